import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** How the booth checks what it shows, in three plain lines. */
export function HomeChecks({ locale }: { locale: Locale }) {
  const t = translator(locale, 'shop')
  return (
    <section aria-labelledby="checks" className="checks">
      <h2 id="checks" className="text-xl sm:text-2xl">
        {t('checks.title')}
      </h2>
      <ol>
        {(['certificate', 'review', 'solutions'] as const).map((key) => (
          <li key={key}>
            <b>{t(`checks.${key}.title`)}</b>
            {t(`checks.${key}.body`)}
          </li>
        ))}
      </ol>
    </section>
  )
}
