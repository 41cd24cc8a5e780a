import { beforeEach, describe, expect, it, vi } from 'vitest'
import { requireRegistering } from '@/lib/auth/guards'
import { adminForTest } from '@/lib/auth/test-actors'
import { emptyForm } from '@/lib/forms/form-state'
import { addSalesPointAction, closeSalesPointAction, correctSalesPointAction } from './actions'
import { addSalesPoint, closeSalesPoint, correctSalesPoint } from './commands'

vi.mock('next/cache', () => ({ updateTag: vi.fn() }))
vi.mock('next/navigation', () => ({
  redirect: vi.fn((to: string) => {
    throw new Error(`to ${to}`)
  }),
}))
vi.mock('@/lib/auth/guards', () => ({ requireRegistering: vi.fn() }))
vi.mock('./commands', () => ({ addSalesPoint: vi.fn(), closeSalesPoint: vi.fn(), correctSalesPoint: vi.fn() }))

const id = '3f2a1b4c-5d6e-4f70-8a9b-0c1d2e3f4a5b'
function formOf(values: Record<string, string> = {}) {
  const form = new FormData()
  const whole = { nameVi: 'Quầy OCOP', address: 'Số 1 phố Thử', wardCode: '00577', ...values }
  for (const [name, value] of Object.entries(whole)) form.set(name, value)
  return form
}
const correct = (of = id) => correctSalesPointAction('vi', of, emptyForm, formOf())
const add = (values?: Record<string, string>) => addSalesPointAction('vi', emptyForm, formOf(values))

beforeEach(() => {
  vi.clearAllMocks()
  vi.mocked(requireRegistering).mockResolvedValue(adminForTest('a'))
})

describe('points of sale', () => {
  it.each(['nobody is sent to sign in', 'a merchant may not'])('%s, and nothing is written', async (why) => {
    vi.mocked(requireRegistering).mockRejectedValue(new Error(why))
    await expect(add()).rejects.toThrow(why)
    await expect(closeSalesPointAction('vi', id)).rejects.toThrow(why)
    await expect(correct()).rejects.toThrow(why)
    for (const command of [addSalesPoint, closeSalesPoint, correctSalesPoint]) expect(command).not.toHaveBeenCalled()
  })
  it('keep what was typed when it cannot be taken', async () => {
    expect(await add({ phone: 'gọi sau' })).toMatchObject({ ok: false, values: { phone: 'gọi sau' } })
    expect(addSalesPoint).not.toHaveBeenCalled()
    vi.mocked(addSalesPoint).mockResolvedValue({ ok: false, reason: 'there-already' })
    const state = await add()
    expect(state).toMatchObject({ ok: false, values: { nameVi: 'Quầy OCOP' } })
    expect(state.message).toContain('đã có trong danh sách')
  })
  it('go back to the list when they are added or closed', async () => {
    vi.mocked(addSalesPoint).mockResolvedValue({ ok: true, id })
    await expect(add()).rejects.toThrow('to /admin/sales-points?done=added')
    vi.mocked(closeSalesPoint).mockResolvedValue({ ok: true })
    await expect(closeSalesPointAction('vi', id)).rejects.toThrow('to /admin/sales-points?done=closed')
    await expect(closeSalesPointAction('vi', 'x')).rejects.toThrow('done=gone')
    expect(closeSalesPoint).toHaveBeenCalledTimes(1)
    vi.mocked(closeSalesPoint).mockResolvedValue({ ok: false })
    await expect(closeSalesPointAction('vi', id)).rejects.toThrow('done=gone')
  })
  it('are corrected, or the form says why not and keeps what was typed', async () => {
    vi.mocked(correctSalesPoint).mockResolvedValue({ ok: true, changed: ['address'] })
    await expect(correct()).rejects.toThrow('to /admin/sales-points?done=corrected')
    vi.mocked(correctSalesPoint).mockResolvedValue({ ok: false, reason: 'gone' })
    for (const of of [id, 'x']) {
      const state = await correct(of)
      expect(state).toMatchObject({ ok: false, values: { nameVi: 'Quầy OCOP' } })
      expect(state.message).toContain('không còn trong danh sách')
    }
    expect(correctSalesPoint).toHaveBeenCalledTimes(2)
  })
})
