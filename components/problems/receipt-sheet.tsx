import { MoreLink } from '@/components/catalog/shelf-section'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { formatReference } from '@/lib/problems/rules'
import type { Receipt } from '@/lib/problems/types'

/** That a report came in and whether somebody looked at it; null when there is none of this number. */
export function ReceiptSheet({
  locale,
  slug,
  typed,
  receipt,
}: {
  locale: Locale
  slug: string
  typed: string
  receipt: Receipt | null
}) {
  const t = translator(locale, 'problems')
  const page = pathIn(locale, `/listings/${slug}`)
  return (
    <div className="mx-auto max-w-2xl pt-6">
      <MoreLink href={page} label={t('back')} isBack />
      {receipt ? (
        <>
          <h1 className="mt-3 text-2xl sm:text-3xl">{t('receipt.title')}</h1>
          <div className="mt-6 rounded-xl border border-ngoc bg-ngoc-wash p-5 sm:p-8">
            <p className="text-sm text-muted">{t('receipt.reference')}</p>
            <p className="text-3xl font-semibold tabular-nums select-all">{formatReference(receipt.reference)}</p>
            <p className="mt-3">{t('receipt.keep')}</p>
          </div>
          <ul className="mt-6 list-disc space-y-1 pl-5">
            <li>{t(`kinds.${receipt.kind}`)}</li>
            <li>{t('receipt.received', { time: formatMoment(receipt.receivedAt) })}</li>
            <li>{t(`receipt.state.${receipt.state}`, { time: formatMoment(receipt.since) })}</li>
          </ul>
        </>
      ) : (
        <>
          <h1 className="mt-3 text-2xl sm:text-3xl">{t('receipt.unknown-title', { reference: typed })}</h1>
          <p className="mt-2 text-muted">{t('receipt.unknown-body')}</p>
        </>
      )}
      <p className="mt-6">
        <MoreLink href={`${page}/report`} label={t('receipt.another')} />
      </p>
    </div>
  )
}
