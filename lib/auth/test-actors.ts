import type { AdminActor, AuditorActor, MerchantActor, RegistrarActor, ReviewerActor } from './actors'

// Only tests import this file; the architecture test sees to it.
export const adminForTest = (userId: string) => ({ userId }) as unknown as AdminActor

export const reviewerForTest = (userId: string) => ({ userId }) as unknown as ReviewerActor

export const registrarForTest = (userId: string) => ({ userId }) as unknown as RegistrarActor

export const auditorForTest = (userId: string) => ({ userId }) as unknown as AuditorActor

export const merchantForTest = (userId: string, merchantId: string, role: 'OWNER' | 'EDITOR' = 'OWNER') =>
  ({ userId, merchantId, role }) as unknown as MerchantActor
