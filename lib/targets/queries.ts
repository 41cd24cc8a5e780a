import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { catalogTags } from '@/lib/catalog/tags'
import { cacheUntilNextDay, isBuilding } from '@/lib/db/cached'
import { type Day, dayOf } from '@/lib/format/days'
import type { View } from '@/lib/readiness/types'
import type { FigureCells } from './figure-types'
import { weekDays } from './forecast-rules'
import { coverageFigures } from './queries/coverage-figures'
import { coverageToday } from './queries/coverage-today'
import { figureCells } from './queries/figure-cells'
import { groupProducts } from './queries/group-products'
import { progressOn } from './queries/progress'
import { snapshotTallies } from './queries/snapshot-tallies'
import { listGroupsWithSets } from './queries/target-facts'
import { FIRST_DAY } from './rules'
import type { CoverageToday, Group, GroupProducts, ProductList, Progress, SetTally } from './types'

/** Figures of a day that is over, as of then: they never change, so one count is kept for good; a snapshot spares it. */
async function keptPastFigures(day: Day): Promise<SetTally[]> {
  'use cache'
  cacheLife('max')
  return (await snapshotTallies(day)) ?? coverageFigures(day, 'as-of')
}

/** The board of today; null while the site is built without a database. */
export async function findProgressToday(): Promise<Progress | null> {
  'use cache'
  cacheTag(catalogTags.shop)
  cacheUntilNextDay()
  if (isBuilding()) return null
  const now = new Date()
  return progressOn(dayOf(now), 'as-of', now, keptPastFigures)
}

/** The board of a day, in one of the two views; null for a day before the programme or after today. */
export async function findProgress(day: Day, view: View): Promise<Progress | null> {
  'use cache'
  cacheTag(catalogTags.shop)
  cacheUntilNextDay()
  if (isBuilding()) return null
  const now = new Date()
  if (day < FIRST_DAY || day > dayOf(now)) return null
  return progressOn(day, view, now, keptPastFigures)
}

/**
 * Listed and eligible products of each group today, counted for the first coverage target in force (without a target,
 * everything certified); for the strip on the home page.
 */
export async function findCoverageToday(): Promise<CoverageToday> {
  'use cache'
  cacheTag(catalogTags.shop)
  cacheUntilNextDay()
  return isBuilding() ? { groups: [] } : coverageToday(new Date())
}

/** One page of the products behind a group's figures of today; null when there is no such group. */
export async function findGroupProducts(slug: string, list: ProductList, page: number): Promise<GroupProducts | null> {
  'use cache'
  cacheTag(catalogTags.shop)
  cacheUntilNextDay()
  if (isBuilding()) return null
  return groupProducts(slug, list, page, new Date())
}

/** Everything that is counted on a day in its smallest parts; null for a day before the programme or after today. */
async function findFigureCells(day: Day, view: View): Promise<FigureCells | null> {
  'use cache'
  cacheTag(catalogTags.shop)
  cacheUntilNextDay()
  if (isBuilding() || day < FIRST_DAY || day > dayOf(new Date())) return null
  return figureCells(day, view)
}

/** The board of a day with the counts it is made of, counted once; null as `findProgress` is. */
export async function findBoard(day: Day, view: View): Promise<{ progress: Progress; cells: FigureCells } | null> {
  'use cache'
  cacheTag(catalogTags.shop)
  cacheUntilNextDay()
  const cells = await findFigureCells(day, view)
  return cells && { cells, progress: await progressOn(day, view, new Date(), keptPastFigures, cells) }
}

/** Products per set at the same weekday of the past weeks, oldest first; today is not among them. */
export async function findPastWeeks(): Promise<{ day: Day; tallies: SetTally[] }[]> {
  const today = dayOf(new Date())
  const weeks: { day: Day; tallies: SetTally[] }[] = []
  // One after the other: they are counted once only, and not at the cost of everybody's connections.
  for (const day of weekDays(today, FIRST_DAY).slice(0, -1)) weeks.push({ day, tallies: await keptPastFigures(day) })
  return weeks
}

/** The groups with their sets, as the taxonomy has them. */
export async function findGroups(): Promise<Group[]> {
  'use cache'
  cacheTag(catalogTags.shop)
  cacheLife('max')
  return isBuilding() ? [] : listGroupsWithSets()
}
