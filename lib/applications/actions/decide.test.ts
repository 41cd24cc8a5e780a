import { beforeEach, describe, expect, it, vi } from 'vitest'
import { requireReviewing } from '@/lib/auth/guards'
import { adminForTest } from '@/lib/auth/test-actors'
import { emptyForm, type FormAction } from '@/lib/forms/form-state'
import { addClaim } from '../commands/answer-claims'
import { refuseApplication, revealApplicantCode } from '../commands/refuse-application'
import { settleClaim } from '../commands/settle-claim'
import { addClaimAction, refuseApplicationAction, revealApplicantCodeAction, settleClaimAction } from './decide'

vi.mock('next/cache', () => ({ refresh: vi.fn(), updateTag: vi.fn() }))
vi.mock('next/navigation', () => ({
  redirect: vi.fn((to: string) => {
    throw new Error(`to ${to}`)
  }),
}))
vi.mock('@/lib/auth/guards', () => ({ requireReviewing: vi.fn() }))
vi.mock('@/lib/notices/letter-job', () => ({ hurryLetters: vi.fn() }))
vi.mock('../commands/answer-claims', () => ({ addClaim: vi.fn() }))
vi.mock('../commands/refuse-application', () => ({ refuseApplication: vi.fn(), revealApplicantCode: vi.fn() }))
vi.mock('../commands/settle-claim', () => ({ settleClaim: vi.fn() }))

const id = '3f2a1b4c-5d6e-4f70-8a9b-0c1d2e3f4a5b'
const admin = adminForTest('a')
const reason = 'Thiếu giấy đăng ký kinh doanh.'
const fields = {
  ...{ locale: 'vi', applicationId: id, version: '3', producerId: id, claimId: id },
  ...{ winner: 'nobody', kind: 'REJECTED', reason },
}
const formWith = (rest: Record<string, string> = {}) => {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...fields, ...rest })) form.set(name, value)
  return form
}
const actions: FormAction[] = [
  ...[refuseApplicationAction, settleClaimAction],
  ...[addClaimAction, revealApplicantCodeAction],
]
const commands = [refuseApplication, settleClaim, addClaim, revealApplicantCode]

beforeEach(() => {
  vi.clearAllMocks()
  vi.mocked(requireReviewing).mockResolvedValue(admin)
})

describe('deciding about applications', () => {
  it.each(['nobody is sent to sign in', 'a merchant or shopper may not'])('%s, and nothing is written', async (why) => {
    vi.mocked(requireReviewing).mockRejectedValue(new Error(why))
    for (const action of actions) await expect(action(emptyForm, formWith())).rejects.toThrow(why)
    for (const command of commands) expect(command).not.toHaveBeenCalled()
  })
  it('refuses what is no id or no version before anything is asked of the database', async () => {
    for (const action of actions)
      expect(await action(emptyForm, formWith({ applicationId: 'x' }))).toMatchObject({ ok: false })
    for (const command of commands) expect(command).not.toHaveBeenCalled()
  })
  it('says that somebody else decided, and keeps the reason that was typed', async () => {
    vi.mocked(refuseApplication).mockResolvedValue({ ok: false, reason: 'changed' })
    vi.mocked(settleClaim).mockResolvedValue({ ok: false, reason: 'changed' })
    for (const action of [refuseApplicationAction, settleClaimAction]) {
      const answer = await action(emptyForm, formWith())
      expect(answer).toMatchObject({ ok: false, values: { reason } })
      expect(answer.message).toContain('Đơn vừa thay đổi')
    }
    const empty = await refuseApplicationAction(emptyForm, formWith({ reason: ' ' }))
    expect(empty).toMatchObject({ ok: false, errors: { reason: 'Cần điền mục này.' } })
  })
  it('goes back to the application when it is done', async () => {
    vi.mocked(refuseApplication).mockResolvedValue({ ok: true })
    vi.mocked(settleClaim).mockResolvedValue({ ok: true })
    vi.mocked(addClaim).mockResolvedValue({ ok: true })
    const page = `to /admin/applications/${id}?done=`
    await expect(refuseApplicationAction(emptyForm, formWith())).rejects.toThrow(`${page}rejected`)
    await expect(settleClaimAction(emptyForm, formWith())).rejects.toThrow(`${page}settled`)
    await expect(addClaimAction(emptyForm, formWith())).rejects.toThrow(`${page}added`)
    expect(refuseApplication).toHaveBeenCalledWith(admin, { applicationId: id, version: 3, kind: 'REJECTED', reason })
  })
})
