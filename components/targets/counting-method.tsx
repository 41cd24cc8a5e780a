import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

const words = ['certified', 'eligible', 'listed', 'met', 'solution', 'day'] as const

/** What each word on the board means, for whoever has to defend or doubt a number. */
export function CountingMethod({ locale }: { locale: Locale }) {
  const t = translator(locale, 'progress')
  const n = translator(locale, 'figure-notes')
  return (
    <section aria-labelledby="method" className="mt-14 border-t border-line pt-8">
      <h2 id="method" className="text-xl sm:text-2xl">
        {t('method.title')}
      </h2>
      <dl className="mt-5 grid gap-x-10 gap-y-5 md:grid-cols-2">
        {words.map((word) => (
          <div key={word}>
            <dt className="font-semibold">{t(`method.${word}`)}</dt>
            <dd className="mt-1 text-muted">{t(`method.${word}-body`)}</dd>
          </div>
        ))}
        <div>
          <dt className="font-semibold">{n('shelf')}</dt>
          <dd className="mt-1 text-muted">
            {n('shelf-body')}{' '}
            <a
              href={pathIn(locale, '/browse')}
              className="no-print relative text-lam underline underline-offset-4 after:absolute after:-inset-y-3 after:inset-x-0"
            >
              {n('shelf-link')}
            </a>
          </dd>
        </div>
      </dl>
    </section>
  )
}
