import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** The end of a product sheet, on paper only: where the page of today is found. */
export function PrintFoot({ locale, url }: { locale: Locale; url: string }) {
  const t = translator(locale, 'keep')
  return (
    <p className="print-only mt-4 border-t border-line pt-3">
      {t('print.address')} <b className="font-semibold [overflow-wrap:anywhere]">{url}</b>
    </p>
  )
}
