import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { adminForTest } from '@/lib/auth/test-actors'
import { makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { createMerchantFromProducer } from './commands/create-merchant'
import { suspendMerchantIn } from './commands/decide-standing'
import { countWaitingMerchants, listMerchants } from './queries/list-merchants'
import { findProducerChoice, listProducerChoices } from './queries/list-producers'
import { makeProducer } from './test-producers'

const makeAdmin = async () => adminForTest((await makePerson({ admin: true })).id)

async function open(admin: Awaited<ReturnType<typeof makeAdmin>>, name: string, approve: boolean) {
  const producer = await makeProducer({ name, household: true })
  const made = await createMerchantFromProducer(admin, producer.id, { approve })
  if (!made.ok) throw new Error(made.reason)
  return { producer, id: made.merchantId }
}

describe('the list of merchants', () => {
  it('is searched with or without accents, by the beginnings of words, a tax code, and in one state', async () => {
    const admin = await makeAdmin()
    const tag = randomUUID().slice(0, 8)
    const active = await open(admin, `Hợp tác xã Đồ Gỗ ${tag}`, true)
    const waiting = await open(admin, `Hộ Sơn Mài ${tag}`, false)
    const find = async (query: string, state: 'waiting' | 'active' | 'suspended' | null = null) =>
      (await listMerchants(admin, { query, state, page: 1 })).rows.map((row) => row.id)
    expect(await find(`đồ gỗ ${tag}`)).toEqual([active.id])
    expect(await find(`DO GO ${tag.slice(0, 6)}`)).toEqual([active.id])
    expect(await find(`${tag} hop tac`)).toEqual([active.id])
    expect(await find(`ồ ${tag}`)).toEqual([])
    expect((await find(tag)).sort()).toEqual([active.id, waiting.id].sort())
    expect(await find(tag, 'waiting')).toEqual([waiting.id])
    expect(await find(tag, 'active')).toEqual([active.id])
    expect(await find(active.producer.taxCode ?? '')).toEqual([active.id])
    expect(await find(active.producer.taxCode?.slice(0, 11) ?? '')).toEqual([])
    await db.$transaction((tx) => suspendMerchantIn(tx, admin, active.id, 'Kiểm tra lại.'))
    expect(await find(tag, 'suspended')).toEqual([active.id])
  })

  it('takes signs of a pattern for nothing special', async () => {
    const admin = await makeAdmin()
    const tag = randomUUID().slice(0, 8)
    await open(admin, `Cơ sở ${tag}`, false)
    for (const sign of ['%', '_', "'", '\\'])
      expect((await listMerchants(admin, { query: `${sign} ${tag}`, state: null, page: 1 })).rows).toHaveLength(1)
    expect((await listMerchants(admin, { query: `c_ ${tag}`, state: null, page: 1 })).rows).toHaveLength(1)
    expect((await listMerchants(admin, { query: `c%x ${tag}`, state: null, page: 1 })).rows).toHaveLength(0)
  })

  it('counts states, pages, and never carries a personal ID', async () => {
    const admin = await makeAdmin()
    const before = await listMerchants(admin, { query: '', state: null, page: 1 })
    const tag = randomUUID().slice(0, 8)
    const { producer } = await open(admin, `Cơ sở ${tag}`, false)
    const after = await listMerchants(admin, { query: '', state: null, page: 1 })
    expect(after.counts.waiting).toBe(before.counts.waiting + 1)
    expect(after.total).toBe(before.total + 1)
    expect((await countWaitingMerchants(admin)).waiting).toBe(after.counts.waiting)
    const beyond = await listMerchants(admin, { query: tag, state: null, page: 2 })
    expect(beyond.rows).toEqual([])
    const found = await listMerchants(admin, { query: tag, state: null, page: 1 })
    expect(JSON.stringify(found)).not.toContain(producer.taxCode)
  })
})

describe('producers to open a merchant for', () => {
  it('are those without one, until somebody asks for a name', async () => {
    const admin = await makeAdmin()
    const tag = randomUUID().slice(0, 8)
    const { producer, id } = await open(admin, `Làng Rối Nước ${tag}`, true)
    const found = await listProducerChoices(admin, `lang roi nuoc ${tag}`)
    expect(found).toMatchObject([{ id: producer.id, merchantId: id, products: 1, certified: 1 }])
    expect(found[0]?.taxCodeShown).toContain('•')
    expect((await listProducerChoices(admin, '')).every((one) => one.merchantId === null)).toBe(true)
    expect(await findProducerChoice(admin, producer.id)).toMatchObject({ name: producer.name })
    expect(await findProducerChoice(admin, randomUUID())).toBeNull()
  })
})
