import type { OwnListing } from '@/lib/catalog/own-types'

type Facts = Pick<OwnListing, 'status' | 'edit' | 'draft' | 'returned'>

/** The listings that wait for the merchant itself: sent back, being mended or not, and drafts nobody has seen. */
export function waitingListings<L extends Facts>(listings: readonly L[]): { returned: L[]; drafts: L[] } {
  const isBack = ({ status, edit, returned }: Facts) =>
    returned !== null && (status === 'returned' || edit === 'returned')
  return {
    returned: listings.filter(isBack),
    drafts: listings.filter((one) => !isBack(one) && one.draft !== 'none'),
  }
}
