import 'server-only'
import { type Attempt, type Limiter, takePoint } from './rate-limit'

export type BlockLimit = (key: string, points: number) => Promise<Attempt>

type Block = { left: number; until: number }

/** How long what was taken and not used stays taken: short beside the minute that limits count in. */
const HELD_MS = 5000

/**
 * A limit whose points are taken from the database a block at a time, so that hundreds of requests a second do not write as many
 * rows. A limit for all servers still: what a block holds is taken for good, used or not.
 */
export function inBlocks(limiter: Limiter, size: number, clock: () => number = Date.now): BlockLimit {
  const blocks = new Map<string, Block>()
  const turns = new Map<string, Promise<unknown>>()
  const take = async (key: string, points: number): Promise<Attempt> => {
    const block = blocks.get(key)
    const held = block && block.until > clock() ? block.left : 0
    const taken = held >= points ? 0 : Math.max(size, points - held)
    const attempt = taken > 0 ? await takePoint(limiter, key, undefined, taken) : ({ admitted: true } as const)
    if (!attempt.admitted) return attempt
    const until = taken > 0 ? clock() + HELD_MS : (block?.until ?? 0)
    blocks.set(key, { left: held + taken - points, until })
    return attempt
  }
  return async (key, points) => {
    const before = turns.get(key)
    const turn = before ? before.then(() => take(key, points)) : take(key, points)
    const settled = turn.catch(() => undefined)
    turns.set(key, settled)
    try {
      return await turn
    } finally {
      if (turns.get(key) === settled) turns.delete(key)
      if (blocks.size > 1000) for (const [each, { until }] of blocks) if (until <= clock()) blocks.delete(each)
    }
  }
}
