import type { AdminActor, MerchantActor } from './actors'

// Only tests import this file; the architecture test sees to it.
export const adminForTest = (userId: string) => ({ userId }) as unknown as AdminActor

export const merchantForTest = (userId: string, merchantId: string, role: 'OWNER' | 'EDITOR' = 'OWNER') =>
  ({ userId, merchantId, role }) as unknown as MerchantActor
