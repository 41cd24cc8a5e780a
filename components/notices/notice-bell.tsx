import { Bell } from 'lucide-react'
import Link from 'next/link'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

/** The way to one's notices, with how many are unread. */
export function NoticeBell({ locale, unread }: { locale: Locale; unread: number }) {
  return (
    <Link
      href={pathIn(locale, '/account/notices')}
      prefetch={false}
      className="relative grid size-11 shrink-0 place-items-center rounded-lg hover:bg-paper"
      aria-label={translator(locale, 'notices')('bell', { count: unread })}
    >
      <Bell aria-hidden className="size-6 text-muted" />
      {unread > 0 ? (
        <span
          aria-hidden
          className="absolute right-0 top-0 min-w-5 rounded-full bg-son px-1 text-center text-xs leading-5 font-semibold text-on-son tabular-nums"
        >
          {unread > 99 ? '99+' : unread}
        </span>
      ) : null}
    </Link>
  )
}
