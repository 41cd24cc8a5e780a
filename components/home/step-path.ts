import type { Ending, HomeStep } from '@/lib/home/types'
import { solutionPath } from '@/lib/readiness/solution-address'

/** Where the next step leads. */
export function stepPath(step: HomeStep): string {
  switch (step.kind) {
    case 'proof-returned':
    case 'proof-expired':
    case 'proof-missing':
      return solutionPath(step.solution)
    case 'ending':
      return endingPath(step.ending)
    case 'finish-draft':
    case 'send-draft':
      return `/merchant/listings/${step.listingId}/edit`
    case 'read-reason':
    case 'taken-down':
    case 'renew-authorisation':
    case 'renew-certificate':
      return `/merchant/listings/${step.listingId}`
    case 'pick-product':
    case 'pick-another':
    case 'no-product':
      return '/merchant/listings/new'
    case 'rejected':
      return '/contact'
    default:
      return '/merchant/listings'
  }
}

/** Where something can be done about a paper that runs out. */
export function endingPath({ solution, listingId }: Ending): string {
  if (solution) return solutionPath(solution)
  return listingId ? `/merchant/listings/${listingId}` : '/merchant/listings'
}
