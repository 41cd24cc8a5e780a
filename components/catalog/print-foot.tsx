import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

/** The end of a product sheet, on paper only: where the page of today is found, to read and to scan. */
export function PrintFoot({ locale, slug, publicUrl }: { locale: Locale; slug: string; publicUrl: string }) {
  const t = translator(locale, 'keep')
  const path = pathIn(locale, `/listings/${slug}`)
  return (
    <div className="print-foot">
      {/* Fetched when it is printed: on a screen it is not there. */}
      <img src={`${path}/qr.svg`} alt="" loading="lazy" width={96} height={96} />
      <p>
        {t('print.address')} <b>{publicUrl + path}</b>
      </p>
    </div>
  )
}
