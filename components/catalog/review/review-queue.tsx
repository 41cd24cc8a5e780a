import Link from 'next/link'
import { ListingThumb } from '@/components/catalog/editor/listing-thumb'
import { Stars } from '@/components/catalog/stars'
import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/card'
import { Table } from '@/components/ui/table'
import type { ReviewQueue, WaitingReview } from '@/lib/catalog/review-types'
import { formatMoment } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { waitingAge } from './waiting-age'

/** What waits for a decision, oldest first: a table on a desk, cards on a phone. */
export function ReviewQueueList({ locale, queue, now }: { locale: Locale; queue: ReviewQueue; now: Date }) {
  const t = translator(locale, 'reviews')
  const { waiting, total } = queue
  if (waiting.length === 0) return <EmptyState title={t('empty')}>{t('empty-body')}</EmptyState>
  const columns = ['product', 'merchant', 'set', 'stars', 'kind', 'age'] as const
  return (
    <>
      <Table
        caption={t('caption')}
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
        {waiting.map((one) => (
          <QueueRow key={one.revisionId} locale={locale} review={one} now={now} />
        ))}
      </Table>
      <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-sheet md:hidden">
        {waiting.map((one) => (
          <QueueCard key={one.revisionId} locale={locale} review={one} now={now} />
        ))}
      </ul>
      {total > waiting.length ? (
        <p className="mt-3 text-sm text-muted">{t('shown', { shown: waiting.length, total })}</p>
      ) : null}
    </>
  )
}

type RowProps = { locale: Locale; review: WaitingReview; now: Date }

function QueueRow({ locale, review, now }: RowProps) {
  return (
    <tr className="hover:bg-paper">
      <td className="min-w-64">
        <Link
          href={pathIn(locale, `/admin/reviews/${review.revisionId}`)}
          className="flex items-center gap-3 font-semibold text-lam underline-offset-4 hover:underline"
        >
          <ListingThumb hash={review.pictureHash} isSmall />
          {review.name}
        </Link>
      </td>
      <td>{review.merchantName}</td>
      <td>
        {review.setNumber}. {inLocale(locale, review.setName.vi, review.setName.en)}
      </td>
      <td className="whitespace-nowrap">
        <Standing locale={locale} review={review} />
      </td>
      <td className="whitespace-nowrap">
        <Kind locale={locale} review={review} />
      </td>
      <td className="whitespace-nowrap" title={formatMoment(review.submittedAt)}>
        {waitingAge(locale, review.submittedAt, now)}
      </td>
    </tr>
  )
}

function QueueCard({ locale, review, now }: RowProps) {
  return (
    <li>
      <Link href={pathIn(locale, `/admin/reviews/${review.revisionId}`)} className="flex gap-3 p-3">
        <ListingThumb hash={review.pictureHash} />
        <span className="flex min-w-0 flex-1 flex-col gap-1">
          <span className="font-semibold leading-snug">{review.name}</span>
          <span className="text-sm text-muted">{review.merchantName}</span>
          <span className="flex flex-wrap items-center gap-2 text-sm">
            <Kind locale={locale} review={review} />
            <Standing locale={locale} review={review} />
          </span>
          <span className="text-sm text-muted">
            {translator(locale, 'reviews')('age-of', { age: waitingAge(locale, review.submittedAt, now) })}
          </span>
        </span>
      </Link>
    </li>
  )
}

function Kind({ locale, review }: Omit<RowProps, 'now'>) {
  const t = translator(locale, 'reviews')
  return <Badge tone={review.isEdit ? 'neutral' : 'info'}>{t(review.isEdit ? 'kind.edit' : 'kind.new')}</Badge>
}

function Standing({ locale, review }: Omit<RowProps, 'now'>) {
  const t = translator(locale, 'reviews')
  return (
    <span className="flex flex-col items-start gap-1">
      {review.stars === null ? (
        <Badge tone="warn">{t('no-certificate')}</Badge>
      ) : (
        <Stars locale={locale} stars={review.stars} className="whitespace-nowrap" />
      )}
      {review.merchantActive ? null : <Badge tone="warn">{t('merchant-inactive')}</Badge>}
    </span>
  )
}
