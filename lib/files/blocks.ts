import { breathe } from './breath'

/** Bytes of a block: what comes in smaller pieces is gathered into blocks of this size. */
export const BLOCK_BYTES = 64 * 1024

// A sender that cuts its body into single bytes makes thousands of turns of what is one read of others.
const piecesAtOnce = 1024

/**
 * The same bytes in blocks of at least `BLOCK_BYTES`, but for the last: a chunk of one byte costs two hundred times its size in
 * memory, and whoever keeps chunks keeps as many as the sender likes. A lone or a large chunk goes through uncopied.
 */
export async function* blocksOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let lone: Uint8Array | null = null
  let block: Uint8Array | null = null
  let filled = 0
  let pieces = 0
  for await (const chunk of chunks) {
    if (++pieces % piecesAtOnce === 0) await breathe()
    if (chunk.byteLength === 0) continue
    let rest = chunk
    if (lone || block) {
      block ??= Buffer.allocUnsafeSlow(BLOCK_BYTES)
      if (lone) block.set(lone)
      lone = null
      const fitting = rest.subarray(0, BLOCK_BYTES - filled)
      block.set(fitting, filled)
      filled += fitting.byteLength
      rest = rest.subarray(fitting.byteLength)
      if (filled < BLOCK_BYTES) continue
      yield block
      block = null
      filled = 0
    }
    if (rest.byteLength >= BLOCK_BYTES) yield rest
    else if (rest.byteLength > 0) {
      lone = rest
      filled = rest.byteLength
    }
  }
  if (lone) yield lone
  else if (block) yield block.subarray(0, filled)
}
