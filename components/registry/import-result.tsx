import Link from 'next/link'
import { cn } from '@/components/ui/class-names'
import type { AdminActor } from '@/lib/auth/actors'
import { formatNumber } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { ImportCounts } from '@/lib/registry/import-comparison'
import { type ImportView, listImportRows, rowsPerPage } from '@/lib/registry/queries/imports'
import { countWords } from './import-history'
import { ImportRows } from './import-rows'
import { PageLinks } from './page-links'

const kinds = [
  ['NEW', 'new', 'newHint'],
  ['CHANGED', 'changed', 'changedHint'],
  ['REFUSED', 'refused', 'refusedHint'],
  ['warned', 'warned', 'warnedHint'],
  ['UNCHANGED', 'unchanged', 'unchangedHint'],
  ['REPEATED', 'repeated', 'repeatedHint'],
] as const

type Kind = (typeof kinds)[number][0]

// What needs a decision is shown first.
const firstShown = (counts: ImportCounts): Kind =>
  counts.refused > 0 ? 'REFUSED' : counts.changed > 0 ? 'CHANGED' : counts.new > 0 ? 'NEW' : 'UNCHANGED'

/** What each row came to, kind by kind. */
export async function ImportResult({
  locale,
  admin,
  view,
  shown,
  page,
}: {
  locale: Locale
  admin: AdminActor
  view: ImportView
  shown?: string
  page: number
}) {
  const { counts } = view
  if (!counts) return null
  const t = translator(locale, 'registry')
  const [kind, countKey, hintKey] = kinds.find(([one]) => one === (shown ?? firstShown(counts))) ?? kinds[0]
  const rows = await listImportRows(admin, view.id, kind, page)
  const isDone = view.state === 'finished'
  const href = (to: Kind, toPage = 1) => pathIn(locale, `/admin/registry/imports/${view.id}?rows=${to}&page=${toPage}`)
  const words = countWords(
    { producers: counts.newProducers, products: counts.newProducts, certificates: counts.newCertificates },
    locale,
  )
  return (
    <section aria-labelledby="result">
      <h2 id="result" className="text-xl">
        {t(isDone ? 'dryRun.titleDone' : 'dryRun.title')}
      </h2>
      <p className="mt-1">{t(isDone ? 'dryRun.addedDone' : 'dryRun.added', words)}</p>
      {counts.notInFile > 0 ? (
        <p className="text-muted">{t('dryRun.notInFile', { count: formatNumber(counts.notInFile, locale) })}</p>
      ) : null}
      <nav aria-label={t('dryRun.titleDone')} className="my-4 grid grid-cols-2 gap-2 sm:grid-cols-3 lg:grid-cols-6">
        {kinds.map(([one, key]) => (
          <Link
            key={one}
            href={href(one)}
            aria-current={one === kind ? 'true' : undefined}
            className={cn(
              'flex min-h-11 flex-col rounded-lg border border-line bg-sheet px-3 py-2 hover:border-muted',
              one === kind && 'border-lam bg-lam-wash',
            )}
          >
            <span className="text-xl font-semibold tabular-nums">{formatNumber(counts[key], locale)}</span>
            <span className="text-sm">{t(`dryRun.${one}`)}</span>
          </Link>
        ))}
      </nav>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <p className="text-muted">{t(`dryRun.${hintKey}`)}</p>
        {kind === 'REFUSED' && counts.refused > 0 ? (
          <a
            href={`/api/registry/imports/${view.id}/refused?locale=${locale}`}
            className="inline-flex min-h-11 items-center font-semibold text-lam underline underline-offset-4"
          >
            {t('dryRun.download')}
          </a>
        ) : null}
      </div>
      <ImportRows locale={locale} rows={rows} caption={t(`dryRun.${kind}`)} />
      <PageLinks
        locale={locale}
        page={page}
        last={Math.ceil(counts[countKey] / rowsPerPage)}
        href={(to) => href(kind, to)}
      />
    </section>
  )
}
