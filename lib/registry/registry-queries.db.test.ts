import { describe, expect, it, vi } from 'vitest'
import { db } from '@/lib/db/client'
import { listImports } from './queries/imports'
import { findProductRecord } from './queries/product-record'
import { findRegistryOverview } from './queries/products'
import { searchRegistry } from './queries/search-registry'
import { type Place, registryFilterOf } from './search-rules'
import { takeOverRows, world } from './test-imports'
import { emptyRegistry } from './test-registry'

vi.mock('@/lib/jobs/boss', () => ({ sendJob: vi.fn() }))

const registry = emptyRegistry()
const { row, mark, digits } = world()
const search = async (asked: string | Record<string, string>, place: Place = null) => {
  const filter = registryFilterOf(typeof asked === 'string' ? { q: asked } : asked)
  const { products, total } = await searchRegistry(registry.admin, filter, place)
  return { names: products.map(({ name }) => name), total }
}

describe('the registry as administrators see it', () => {
  it('is empty at first', async () => {
    expect(await findRegistryOverview(registry.admin)).toMatchObject({ products: 0, validProducts: 0, withoutValid: 0 })
    expect(await search('')).toEqual({ names: [], total: 0 })
    expect(await listImports(registry.admin, 1)).toEqual({ imports: [], total: 0 })
  })

  it('counts valid, running out and without', async () => {
    const day = (monthsAgo: number) => {
      const at = new Date()
      at.setUTCMonth(at.getUTCMonth() - monthsAgo)
      return at.toISOString().slice(0, 10)
    }
    const products = [1, 34, 40].map((monthsAgo, index) =>
      row({
        name: `Ấm ${index} ${mark}`,
        nameKey: `ấm ${index} ${mark}`,
        issuedOn: day(monthsAgo),
        code: `01-${index}`,
      }),
    )
    await takeOverRows(registry.client, products)
    expect(await findRegistryOverview(registry.admin)).toEqual({
      products: 3,
      producers: 1,
      certificates: 3,
      validProducts: 2,
      renewNow: 1,
      withoutValid: 1,
    })
  })

  it('is found by name, producer and code, with accents or without, and by nothing odd', async () => {
    expect(await search(`am 1 ${mark}`)).toEqual({ names: [`Ấm 1 ${mark}`], total: 1 })
    expect((await search(`HTX ${mark}`)).total).toBe(3)
    expect(await search('01-2')).toEqual({ names: [`Ấm 2 ${mark}`], total: 1 })
    expect((await search('không có')).total).toBe(0)
    for (const odd of ['%', '\\', "'", '\u0000', '*', '😀']) expect((await search(`${odd} xyz`)).total).toBe(0)
    expect((await search('Chiếu Phường')).total).toBe(0)
  })

  it('is narrowed by set, group, ward, stars and state, and read on from any product', async () => {
    expect((await search({ set: '21' })).total).toBe(3)
    expect((await search({ set: '20' })).total).toBe(0)
    expect((await search({ group: 'IV', ward: '00577', stars: '4' })).total).toBe(3)
    expect((await search({ stars: '5' })).total).toBe(0)
    expect((await search({ state: 'expired' })).names).toEqual([`Ấm 2 ${mark}`])
    expect((await search({ state: 'late' })).names).toEqual([`Ấm 1 ${mark}`])
    expect((await search({ state: 'none' })).total).toBe(0)
    const all = await db.registeredProduct.findMany({ orderBy: { nameKey: 'asc' } })
    const [first, , last] = all.map(({ id }) => id)
    expect((await search('', { after: first ?? '' })).names).toEqual([`Ấm 1 ${mark}`, `Ấm 2 ${mark}`])
    expect((await search('', { before: last ?? '' })).names).toEqual([`Ấm 0 ${mark}`, `Ấm 1 ${mark}`])
  })

  it('tells of a product what was put right, and shows no personal ID', async () => {
    const household = { taxCode: `0010${digits}`.slice(0, 12), producer: `Hộ ${mark}`, legalForm: 'HOUSEHOLD' as const }
    const bowl = row({
      ...household,
      name: `Chén ${mark}`,
      nameKey: `chén ${mark}`,
      address: 'CCCD 001187567152, xóm 1',
    })
    await takeOverRows(registry.client, [bowl])
    await takeOverRows(registry.client, [{ ...bowl, stars: 5, wardCode: '00004', setNumber: 22 }])
    const { id } = await db.registeredProduct.findFirstOrThrow({ where: { nameKey: `chén ${mark}` } })
    const record = await findProductRecord(registry.admin, id)
    const changed = record?.history.filter(({ event }) => event === 'changed')
    expect(changed?.find(({ subject }) => subject === 'certificate')).toMatchObject({
      changes: [
        { field: 'stars', from: '4', to: '5' },
        { field: 'ward', from: expect.stringMatching(/^(Phường|Xã) /), to: expect.stringMatching(/^(Phường|Xã) /) },
      ],
      source: { kind: 'import', fileName: 'a.xlsx', row: 1 },
    })
    expect(changed?.find(({ subject }) => subject === 'product')?.changes.map(({ field }) => field)).toEqual([
      'set',
      'ward',
    ])
    expect(record?.history.filter(({ event }) => event === 'first')).toHaveLength(3)
    expect(record?.address).toBe('CCCD 001•••••••52, xóm 1')
    expect(await findProductRecord(registry.admin, 'x')).toBeNull()
  })
})
