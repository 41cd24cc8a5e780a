import Link from 'next/link'
import { StatusBadges } from '@/components/catalog/editor/status-badge'
import { Badge } from '@/components/ui/badge'
import { Table } from '@/components/ui/table'
import type { DecidedReview } from '@/lib/catalog/review-types'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { textFor, translator } from '@/lib/i18n/translator'

/** Decisions with who made them, when, and where the listing stands now. */
export function DecidedTable({ locale, decided }: { locale: Locale; decided: DecidedReview[] }) {
  const t = translator(locale, 'reviews')
  const columns = ['product', 'merchant', 'decision', 'by', 'when', 'status'] as const
  return (
    <Table
      caption={t('decided-caption')}
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
        <tr key={one.revisionId} className="hover:bg-paper">
          <td className="min-w-48">
            <Link
              href={pathIn(locale, `/admin/reviews/${one.revisionId}`)}
              className="inline-block py-1 font-semibold text-lam underline-offset-4 hover:underline"
            >
              {one.name}
            </Link>
          </td>
          <td className="min-w-40">{one.merchantName}</td>
          <td className="whitespace-nowrap">
            <Badge tone={one.decision === 'APPROVED' ? 'good' : 'warn'}>{t(`decision-label.${one.decision}`)}</Badge>
            {one.reasonCode ? (
              <span className="mt-1 block text-muted">{textFor(locale, 'reviews', `reason.${one.reasonCode}`)}</span>
            ) : null}
          </td>
          <td>{one.by ?? '–'}</td>
          <td className="whitespace-nowrap">{formatMoment(one.decidedAt)}</td>
          <td className="whitespace-nowrap">
            <StatusBadges locale={locale} status={one.status} edit={null} />
          </td>
        </tr>
      ))}
    </Table>
  )
}
