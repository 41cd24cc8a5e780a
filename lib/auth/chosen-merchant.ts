import type { Membership } from './types'

/** Names the merchant that somebody with several works for just now; a preference, never a permission. */
export const CHOSEN_MERCHANT_COOKIE = 'booth-merchant'

/** The membership that was chosen, or the oldest; null for somebody without any. */
export const chosenMembership = (memberships: Membership[], chosen: string | undefined): Membership | null =>
  memberships.find((one) => one.merchantId === chosen) ?? memberships[0] ?? null
