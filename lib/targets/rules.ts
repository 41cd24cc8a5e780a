import { addDays, addMonths, type Day } from '@/lib/format/days'
import { isInForce, versionAt } from '@/lib/readiness/moment-rules'
import { hasValidCertificate, isPublic, type PublicityFacts } from '@/lib/readiness/publicity-rules'
import type { Moment } from '@/lib/readiness/types'
import {
  type Coverage,
  type ExcludedSet,
  type Group,
  type ProductList,
  productLists,
  type SetTally,
  type Tally,
  type Target,
  type TargetFacts,
  type TargetMetric,
  type Threshold,
} from './types'

/** The programme began with 2025; no board is drawn for a day before. */
export const FIRST_DAY: Day = '2025-01-01'

const TREND_MONTHS = 12

/** The last days of the twelve months before a day's own, as far back as boards go, oldest first. */
export function trendDays(day: Day): Day[] {
  const firstOfMonth = `${day.slice(0, 8)}01`
  return Array.from({ length: TREND_MONTHS }, (_, i) =>
    addDays(addMonths(firstOfMonth, i - TREND_MONTHS + 1), -1),
  ).filter((each) => each >= FIRST_DAY)
}

/** Compared in whole things, so no rounding can meet a target that was missed; null without a denominator. */
export function isMet({ reached, total }: Tally, { percent, strict }: Threshold): boolean | null {
  if (total === 0) return null
  return strict ? reached * 100 > percent * total : reached * 100 >= percent * total
}

/** How many more must be reached, 0 when met; null without a denominator or when even all would not be enough. */
export function shortfall({ reached, total }: Tally, { percent, strict }: Threshold): number | null {
  if (total === 0) return null
  const needed = strict ? Math.floor((percent * total) / 100) + 1 : Math.ceil((percent * total) / 100)
  return needed > total ? null : Math.max(0, needed - reached)
}

/** Met when each part with a denominator is; null when no part has one. */
export function isWholeMet(parts: readonly { met: boolean | null }[]): boolean | null {
  const counted = parts.filter(({ met }) => met !== null)
  return counted.length === 0 ? null : counted.every(({ met }) => met)
}

/** The targets of a metric in force at a moment, oldest first, with the exclusions that hold then. */
export const targetsInForce = (targets: readonly TargetFacts[], metric: TargetMetric, moment: Moment): Target[] =>
  targets
    .filter((target) => target.metric === metric && isInForce(target, moment))
    .sort((a, b) => (`${a.effectiveFrom} ${a.id}` < `${b.effectiveFrom} ${b.id}` ? -1 : 1))
    .map((target) => ({
      id: target.id,
      metric: target.metric,
      labelVi: target.labelVi,
      labelEn: target.labelEn,
      percent: target.percent,
      strict: target.strict,
      effectiveFrom: target.effectiveFrom,
      dueOn: target.dueOn,
      legalSourceVi: target.legalSourceVi,
      legalSourceEn: target.legalSourceEn,
      exclusions: target.exclusions
        .filter((exclusion) => isInForce(exclusion, moment))
        .map(({ setNumber, reasonVi, reasonEn }) => ({ setNumber, reasonVi, reasonEn }))
        .filter((row, i, rows) => rows.findIndex(({ setNumber }) => setNumber === row.setNumber) === i)
        .sort((a, b) => a.setNumber - b.setNumber),
    }))

/** The first row of a target that was changed since, perhaps more than once: what makes its rows one line in a trend. */
export function originOf(facts: readonly Pick<TargetFacts, 'id' | 'replacesId'>[], id: string): string {
  const before = facts.find((target) => target.id === id)?.replacesId
  return before ? originOf(facts, before) : id
}

export const isSameLine = (facts: readonly Pick<TargetFacts, 'id' | 'replacesId'>[], one: string, other: string) =>
  originOf(facts, one) === originOf(facts, other)

export const isExcluded = (target: Pick<Target, 'exclusions'>, setNumber: number) =>
  target.exclusions.some((exclusion) => exclusion.setNumber === setNumber)

/** The sets of a group that do not count for a target, with the reason. */
export const excludedSets = (group: Pick<Group, 'sets'>, { exclusions }: Pick<Target, 'exclusions'>): ExcludedSet[] =>
  group.sets.flatMap(({ number, nameVi, nameEn }) => {
    const exclusion = exclusions.find(({ setNumber }) => setNumber === number)
    return exclusion ? [{ number, nameVi, nameEn, reasonVi: exclusion.reasonVi, reasonEn: exclusion.reasonEn }] : []
  })

/** A group's products counted for a target: listed of eligible, and what its exclusions leave out. */
export function coverageOf(
  group: Pick<Group, 'sets'>,
  tallies: readonly SetTally[],
  target: Pick<Target, 'percent' | 'strict' | 'exclusions'>,
): Coverage {
  const coverage = { reached: 0, total: 0, leftOut: 0, leftOutListed: 0 }
  for (const { setNumber, certified, listed } of tallies) {
    if (!group.sets.some(({ number }) => number === setNumber)) continue
    if (isExcluded(target, setNumber)) {
      coverage.leftOut += certified
      coverage.leftOutListed += listed
    } else {
      coverage.total += certified
      coverage.reached += listed
    }
  }
  return { ...coverage, met: isMet(coverage, target), missing: shortfall(coverage, target) }
}

/** Counts without a target: everything certified, nothing excluded. */
export function countOf(group: Pick<Group, 'sets'>, tallies: readonly SetTally[]): Tally {
  const { reached, total } = coverageOf(group, tallies, { percent: 0, strict: false, exclusions: [] })
  return { reached, total }
}

/** What is known of a registered product: its sets over time, its certificates, its listings. */
export type ProductFacts = Pick<PublicityFacts, 'certificates'> & {
  versions: readonly { setNumber: number; recordedAt: Date }[]
  listings: readonly Pick<PublicityFacts, 'states' | 'standing' | 'permission'>[]
}

/** Products per set at a moment, in order of the sets. A product counts once, however many list it. */
export function tallyBySet(products: readonly ProductFacts[], moment: Moment): SetTally[] {
  const tallies = new Map<number, SetTally>()
  for (const { versions, certificates, listings } of products) {
    const setNumber = versionAt(versions, moment.known)?.setNumber
    if (setNumber === undefined || !hasValidCertificate(certificates, moment)) continue
    const tally = tallies.get(setNumber) ?? { setNumber, certified: 0, listed: 0 }
    tally.certified += 1
    if (listings.some((listing) => isPublic({ ...listing, certificates }, moment))) tally.listed += 1
    tallies.set(setNumber, tally)
  }
  return [...tallies.values()].sort((a, b) => a.setNumber - b.setNumber)
}

/** Which list and page an address names, `[]`, `['missing']` or `['missing', '2']`; null for any other spelling. */
export function productListAt(segments: readonly string[]): { list: ProductList; page: number } | null {
  const [name = 'on-booth', number = '1', ...rest] = segments
  const list = productLists.find((each) => each === name)
  const page = Number(number)
  const isPlain = number === '1' ? segments.length < 2 : /^[1-9]\d{0,5}$/.test(number)
  if (!list || !isPlain || rest.length > 0 || (segments.length === 1 && list === 'on-booth')) return null
  return { list, page }
}
