import type { Metadata } from 'next'
import Link from 'next/link'
import { AfterDecision } from '@/components/catalog/review/after-decision'
import { DecidedTable } from '@/components/catalog/review/decided-table'
import { ReviewQueueList } from '@/components/catalog/review/review-queue'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState, PageHead } from '@/components/ui/card'
import { requireStaff } from '@/lib/auth/guards'
import { listDecidedReviews } from '@/lib/catalog/queries/review-decided'
import { listReviewQueue } from '@/lib/catalog/queries/review-queue'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ after?: string }> }

const RECENT = 8

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'reviews')('title') }
}

export default async function ReviewsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const staff = await requireStaff(locale, 'listings')
  const [{ after }, queue, { decided }] = await Promise.all([
    searchParams,
    listReviewQueue(staff),
    listDecidedReviews(staff, '', 1),
  ])
  const t = translator(locale, 'reviews')
  const first = queue.waiting[0]
  return (
    <>
      <PageHead
        title={t('title')}
        intro={queue.total > 0 ? `${t('count', { count: queue.total })}. ${t('intro')}` : t('intro')}
        actions={
          first ? (
            <ButtonLink href={pathIn(locale, `/admin/reviews/${first.revisionId}`)}>{t('start')}</ButtonLink>
          ) : null
        }
      />
      <AfterDecision locale={locale} staff={staff} after={after} />
      <ReviewQueueList locale={locale} queue={queue} now={new Date()} />
      <section aria-labelledby="decided" className="mt-10">
        <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
          <h2 id="decided" className="text-xl">
            {t('decided')}
          </h2>
          {decided.length > 0 ? (
            <Link
              href={pathIn(locale, '/admin/reviews/decided')}
              className="inline-flex min-h-11 items-center text-lam underline-offset-4 hover:underline"
            >
              {t('decided-link')}
            </Link>
          ) : null}
        </div>
        {decided.length > 0 ? (
          <DecidedTable locale={locale} decided={decided.slice(0, RECENT)} />
        ) : (
          <EmptyState title={t('decided-empty')} />
        )}
      </section>
    </>
  )
}
