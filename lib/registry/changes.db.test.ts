import { beforeAll, describe, expect, it } from 'vitest'
import type { AdminActor } from '@/lib/auth/actors'
import { adminForTest, registrarForTest } from '@/lib/auth/test-actors'
import { makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { addDays, addMonths, dayOf, dayOfDate } from '@/lib/format/days'
import { ownLastDay } from './certificate-validity'
import { discardChange, makeChange, proposeChange } from './commands/change-registry'
import { revokeCertificateIn } from './commands/revoke-certificate'
import { findChange, listChanges } from './queries/changes'
import { listUnlinked } from './queries/links'
import { listUnplaced } from './queries/unplaced'
import {
  anyTaxCode,
  change,
  isPublic,
  makeListing,
  makeMerchant,
  makeProducer,
  makeProduct,
  mark,
  refusal,
} from './test-changes'

let admin: AdminActor
beforeAll(async () => {
  admin = adminForTest((await makePerson({ admin: true })).id)
})
const today = dayOf(new Date())

async function shop() {
  const tag = mark()
  const producer = await makeProducer(`HTX ${tag}`)
  const product = await makeProduct(producer.id, `Ấm ${tag}`)
  const merchant = await makeMerchant(`HTX ${tag}`, producer.id)
  const person = await makePerson({})
  await db.merchantMember.create({ data: { merchantId: merchant.id, userId: person.id, role: 'OWNER' } })
  const listing = await makeListing(merchant.id, product.id)
  const told = async () =>
    (await db.notice.findMany({ where: { userId: person.id }, orderBy: { createdAt: 'asc' } })).map(({ kind }) => kind)
  return { tag, producer, product, merchant, listing, told }
}

describe('corrections', () => {
  it('are new versions with author and reason; the merchant is told, and the page follows', async () => {
    const { product, listing, told } = await shop()
    const row = await db.certificate.findUniqueOrThrow({ where: { id: product.certificateId } })
    const { stars, code, decisionNumber, address, wardCode } = row
    const values = { stars, code, decisionNumber, address, wardCode, issuedOn: addDays(today, -1200) }
    const { id, effects, preview } = await change(
      admin,
      { kind: 'CORRECT_CERTIFICATE', id: row.id, seen: row.recordedAt.toISOString(), values },
      'Ngày ghi nhầm',
    )
    expect(effects).toEqual(preview)
    expect(effects.closes.listings.map((one) => one.id)).toEqual([listing.id])
    expect(await isPublic(listing.id)).toBe(false)
    const versions = await db.certificateVersion.findMany({ where: { certificateId: row.id }, orderBy: { id: 'asc' } })
    expect(versions.map((one) => [dayOfDate(one.issuedOn), one.changeId])).toEqual([
      [dayOfDate(row.issuedOn), null],
      [values.issuedOn, id],
    ])
    expect(await findChange(admin, id)).toMatchObject({
      ...{ state: 'made', reason: 'Ngày ghi nhầm', mayBeUndone: false },
      fields: [{ field: 'issuedOn', from: dayOfDate(row.issuedOn), to: values.issuedOn }],
    })
    expect(await told()).toEqual(['registry-changed'])
    const audit = await db.auditEntry.findFirstOrThrow({ where: { subjectId: row.id, verb: 'certificate.corrected' } })
    expect(audit.detail).toMatchObject({ changeId: id, fields: ['issuedOn'] })
  })

  it('do not end a valid certificate but by an administrator', async () => {
    const { product } = await shop()
    const registrar = registrarForTest((await makePerson({ role: 'REGISTRAR' })).id)
    const row = await db.certificate.findUniqueOrThrow({ where: { id: product.certificateId } })
    const { id, stars, code, decisionNumber, address, wardCode } = row
    const asked = (issuedOn: string) => ({
      ...{ kind: 'CORRECT_CERTIFICATE' as const, id, seen: row.recordedAt.toISOString() },
      values: { stars, code, decisionNumber, address, wardCode, issuedOn },
    })
    for (const issuedOn of [addDays(today, -1200), addDays(addMonths(today, -36), 5)])
      expect(await refusal(registrar, asked(issuedOn))).toMatchObject({
        ...{ reason: 'ends-validity', obstacles: [{ code: 'still-valid', id }] },
      })
    expect(dayOfDate((await db.certificate.findUniqueOrThrow({ where: { id } })).issuedOn)).toBe(
      dayOfDate(row.issuedOn),
    )
    const proposed = await proposeChange(registrar, asked(addDays(today, -1200)), 'Ngày ghi nhầm')
    expect(await makeChange(admin, proposed, null)).toMatchObject({ ok: true })
    const again = await db.certificate.findUniqueOrThrow({ where: { id } })
    await change(registrar, { ...asked(addDays(today, -90)), seen: again.recordedAt.toISOString() })
  })

  it('are refused on an older row, where nothing differs, and where the name or code is taken', async () => {
    const { producer, product, tag } = await shop()
    const seen = product.recordedAt.toISOString()
    const values = { name: product.name, setNumber: 21, address: null, wardCode: null }
    const asked = { kind: 'CORRECT_PRODUCT', id: product.id, seen, values } as const
    expect(await refusal(admin, asked)).toMatchObject({ reason: 'nothing-changes' })
    expect(await refusal(admin, { ...asked, seen: new Date(0).toISOString() })).toMatchObject({ reason: 'changed' })
    const twin = await makeProduct(producer.id, `Chén ${tag}`)
    expect(await refusal(admin, { ...asked, values: { ...values, name: `CHÉN ${tag}` } })).toMatchObject({
      ...{ reason: 'taken', obstacles: [{ id: twin.id }] },
    })
    const taxCode = anyTaxCode()
    const other = await makeProducer(`Hộ ${tag}`, { taxCode })
    const { name, legalForm, address, wardCode, phone } = producer
    const taken = { name, legalForm, address, wardCode, phone, taxCode }
    const correct = { kind: 'CORRECT_PRODUCER', id: producer.id, seen: producer.recordedAt.toISOString() } as const
    expect(await refusal(admin, { ...correct, values: taken })).toMatchObject({
      ...{ reason: 'taken', obstacles: [{ id: other.id }] },
    })
    await change(admin, { ...correct, values: { ...taken, taxCode: null, phone: '+84912345678' } })
    expect((await db.producer.findUniqueOrThrow({ where: { id: producer.id } })).taxCode).toBeNull()
  })

  it('are made once, not after they were put aside, and not when something else follows by now', async () => {
    const { product } = await shop()
    const values = { name: `${product.name} mới`, setNumber: 22, address: null, wardCode: null }
    const asked = { kind: 'CORRECT_PRODUCT', id: product.id, seen: product.recordedAt.toISOString(), values } as const
    const id = await proposeChange(admin, asked, 'Theo hồ sơ')
    expect(await makeChange(admin, id, '0'.repeat(64))).toEqual({ ok: false, reason: 'other-effects' })
    expect(await discardChange(admin, id)).toBe(true)
    expect(await makeChange(admin, id, null)).toEqual({ ok: false, reason: 'unknown' })
    expect((await db.registeredProduct.findUniqueOrThrow({ where: { id: product.id } })).name).toBe(product.name)
    await expect(db.registryChange.update({ where: { id }, data: { reason: 'khác' } })).rejects.toThrow()
    const { id: second } = await change(admin, asked)
    expect(await discardChange(admin, second)).toBe(false)
    expect((await listChanges(admin, null)).changes.map((one) => one.id)).toEqual(expect.arrayContaining([id, second]))
  })
})

describe('extensions and revocations', () => {
  it('are dated decisions with their document; the certificate and the page follow', async () => {
    const { producer, merchant, tag, told } = await shop()
    const old = await makeProduct(producer.id, `Đĩa ${tag}`, `${tag}/QĐ`, 1110)
    const listing = await makeListing(merchant.id, old.id)
    const { issuedOn } = await db.certificate.findUniqueOrThrow({ where: { id: old.certificateId } })
    const own = ownLastDay(dayOfDate(issuedOn))
    const extension = { id: old.certificateId, effectiveOn: today, documentNumber: '9/UBND' }
    const far = { kind: 'EXTEND', ...extension, validThrough: addDays(own, 181) } as const
    expect(await refusal(admin, far)).toMatchObject({ reason: 'too-long' })
    const { effects } = await change(admin, { ...far, validThrough: addDays(own, 180) })
    expect(effects.opens.listings.map((one) => one.id)).toEqual([listing.id])
    expect(await refusal(admin, { ...far, validThrough: addDays(own, 100) })).toMatchObject({
      reason: 'nothing-changes',
    })

    const revoke = (effectiveOn: string) =>
      db.$transaction((tx) =>
        revokeCertificateIn(tx, admin, {
          ...{ id: old.certificateId, ground: 'LEGAL_BREACH', documentNumber: '10/UBND', note: null, effectiveOn },
        }),
      )
    expect(await revoke(addDays(today, -4000))).toEqual({ ok: false, reason: 'before-issue' })
    expect(await revoke(today)).toEqual({ ok: true })
    expect(await isPublic(listing.id)).toBe(false)
    // The shelf is settled when the transaction ends, with what it knew.
    expect(await db.$queryRaw`SELECT FROM shelf_entry WHERE listing_id = ${listing.id}::uuid`).toEqual([])
    expect(await revoke(today)).toEqual({ ok: false, reason: 'already-revoked' })
    expect(await told()).toEqual(['certificate-extended', 'certificate-revoked'])
  })
})

describe('links', () => {
  it('are suggested with reasons, made and refused one by one, and undone', async () => {
    const tag = mark()
    const taxCode = anyTaxCode()
    const producer = await makeProducer(`HTX Gốm ${tag}`, { taxCode, wardCode: '00577' })
    const product = await makeProduct(producer.id, `Ấm ${tag}`)
    const merchant = await makeMerchant(`htx gom ${tag}`, null, { taxCode, wardCode: '00577' })
    const listing = await makeListing(merchant.id, product.id)
    const candidates = async () => {
      for (let after: string | null = null; ; ) {
        const page = await listUnlinked(admin, after)
        const found = page.merchants.find(({ id }) => id === merchant.id)
        if (found || !page.next) return found?.candidates.map(({ id, reasons }) => ({ id, reasons }))
        after = page.next
      }
    }
    const suggested = [{ id: producer.id, reasons: ['same-tax-code', 'same-name-and-ward'] }]
    expect(await candidates()).toEqual(suggested)
    const pair = { id: merchant.id, producerId: producer.id }
    const refused = await change(admin, { kind: 'REFUSE_LINK', ...pair })
    expect(await candidates()).toEqual([])
    expect(await refusal(admin, { kind: 'REFUSE_LINK', ...pair })).toMatchObject({ reason: 'already-refused' })
    await change(admin, { kind: 'UNDO', id: refused.id })
    expect(await candidates()).toEqual(suggested)

    const { id, effects } = await change(admin, { kind: 'LINK', ...pair })
    expect(effects.opens.listings.map((one) => one.id)).toEqual([listing.id])
    expect(await candidates()).toBeUndefined()
    const twin = await makeMerchant(`HTX ${tag}`, null)
    expect(await refusal(admin, { kind: 'LINK', id: twin.id, producerId: producer.id })).toMatchObject({
      ...{ reason: 'obstacles', obstacles: [{ code: 'has-merchant', id: merchant.id }] },
    })
    await change(admin, { kind: 'UNDO', id })
    expect((await db.merchant.findUniqueOrThrow({ where: { id: merchant.id } })).producerId).toBeNull()
  })
})

describe('addresses', () => {
  it('get their ward once for all equal texts; namesakes that would meet there stay', async () => {
    const tag = mark()
    const address = `Thôn 2, xã cũ ${tag}, huyện Gia Lâm`
    const rows = [
      await makeProducer(`A ${tag}`, { address }),
      await makeProducer(`B ${tag}`, { address, taxCode: undefined }),
    ]
    const twin = await makeProducer(`C ${tag}`, { address })
    await makeProducer(`C ${tag}`, { wardCode: '00577' })
    const find = async () => {
      for (let after = ''; ; ) {
        const page = await listUnplaced(admin, after)
        const found = page.addresses.find((one) => one.address === address)
        if (found || page.next === null) return found
        after = page.next
      }
    }
    const listed = await find()
    expect(listed).toMatchObject({ producers: 3, products: 0 })
    expect(listed?.candidates.length).toBeGreaterThan(0)
    const { effects } = await change(admin, { kind: 'PLACE', id: address, wardCode: '00577' })
    expect(effects.rows).toEqual({ 'producers-corrected': 2, 'places-left': 1 })
    for (const { id } of rows) expect((await db.producer.findUniqueOrThrow({ where: { id } })).wardCode).toBe('00577')
    expect((await db.producer.findUniqueOrThrow({ where: { id: twin.id } })).wardCode).toBeNull()
    expect(await find()).toMatchObject({ producers: 1 })
  })
})
