import 'server-only'
import { deciderOf } from '@/lib/auth/guards'
import { db, type Transaction } from '@/lib/db/client'
import { applyDecision } from '../apply-decision'

/** A decision that fails so long after it was due comes back to the queue with that word. */
const GIVE_UP_MS = 10 * 60_000

type Due = { id: string; authorId: string }

export type Settled = { done: number; refused: number; failed: number }

/**
 * Lets every decision happen whose seconds are over, each once: the row is locked, the decision and its messages are written
 * and the row is marked in one transaction, so that a server that dies in between has done nothing.
 */
export async function settleDecisions(now = new Date()): Promise<Settled> {
  const settled: Settled = { done: 0, refused: 0, failed: 0 }
  const failed: string[] = []
  for (;;) {
    let taken: Due | undefined
    try {
      const outcome = await db.$transaction(
        async (tx) => {
          taken = await takeDue(tx, failed, now)
          return taken ? settleOne(tx, taken, now) : null
        },
        { timeout: 20_000 },
      )
      if (outcome === null) return settled
      settled[outcome] += 1
    } catch (error) {
      if (!taken) throw error
      console.error('a decision could not be carried out:', error instanceof Error ? error.name : 'unknown fault')
      failed.push(taken.id)
      settled.failed += 1
      await giveUp(taken.id, now)
    }
  }
}

async function takeDue(tx: Transaction, except: string[], now: Date): Promise<Due | undefined> {
  const [due] = await tx.$queryRaw<Due[]>`
    SELECT id, author_id AS "authorId" FROM desk_decision
    WHERE taken_back_at IS NULL AND settled_at IS NULL AND due_at <= ${now} AND NOT id = ANY(${except}::uuid[])
    ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED`
  return due
}

async function settleOne(tx: Transaction, { id, authorId }: Due, now: Date): Promise<'done' | 'refused'> {
  const decision = await tx.deskDecision.findUniqueOrThrow({ where: { id } })
  const actor = await deciderOf(authorId)
  await tx.$executeRaw`SAVEPOINT decision`
  const refusal = actor ? await applyDecision(tx, actor, decision, now) : 'not-permitted'
  // What was begun before the refusal is not kept.
  if (refusal) await tx.$executeRaw`ROLLBACK TO SAVEPOINT decision`
  await tx.deskDecision.update({ where: { id }, data: { settledAt: now, refusal } })
  const { kind, itemId } = decision
  await tx.deskClaim.deleteMany({ where: { kind, itemId } })
  await tx.deskHint.deleteMany({ where: { kind, itemId } })
  return refusal ? 'refused' : 'done'
}

async function giveUp(id: string, now: Date) {
  await db.deskDecision.updateMany({
    where: { id, settledAt: null, dueAt: { lt: new Date(now.getTime() - GIVE_UP_MS) } },
    data: { settledAt: now, refusal: 'failed' },
  })
}
