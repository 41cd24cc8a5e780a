import { randomUUID } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { adminForTest } from '@/lib/auth/test-actors'
import { db } from '@/lib/db/client'
import { addSalesPoint, closeSalesPoint } from './commands'
import { salesPointForm } from './input'
import { listSalesPoints } from './queries'

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
