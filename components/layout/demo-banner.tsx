import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** Says that firms and certificates are invented; on every page while demo merchants exist. */
export function DemoBanner({ locale }: { locale: Locale }) {
  const t = translator(locale, 'layout')
  return (
    <aside
      aria-label={t('demo.label')}
      className="border-b border-quy/40 bg-quy-wash px-4 py-1.5 text-center text-sm text-quy-ink"
    >
      <strong className="font-semibold">{t('demo.title')}</strong> {t('demo.body')}
    </aside>
  )
}
