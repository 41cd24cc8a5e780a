import { MoreLink } from '@/components/catalog/shelf-section'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** Ways between the pages of a long list; nothing for a list of one page. */
export function SetPager({
  locale,
  page,
  pages,
  hrefOf,
}: {
  locale: Locale
  page: number
  pages: number
  hrefOf: (page: number) => string
}) {
  if (pages <= 1) return null
  const t = translator(locale, 'shop')
  return (
    <nav
      aria-label={t('pages.label')}
      className="mt-10 flex flex-wrap items-center justify-between gap-4 border-t border-line pt-3"
    >
      <span className="text-muted">{t('pages.here', { page, pages })}</span>
      <span className="flex gap-6">
        {page > 1 ? <MoreLink href={hrefOf(page - 1)} label={t('pages.back')} isBack /> : null}
        {page < pages ? <MoreLink href={hrefOf(page + 1)} label={t('pages.next')} /> : null}
      </span>
    </nav>
  )
}
