import type { Route } from 'next'
import { ButtonLink } from '@/components/ui/button'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** The page before and after, as plain links; nothing where the list is one page. */
export function KeysetLinks({
  locale,
  previous = null,
  next,
}: {
  locale: Locale
  previous?: Route | null
  next: Route | null
}) {
  if (!previous && !next) return null
  const t = translator(locale, 'registry-care')
  return (
    <nav aria-label={t('search.pages')} className="mt-4 flex flex-wrap gap-3">
      {previous ? (
        <ButtonLink kind="secondary" href={previous}>
          {t('search.previous')}
        </ButtonLink>
      ) : null}
      {next ? (
        <ButtonLink kind="secondary" href={next}>
          {t('search.next')}
        </ButtonLink>
      ) : null}
    </nav>
  )
}
