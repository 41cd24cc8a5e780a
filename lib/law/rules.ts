import { addDays, type Day } from '@/lib/format/days'
import type { LawTopic, Reference } from './types'

/** Topics that pages or tasks of the booth cite. */
export const citedTopics = [
  ...(['take-down', 'contract-keeping', 'personal-data', 'e-signature', 'signature-checking', 'e-contract'] as const),
  ...(['e-invoice', 'trace-content', 'trace-codes', 'booth-plan'] as const),
] as const satisfies readonly LawTopic[]

/** Days before its end within which the desk is told of it. */
export const ENDING_DAYS = 60

export type Force = 'coming' | 'in-force' | 'ended' | 'withdrawn'

/** How a reference stands on a day. */
export function forceOf(
  { from, until, isWithdrawn }: Pick<Reference, 'from' | 'until' | 'isWithdrawn'>,
  day: Day,
): Force {
  if (isWithdrawn) return 'withdrawn'
  if (from !== null && from > day) return 'coming'
  return until !== null && until < day ? 'ended' : 'in-force'
}

// Laws before decrees, decrees before circulars, then plans and standards: the order in which lawyers cite.
const ranks = [/\/QH\d/, /NĐ-CP/, /QĐ-TTg/, /\/TT-/, /\/KH-/]
const rankOf = ({ number }: Reference) => {
  const rank = ranks.findIndex((pattern) => pattern.test(number))
  return rank < 0 ? ranks.length : rank
}

/** The order in which references are cited and listed. */
export const byRank = (a: Reference, b: Reference) => rankOf(a) - rankOf(b) || a.number.localeCompare(b.number, 'vi')

/** What is cited for a topic on a day: what governs it and is in force, and in place of what has ended, what replaced it. */
export function citationsOf(references: readonly Reference[], topic: LawTopic, day: Day): Reference[] {
  const byId = new Map(references.map((one) => [one.id, one]))
  const heirOf = (one: Reference): Reference | null => {
    const seen = new Set<string>()
    for (let at: Reference | undefined = one; at && !seen.has(at.id); at = byId.get(at.replacedById ?? '')) {
      if (forceOf(at, day) === 'in-force') return at
      if (forceOf(at, day) !== 'ended') return null
      seen.add(at.id)
    }
    return null
  }
  const found = references.filter(({ topics }) => topics.includes(topic)).flatMap((one) => heirOf(one) ?? [])
  return [...new Set(found)].sort(byRank)
}

/** The same for every topic that pages cite. */
export const citationsByTopic = (references: readonly Reference[], day: Day): Map<LawTopic, Reference[]> =>
  new Map(citedTopics.map((topic) => [topic, citationsOf(references, topic, day)]))

export type LawConcern =
  /** It governs something, holds no more, and nothing is named in its place. */
  | { kind: 'ended'; reference: Reference }
  | { kind: 'ending'; reference: Reference }
  /** A page cites a topic for which nothing is in force. */
  | { kind: 'uncovered'; topic: LawTopic }

/** What somebody has to look after in the references on a day; gaps first. */
export function lawConcerns(references: readonly Reference[], day: Day): LawConcern[] {
  const soon = addDays(day, ENDING_DAYS)
  const unreplaced = references.filter(({ topics, replacedById }) => topics.length > 0 && replacedById === null)
  return [
    ...citedTopics
      .filter((topic) => citationsOf(references, topic, day).length === 0)
      .map((topic) => ({ kind: 'uncovered' as const, topic })),
    ...unreplaced
      .filter((one) => forceOf(one, day) === 'ended')
      .map((reference) => ({ kind: 'ended' as const, reference })),
    ...unreplaced
      .filter((one) => forceOf(one, day) === 'in-force' && one.until !== null && one.until <= soon)
      .map((reference) => ({ kind: 'ending' as const, reference })),
  ]
}

/** Whether naming `heirId` as what replaces `id` would lead back to it. */
export function isCircular(references: readonly Reference[], id: string, heirId: string): boolean {
  const byId = new Map(references.map((one) => [one.id, one]))
  const seen = new Set<string>()
  for (let at: string | null = heirId; at !== null && !seen.has(at); at = byId.get(at)?.replacedById ?? null) {
    if (at === id) return true
    seen.add(at)
  }
  return false
}
