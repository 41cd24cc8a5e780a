import 'server-only'
import type { Person } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'

export type OpenedNotice = { path: string | null; merchantId: string | null }

/** Marks one's own notice as read and says where it leads; null for another's. */
export async function openNotice({ userId }: Person, noticeId: string, now: Date): Promise<OpenedNotice | null> {
  await db.notice.updateMany({ where: { id: noticeId, userId, readAt: null }, data: { readAt: now } })
  return db.notice.findFirst({ where: { id: noticeId, userId }, select: { path: true, merchantId: true } })
}

/** Marks as read what one was told up to a moment: what came since the page was drawn has not been seen. */
export async function readAllNotices({ userId }: Person, until: Date, now: Date): Promise<void> {
  await db.notice.updateMany({ where: { userId, readAt: null, createdAt: { lte: until } }, data: { readAt: now } })
}
