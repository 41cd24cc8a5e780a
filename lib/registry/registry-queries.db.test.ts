import { describe, expect, it, vi } from 'vitest'
import { db } from '@/lib/db/client'
import { listImports } from './queries/imports'
import { findProductRecord } from './queries/product-record'
import { findRegistryOverview, searchRegistry } from './queries/products'
import { takeOverRows, world } from './test-imports'
import { emptyRegistry } from './test-registry'

vi.mock('@/lib/jobs/boss', () => ({ sendJob: vi.fn() }))

const registry = emptyRegistry()
const { row, mark, digits } = world()
const search = async (words: string, page = 1) => {
  const { products, total } = await searchRegistry(registry.admin, words, page)
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
    expect((await search('', 2)).names).toEqual([])
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
    expect(record?.certificates[0]?.corrections.map(({ changes }) => changes)).toEqual([
      [
        { field: 'stars', from: '4', to: '5' },
        { field: 'ward', from: expect.stringMatching(/^(Phường|Xã) /), to: expect.stringMatching(/^(Phường|Xã) /) },
      ],
    ])
    expect(record?.versions.map(({ setNumber, isCurrent }) => [setNumber, isCurrent])).toEqual([
      [22, true],
      [21, false],
    ])
    expect(record?.address).toBe('CCCD 001•••••••52, xóm 1')
    expect(await findProductRecord(registry.admin, 'x')).toBeNull()
  })
})
