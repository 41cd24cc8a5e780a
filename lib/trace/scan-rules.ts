import { addDays, type Day } from '@/lib/format/days'

/** From so many groups of networks within one day a box's code is more likely copied than shown around. */
export const FAR_APART = 4

/** How many days after the last one on which a box was far apart its page still says so. */
export const FAR_DAYS = 30

/** The first day that still counts: whoever opened a code from everywhere once has not branded its box for ever. */
export const farSince = (today: Day): Day => addDays(today, -FAR_DAYS)

type Opened = {
  /** What the browser says about where the opening came from. */
  fetchSite: string | null
  /** `prefetch` or the like: fetched ahead, perhaps never seen. */
  purpose: string | null
  agent: string | null
  /** Whether a member of the lot's own maker is signed in. */
  isMaker: boolean
}

const machines = /bot\b|crawl|spider|preview|facebookexternalhit|slurp/i

/**
 * Whether opening a code counts as a scan: a camera's or a typed one does; going on within the booth, what is fetched ahead, what
 * machines look at and what the maker opens to try a label does not.
 */
export const isScan = ({ fetchSite, purpose, agent, isMaker }: Opened): boolean =>
  !isMaker &&
  fetchSite !== 'same-origin' &&
  fetchSite !== 'same-site' &&
  !/prefetch|preview/i.test(purpose ?? '') &&
  !machines.test(agent ?? '')
