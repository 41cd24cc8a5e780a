import { randomUUID } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { adminForTest } from '@/lib/auth/test-actors'
import { db } from '@/lib/db/client'
import { addSalesPoint, closeSalesPoint, correctSalesPoint } from './commands'
import { salesPointForm } from './input'
import { findSalesPoint, listSalesPoints } from './queries'

// Outside of Next there is no cache to speak to.
vi.mock('next/cache', () => ({ cacheTag: () => {}, cacheLife: () => {} }))

const testAdmin = async () =>
  adminForTest((await db.user.create({ data: { name: 'Cán bộ', email: `${randomUUID()}@booth.example` } })).id)
const point = (nameVi: string) => ({
  ...{ nameVi, nameEn: '', address: 'Số 1 phố Thử', wardCode: '00577', phone: '+84900000001', hoursVi: '8:00–17:00' },
  hoursEn: '',
})
const found = async (id: string) => (await listSalesPoints()).find((one) => one.id === id)

describe('points of sale', () => {
  it('are shown with their ward and former district from when they are added until they are closed', async () => {
    const admin = await testAdmin()
    const added = await addSalesPoint(admin, point(`Điểm ${randomUUID()}`))
    if (!added.ok) throw new Error(added.reason)
    expect(await found(added.id)).toMatchObject({
      ward: { code: '00577', vi: 'Xã Bát Tràng' },
      districts: ['Huyện Gia Lâm'],
      isDemo: false,
    })
    expect(await closeSalesPoint(admin, added.id)).toEqual({ ok: true })
    expect(await found(added.id)).toBeUndefined()
    expect(await closeSalesPoint(admin, added.id)).toEqual({ ok: false })
    const row = await db.salesPoint.findUniqueOrThrow({ where: { id: added.id } })
    expect(row).toMatchObject({ createdById: admin.userId, closedById: admin.userId })
    const entries = await db.auditEntry.findMany({ where: { subjectId: added.id }, orderBy: { id: 'asc' } })
    expect(entries.map(({ verb }) => verb)).toEqual(['sales-point.added', 'sales-point.closed'])
    await expect(db.salesPoint.delete({ where: { id: added.id } })).rejects.toThrow('keeps its rows')
  })
  it('are refused in a ward that is none, and twice', async () => {
    const admin = await testAdmin()
    const one = point(`Điểm ${randomUUID()}`)
    expect(await addSalesPoint(admin, { ...one, wardCode: '99999' })).toEqual({ ok: false, reason: 'unknown-ward' })
    expect(await addSalesPoint(admin, one)).toMatchObject({ ok: true })
    expect(await addSalesPoint(admin, one)).toEqual({ ok: false, reason: 'there-already' })
  })
  it('are kept once when two administrators add the same at the same time', async () => {
    const admin = await testAdmin()
    const one = point(`Điểm ${randomUUID()}`)
    const answers = await Promise.all([addSalesPoint(admin, one), addSalesPoint(admin, one)])
    expect(answers.map((answer) => (answer.ok ? 'added' : answer.reason)).sort()).toEqual(['added', 'there-already'])
  })
  it('are corrected with what changed in the audit, and not into a twin, an unknown ward or what is closed', async () => {
    const admin = await testAdmin()
    const [one, other] = [point(`Điểm ${randomUUID()}`), point(`Điểm ${randomUUID()}`)]
    const [added, twin] = [await addSalesPoint(admin, one), await addSalesPoint(admin, other)]
    if (!added.ok || !twin.ok) throw new Error('not added')
    expect(await findSalesPoint(admin, added.id)).toEqual(one)
    const corrected = { ...one, address: 'Số 2 phố Thử', phone: null }
    expect(await correctSalesPoint(admin, added.id, corrected)).toEqual({ ok: true, changed: ['address', 'phone'] })
    expect(await correctSalesPoint(admin, added.id, corrected)).toEqual({ ok: true, changed: [] })
    expect(await found(added.id)).toMatchObject({ address: 'Số 2 phố Thử', phone: null })
    const refusal = async (input: typeof corrected) => correctSalesPoint(admin, added.id, input)
    expect(await refusal({ ...corrected, nameVi: other.nameVi })).toEqual({ ok: false, reason: 'there-already' })
    expect(await refusal({ ...corrected, wardCode: '99999' })).toEqual({ ok: false, reason: 'unknown-ward' })
    await closeSalesPoint(admin, added.id)
    expect(await refusal({ ...corrected, address: 'Số 3' })).toEqual({ ok: false, reason: 'gone' })
    expect(await findSalesPoint(admin, added.id)).toBeNull()
    const entries = await db.auditEntry.findMany({ where: { subjectId: added.id, verb: 'sales-point.corrected' } })
    expect(entries.map(({ detail }) => detail)).toEqual([{ changed: ['address', 'phone'] }])
  })
})

describe('salesPointForm', () => {
  it('names what is missing or cannot be read', () => {
    const faults = (values: Record<string, string>) => {
      const result = salesPointForm.safeParse(values)
      return result.success ? {} : Object.fromEntries(result.error.issues.map((one) => [one.path[0], one.message]))
    }
    expect(faults({ wardCode: '' })).toEqual({ nameVi: 'required', address: 'required', wardCode: 'required' })
    const typed = { nameVi: ' Quầy  OCOP ', address: 'Số 1', wardCode: '00577', phone: '0912 345 678' }
    expect(faults({ ...typed, phone: 'gọi sau' })).toEqual({ phone: 'not-a-phone' })
    expect(salesPointForm.parse(typed)).toMatchObject({ nameVi: 'Quầy OCOP', phone: '+84912345678', hoursVi: '' })
  })
})
