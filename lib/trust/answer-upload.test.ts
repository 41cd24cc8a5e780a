import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { answerUpload, paceLimits, roomLimits, roomPatience } from './answer-upload'
import { verifyDocument } from './verify-document'

vi.mock('./verify-limit', () => ({ admitVerification: async () => ({ admitted: true }) }))
vi.mock('./verify-document', () => ({ verifyDocument: vi.fn() }))
vi.mock('@/lib/verifier/report-privacy', () => ({ withoutPersonalIds: (report: unknown) => report }))

const largest = 20 * 1024 * 1024 + 16 * 1024
const heading = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n'
const underway: Promise<unknown>[] = []

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  vi.mocked(verifyDocument).mockResolvedValue({ report: {} as never, storeVersion: 1, verifiedAt: new Date() })
})
afterEach(async () => {
  await vi.advanceTimersByTimeAsync(2 * paceLimits.longestMs)
  await Promise.all(underway.splice(0))
  vi.useRealTimers()
})

/** A form of which a piece arrives each second; `answer` stands as soon as there is one. */
function send(
  owner: string | null,
  { declared = largest, bytesPerSecond = 10, pieces = Number.POSITIVE_INFINITY } = {},
) {
  const sent = { pieces: 0, answer: '' }
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode(heading)),
    async pull(controller) {
      await new Promise((resolve) => setTimeout(resolve, 1_000))
      const isLast = sent.pieces >= pieces
      sent.pieces += 1
      controller.enqueue(isLast ? new TextEncoder().encode('\r\n--b--\r\n') : new Uint8Array(bytesPerSecond).fill(120))
      if (isLast) controller.close()
    },
  })
  const headers = { 'Content-Type': 'multipart/form-data; boundary=b', 'Content-Length': String(declared) }
  const request = new Request('http://booth/verify', { method: 'POST', headers, body, duplex: 'half' } as RequestInit)
  const answering = answerUpload(request, owner).then((answer) => {
    sent.answer = answer.kind === 'refused' ? answer.reason : answer.kind
  })
  underway.push(answering)
  return sent
}
const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1_000)

describe('files that strangers send', () => {
  it('leave room for others, whatever one client declares', async () => {
    const slow = [send('a'), send('a'), send('a')]
    await seconds(1)
    const other = send('b', { pieces: 1 })
    await seconds(5)
    expect(other.answer).toBe('report')
    expect(slow.map(({ answer }) => answer)).toEqual(['', '', ''])
    await seconds(roomPatience.patienceMs / 1_000)
    expect(slow.map(({ answer }) => answer)).toEqual(['too-slow', '', 'busy'])
  })
  it('of one client wait for each other unread, and all are looked at', async () => {
    const declared = 2 * 1024 * 1024
    const twenty = Array.from({ length: 20 }, () => send('a', { declared, pieces: 3 }))
    await seconds(2)
    expect(twenty.filter(({ pieces }) => pieces > 0)).toHaveLength(roomLimits.ofOwner.files)
    await seconds(20)
    expect(twenty.map(({ answer }) => answer)).toEqual(Array(20).fill('report'))
  })
  it('leave room for somebody with an address beside all those without', async () => {
    const slow = [send(null), send(null), send(null)]
    await seconds(2)
    expect(slow.map(({ pieces }) => pieces > 0)).toEqual([true, true, false])
    const other = send('b', { pieces: 1 })
    await seconds(5)
    expect(other.answer).toBe('report')
    expect(roomLimits.ofNobody.bytes + largest).toBeLessThanOrEqual(roomLimits.bytes)
  })
  it('are let go when they drip: read no further, and their room is free', async () => {
    const slow = send('a')
    await seconds(paceLimits.patienceMs / 1_000 - 1)
    expect(slow.answer).toBe('')
    await seconds(3)
    expect(slow.answer).toBe('too-slow')
    const { pieces } = slow
    const again = send('a', { pieces: 1 })
    await seconds(30)
    expect(again.answer).toBe('report')
    expect(slow.pieces - pieces).toBeLessThan(3)
  })
  it('come through over a slow net that keeps going, for minutes', async () => {
    const phone = send('a', { bytesPerSecond: 17 * 1024, pieces: 120 })
    await seconds(119)
    expect(phone.answer).toBe('')
    await seconds(5)
    expect(phone.answer).toBe('report')
    expect(vi.mocked(verifyDocument).mock.calls.at(-1)?.[0].byteLength).toBe(120 * 17 * 1024)
  })
})
