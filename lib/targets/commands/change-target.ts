import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { AdminActor } from '@/lib/auth/actors'
import { db, type Transaction } from '@/lib/db/client'
import { addDays, type Day, dateOfDay, dayOf } from '@/lib/format/days'
import { type ChangeRefusal, changeRefusal, excludedByReading, neverBegan } from '../change-rules'
import type { EndInput, TargetInput } from '../input'
import { listTargetFacts } from '../queries/target-facts'
import type { TargetFacts, TargetMetric } from '../types'

export type Changed = { ok: true; id: string } | { ok: false; reason: ChangeRefusal }

/** Sets a new target beside those that are there. */
export async function addTarget(
  { userId }: AdminActor,
  metric: TargetMetric,
  input: TargetInput,
  now: Date,
): Promise<Changed> {
  if (input.effectiveFrom < dayOf(now)) return { ok: false, reason: 'in-the-past' }
  return db.$transaction(async (tx): Promise<Changed> => {
    const id = await writeTarget(tx, userId, metric, input, null, now)
    await record(tx, userId, {
      kind: 'ADDED',
      before: null,
      afterId: id,
      on: input.effectiveFrom,
      reason: input.reason,
      now,
    })
    return { ok: true, id }
  })
}

/** From a day on, not before today, a target says something else; what it said until then stays as it was. */
export async function changeTarget(
  { userId }: AdminActor,
  targetId: string,
  input: TargetInput,
  now: Date,
): Promise<Changed> {
  return db.$transaction(async (tx): Promise<Changed> => {
    const found = await held(tx, targetId, input.effectiveFrom, now)
    if (!found.ok) return found
    await end(tx, found.target, input.effectiveFrom, now)
    const id = await writeTarget(tx, userId, found.target.metric, input, targetId, now)
    await record(tx, userId, {
      ...{ kind: 'CHANGED', before: found.target, afterId: id, on: input.effectiveFrom, reason: input.reason, now },
    })
    return { ok: true, id }
  })
}

/** From a day on, not before today, a target is no longer in force. */
export async function endTarget(
  { userId }: AdminActor,
  targetId: string,
  { endsOn, reason }: EndInput,
  now: Date,
): Promise<Changed> {
  return db.$transaction(async (tx): Promise<Changed> => {
    const found = await held(tx, targetId, endsOn, now)
    if (!found.ok) return found
    await end(tx, found.target, endsOn, now)
    await record(tx, userId, { kind: 'ENDED', before: found.target, afterId: null, on: endsOn, reason, now })
    return { ok: true, id: targetId }
  })
}

type Held = { ok: true; target: TargetFacts } | { ok: false; reason: ChangeRefusal }

/** Changes wait for each other: of two at once the second sees what the first left. */
async function held(tx: Transaction, id: string, effectiveOn: Day, now: Date): Promise<Held> {
  await tx.$queryRaw`SELECT 1 FROM target ORDER BY id FOR UPDATE`
  const facts = await listTargetFacts(tx)
  const target = facts.find((one) => one.id === id)
  if (!target) return { ok: false, reason: 'gone' }
  const reason = changeRefusal(target, facts, effectiveOn, dayOf(now))
  return reason ? { ok: false, reason } : { ok: true, target }
}

const end = (tx: Transaction, target: TargetFacts, on: Day, now: Date) =>
  tx.target.update({
    where: { id: target.id },
    data: neverBegan(target, on) ? { withdrawnAt: now } : { effectiveUntil: dateOfDay(addDays(on, -1)) },
  })

const dateOrNull = (day: Day | null) => (day === null ? null : dateOfDay(day))

async function writeTarget(
  tx: Transaction,
  userId: string,
  metric: TargetMetric,
  input: TargetInput,
  replacesId: string | null,
  now: Date,
): Promise<string> {
  const sets = metric === 'COVERAGE' ? excludedByReading(input.reading, input.sets) : []
  const { id } = await tx.target.create({
    data: {
      ...{ metric, percent: input.percent, strict: input.strict, replacesId, recordedAt: now, recordedById: userId },
      ...{ labelVi: input.labelVi, labelEn: input.labelEn },
      ...{ legalSourceVi: input.legalSourceVi, legalSourceEn: input.legalSourceEn },
      ...{ effectiveFrom: dateOfDay(input.effectiveFrom), effectiveUntil: dateOrNull(input.effectiveUntil) },
      dueOn: dateOrNull(input.dueOn),
      exclusions: {
        create: sets.map((setNumber) => ({
          ...{ setNumber, effectiveFrom: dateOfDay(input.effectiveFrom), recordedAt: now, recordedById: userId },
          ...{ reasonVi: input.whyVi, reasonEn: input.whyEn },
        })),
      },
    },
    select: { id: true },
  })
  return id
}

const told = ({ id, metric, percent, strict, dueOn, exclusions }: TargetFacts) => ({
  ...{ id, metric, percent, strict, dueOn, exclusions: exclusions.length },
})

async function record(
  tx: Transaction,
  userId: string,
  change: {
    kind: 'ADDED' | 'CHANGED' | 'ENDED'
    before: TargetFacts | null
    afterId: string | null
    on: Day
    reason: string
    now: Date
  },
) {
  await tx.targetChange.create({
    data: {
      ...{ kind: change.kind, beforeId: change.before?.id ?? null, afterId: change.afterId },
      ...{ effectiveOn: dateOfDay(change.on), reason: change.reason, authorId: userId, at: change.now },
    },
  })
  await recordAudit(tx, {
    actorId: userId,
    verb: `target.${change.kind.toLowerCase()}`,
    subject: 'target',
    subjectId: change.afterId ?? change.before?.id ?? '',
    before: change.before && told(change.before),
    after: change.afterId === null ? { endsOn: change.on } : { id: change.afterId, from: change.on },
  })
}
