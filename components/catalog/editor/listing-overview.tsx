import Link from 'next/link'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import type { OwnListingDetail } from '@/lib/catalog/own-types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { CertificateLine } from './certificate-line'
import { ContentPreview } from './content-preview'
import { ListingHistory } from './listing-history'
import { ListingMoves } from './listing-moves'
import { ReturnedNotice } from './returned-notice'

/** One listing for its merchant: why it stands where it stands, what to do about it, and how shoppers see it. */
export function ListingOverview({
  locale,
  listing,
  open,
}: {
  locale: Locale
  listing: OwnListingDetail
  open: { id: string; name: string }[]
}) {
  const t = translator(locale, 'merchant-home')
  const { facts, status, block, product } = listing
  const review = facts.latestSubmitted?.review
  return (
    <div className="grid gap-6 lg:grid-cols-[1fr_20rem]">
      <div className="flex min-w-0 flex-col gap-6">
        {review?.decision === 'RETURNED' ? <ReturnedNotice locale={locale} review={review} /> : null}
        <StateNotice locale={locale} listing={listing} />
        {block && status !== 'withdrawn' ? <Notice kind="warning">{t(`refused.${block}`)}</Notice> : null}
        <ListingMoves locale={locale} listing={listing} open={open} />
        <Preview locale={locale} listing={listing} />
      </div>
      <div className="flex flex-col gap-6">
        <Card>
          <dl className="flex flex-col gap-3">
            <div>
              <dt className="text-sm text-muted">{t('listing.registered')}</dt>
              <dd className="font-semibold">{product.name}</dd>
            </div>
            <div>
              <dt className="text-sm text-muted">{t('listing.set')}</dt>
              <dd>{inLocale(locale, product.setNameVi, product.setNameEn)}</dd>
            </div>
            <div>
              <dt className="text-sm text-muted">{t('listing.certificate')}</dt>
              <dd>
                <CertificateLine
                  locale={locale}
                  certificate={listing.certificate}
                  standing={listing.certificateStanding}
                />
              </dd>
            </div>
          </dl>
        </Card>
        {listing.history.length > 0 ? (
          <Card>
            <h2 className="mb-3 text-lg">{t('listing.history')}</h2>
            <ListingHistory locale={locale} history={listing.history} />
            <Link
              href={pathIn(locale, `/merchant/listings/${listing.id}/versions`)}
              className="mt-3 inline-flex min-h-11 items-center text-lam underline underline-offset-4"
            >
              {translator(locale, 'draft-versions')('link')}
            </Link>
          </Card>
        ) : null}
      </div>
    </div>
  )
}

function StateNotice({ locale, listing: { status, facts } }: { locale: Locale; listing: OwnListingDetail }) {
  const t = translator(locale, 'merchant-home')
  const words = facts.lastState?.reason
  if (!words || (status !== 'taken-down' && status !== 'withdrawn' && status !== 'paused')) return null
  return (
    <Notice kind={status === 'taken-down' ? 'error' : 'info'} title={t(`listing.${status}-title`)}>
      <p className="whitespace-pre-line">{words}</p>
    </Notice>
  )
}

function Preview({ locale, listing }: { locale: Locale; listing: OwnListingDetail }) {
  const t = translator(locale, 'merchant-home')
  const { draft, submitted, facts, product } = listing
  const content = draft?.content ?? submitted
  if (!content) return null
  const review = facts.latestSubmitted?.review
  const which = draft ? 'draft' : !review ? 'in-review' : review.decision === 'RETURNED' ? 'returned' : 'shown'
  return (
    <Card>
      <h2 className="text-lg">{t('listing.preview')}</h2>
      <p className="mb-4 text-sm text-muted">{t(`listing.preview-of.${which}`)}</p>
      <ContentPreview locale={locale} language={locale} content={content} setNumber={product.setNumber} isAlone />
      <p className="mt-4">
        <ButtonLink kind="secondary" href={pathIn(locale, `/merchant/listings/${listing.id}/preview`)}>
          {translator(locale, 'draft-saving')('preview')}
        </ButtonLink>
      </p>
    </Card>
  )
}
