import type { Route } from 'next'
import Link from 'next/link'
import { ForWriters } from '@/components/layout/for-roles'
import { cn } from '@/components/ui/class-names'
import { Notice } from '@/components/ui/notice'
import type { StaffActor } from '@/lib/auth/actors'
import { formatNumber } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { ImportCounts } from '@/lib/registry/import-comparison'
import { listAbsentProducts, listImportRows, rowsPerPage } from '@/lib/registry/queries/import-rows'
import type { ImportView } from '@/lib/registry/queries/imports'
import { AbsentProducts } from './absent-products'
import { ImportRows } from './import-rows'
import { PageLinks } from './page-links'

const kinds = [
  ['NEW', 'new', 'newHint'],
  ['CHANGED', 'changed', 'changedHint'],
  ['REFUSED', 'refused', 'refusedHint'],
  ['warned', 'warned', 'warnedHint'],
  ['UNCHANGED', 'unchanged', 'unchangedHint'],
  ['REPEATED', 'repeated', 'repeatedHint'],
  ['absent', 'notInFile', 'absentHint'],
] as const

type Kind = (typeof kinds)[number][0]

// What needs a decision is shown first.
const firstShown = (counts: ImportCounts): Kind =>
  counts.refused > 0 ? 'REFUSED' : counts.changed > 0 ? 'CHANGED' : counts.new > 0 ? 'NEW' : 'UNCHANGED'

/** What each row came to, kind by kind. */
export async function ImportResult({
  locale,
  staff,
  view,
  shown,
  page,
  hasFailed,
}: {
  locale: Locale
  staff: StaffActor
  view: ImportView
  shown?: string
  page: number
  /** The workbook of refused rows was asked for and could not be made. */
  hasFailed: boolean
}) {
  const { counts } = view
  if (!counts) return null
  const t = translator(locale, 'registry')
  const [kind, countKey, hintKey] = kinds.find(([one]) => one === (shown ?? firstShown(counts))) ?? kinds[0]
  const isDone = view.state === 'finished'
  const href = (to: Kind, toPage = 1) => pathIn(locale, `/admin/registry/imports/${view.id}?rows=${to}&page=${toPage}`)
  const added = {
    producers: counts.newProducers,
    products: counts.newProducts,
    certificates: counts.newCertificates,
  }
  return (
    <section aria-labelledby="result">
      <h2 id="result" className="text-xl">
        {t(isDone ? 'dryRun.titleDone' : 'dryRun.title')}
      </h2>
      <p className="mt-1">{t(isDone ? 'dryRun.addedDone' : 'dryRun.added', added)}</p>
      {hasFailed ? (
        <Notice kind="error" className="mt-4">
          {t('dryRun.notMade')}
        </Notice>
      ) : null}
      <nav aria-label={t('dryRun.titleDone')} className="my-4 grid grid-cols-2 gap-2 sm:grid-cols-4 lg:grid-cols-7">
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
          <ForWriters area="imports">
            <a
              href={`/api/registry/imports/${view.id}/refused?locale=${locale}`}
              className="inline-flex min-h-11 items-center font-semibold text-lam underline underline-offset-4"
            >
              {t('dryRun.download')}
            </a>
          </ForWriters>
        ) : null}
      </div>
      {kind === 'absent' ? (
        <Absent locale={locale} staff={staff} importId={view.id} page={page} href={(to) => href(kind, to)} />
      ) : (
        <>
          <ImportRows
            locale={locale}
            rows={await listImportRows(staff, view, kind, page)}
            caption={t(`dryRun.${kind}`)}
          />
          <PageLinks
            locale={locale}
            page={page}
            last={Math.ceil(counts[countKey] / rowsPerPage)}
            href={(to) => href(kind, to)}
          />
        </>
      )}
    </section>
  )
}

async function Absent({
  locale,
  staff,
  importId,
  page,
  href,
}: {
  locale: Locale
  staff: StaffActor
  importId: string
  page: number
  href: (page: number) => Route
}) {
  const { products, total } = await listAbsentProducts(staff, importId, page)
  return (
    <>
      <AbsentProducts locale={locale} products={products} />
      <PageLinks locale={locale} page={page} last={Math.ceil(total / rowsPerPage)} href={href} />
    </>
  )
}
