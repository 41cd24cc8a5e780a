import type { Account } from '@/lib/auth/types'

/** How wide the desk may become: the city's tables use a large screen, a merchant's forms would only drift apart. */
export const deskWidth = (account: Account | null) =>
  account?.roles.length ? 'max-w-7xl 2xl:max-w-[100rem]' : 'max-w-7xl'
