import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

/** Two ways in for those who know a place rather than a product. */
export function HomePlaces({ locale }: { locale: Locale }) {
  const t = translator(locale, 'places')
  return (
    <nav aria-label={t('home.label')} className="home-places">
      {(['villages', 'wards'] as const).map((places) => (
        <a key={places} href={pathIn(locale, `/${places}`)}>
          <b>{t(`${places}.title`)}</b>
          {t(`home.${places}`)}
        </a>
      ))}
    </nav>
  )
}
