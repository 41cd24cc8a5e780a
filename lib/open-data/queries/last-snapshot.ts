import 'server-only'
import { cacheTag } from 'next/cache'
import { catalogTags } from '@/lib/catalog/tags'
import { cacheUntilNextDay, isBuilding } from '@/lib/db/cached'
import { db } from '@/lib/db/client'
import { dayOfDate } from '@/lib/format/days'

/** The last settled day and its hash, so that anybody may write it down; null before the first. */
export async function findLastSnapshot(): Promise<{ day: string; hash: string } | null> {
  'use cache'
  cacheTag(catalogTags.shop)
  cacheUntilNextDay()
  if (isBuilding()) return null
  const last = await db.figureSnapshot.findFirst({ orderBy: { number: 'desc' }, select: { day: true, hash: true } })
  return last && { day: dayOfDate(last.day), hash: last.hash }
}
