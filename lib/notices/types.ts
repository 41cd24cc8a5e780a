import type { LetterPace, LetterState, LetterWish } from '@/lib/db/generated/enums'

export type { LetterPace, LetterState, LetterWish }

/** A notice in somebody's language. */
export type NoticeWords = {
  title: string
  body: string
  /** What another person wrote, whole and unchanged; null when nobody wrote anything. */
  quote: string | null
  /** What the link to follow is called; null when there is nothing to do. */
  action: string | null
}

/** A notice as its reader sees it at the desk. */
export type ListedNotice = NoticeWords & {
  id: string
  at: Date
  isRead: boolean
  /** Without host and language; null when there is nowhere to go. */
  path: string | null
  /** Named only to somebody who works for several. */
  merchantName: string | null
}

/** A letter ready to be sent: no header may hold a line end. */
export type WrittenLetter = { subject: string; text: string; html: string }
