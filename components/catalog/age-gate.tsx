import { Button } from '@/components/ui/button'
import { confirmAgeAction } from '@/lib/catalog/actions/confirm-age'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** Asks for an age before prices of drinks with alcohol are shown; works without JavaScript. */
export function AgeGate({ locale, slug }: { locale: Locale; slug: string }) {
  const t = translator(locale, 'listing')
  return (
    <section aria-labelledby="age" className="mt-6 rounded-xl border border-line bg-sheet p-5 sm:p-8">
      <h2 id="age" className="text-xl">
        {t('alcohol.question')}
      </h2>
      <p className="mt-2">{t('alcohol.body')}</p>
      <form action={confirmAgeAction.bind(null, locale, slug)} className="mt-5">
        <Button className="min-h-12 w-full sm:w-auto">{t('alcohol.confirm')}</Button>
      </form>
      <p className="mt-4 text-sm text-muted">{t('alcohol.remembered')}</p>
    </section>
  )
}
