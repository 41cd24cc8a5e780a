import { beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyForm } from '@/lib/forms/form-state'
import { answerClaims } from '../commands/answer-claims'
import { openOwnLink } from '../commands/open-own-link'
import { submitApplication } from '../commands/submit-application'
import { findWholeCode } from '../queries/follow-application'
import { answerClaimsAction, openOwnLinkAction, submitApplicationAction } from './join'

vi.mock('next/headers', () => ({ headers: async () => new Headers() }))
vi.mock('next/navigation', () => ({
  redirect: vi.fn((to: string) => {
    throw new Error(`to ${to}`)
  }),
}))
vi.mock('@/lib/audit/client-address', () => ({ clientAddressOf: () => '203.0.113.9' }))
vi.mock('@/lib/notices/letter-job', () => ({ hurryLetters: vi.fn() }))
vi.mock('../commands/answer-claims', () => ({ answerClaims: vi.fn() }))
vi.mock('../commands/open-own-link', () => ({ openOwnLink: vi.fn() }))
vi.mock('../commands/submit-application', () => ({ submitApplication: vi.fn() }))
vi.mock('../queries/follow-application', () => ({ findWholeCode: vi.fn() }))

const token = 't'.repeat(43)
const masked = '001•••••••34'
const typed = {
  ...{ locale: 'vi', token, taxCode: '0101234565', legalForm: 'COMPANY', name: 'Gốm' },
  ...{ representative: 'Bà Nụ', wardCode: '00004', phone: '0912 345 678', email: '' },
}
const formWith = (rest: Record<string, string> = {}) => {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...typed, ...rest })) form.set(name, value)
  return form
}
const submit = (rest: Record<string, string> = {}) => submitApplicationAction(emptyForm, formWith(rest))

beforeEach(() => {
  vi.clearAllMocks()
  vi.mocked(findWholeCode).mockResolvedValue(null)
})

describe('sending an application', () => {
  it('goes on to the page to follow it', async () => {
    vi.mocked(submitApplication).mockResolvedValueOnce({ ok: true, isNew: true })
    await expect(submit()).rejects.toThrow(`to /join/${token}?done=received`)
    vi.mocked(submitApplication).mockResolvedValueOnce({ ok: true, isNew: false })
    await expect(submit({ locale: 'en' })).rejects.toThrow(`to /en/join/${token}?done=corrected`)
  })
  it('loses nothing that was typed, whatever fails', async () => {
    const values = expect.objectContaining({ name: 'Gốm', phone: '0912 345 678' })
    vi.mocked(submitApplication).mockResolvedValueOnce({ ok: false, reason: 'wait', waitSeconds: 90 })
    expect(await submit()).toMatchObject({ ok: false, values, message: expect.stringContaining('2 phút') })
    vi.mocked(submitApplication).mockResolvedValueOnce({ ok: false, reason: 'unknown-ward' })
    expect(await submit()).toMatchObject({ ok: false, values, errors: { wardCode: expect.any(String) } })
    vi.mocked(submitApplication).mockResolvedValueOnce({ ok: false, reason: 'closed' })
    expect(await submit()).toMatchObject({ ok: false, values })
    expect(await submit({ token: 'ngắn' })).toMatchObject({ ok: false, values })
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    vi.mocked(submitApplication).mockRejectedValueOnce(new Error('Key (phone)=(+84912345678) exists'))
    expect(await submit()).toMatchObject({ ok: false, values })
    expect(JSON.stringify(log.mock.calls)).not.toContain('912345678')
    log.mockRestore()
  })
  it('offers to confirm a code that is odd, and not one that is none', async () => {
    expect((await submit({ taxCode: '0101234566' })).values).toMatchObject({ oddCode: 'yes', taxCode: '0101234566' })
    expect((await submit({ taxCode: '12' })).values).not.toHaveProperty('oddCode')
    expect(submitApplication).not.toHaveBeenCalled()
  })
  it('understands its own masked code, and never answers with the whole one', async () => {
    vi.mocked(findWholeCode).mockResolvedValue('001085001234')
    const refused = await submit({ taxCode: masked, legalForm: 'HOUSEHOLD', name: '' })
    expect(refused.errors).not.toHaveProperty('taxCode')
    expect(refused.values).toMatchObject({ taxCode: masked })
    expect(JSON.stringify(refused)).not.toContain('001085001234')
    vi.mocked(submitApplication).mockResolvedValueOnce({ ok: true, isNew: false })
    await expect(submit({ taxCode: masked, legalForm: 'HOUSEHOLD' })).rejects.toThrow('corrected')
    expect(vi.mocked(submitApplication).mock.lastCall?.[1]).toMatchObject({ taxCode: '001085001234' })
  })
})

describe('answering which producers are theirs', () => {
  it('wants one ticked or the other button', async () => {
    expect(await answerClaimsAction(emptyForm, formWith())).toMatchObject({ ok: false })
    expect(answerClaims).not.toHaveBeenCalled()
    vi.mocked(answerClaims).mockResolvedValue({ ok: true })
    await expect(answerClaimsAction(emptyForm, formWith({ none: 'on', producer: 'p' }))).rejects.toThrow('claimed')
    expect(answerClaims).toHaveBeenLastCalledWith(token, [])
    await expect(answerClaimsAction(emptyForm, formWith({ producer: 'p' }))).rejects.toThrow('claimed')
    expect(answerClaims).toHaveBeenLastCalledWith(token, ['p'])
  })
})

describe('the way in', () => {
  it('leads to the password, or says to call', async () => {
    vi.mocked(openOwnLink).mockResolvedValueOnce({ ok: true, token: 'moi' })
    await expect(openOwnLinkAction(emptyForm, formWith())).rejects.toThrow('to /link/moi')
    vi.mocked(openOwnLink).mockResolvedValueOnce({ ok: false })
    expect(await openOwnLinkAction(emptyForm, formWith())).toMatchObject({ ok: false, message: expect.any(String) })
  })
})
