import type { Day } from '@/lib/format/days'

/** What a page of the shop says of itself, once a reader has it before them. */
export type Visit =
  | { kind: 'view'; page: 'listings' | 'merchants'; slug: string }
  | { kind: 'click'; slug: string }
  /** `query` is the canonical query string of the first page of results. */
  | { kind: 'search'; query: string }

export type ReachCounts = { views: number; finds: number; clicks: number }

/** `week` is its Monday. `views` are those of products and of the merchant's own page, `finds` searches that found any of its products. */
export type ReachWeek = ReachCounts & { week: Day }

/** What the shop's pages brought a merchant. */
export type Reach = {
  /** The first day that was counted at all; null while nothing was. */
  since: Day | null
  /** Oldest first, every week of the span, the running one last; those before `since` are left out. */
  weeks: ReachWeek[]
  /** Of the last four weeks, most viewed first. */
  listings: (ReachCounts & { id: string; name: string })[]
  /** What enough people typed in the last four weeks, most frequent first. */
  words: { words: string; times: number }[]
}
