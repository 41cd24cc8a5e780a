import 'server-only'
import { cacheTag } from 'next/cache'
import type { StaffActor } from '@/lib/auth/actors'
import { cacheUntilNextDay, isBuilding } from '@/lib/db/cached'
import { db } from '@/lib/db/client'
import type { LegalReferenceVersion } from '@/lib/db/generated/client'
import { type Day, dayOf, dayOfDate } from '@/lib/format/days'
import { isUuid } from '@/lib/format/ids'
import { citationsByTopic, type LawConcern, lawConcerns } from './rules'
import { lawTags } from './tags'
import {
  type Bilingual,
  type LawTopic,
  lawTopics,
  type Reference,
  type ReferenceVersion,
  type Statement,
} from './types'

const topicOf = (code: string) => lawTopics.find((topic) => topic === code)

const toReference = (row: LegalReferenceVersion): Reference => ({
  ...{ id: row.referenceId, version: row.version, number: row.number },
  name: { vi: row.nameVi, en: row.nameEn },
  title: { vi: row.titleVi, en: row.titleEn },
  issuer: { vi: row.issuerVi, en: row.issuerEn },
  issuedOn: row.issuedOn && dayOfDate(row.issuedOn),
  from: row.effectiveFrom && dayOfDate(row.effectiveFrom),
  until: row.effectiveUntil && dayOfDate(row.effectiveUntil),
  topics: row.topics.flatMap((code) => topicOf(code) ?? []),
  ...{ replacedById: row.replacedById, isWithdrawn: row.isWithdrawn },
})

/** Every reference as it is recorded now, also what has ended or was withdrawn. */
export async function readReferences(): Promise<Reference[]> {
  const rows = await db.legalReferenceVersion.findMany({
    distinct: ['referenceId'],
    orderBy: [{ referenceId: 'asc' }, { version: 'desc' }],
  })
  return rows.map(toReference)
}

/** The same for the desk. */
export const listReferences = (_: StaffActor): Promise<Reference[]> => readReferences()

/** One reference with all its versions, the latest first; null for none. */
export async function findReference(_: StaffActor, id: string): Promise<ReferenceVersion[] | null> {
  if (!isUuid(id)) return null
  const rows = await db.legalReferenceVersion.findMany({
    where: { referenceId: id },
    orderBy: { version: 'desc' },
    include: { recordedBy: { select: { name: true } } },
  })
  if (rows.length === 0) return null
  return rows.map((row) => ({
    ...toReference(row),
    ...{ recordedAt: row.recordedAt, by: row.recordedBy?.name ?? null, reason: row.reason },
  }))
}

/** What somebody has to look after today: gaps and ends. */
export const listLawConcerns = async (_: StaffActor, day: Day): Promise<LawConcern[]> =>
  lawConcerns(await readReferences(), day)

/** What the booth says of each solution, in its order. */
export async function listStatements(_: StaffActor): Promise<Statement[]> {
  const rows = await db.solutionLaw.findMany({ orderBy: [{ solution: 'asc' }, { position: 'asc' }] })
  return rows.flatMap(({ solution, position, topic, saysVi, saysEn }) => {
    const known = topicOf(topic)
    return known ? [{ solution, position, topic: known, says: { vi: saysVi, en: saysEn } }] : []
  })
}

/** What is in force on a day for each topic that pages cite, as they cite it. */
export async function citationsOn(day: Day): Promise<Map<LawTopic, Reference[]>> {
  return citationsByTopic(await readReferences(), day)
}

/** The names that shop pages cite today, by topic; none while a build has no database. */
export async function citedToday(): Promise<Partial<Record<LawTopic, Bilingual[]>>> {
  'use cache'
  cacheTag(lawTags.law, lawTags.shop)
  cacheUntilNextDay()
  if (isBuilding()) return {}
  const found = await citationsOn(dayOf(new Date()))
  return Object.fromEntries([...found].map(([topic, references]) => [topic, references.map(({ name }) => name)]))
}
