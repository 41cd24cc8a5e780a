import { beforeEach, describe, expect, it, vi } from 'vitest'
import { countersignAgreement } from '@/lib/agreements/commands/countersign'
import { openAgreementFile, openOwnAgreementFile } from '@/lib/agreements/commands/open-step-file'
import { submitSignedAgreement } from '@/lib/agreements/commands/submit-signed'
import { findMerchantActor, findReviewing, findStaff } from '@/lib/auth/guards'
import { adminForTest, merchantForTest } from '@/lib/auth/test-actors'
import { POST as countersign } from './[id]/countersigned/route'
import { GET } from './[id]/file/route'
import { POST as sign } from './[id]/signed/route'

vi.mock('@/lib/auth/guards', () => ({ findReviewing: vi.fn(), findStaff: vi.fn(), findMerchantActor: vi.fn() }))
vi.mock('@/lib/agreements/commands/open-step-file', () => ({
  openAgreementFile: vi.fn(),
  openOwnAgreementFile: vi.fn(),
}))
vi.mock('@/lib/agreements/commands/countersign', () => ({ countersignAgreement: vi.fn() }))
vi.mock('@/lib/agreements/commands/submit-signed', () => ({ submitSignedAgreement: vi.fn() }))

const id = '7f3b1c9e-6f0a-4b5e-9d55-0a4f6a3c2b11'
const params = Promise.resolve({ id })
const get = (step: string) =>
  GET(new Request(`http://booth.example/api/agreements/${id}/file?step=${step}`), { params })
type Answering = (request: Request, context: { params: typeof params }) => Promise<Response>
const post = (to: Answering, site = 'same-origin') =>
  to(new Request('http://booth.example/', { method: 'POST', headers: { 'sec-fetch-site': site } }), { params })

beforeEach(() => {
  vi.resetAllMocks()
  vi.mocked(findMerchantActor).mockResolvedValue(null)
  vi.mocked(findReviewing).mockResolvedValue(null)
  vi.mocked(findStaff).mockResolvedValue(null)
})

describe('the paper of an agreement', () => {
  const file = { number: 'TT-2026-000001', bytes: new Uint8Array(Buffer.from('%PDF')) }
  it('goes to its merchant, else to whoever reads proofs, else to nobody', async () => {
    expect((await get('SIGNED')).status).toBe(404)
    vi.mocked(findMerchantActor).mockResolvedValue(merchantForTest('u', 'm'))
    vi.mocked(openOwnAgreementFile).mockResolvedValue(null)
    expect((await get('SIGNED')).status).toBe(404)
    expect(openAgreementFile).not.toHaveBeenCalled()
    vi.mocked(openOwnAgreementFile).mockResolvedValue(file)
    expect((await get('SIGNED')).headers.get('content-disposition')).toContain('attachment')
    vi.mocked(openOwnAgreementFile).mockResolvedValue(null)
    vi.mocked(findStaff).mockResolvedValue(adminForTest('a'))
    vi.mocked(openAgreementFile).mockResolvedValue(file)
    expect((await get('SIGNED')).status).toBe(200)
    expect(findStaff).toHaveBeenLastCalledWith('proofs')
    expect((await get('RETURNED')).status).toBe(404)
  })
  it('is signed by its merchant and by whoever decides, from our own page', async () => {
    const steps: Answering[] = [sign, countersign]
    for (const step of steps) {
      expect((await post(step)).status).toBe(404)
      expect((await post(step, 'cross-site')).status).toBe(403)
    }
    vi.mocked(findStaff).mockResolvedValue(adminForTest('auditor'))
    expect((await post(countersign)).status).toBe(404)
    expect(countersignAgreement).not.toHaveBeenCalled()
    expect(submitSignedAgreement).not.toHaveBeenCalled()
  })
})
