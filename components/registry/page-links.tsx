import type { Route } from 'next'
import { ButtonLink } from '@/components/ui/button'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** Previous and next page as plain links; nothing when there is one page. */
export function PageLinks({
  locale,
  page,
  last,
  href,
}: {
  locale: Locale
  page: number
  last: number
  href: (page: number) => Route
}) {
  if (last <= 1) return null
  const t = translator(locale, 'registry')
  return (
    <nav aria-label={t('dryRun.pages')} className="mt-4 flex flex-wrap items-center gap-3">
      {page > 1 ? (
        <ButtonLink kind="secondary" href={href(page - 1)}>
          {t('dryRun.previous')}
        </ButtonLink>
      ) : null}
      <span className="text-muted">{t('dryRun.page', { page: `${page}/${last}` })}</span>
      {page < last ? (
        <ButtonLink kind="secondary" href={href(page + 1)}>
          {t('dryRun.next')}
        </ButtonLink>
      ) : null}
    </nav>
  )
}
