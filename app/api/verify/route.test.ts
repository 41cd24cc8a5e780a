import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { answerUpload } from '@/lib/trust/answer-upload'
import { takeAnswer } from '@/lib/trust/verify-answer'
import { POST } from './[locale]/[address]/route'

vi.mock('@/lib/trust/answer-upload', () => ({ answerUpload: vi.fn() }))

const asked: { url: string; key: string }[] = []

beforeEach(() => {
  vi.resetAllMocks()
  asked.length = 0
  vi.stubEnv('PORT', '4123')
  vi.mocked(answerUpload).mockResolvedValue({ kind: 'refused', reason: 'busy', waitSeconds: 60 })
  vi.stubGlobal('fetch', async (url: string) => {
    const key = url.split('/').at(-1) ?? ''
    asked.push({ url, key })
    return new Response(`<a href="/en/verify/answer/${key}">trang</a>`)
  })
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

const post = (headers: Record<string, string>, address = 'socket', locale = 'en') =>
  POST(new Request('http://booth.example/en/verify', { method: 'POST', body: 'x', headers }), {
    params: Promise.resolve({ locale, address }),
  })
const own = { 'sec-fetch-site': 'same-origin', 'x-forwarded-for': '203.0.113.9' }
const countedAs = () => vi.mocked(answerUpload).mock.calls.at(-1)?.[1]

describe('the route behind the public form', () => {
  it('answers with the page that its own server draws, as if it stood at /verify, and with a true status', async () => {
    const answer = await post(own)
    expect(asked[0]?.url).toMatch(/^http:\/\/127\.0\.0\.1:4123\/en\/verify\/answer\/[0-9a-f-]{36}$/)
    expect(takeAnswer(asked[0]?.key ?? '')).toMatchObject({ reason: 'busy' })
    expect(await answer.text()).toBe('<a href="/en/verify">trang</a>')
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('60')
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
  })
  it('counts by the socket’s address, and by a claimed one only behind a trusted proxy', async () => {
    await post(own, 'socket')
    expect(countedAs()).toBe('203.0.113.9')
    await post(own, 'claim')
    expect(countedAs()).toBeNull()
    vi.stubEnv('TRUST_PROXY', '1')
    await post(own, 'claim')
    expect(countedAs()).toBe('203.0.113.9')
  })
  it('ends the connection of a file that came too slowly, or it would go on coming', async () => {
    expect((await post(own)).headers.get('connection')).toBeNull()
    vi.mocked(answerUpload).mockResolvedValue({ kind: 'refused', reason: 'too-slow', waitSeconds: 0 })
    const answer = await post(own)
    expect(answer.status).toBe(408)
    expect(answer.headers.get('connection')).toBe('close')
  })
  it('reads nothing that another site sends', async () => {
    const answer = await post({ 'sec-fetch-site': 'cross-site' })
    expect(answer.status).toBe(403)
    expect(answerUpload).not.toHaveBeenCalled()
    expect(takeAnswer(asked[0]?.key ?? '')).toMatchObject({ reason: 'elsewhere' })
  })
})
