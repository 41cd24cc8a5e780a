import type { Day } from '@/lib/format/days'
import type { Solution } from './types'

/** Somebody who offers solutions, as merchants read it. */
export type Provider = {
  id: string
  name: string
  solutions: Solution[]
  licence: string
  website: string | null
  validFrom: Day
  validUntil: Day | null
  isDemo: boolean
}

/** The same with what administrators need to keep the directory. */
export type ProviderRow = Provider & {
  changedAt: Date
  changedBy: string | null
  withdrawn: { at: Date; reason: string } | null
}

export type ProviderStanding = 'offered' | 'not-yet' | 'ended' | 'withdrawn'
