import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** Whose page this is, on paper only: the header with its ways to go is not printed. */
export function PrintHead({ locale, publicUrl }: { locale: Locale; publicUrl: string }) {
  const t = translator(locale, 'layout')
  return (
    <p className="print-only border-b border-line pb-2" aria-hidden="true">
      <b className="font-semibold">{t('brand')}</b> · {t('tagline')} · {publicUrl.replace(/^https?:\/\//, '')}
    </p>
  )
}
