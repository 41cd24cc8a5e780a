import { describe, expect, it, vi } from 'vitest'
import { BLOCK_BYTES } from '@/lib/files/blocks'
import { BodyRoom } from './body-room'
import { MAX_DOCUMENT_BYTES } from './epcis-answers'
import { findSystem } from './keys'
import { readJson } from './receive-document'

vi.mock('./keys', () => ({
  admitBytes: async () => ({ admitted: true }),
  findSystem: async (sent: Headers) => ({ keyId: sent.get('x-api-key'), merchantId: 'm' }),
}))

const headers = new Headers({ 'content-type': 'application/json' })
async function read(body: AsyncIterable<Uint8Array>, keyId: string) {
  const system = await findSystem(new Headers({ 'x-api-key': keyId }), new Date())
  if (!system) throw new Error('there is always one')
  return readJson({ method: 'POST', url: '/api/epcis/capture', headers, body }, system)
}

async function* singleBytes(text: string) {
  for (const byte of Buffer.from(text)) yield Uint8Array.of(byte)
}

describe('a document on its way', () => {
  it('is the same in single bytes, and joined from few blocks', async () => {
    const document = { words: 'Chè sen '.repeat(20_000) }
    const joined = vi.spyOn(Buffer, 'concat')
    const got = await read(singleBytes(JSON.stringify(document)), 'bytes')
    const most = Math.max(...joined.mock.calls.map(([pieces]) => pieces.length))
    joined.mockRestore()
    expect(got).toEqual({ ok: true, value: document })
    expect([1, 2, 3, 4]).toContain(most)
  })

  it('is refused in the standard’s form when too many come at once with one key, and taken once one is through', async () => {
    const block = new Uint8Array(BLOCK_BYTES)
    let goOn = () => {}
    const held = new Promise<void>((resolve) => {
      goOn = resolve
    })
    let begun = 0
    async function* whole() {
      for (let at = 0; at < MAX_DOCUMENT_BYTES; at += BLOCK_BYTES) yield block
      begun += 1
      await held
    }
    const waiting = [1, 2, 3, 4].map(() => read(whole(), 'key'))
    await vi.waitUntil(() => begun === 4)
    const refused = await read(singleBytes('{}'), 'key')
    if (refused.ok) throw new Error('it was taken')
    expect(refused.answer).toMatchObject({
      status: 429,
      headers: { 'Retry-After': '5', 'Content-Type': 'application/problem+json', 'GS1-EPCIS-Version': '2.0' },
    })
    expect(JSON.parse(refused.answer.body ?? '')).toMatchObject({ type: 'epcisException:TooManyRequestsException' })
    expect(await read(singleBytes('{}'), 'another')).toEqual({ ok: true, value: {} })
    goOn()
    await Promise.all(waiting)
    expect(await read(singleBytes('{}'), 'key')).toEqual({ ok: true, value: {} })
  })

  it('gives its room back when it is too large or breaks off', async () => {
    const block = new Uint8Array(MAX_DOCUMENT_BYTES)
    async function* tooMuch() {
      yield block
      yield block
    }
    async function* broken() {
      yield block
      throw new Error('gone')
    }
    for (let n = 0; n < 6; n++) {
      expect(await read(tooMuch(), 'careless')).toMatchObject({ ok: false, answer: { status: 413 } })
      await expect(read(broken(), 'careless')).rejects.toThrow('gone')
    }
    expect(await read(singleBytes('{}'), 'careless')).toEqual({ ok: true, value: {} })
  })
})

it('has room for an owner’s bodies together and for every owner alike', () => {
  const room = new BodyRoom(10)
  const [one, two, other] = [room.enter('a'), room.enter('a'), room.enter('b')]
  expect([one.grow(6), two.grow(5), two.grow(4), other.grow(10)]).toEqual([true, false, true, true])
  one.leave()
  one.leave()
  expect([two.grow(7), two.grow(6)]).toEqual([false, true])
})
