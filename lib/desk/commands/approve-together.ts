import 'server-only'
import { randomUUID } from 'node:crypto'
import type { ReviewingActor } from '@/lib/auth/actors'
import { MAX_BULK } from '../hold-rules'
import { previewTogether } from '../queries/together'
import type { ItemRef } from '../types'
import { decideItem } from './decide-item'

/** `first`: one of the decisions, by which all of them are found; null when none was made. */
export type Together = { held: number; left: number; first: string | null }

/**
 * Approves items together, each with a decision of its own that can be taken back with the others. What is not all green by now,
 * or held by a colleague, is left.
 */
export async function approveTogether(
  admin: ReviewingActor,
  items: readonly ItemRef[],
  now = new Date(),
): Promise<Together> {
  const asked = items.slice(0, MAX_BULK)
  const batchId = randomUUID()
  const approve = { verdict: 'APPROVE' as const, reasonCode: null, words: null, version: null }
  let held = 0
  let first: string | null = null
  for (const { kind, itemId, isIn } of await previewTogether(admin, asked, now)) {
    if (!isIn) continue
    const decided = await decideItem(admin, { kind, itemId }, approve, { batchId, now })
    if (!decided.ok) continue
    held += 1
    first ??= decided.decisionId
  }
  return { held, left: items.length - held, first }
}
