import { beforeEach, describe, expect, it, vi } from 'vitest'
import { findAdmin, findMerchantActor, findStaff } from '@/lib/auth/guards'
import { adminForTest, merchantForTest } from '@/lib/auth/test-actors'
import { openOwnProofFile, openProofFile } from '@/lib/readiness/commands/open-file'
import { submitProofFile } from '@/lib/readiness/commands/submit-file'
import { admitProofFile } from '@/lib/readiness/file-limit'
import { receiveTrustFile } from '@/lib/trust/commands/receive-file'
import { POST as postTrust } from '../trust/route'
import { GET } from './[id]/file/route'
import { POST } from './route'

vi.mock('@/lib/auth/guards', () => ({ findAdmin: vi.fn(), findStaff: vi.fn(), findMerchantActor: vi.fn() }))
vi.mock('@/lib/readiness/commands/open-file', () => ({ openOwnProofFile: vi.fn(), openProofFile: vi.fn() }))
vi.mock('@/lib/readiness/commands/submit-file', () => ({ submitProofFile: vi.fn() }))
vi.mock('@/lib/readiness/file-limit', () => ({ admitProofFile: vi.fn() }))
vi.mock('@/lib/trust/commands/receive-file', () => ({ maxTrustFileBytes: 2 * 1024 * 1024, receiveTrustFile: vi.fn() }))

const id = '7f3b1c9e-6f0a-4b5e-9d55-0a4f6a3c2b11'
const merchant = merchantForTest('u', 'm')
const own = { 'sec-fetch-site': 'same-origin' }
const formWith = (bytes: number) => {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(bytes)]), 'tờ.pdf')
  return form
}
const post = (bytes = 10, headers: Record<string, string> = own, query = 'solution=E_INVOICE&locale=en') =>
  POST(new Request(`http://booth.example/api/proofs?${query}`, { method: 'POST', body: formWith(bytes), headers }))
const trust = (bytes: number, headers: Record<string, string> = own) =>
  postTrust(new Request('http://booth.example/api/trust?locale=vi', { method: 'POST', body: formWith(bytes), headers }))
const get = (proofId: string) =>
  GET(new Request(`http://booth.example/api/proofs/${proofId}/file`), { params: Promise.resolve({ id: proofId }) })

beforeEach(() => {
  vi.resetAllMocks()
  vi.mocked(findMerchantActor).mockResolvedValue(merchant)
  vi.mocked(findStaff).mockResolvedValue(null)
  vi.mocked(findAdmin).mockResolvedValue(null)
  vi.mocked(admitProofFile).mockResolvedValue(true)
})

describe('handing in a signed file', () => {
  it('is for members of a merchant, from our own page', async () => {
    expect((await post(10, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    vi.mocked(findMerchantActor).mockResolvedValue(null)
    expect((await post()).status).toBe(404)
    expect(submitProofFile).not.toHaveBeenCalled()
  })
  it('leads back with what became of it', async () => {
    vi.mocked(submitProofFile).mockResolvedValue({ ok: true, proofId: id })
    const taken = await post()
    expect(taken.status).toBe(303)
    expect(taken.headers.get('location')).toBe('/en/merchant/readiness/e-invoice?way=file&handed=in#hand-in')
    vi.mocked(submitProofFile).mockResolvedValue({ ok: false, reason: 'refused', because: ['signature.value.wrong'] })
    expect((await post()).headers.get('location')).toContain('problem=refused&because=signature.value.wrong')
  })
  it('is bounded in size and number, and for two solutions only', async () => {
    const problem = async (answer: Promise<Response>) => (await answer).headers.get('location')
    expect(await problem(post(0))).toContain('problem=no-file')
    expect(await problem(post(11 * 1024 * 1024))).toContain('problem=too-large')
    expect((await post(10, own, 'solution=E_CONTRACT')).status).toBe(404)
    vi.mocked(admitProofFile).mockResolvedValue(false)
    expect(await problem(post())).toContain('problem=too-often')
    expect(submitProofFile).not.toHaveBeenCalled()
  })
})

describe('the file of a proof', () => {
  const file = { fileName: 'tờ.pdf', kind: 'pdf', bytes: Buffer.from('%PDF') }
  it('is given as a download to its merchant, else to the desk, else to nobody', async () => {
    vi.mocked(openOwnProofFile).mockResolvedValue(file)
    const answer = await get(id)
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="proof.pdf"; filename\*=UTF-8''t/)
    expect(answer.headers.get('content-type')).toBe('application/octet-stream')
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    vi.mocked(openOwnProofFile).mockResolvedValue(null)
    expect((await get(id)).status).toBe(404)
    expect((await get('../etc')).status).toBe(404)
    expect(openProofFile).not.toHaveBeenCalled()
    vi.mocked(findStaff).mockResolvedValue(adminForTest('a'))
    vi.mocked(openProofFile).mockResolvedValue(file)
    expect((await get(id)).status).toBe(200)
  })
})

describe('handing in certificates', () => {
  it('is for administrators, from our own page, within the limit', async () => {
    expect((await trust(10)).status).toBe(404)
    vi.mocked(findAdmin).mockResolvedValue(adminForTest('a'))
    expect((await trust(10, {})).status).toBe(403)
    expect((await trust(3 * 1024 * 1024)).headers.get('location')).toBe('/admin/trust?problem=too-large')
    expect(receiveTrustFile).not.toHaveBeenCalled()
    vi.mocked(receiveTrustFile).mockResolvedValue({ ok: false, reason: 'private-key' })
    expect((await trust(10)).headers.get('location')).toBe('/admin/trust?problem=private-key')
    vi.mocked(receiveTrustFile).mockResolvedValue({ ok: true, uploadId: id })
    expect((await trust(10)).headers.get('location')).toBe(`/admin/trust/uploads/${id}`)
  })
})
