import Link from 'next/link'
import { StatusBadges } from '@/components/catalog/editor/status-badge'
import { Badge } from '@/components/ui/badge'
import { Table } from '@/components/ui/table'
import type { DecidedReview } from '@/lib/catalog/review-types'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { textFor, translator } from '@/lib/i18n/translator'

/** Decisions with who made them, when, and where the listing stands now: a table on a desk, cards on a phone. */
export function DecidedTable({ locale, decided }: { locale: Locale; decided: DecidedReview[] }) {
  const t = translator(locale, 'reviews')
  const columns = ['product', 'merchant', 'decision', 'by', 'when', 'status'] as const
  return (
    <>
      <Table
        caption={t('decided-caption')}
        className="hidden md:block"
        head={
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`col.${column}`)}
              </th>
            ))}
          </tr>
        }
      >
        {decided.map((one) => (
          <DecidedRow key={one.revisionId} locale={locale} one={one} />
        ))}
      </Table>
      <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-sheet md:hidden">
        {decided.map((one) => (
          <DecidedCard key={one.revisionId} locale={locale} one={one} />
        ))}
      </ul>
    </>
  )
}

type Props = { locale: Locale; one: DecidedReview }

function DecidedRow({ locale, one }: Props) {
  return (
    <tr className="hover:bg-paper">
      <td className="min-w-48">
        <Link
          href={pathIn(locale, `/admin/reviews/${one.revisionId}`)}
          className="inline-block py-1 font-semibold text-lam underline-offset-4 hover:underline"
        >
          {one.name}
        </Link>
      </td>
      <td className="min-w-40">{one.merchantName}</td>
      <td>
        <Decision locale={locale} one={one} />
      </td>
      <td className="min-w-32">{one.by ?? '–'}</td>
      <td className="whitespace-nowrap">{formatMoment(one.decidedAt)}</td>
      <td className="whitespace-nowrap">
        <StatusBadges locale={locale} status={one.status} edit={null} />
      </td>
    </tr>
  )
}

function DecidedCard({ locale, one }: Props) {
  const t = translator(locale, 'reviews')
  return (
    <li>
      <Link href={pathIn(locale, `/admin/reviews/${one.revisionId}`)} className="flex flex-col gap-1 p-3">
        <span className="font-semibold leading-snug">{one.name}</span>
        <span className="text-sm text-muted">{one.merchantName}</span>
        <Decision locale={locale} one={one} />
        <span className="text-sm text-muted">{[formatMoment(one.decidedAt), one.by].filter(Boolean).join(' · ')}</span>
        <span className="flex flex-wrap items-center gap-2 text-sm">
          {t('col.status')}: <StatusBadges locale={locale} status={one.status} edit={null} />
        </span>
      </Link>
    </li>
  )
}

function Decision({ locale, one: { decision, reasonCode } }: Props) {
  const t = translator(locale, 'reviews')
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
      <Badge tone={decision === 'APPROVED' ? 'good' : 'warn'} className="whitespace-nowrap">
        {t(`decision-label.${decision}`)}
      </Badge>
      {reasonCode ? <span className="text-muted">{textFor(locale, 'reviews', `reason.${reasonCode}`)}</span> : null}
    </span>
  )
}
