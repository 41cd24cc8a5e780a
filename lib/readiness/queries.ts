import 'server-only'
import { cacheTag } from 'next/cache'
import { catalogTags } from '@/lib/catalog/tags'
import { cacheUntilNextDay, isBuilding } from '@/lib/db/cached'
import { merchantReadiness } from './queries/merchant-readiness'
import type { SolutionReadiness } from './types'

/** The four solutions of a merchant as anybody may see them, in their order; for public pages. */
export async function findMerchantReadiness(merchantId: string): Promise<SolutionReadiness[]> {
  'use cache'
  cacheTag(catalogTags.shop)
  cacheUntilNextDay()
  if (isBuilding()) return []
  return merchantReadiness(merchantId, new Date())
}
