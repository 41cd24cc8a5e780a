import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

const link = 'wrap-anywhere text-lam underline underline-offset-4'

/** What a proof of traceability is numbered by, with the way to it: a lot of this booth, or a code of another system. */
export function TracedNumber({ locale, number }: { locale: Locale; number: string }) {
  const t = translator(locale, 'trace-desk')
  const [, gtin, lot] = /^(\d{14}) \/ (.+)$/.exec(number) ?? []
  if (gtin && lot)
    return (
      <a href={pathIn(locale, `/01/${gtin}/10/${encodeURIComponent(lot)}`)} className={link}>
        {number}
      </a>
    )
  const isAddress = /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(number)
  return (
    <>
      {isAddress ? (
        <a href={number} target="_blank" rel="noopener noreferrer nofollow" className={link}>
          {number}
        </a>
      ) : (
        <span className="wrap-anywhere">{number}</span>
      )}
      <br />
      <a href={pathIn(locale, `/trace/explain?code=${encodeURIComponent(number)}`)} className={link}>
        {t('outside.explain')}
      </a>
      {isAddress ? <span className="block text-sm text-muted">{t('outside.note')}</span> : null}
    </>
  )
}
