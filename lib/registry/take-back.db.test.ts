import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { db } from '@/lib/db/client'
import { latestStandingImport } from './latest-import'
import { change, makeListing, makeMerchant, refusal } from './test-changes'
import { file, kept } from './test-files'
import { takeOverRows, world } from './test-imports'
import { emptyRegistry, registrySize } from './test-registry'

vi.mock('@/lib/jobs/boss', () => ({ sendJob: vi.fn() }))

const registry = emptyRegistry()

/** What the registry says, without ids and times. */
async function content() {
  const where = { withdrawnAt: null }
  const [producers, products, certificates] = await Promise.all([
    db.producer.findMany({ where }),
    db.registeredProduct.findMany({ where, include: { producer: true } }),
    db.certificate.findMany({ where, include: { product: { include: { producer: true } } } }),
  ])
  const lines = [
    ...producers.map((o) => [o.name, o.nameKey, o.taxCode, o.legalForm, o.address, o.wardCode, o.phone]),
    ...products.map((p) => [
      p.producer.name,
      p.producer.taxCode,
      p.name,
      p.nameKey,
      p.setNumber,
      p.wardCode,
      p.address,
    ]),
    ...certificates.map((c) => [
      ...[c.product.producer.name, c.product.producer.taxCode, c.product.name, c.stars, c.code, c.decisionNumber],
      ...[c.issuedOn.toISOString(), c.wardCode, c.address],
    ]),
  ]
  return lines.map((line) => JSON.stringify(line)).sort()
}

describe('taking an import back', () => {
  it('gives the registry of before, and the same import again the registry of after', {
    timeout: 240_000,
  }, async () => {
    let changed = 0
    await fc.assert(
      fc.asyncProperty(file, file, async (first, second) => {
        if (first.length > 0) await takeOverRows(registry.client, kept(first))
        const before = await content()
        const { id } = await takeOverRows(registry.client, kept(second))
        const after = await content()
        const { effects } = await change(registry.admin, { kind: 'TAKE_BACK', id })
        expect(await content()).toEqual(before)
        await takeOverRows(registry.client, kept(second))
        expect(await content()).toEqual(after)
        if (Object.keys(effects.rows).length > 0) changed++
      }),
      { numRuns: 12 },
    )
    expect(changed, 'imports that change nothing would prove nothing').toBeGreaterThan(3)
  })

  it('takes back one import after the other, the latest first', async () => {
    const { row } = world()
    const first = await takeOverRows(registry.client, [row()])
    const before = await content()
    const second = await takeOverRows(registry.client, [row({ stars: 5 })])
    const third = await takeOverRows(registry.client, [row({ stars: 3 })])
    expect(await refusal(registry.admin, { kind: 'TAKE_BACK', id: second.id })).toMatchObject({ reason: 'not-latest' })
    await change(registry.admin, { kind: 'TAKE_BACK', id: third.id })
    await change(registry.admin, { kind: 'TAKE_BACK', id: second.id })
    expect(await content()).toEqual(before)
    expect(await latestStandingImport(db)).toBe(first.id)
    expect(await refusal(registry.admin, { kind: 'TAKE_BACK', id: third.id })).toMatchObject({ reason: 'not-latest' })
  })

  it('keeps every version that was recorded', async () => {
    const { row, mark } = world()
    const { id } = await takeOverRows(registry.client, [row()])
    await change(registry.admin, { kind: 'TAKE_BACK', id })
    const product = await db.registeredProduct.findFirstOrThrow({ where: { nameKey: `ấm ${mark}` } })
    const versions = await db.certificateVersion.findMany({ where: { productId: product.id }, orderBy: { id: 'asc' } })
    expect(versions.map(({ withdrawnAt, importId }) => [withdrawnAt === null, importId === id])).toEqual([
      [true, true],
      [false, false],
    ])
    const verbs = await db.auditEntry.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })
    expect(verbs.map(({ verb }) => verb)).toContain('import.taken-back')
  })

  it('is refused while later facts rest on it, and says which', async () => {
    const { row, mark } = world()
    const { id } = await takeOverRows(registry.client, [row()])
    const product = await db.registeredProduct.findFirstOrThrow({ where: { nameKey: `ấm ${mark}` } })
    const merchant = await makeMerchant(`HTX ${mark}`, product.producerId)
    await makeListing(merchant.id, product.id)
    const found = await refusal(registry.admin, { kind: 'TAKE_BACK', id })
    expect(found).toMatchObject({ reason: 'obstacles' })
    expect(found && 'obstacles' in found ? found.obstacles : []).toEqual([
      { code: 'has-listing', subject: 'product', id: product.id, name: product.name },
      { code: 'has-merchant', subject: 'merchant', id: merchant.id, name: merchant.name },
    ])
    expect((await db.registeredProduct.findUniqueOrThrow({ where: { id: product.id } })).withdrawnAt).toBeNull()
  })
})

it('a file with the old spellings finds what they were merged into, and makes no duplicates anew', async () => {
  const { row, mark, digits } = world()
  const other = [...digits].reverse().join('')
  const rows = [
    row({ name: `Ấm ${mark}`, nameKey: `ấm ${mark}`, decisionNumber: '1/QĐ' }),
    row({ name: `Am ${mark}`, nameKey: `am ${mark}`, decisionNumber: '2/QĐ', code: null }),
    row({
      producer: `HTX gom ${mark}`,
      producerNameKey: `htx gom ${mark}`,
      taxCode: other,
      decisionNumber: '3/QĐ',
      code: null,
    }),
  ]
  await takeOverRows(registry.client, rows)
  const size = await registrySize()
  const producers = await db.producer.findMany({ where: { taxCode: { in: [digits, other] } } })
  const loser = producers.find(({ taxCode }) => taxCode === other)?.id ?? ''
  const winner = producers.find(({ taxCode }) => taxCode === digits)?.id ?? ''
  await change(registry.admin, { kind: 'MERGE_PRODUCERS', id: loser, into: winner })
  const products = await db.registeredProduct.findMany({ where: { producerId: winner, withdrawnAt: null } })
  const plain = products.find(({ nameKey }) => nameKey === `am ${mark}`)?.id ?? ''
  const accented = products.find(({ nameKey }) => nameKey === `ấm ${mark}`)?.id ?? ''
  await change(registry.admin, { kind: 'MERGE_PRODUCTS', id: plain, into: accented })

  const again = await takeOverRows(registry.client, rows)
  expect(again.outcomes).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED'])
  expect(await registrySize()).toEqual(size)
  expect(await db.certificate.count({ where: { productId: accented, withdrawnAt: null } })).toBe(3)
  expect((await db.producer.findUniqueOrThrow({ where: { id: winner } })).name).toBe(`HTX ${mark}`)
})
