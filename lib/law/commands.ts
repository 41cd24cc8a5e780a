import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { AdminActor } from '@/lib/auth/actors'
import { db, type Transaction } from '@/lib/db/client'
import type { Solution } from '@/lib/db/generated/enums'
import { dateOfDay, dayOfDate } from '@/lib/format/days'
import type { ReferenceInput } from './input'
import { readReferences } from './queries'
import { isCircular } from './rules'
import type { Bilingual } from './types'

export type Saved = { ok: true; id: string } | { ok: false; reason: 'unknown' | 'changed' | 'unchanged' | 'circular' }

type Columns = ReturnType<typeof columns>

const columns = ({ issuedOn, from, until, reason: _, ...rest }: ReferenceInput) => ({
  ...rest,
  issuedOn: issuedOn === null ? null : dateOfDay(issuedOn),
  effectiveFrom: from === null ? null : dateOfDay(from),
  effectiveUntil: until === null ? null : dateOfDay(until),
})

const day = (date: Date | null) => date && dayOfDate(date)

type Traced = Pick<Columns, 'number' | 'issuedOn' | 'effectiveFrom' | 'effectiveUntil' | 'replacedById'> & {
  topics: string[]
}

/** What the log keeps of a version: everything but the long texts. */
const traceOf = (row: Traced) => ({
  ...{ number: row.number, topics: row.topics, replacedBy: row.replacedById },
  ...{ issuedOn: day(row.issuedOn), from: day(row.effectiveFrom), until: day(row.effectiveUntil) },
})

/** Puts a reference on record. */
export async function addReference({ userId }: AdminActor, input: ReferenceInput): Promise<Saved> {
  return db.$transaction(async (tx): Promise<Saved> => {
    if (!(await isKnown(tx, input.replacedById))) return { ok: false, reason: 'unknown' }
    const { id } = await tx.legalReference.create({ data: {}, select: { id: true } })
    const data = { ...columns(input), reason: input.reason, recordedById: userId }
    await tx.legalReferenceVersion.create({ data: { ...data, referenceId: id, version: 1 } })
    await recordAudit(tx, {
      ...{ actorId: userId, verb: 'law.added', subject: 'law', subjectId: id },
      after: traceOf(data),
    })
    return { ok: true, id }
  })
}

/** Writes the next version of a reference; `version` is the one that was looked at, so that two do not overwrite each other. */
export async function reviseReference(
  { userId }: AdminActor,
  id: string,
  version: number,
  input: ReferenceInput,
): Promise<Saved> {
  return db.$transaction(async (tx): Promise<Saved> => {
    const last = await holdLatest(tx, id)
    if (!last || !(await isKnown(tx, input.replacedById))) return { ok: false, reason: 'unknown' }
    if (last.version !== version || last.isWithdrawn) return { ok: false, reason: 'changed' }
    if (input.replacedById && isCircular(await readReferences(), id, input.replacedById))
      return { ok: false, reason: 'circular' }
    const next = columns(input)
    const fields = Object.keys(next) as (keyof Columns)[]
    if (fields.every((field) => JSON.stringify(last[field]) === JSON.stringify(next[field])))
      return { ok: false, reason: 'unchanged' }
    await tx.legalReferenceVersion.create({
      data: { ...next, referenceId: id, version: version + 1, reason: input.reason, recordedById: userId },
    })
    await recordAudit(tx, {
      ...{ actorId: userId, verb: 'law.revised', subject: 'law', subjectId: id },
      ...{ before: traceOf(last), after: traceOf(next) },
      detail: {
        version: version + 1,
        changed: fields.filter((f) => JSON.stringify(last[f]) !== JSON.stringify(next[f])),
      },
    })
    return { ok: true, id }
  })
}

/** Says that a reference was recorded by mistake: it is cited nowhere any more, and stays on record. */
export async function withdrawReference({ userId }: AdminActor, id: string, reason: string): Promise<Saved> {
  return db.$transaction(async (tx): Promise<Saved> => {
    const last = await holdLatest(tx, id)
    if (!last) return { ok: false, reason: 'unknown' }
    if (last.isWithdrawn) return { ok: false, reason: 'changed' }
    const { recordedAt: _, ...kept } = last
    const next = { ...kept, version: last.version + 1, isWithdrawn: true, reason, recordedById: userId }
    await tx.legalReferenceVersion.create({ data: next })
    await recordAudit(tx, {
      ...{ actorId: userId, verb: 'law.withdrawn', subject: 'law', subjectId: id },
      ...{ before: { isWithdrawn: false }, after: { isWithdrawn: true } },
    })
    return { ok: true, id }
  })
}

/** Changes what the booth says of a solution under one of its topics. */
export async function editStatement(
  { userId }: AdminActor,
  solution: Solution,
  position: number,
  says: Bilingual,
): Promise<{ ok: boolean }> {
  return db.$transaction(async (tx) => {
    const where = { solution_position: { solution, position } }
    const before = await tx.solutionLaw.findUnique({ where })
    if (!before) return { ok: false }
    const data = { saysVi: says.vi, saysEn: says.en, changedAt: new Date(), changedById: userId }
    await tx.solutionLaw.update({ where, data })
    await recordAudit(tx, {
      ...{ actorId: userId, verb: 'law.statement-changed', subject: 'law', subjectId: `${solution}-${position}` },
      before: { vi: before.saysVi, en: before.saysEn },
      after: says,
    })
    return { ok: true }
  })
}

// Whoever writes the next version holds the reference meanwhile: of two at once the second finds the first's version.
async function holdLatest(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT 1 FROM legal_reference WHERE id = ${id}::uuid FOR UPDATE`
  return tx.legalReferenceVersion.findFirst({ where: { referenceId: id }, orderBy: { version: 'desc' } })
}

const isKnown = async (tx: Transaction, id: string | null) =>
  id === null || (await tx.legalReference.count({ where: { id } })) > 0
