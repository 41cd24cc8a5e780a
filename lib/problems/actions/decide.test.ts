import { beforeEach, describe, expect, it, vi } from 'vitest'
import { requireReviewing } from '@/lib/auth/guards'
import { adminForTest } from '@/lib/auth/test-actors'
import { emptyForm } from '@/lib/forms/form-state'
import { eraseContact, reopenProblem } from '../commands/decide-problem'
import { eraseContactAction, reopenProblemAction } from './decide'

vi.mock('next/cache', () => ({ refresh: vi.fn() }))
vi.mock('next/navigation', () => ({
  redirect: vi.fn((to: string) => {
    throw new Error(`to ${to}`)
  }),
}))
vi.mock('@/lib/auth/guards', () => ({ requireReviewing: vi.fn() }))
vi.mock('../commands/decide-problem', () => ({ reopenProblem: vi.fn(), eraseContact: vi.fn() }))

const id = '3f2a1b4c-5d6e-4f70-8a9b-0c1d2e3f4a5b'
const admin = adminForTest('a')
const formWith = (words: string) => {
  const form = new FormData()
  form.set('words', words)
  return form
}
const actions = [
  () => reopenProblemAction('vi', id, emptyForm, formWith('Lại')),
  () => eraseContactAction('vi', id, emptyForm),
]

beforeEach(() => {
  vi.clearAllMocks()
  vi.mocked(requireReviewing).mockResolvedValue(admin)
})

describe('deciding about reports', () => {
  it.each(['nobody is sent to sign in', 'a merchant or shopper may not'])('%s, and nothing is written', async (why) => {
    vi.mocked(requireReviewing).mockRejectedValue(new Error(why))
    for (const action of actions) await expect(action()).rejects.toThrow(why)
    for (const command of [reopenProblem, eraseContact]) expect(command).not.toHaveBeenCalled()
  })
  it('goes on to the report when it is done', async () => {
    vi.mocked(reopenProblem).mockResolvedValue({ ok: true })
    await expect(actions[0]?.()).rejects.toThrow(`to /admin/problems/${id}?done=reopened`)
    expect(reopenProblem).toHaveBeenCalledWith(admin, id, 'Lại')
  })
  it('keeps what was typed when it is refused, or asks for words', async () => {
    vi.mocked(reopenProblem).mockResolvedValue({ ok: false, reason: 'not-now' })
    expect(await actions[0]?.()).toMatchObject({ ok: false, values: { words: 'Lại' } })
    const empty = await reopenProblemAction('vi', id, emptyForm, formWith(' '))
    expect(empty).toMatchObject({ ok: false, errors: { words: 'Cần điền mục này.' } })
    expect(await reopenProblemAction('vi', 'no-id', emptyForm, formWith('x'))).toMatchObject({ ok: false })
  })
})
