import { beforeEach, describe, expect, it, vi } from 'vitest'
import { findMerchantActor } from '@/lib/auth/guards'
import { merchantForTest } from '@/lib/auth/test-actors'
import type { SaveAnswer } from '@/lib/catalog/editor-state'
import { mergeForm } from '@/lib/catalog/merge-form'
import { changePicture } from '@/lib/catalog/picture-change'
import { POST as postPicture } from '../pictures/[id]/route'
import { POST } from './[id]/route'

vi.mock('@/lib/auth/guards', () => ({ findMerchantActor: vi.fn() }))
vi.mock('@/lib/catalog/merge-form', () => ({ mergeForm: vi.fn() }))
vi.mock('@/lib/catalog/picture-change', () => ({ changePicture: vi.fn() }))

const id = '7f3b1c9e-6f0a-4b5e-9d55-0a4f6a3c2b11'
const merchant = merchantForTest('u', 'm')
const own = { 'sec-fetch-site': 'same-origin' }
const params = (of: string) => ({ params: Promise.resolve({ id: of }) })
const formOf = (values: Record<string, string>) => {
  const body = new FormData()
  for (const [name, value] of Object.entries(values)) body.set(name, value)
  return body
}
const save = (values: Record<string, string> = { nameVi: 'Lụa' }, headers: Record<string, string> = own, of = id) =>
  POST(
    new Request(`http://booth.example/api/drafts/${of}?locale=en`, { method: 'POST', body: formOf(values), headers }),
    params(of),
  )
const shape = (headers: Record<string, string> = own) =>
  postPicture(
    new Request(`http://booth.example/api/pictures/${id}?listing=${id}`, {
      method: 'POST',
      body: formOf({ do: 'turn-left' }),
      headers,
    }),
    params(id),
  )

beforeEach(() => {
  vi.resetAllMocks()
  vi.mocked(findMerchantActor).mockResolvedValue(merchant)
})

describe('saving a draft while it is written', () => {
  it('hands what was typed to the draft, and its answer back', async () => {
    const answer = { savedAt: 'x' } as SaveAnswer
    vi.mocked(mergeForm).mockResolvedValue({ ok: true, answer })
    const response = await save({ nameVi: 'Lu\u0323a\u0000' })
    expect([response.status, await response.json()]).toEqual([200, answer])
    expect(mergeForm).toHaveBeenCalledWith('en', merchant, id, { nameVi: 'Lụa' })
  })
  it('is for members of a merchant, from our own page', async () => {
    expect((await save({}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    vi.mocked(findMerchantActor).mockResolvedValue(null)
    const response = await save()
    expect([response.status, await response.json()]).toEqual([403, { fault: 'signed-out' }])
    expect(mergeForm).not.toHaveBeenCalled()
  })
  it('says that a draft is gone, whatever the reason', async () => {
    vi.mocked(mergeForm).mockResolvedValue({ ok: false, reason: 'no-draft' })
    expect((await save()).status).toBe(404)
    expect((await save({}, own, 'x')).status).toBe(404)
  })
  it('reads no more than every text at its longest needs', async () => {
    expect((await save({ storyVi: 'a'.repeat(1_000_001) })).status).toBe(413)
    expect(mergeForm).not.toHaveBeenCalled()
  })
})

describe('changing a picture of a draft', () => {
  it('is for members of a merchant, from our own page', async () => {
    vi.mocked(changePicture).mockResolvedValue({ ok: false, fault: 'unknown' })
    expect(await (await shape()).json()).toEqual({ ok: false, fault: 'unknown' })
    expect(changePicture).toHaveBeenCalledWith(merchant, id, id, { do: 'turn-left' })
    expect((await shape({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    vi.mocked(findMerchantActor).mockResolvedValue(null)
    expect((await shape()).status).toBe(403)
    expect(changePicture).toHaveBeenCalledTimes(1)
  })
})
