import type { OwnListingDetail } from '@/lib/catalog/own-types'
import { MIN_STORY } from '@/lib/catalog/rules-content'
import type { Solution, SolutionReadiness, SolutionState } from '@/lib/readiness/types'
import type { NextStarFacts } from './next-star-rules'

const stateOf = (solutions: readonly SolutionReadiness[], solution: Solution): SolutionState =>
  solutions.find((one) => one.solution === solution)?.state ?? 'missing'

/** What the booth knows that bears on the next star of a listing's product. */
export const starFacts = (listing: OwnListingDetail, solutions: readonly SolutionReadiness[]): NextStarFacts => ({
  setNumber: listing.product.setNumber,
  stars: listing.certificate?.valid ? listing.certificate.stars : null,
  isPublic: listing.status === 'public',
  hasStory: (listing.submitted?.storyVi ?? '').trim().length >= MIN_STORY,
  traceability: stateOf(solutions, 'TRACEABILITY'),
  contract: stateOf(solutions, 'E_CONTRACT'),
})
