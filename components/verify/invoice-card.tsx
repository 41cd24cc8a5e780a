import { useId } from 'react'
import { isDay } from '@/lib/format/days'
import { formatDay, formatNumber } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { textFor, translator } from '@/lib/i18n/translator'
import type { InvoiceFacts } from '@/lib/verifier/types'

/** What an invoice says of itself and its seller, and whose signed bytes that was read from; nothing about the buyer. */
export function InvoiceCard({ locale, invoice }: { locale: Locale; invoice: InvoiceFacts }) {
  const t = translator(locale, 'verify')
  const id = useId()
  const { form, symbol, number, date, sellerName, sellerTaxCode, total, currency, code } = invoice
  const amount = total && /^\d{1,15}$/.test(total) ? formatNumber(Number(total), locale) : (total ?? '–')
  const rows = [
    [t('invoice.date'), isDay(date) ? formatDay(date) : date],
    [t('invoice.seller'), `${sellerName} (${sellerTaxCode})`],
    [t('invoice.total'), `${amount} ${currency}`],
    [
      t('invoice.code'),
      code === null
        ? t('invoice.code-none')
        : `${code}, ${t(invoice.isCodeProved ? 'invoice.code-proved' : 'invoice.code-unproved')}`,
    ],
  ]
  return (
    <article aria-labelledby={id} className="mt-6 rounded-xl border border-line bg-sheet p-4 sm:p-6">
      <h2 id={id} className="text-lg">
        {t('invoice.title')}
      </h2>
      <p className="mt-1">{t('invoice.number', { form, symbol, number })}</p>
      <dl className="mt-3 grid grid-cols-[minmax(0,1fr)] gap-x-4 gap-y-1 sm:grid-cols-[12rem_minmax(0,1fr)]">
        {rows.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-muted">{name}</dt>
            <dd className="mb-1 break-words">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-sm text-muted">{textFor(locale, 'verifier', `invoice.readFrom.${invoice.readFrom}`)}</p>
    </article>
  )
}
