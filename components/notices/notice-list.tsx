import { Button, ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/card'
import { cn } from '@/components/ui/class-names'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { openNoticeAction, readAllNoticesAction } from '@/lib/notices/actions/notices'
import type { OwnNotices } from '@/lib/notices/queries/own-notices'
import type { ListedNotice } from '@/lib/notices/types'

/** What somebody was told, newest first; opening one marks it as read. `now`: when the page was drawn. */
export function NoticeList({ locale, own, page, now }: { locale: Locale; own: OwnNotices; page: number; now: Date }) {
  const t = translator(locale, 'notices')
  if (own.notices.length === 0 && page === 1) return <EmptyState title={t('empty')}>{t('empty-body')}</EmptyState>
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <p className="text-muted">{t('unread-count', { count: own.unread })}</p>
        {own.unread > 0 ? (
          <form action={readAllNoticesAction}>
            <input type="hidden" name="locale" value={locale} />
            <input type="hidden" name="until" value={now.toISOString()} />
            <Button kind="secondary">{t('read-all')}</Button>
          </form>
        ) : null}
      </div>
      <ol className="space-y-3">
        {own.notices.map((notice) => (
          <NoticeItem key={notice.id} locale={locale} notice={notice} />
        ))}
      </ol>
      {own.pages > 1 ? (
        <nav aria-label={t('title')} className="mt-6 flex flex-wrap items-center gap-3">
          {page > 1 ? (
            <ButtonLink kind="secondary" href={`${pathIn(locale, '/account/notices')}?page=${page - 1}`}>
              {t('newer')}
            </ButtonLink>
          ) : null}
          <span className="text-muted">{t('pages', { page, pages: own.pages })}</span>
          {page < own.pages ? (
            <ButtonLink kind="secondary" href={`${pathIn(locale, '/account/notices')}?page=${page + 1}`}>
              {t('older')}
            </ButtonLink>
          ) : null}
        </nav>
      ) : null}
    </>
  )
}

function NoticeItem({ locale, notice }: { locale: Locale; notice: ListedNotice }) {
  const t = translator(locale, 'notices')
  const { id, title, body, quote, action, path, at, isRead, merchantName } = notice
  const label = path && action ? action : isRead ? null : t('mark-read')
  return (
    <li
      className={cn(
        'rounded-xl border bg-sheet p-4 sm:p-5',
        isRead ? 'border-line' : 'border-l-4 border-line border-l-son',
      )}
    >
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
        <time dateTime={at.toISOString()}>{formatMoment(at)}</time>
        {merchantName ? <span>{merchantName}</span> : null}
        {isRead ? null : <strong className="font-semibold text-son">{t('unread')}</strong>}
      </p>
      <h2 className="mt-1 text-lg break-words">{title}</h2>
      <p className="mt-1 max-w-3xl break-words">{body}</p>
      {quote ? (
        <figure className="mt-3 max-w-3xl">
          <figcaption className="text-sm text-muted">{t('quote')}</figcaption>
          <blockquote className="mt-1 whitespace-pre-line break-words border-l-4 border-line bg-paper px-4 py-2">
            {quote}
          </blockquote>
        </figure>
      ) : null}
      {label ? (
        <form action={openNoticeAction} className="mt-3">
          <input type="hidden" name="locale" value={locale} />
          <Button kind={isRead ? 'secondary' : path ? 'primary' : 'secondary'} name="noticeId" value={id}>
            {label}
            <span className="sr-only">: {title}</span>
          </Button>
        </form>
      ) : null}
    </li>
  )
}
