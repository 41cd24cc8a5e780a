import 'server-only'
import type { Person } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locales'
import { noticeWords } from '../notice-words'
import type { ListedNotice } from '../types'

const PAGE_SIZE = 30

export type OwnNotices = { notices: ListedNotice[]; unread: number; pages: number }

/** What whoever is signed in was told, newest first, in the language they read now. `page` counts from 1. */
export async function listOwnNotices({ userId }: Person, locale: Locale, page: number): Promise<OwnNotices> {
  const [rows, total, unread, merchants] = await Promise.all([
    db.notice.findMany({
      where: { userId },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      include: { merchant: { select: { name: true } } },
    }),
    db.notice.count({ where: { userId } }),
    countUnread({ userId }),
    db.merchantMember.count({ where: { userId, removedAt: null } }),
  ])
  const notices = rows.flatMap(({ id, kind, params, path, createdAt: at, readAt, merchant }) => {
    const words = noticeWords(locale, kind, params)
    const merchantName = merchants > 1 ? (merchant?.name ?? null) : null
    return words ? [{ ...words, id, at, isRead: readAt !== null, path, merchantName }] : []
  })
  return { notices, unread, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)) }
}

/** How much somebody was told and has not read. */
export const countUnread = ({ userId }: Pick<Person, 'userId'>) => db.notice.count({ where: { userId, readAt: null } })
