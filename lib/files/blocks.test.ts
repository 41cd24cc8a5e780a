import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BLOCK_BYTES, blocksOf } from './blocks'

async function* inChunks(bytes: Uint8Array, sizes: readonly number[]) {
  let at = 0
  for (let n = 0; at < bytes.length; n++) {
    const size = sizes[n % sizes.length] ?? 1
    yield bytes.subarray(at, at + size)
    at += size
  }
}

async function gathered(chunks: AsyncIterable<Uint8Array>) {
  const blocks: Uint8Array[] = []
  for await (const block of blocksOf(chunks)) blocks.push(block)
  return blocks
}

const bytesOf = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 8)) % 251)

describe('blocks of a body', () => {
  it('are few and the same bytes, however small the chunks are', async () => {
    const body = bytesOf(3 * BLOCK_BYTES + 5)
    const blocks = await gathered(inChunks(body, [1]))
    expect(blocks.map(({ length }) => length)).toEqual([BLOCK_BYTES, BLOCK_BYTES, BLOCK_BYTES, 5])
    expect(Buffer.concat(blocks).equals(body)).toBe(true)
  })

  it('are as few and the same for chunks of any sizes, empty ones among them', async () => {
    const sizes = fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 2 * BLOCK_BYTES })), {
      ...{ minLength: 1, maxLength: 6 },
    })
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 4 * BLOCK_BYTES }), sizes, async (length, cuts) => {
        const body = bytesOf(length)
        const blocks = await gathered(inChunks(body, [...cuts, 700]))
        expect(Buffer.concat(blocks).equals(body)).toBe(true)
        expect(blocks.length).toBeLessThanOrEqual(Math.floor(length / BLOCK_BYTES) + 1)
        expect(blocks.slice(0, -1).every((block) => block.length >= BLOCK_BYTES)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('leave a lone or a large chunk as it is', async () => {
    for (const body of [bytesOf(10), bytesOf(BLOCK_BYTES), bytesOf(3 * BLOCK_BYTES)]) {
      const [block, ...more] = await gathered(inChunks(body, [body.length]))
      expect(block?.buffer).toBe(body.buffer)
      expect(more).toEqual([])
    }
    expect(await gathered(inChunks(bytesOf(0), [1]))).toEqual([])
  })

  it('let the sender go when the reader stops, and tell of what fails', async () => {
    let isLet = false
    const endless = async function* () {
      try {
        for (;;) yield bytesOf(BLOCK_BYTES)
      } finally {
        isLet = true
      }
    }
    for await (const _ of blocksOf(endless())) break
    expect(isLet).toBe(true)
    const broken = async function* () {
      yield bytesOf(3)
      throw new Error('gone')
    }
    await expect(gathered(broken())).rejects.toThrow('gone')
  })
})
