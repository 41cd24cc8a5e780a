import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/card'
import { formatMoment, formatNumber } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { type ImportLine, importsPerPage } from '@/lib/registry/queries/imports'
import { ImportStateBadge } from './import-state-badge'
import { PageLinks } from './page-links'

/** Who brought which file when, and what became of it; newest first. */
export function ImportHistory({
  locale,
  page,
  imports,
  total,
}: {
  locale: Locale
  page: number
  imports: ImportLine[]
  total: number
}) {
  const t = translator(locale, 'registry')
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="mb-3 text-xl">
        {t('history.title')}
      </h2>
      {imports.length === 0 ? (
        <EmptyState title={t('history.empty')}>{t('history.emptyHint')}</EmptyState>
      ) : (
        <ul className="divide-y divide-line rounded-xl border border-line bg-sheet text-sm">
          {imports.map((one) => (
            <li
              key={one.id}
              className="grid items-start gap-x-6 gap-y-1 px-4 py-3 sm:grid-cols-2 lg:grid-cols-[3fr_13rem_2fr_3fr]"
            >
              <div className="min-w-0 wrap-anywhere">
                <Link
                  href={pathIn(locale, `/admin/registry/imports/${one.id}`)}
                  className="inline-block py-2.5 font-semibold text-lam underline underline-offset-4 sm:py-1"
                >
                  {one.fileName}
                </Link>
                <span className="block text-muted">
                  {one.sha256.slice(0, 12)} ·{' '}
                  {t('import.size', { kb: formatNumber(Math.ceil(one.sizeBytes / 1024), locale) })}
                </span>
              </div>
              <span>
                {one.takenBackBy ? (
                  <Badge tone="warn">{translator(locale, 'registry-care')('takeBack.state')}</Badge>
                ) : (
                  <ImportStateBadge locale={locale} of={one} />
                )}
              </span>
              <span>
                {one.uploadedBy
                  ? t('history.by', { name: one.uploadedBy, at: formatMoment(one.uploadedAt) })
                  : t('history.byNobody', { at: formatMoment(one.uploadedAt) })}
              </span>
              {one.counts ? <span>{t('history.counts', one.counts)}</span> : null}
            </li>
          ))}
        </ul>
      )}
      <PageLinks
        locale={locale}
        page={page}
        last={Math.ceil(total / importsPerPage)}
        href={(to) => pathIn(locale, `/admin/registry?page=${to}`)}
      />
    </section>
  )
}
