import { Notice } from '@/components/ui/notice'
import type { Review } from '@/lib/catalog/types'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { textFor, translator } from '@/lib/i18n/translator'

/** Why a reviewer sent a content back: the sentence of the reason, then the reviewer's own words. */
export function ReturnedNotice({ locale, review }: { locale: Locale; review: Review }) {
  const t = translator(locale, 'merchant-home')
  const { reasonCode, words, decidedAt } = review
  return (
    <Notice kind="warning" title={t('listing.returned-title')}>
      <ReturnWords locale={locale} reasonCode={reasonCode} words={words} />
      <p className="mt-1 text-sm text-muted">{formatMoment(decidedAt)}</p>
    </Notice>
  )
}

/** The same words wherever they are read: in the notice, in the history, in the reviewer's preview. */
export function ReturnWords({
  locale,
  reasonCode,
  words,
}: {
  locale: Locale
  reasonCode: string | null
  words: string | null
}) {
  const sentence = reasonCode ? textFor(locale, 'reviews', `to-merchant.${reasonCode}`) : null
  return (
    <>
      {sentence ? <p>{sentence}</p> : null}
      {words ? <p className="whitespace-pre-line">{words}</p> : null}
    </>
  )
}
