import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

const points = ['page', 'check', 'work'] as const

/** What joining means, in a few sentences. */
export function JoinIntro({ locale }: { locale: Locale }) {
  const t = translator(locale, 'join')
  return (
    <section aria-labelledby="what">
      <h2 id="what" className="text-xl">
        {t('what.title')}
      </h2>
      <ul className="mt-3 list-disc space-y-2 pl-5">
        {points.map((point) => (
          <li key={point}>{t(`what.${point}`)}</li>
        ))}
      </ul>
    </section>
  )
}
