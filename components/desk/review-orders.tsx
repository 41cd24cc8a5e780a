import Link from 'next/link'
import type { StaffActor } from '@/lib/auth/actors'
import type { ReviewDetail } from '@/lib/catalog/review-types'
import { findCertificateOf } from '@/lib/desk/queries/requests'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

/** The ways to what takes an authority's paper: revoking the certificate, taking the page down by order. */
export async function ReviewOrders({
  locale,
  admin,
  review,
}: {
  locale: Locale
  admin: StaffActor
  review: ReviewDetail
}) {
  const t = translator(locale, 'queue')
  const certificateId = await findCertificateOf(admin, review.revisionId)
  const link = 'inline-flex min-h-11 items-center text-lam underline-offset-4 hover:underline'
  const target = `listing_${review.merchant.id}_${review.listingId}`
  return (
    <ul className="flex flex-col">
      {certificateId ? (
        <li>
          <Link
            href={pathIn(locale, `/admin/requests/certificates/${certificateId}`)}
            prefetch={false}
            className={link}
          >
            {t('revoke')}
          </Link>
        </li>
      ) : null}
      {review.status === 'draft' || review.status === 'in-review' || review.status === 'returned' ? null : (
        <li>
          <Link href={pathIn(locale, `/admin/orders/new?target=${target}`)} prefetch={false} className={link}>
            {t('order-new')}
          </Link>
        </li>
      )}
    </ul>
  )
}
