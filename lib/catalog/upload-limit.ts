import 'server-only'
import { type Limiter, newLimiter, takePoint } from '@/lib/db/rate-limit'
import { MAX_UPLOADS_A_DAY } from './rules-content'

const kept = globalThis as typeof globalThis & { boothUploads?: Limiter }

function limiter() {
  kept.boothUploads ??= newLimiter({ keyPrefix: 'pictures', points: MAX_UPLOADS_A_DAY, duration: 86_400 })
  return kept.boothUploads
}

/** Whether an account has uploaded as many pictures as it may within a day; looking counts nothing. */
export async function isUploadFull(userId: string): Promise<boolean> {
  const found = await limiter().get(userId)
  return found !== null && found.remainingPoints <= 0
}

/** Counts one picture of an account before any work goes into it; false when there have been too many. */
export const admitUpload = async (userId: string) => (await takePoint(limiter(), userId)).admitted
