import 'server-only'
import { createHash } from 'node:crypto'
import { onAsking } from '@/lib/audit/four-eyes-rules'
import { type AuditSubject, recordAudit } from '@/lib/audit/record'
import type { RegisteringActor } from '@/lib/auth/actors'
import { listAdministratorIds } from '@/lib/auth/queries'
import { db, type Transaction } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { askForSecond, closeSecond, recordDoneAlone, type SecondStep } from '@/lib/oversight/commands/second-person'
import { changeOf } from '../change-input'
import { effectsKey, takesTwo } from '../change-rules'
import type { Change, ChangeKind, Effects, GroupEffect, Refusal, Steps } from '../change-types'
import { readBoothState, readEffects } from '../effects'
import { importLock } from '../import-takeover'
import { applyChange, touchedProducts } from './apply-change'
import { tellConcerned } from './tell-concerned'

// Taking back an import of a whole city takes seconds; nobody waits longer for a lock than a page may take.
const transaction = { timeout: 120_000, maxWait: 10_000 }
const lockWait = '5s'

/** The digest of consequences that a preview shows and its confirmation repeats. */
export const shownDigest = (effects: Effects) => createHash('sha256').update(effectsKey(effects)).digest('hex')

export type Previewed = { ok: true; effects: Effects } | ({ ok: false } & (Refusal | { reason: 'busy' }))
export type Made = Previewed | { ok: false; reason: 'other-effects' }

const subjects: Record<Exclude<ChangeKind, 'UNDO'>, AuditSubject> = {
  ...{ CORRECT_PRODUCER: 'producer', CORRECT_PRODUCT: 'product', CORRECT_CERTIFICATE: 'certificate' },
  ...{ EXTEND: 'certificate', REVOKE: 'certificate', MERGE_PRODUCERS: 'producer', MERGE_PRODUCTS: 'product' },
  ...{ TAKE_BACK: 'import', LINK: 'merchant', REFUSE_LINK: 'merchant', PLACE: 'producer' },
}
const verbs: Record<ChangeKind, string> = {
  ...{ CORRECT_PRODUCER: 'producer.corrected', CORRECT_PRODUCT: 'product.corrected' },
  ...{ CORRECT_CERTIFICATE: 'certificate.corrected', EXTEND: 'certificate.extended', REVOKE: 'certificate.revoked' },
  ...{ MERGE_PRODUCERS: 'producer.merged', MERGE_PRODUCTS: 'product.merged', TAKE_BACK: 'import.taken-back' },
  ...{ LINK: 'merchant.linked', REFUSE_LINK: 'merchant.link-refused', PLACE: 'registry.placed' },
  UNDO: 'registry.change-undone',
}

const otherOf = (change: Change) => ('into' in change ? change.into : 'producerId' in change ? change.producerId : null)

/** Keeps what is asked for, so that its consequences can be looked at; nothing of the registry changes. Answers its id. */
export async function proposeChange({ userId }: RegisteringActor, change: Change, reason: string): Promise<string> {
  const { kind, ...input } = change
  return db.$transaction(async (tx) => {
    const { id } = await tx.registryChange.create({
      data: {
        ...{ kind, subjectId: change.id, otherId: otherOf(change), input, reason, proposedById: userId },
        undoesId: kind === 'UNDO' ? change.id : null,
      },
    })
    await recordAudit(tx, {
      ...(await entryOf(tx, change)),
      actorId: userId,
      verb: 'registry.change-proposed',
      detail: { changeId: id, kind },
      unchanged: 'asked',
    })
    return id
  })
}

// The text of an address is no id: places are told of by their change.
async function entryOf(tx: Transaction, change: Change): Promise<{ subject: AuditSubject; subjectId: string }> {
  if (change.kind === 'UNDO') {
    const undone = await tx.registryChange.findUniqueOrThrow({ where: { id: change.id } })
    return entryOf(tx, changeOf(undone.kind, undone.input))
  }
  return { subject: subjects[change.kind], subjectId: change.kind === 'PLACE' ? change.wardCode : change.id }
}

/** Applies a change and counts what follows, within a transaction. */
async function applied(tx: Transaction, changeId: string, userId: string, change: Change) {
  await tx.$executeRaw`SELECT set_config('lock_timeout', ${lockWait}, true)`
  await tx.$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(${importLock})) AS held`
  const productIds = await touchedProducts(tx, change)
  const before = await readBoothState(tx, productIds)
  const outcome = await applyChange({ tx, changeId, userId }, change)
  if (!outcome.ok) return outcome
  const booth = await readEffects(tx, before, await readBoothState(tx, productIds))
  const effects: Effects = { ...booth, rows: outcome.rows, redirects: outcome.redirects }
  return { ok: true as const, effects, steps: outcome.steps, productIds }
}

/** Thrown to leave a transaction without a trace; carries what it found. */
class RolledBack<T> extends Error {
  constructor(readonly found: T) {
    super('rolled back on purpose')
  }
}

const isLockTimeout = (error: unknown) => error instanceof Error && /lock timeout|55P03/.test(`${error.message}`)

/** What would follow from a proposal now: it is made and taken back within one transaction, so that nothing is guessed. */
export async function previewChange(
  { userId }: RegisteringActor,
  changeId: string,
  change: Change,
): Promise<Previewed> {
  try {
    await db.$transaction(async (tx) => {
      throw new RolledBack(await applied(tx, changeId, userId, change))
    }, transaction)
  } catch (error) {
    if (error instanceof RolledBack) {
      const found = error.found as Awaited<ReturnType<typeof applied>>
      return found.ok ? { ok: true, effects: found.effects } : found
    }
    if (isLockTimeout(error)) return { ok: false, reason: 'busy' }
    throw error
  }
  throw new Error('a preview was kept')
}

/**
 * Makes a proposal within a transaction, without asking for a second person: only for whoever has one. Refused when something
 * else would follow from it now than `shown` says (null: nothing was shown); whoever calls leaves the transaction then.
 */
export async function makeChangeIn(
  tx: Transaction,
  { userId }: RegisteringActor,
  changeId: string,
  shown: string | null,
): Promise<Made> {
  await tx.$queryRaw`SELECT id FROM registry_change WHERE id = ${changeId}::uuid FOR UPDATE`
  const proposal = await tx.registryChange.findUnique({ where: { id: changeId } })
  if (!proposal || proposal.madeAt || proposal.discardedAt) return { ok: false, reason: 'unknown' }
  const change = changeOf(proposal.kind, proposal.input)
  const done = await applied(tx, changeId, userId, change)
  if (!done.ok) return done
  if (shown !== null && shownDigest(done.effects) !== shown) return { ok: false, reason: 'other-effects' }
  await keep(tx, { changeId, userId, steps: done.steps, effects: done.effects })
  await recordAudit(tx, {
    ...(await entryOf(tx, change)),
    ...{ actorId: userId, verb: verbs[change.kind] },
    detail: { changeId, rows: done.effects.rows, ...(done.steps.fields && { fields: done.steps.fields }) },
    before: counted(done.effects, (group) => group.before),
    after: counted(done.effects, (group) => group.after),
  })
  await tellConcerned(tx, { change, reason: proposal.reason, ...done })
  return { ok: true, effects: done.effects }
}

export type Asked = Made | { ok: true; waits: true } | { ok: false; reason: 'already-asked' }

/** Makes a proposal, or asks for a second person where it takes one (docs/decisions/152). Refused as `makeChangeIn` says. */
export async function makeChange(registrar: RegisteringActor, changeId: string, shown: string | null): Promise<Asked> {
  const isAlone = onAsking(registrar.userId, await listAdministratorIds()) === 'alone'
  try {
    return await db.$transaction(async (tx): Promise<Asked> => {
      const made = await makeChangeIn(tx, registrar, changeId, shown)
      if (!made.ok) throw new RolledBack<Asked>(made)
      const { kind, reason } = await tx.registryChange.findUniqueOrThrow({ where: { id: changeId } })
      if (!takesTwo(kind, made.effects)) return made
      const step = { kind: 'REGISTRY_CHANGE' as const, subjectId: changeId, words: reason }
      if (isAlone) await recordDoneAlone(tx, registrar.userId, step)
      else throw new ForTwo({ ...step, shown: shownDigest(made.effects) })
      return made
    }, transaction)
  } catch (error) {
    if (error instanceof RolledBack) return error.found as Asked
    if (isLockTimeout(error)) return { ok: false, reason: 'busy' }
    if (!(error instanceof ForTwo)) throw error
    const asked = await askForSecond(registrar.userId, error.step)
    return asked ? { ok: true, waits: true } : { ok: false, reason: 'already-asked' }
  }
}

/** Thrown to undo a change that has to wait for a second person. */
class ForTwo extends Error {
  constructor(readonly step: SecondStep) {
    super('waits for a second person')
  }
}

/** The figures of each group that a change moved, on one of its sides. */
const counted = ({ groups }: Effects, side: (group: GroupEffect) => GroupEffect['before']) =>
  Object.fromEntries(groups.map((group) => [group.code, { ...side(group) }]))

const keep = (
  tx: Transaction,
  { changeId, userId, steps, effects }: { changeId: string; userId: string; steps: Steps; effects: Effects },
) =>
  tx.registryChange.update({
    where: { id: changeId },
    data: {
      ...{ madeAt: new Date(), madeById: userId },
      steps: steps as unknown as Prisma.InputJsonObject,
      effects: effects as unknown as Prisma.InputJsonObject,
    },
  })

/** Puts a proposal aside. */
export async function discardChange({ userId }: RegisteringActor, changeId: string): Promise<boolean> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM registry_change WHERE id = ${changeId}::uuid FOR UPDATE`
    const proposal = await tx.registryChange.findUnique({ where: { id: changeId } })
    if (!proposal || proposal.madeAt || proposal.discardedAt) return false
    await tx.registryChange.update({ where: { id: changeId }, data: { discardedAt: new Date() } })
    await closeSecond(tx, userId, { kind: 'REGISTRY_CHANGE', subjectId: changeId })
    const change = changeOf(proposal.kind, proposal.input)
    await recordAudit(tx, {
      ...(await entryOf(tx, change)),
      actorId: userId,
      verb: 'registry.change-discarded',
      detail: { changeId },
      before: { state: 'proposed' },
      after: { state: 'discarded' },
    })
    return true
  })
}
