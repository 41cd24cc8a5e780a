import { findBoothSize } from '@/lib/catalog/queries/public-shelves'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** Says on every page that firms and certificates are invented, while demo merchants exist. */
export async function DemoBanner({ locale }: { locale: Locale }) {
  const { hasDemo } = await findBoothSize()
  if (!hasDemo) return null
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
