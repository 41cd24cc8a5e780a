import { beforeEach, describe, expect, it, vi } from 'vitest'
import { findReviewing } from '@/lib/auth/guards'
import { reviewerForTest } from '@/lib/auth/test-actors'
import { registerOrder } from '@/lib/desk/commands/orders'
import { findTarget } from '@/lib/desk/queries/orders'
import { dayOf } from '@/lib/format/days'
import { POST } from './route'

vi.mock('@/lib/auth/guards', () => ({ findReviewing: vi.fn() }))
vi.mock('@/lib/desk/commands/orders', () => ({ registerOrder: vi.fn() }))
vi.mock('@/lib/desk/queries/orders', () => ({ findTarget: vi.fn() }))

const id = '7f3b1c9e-6f0a-4b5e-9d55-0a4f6a3c2b11'
const whole = `merchant_${id}`
const yesterday = dayOf(new Date(Date.now() - 86_400_000))
const typed = {
  ...{ target: whole, authority: 'Sở Công Thương', number: '12/CV', words: 'Có dấu hiệu hàng giả.' },
  ...{ issuedOn: yesterday, receivedOn: yesterday, receivedTime: '00:00' },
}
const post = (fields: Record<string, string>, headers: Record<string, string> = {}) => {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  const address = `http://booth.example/api/orders?locale=vi&target=${whole}`
  return POST(new Request(address, { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin', ...headers } }))
}

beforeEach(() => {
  vi.resetAllMocks()
  vi.mocked(findReviewing).mockResolvedValue(reviewerForTest('u'))
  vi.mocked(findTarget).mockResolvedValue({ value: whole, name: 'HTX Chè', party: 'HTX Chè', isWhole: true })
  vi.mocked(registerOrder).mockResolvedValue({ ok: true, orderId: id })
})

describe('an order that is sent', () => {
  it('without the script comes back as the form with what was typed and what is wrong', async () => {
    const answer = await post({ ...typed, number: '' })
    const page = await answer.text()
    expect([answer.status, answer.headers.get('content-type')]).toEqual([422, 'text/html; charset=utf-8'])
    expect(page).toContain('value="Sở Công Thương"')
    expect(page).toContain('id="number-error"')
    expect(registerOrder).not.toHaveBeenCalled()
  })

  it('about a whole merchant wants its document; about one product it does not', async () => {
    expect(await (await post(typed)).text()).toContain('id="file-error"')
    const script = await post(typed, { accept: 'application/json' })
    expect(await script.json()).toMatchObject({ errors: { file: expect.any(String) } })
    expect(registerOrder).not.toHaveBeenCalled()
    const taken = await post({ ...typed, target: `listing_${id}_${id}` })
    expect([taken.status, taken.headers.get('location')]).toEqual([303, `/admin/orders/${id}?done=registered`])
  })

  it('unreadably still comes back as the form of what it was about', async () => {
    const address = `http://booth.example/api/orders?locale=vi&target=${whole}`
    const headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'text/plain' }
    const page = await (await POST(new Request(address, { method: 'POST', body: 'x', headers }))).text()
    expect(page).toContain(`name="target" value="${whole}"`)
  })
})
