import { leftOpen } from '@/components/keep/keeps'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** The pages that are kept on this device; the shop's script fills the list and shows it when there are any. */
export function SeenPages({ locale }: { locale: Locale }) {
  const t = translator(locale, 'offline')
  return (
    <section data-seen hidden aria-labelledby="seen" className="mt-14">
      <h2 id="seen" className="text-xl sm:text-2xl">
        {t('seen.title')}
      </h2>
      <p className="mt-1 max-w-prose text-muted">{t('seen.body')}</p>
      <ul className="seen-pages mt-4" dangerouslySetInnerHTML={leftOpen} />
      <button
        type="button"
        className="mt-4 inline-flex min-h-11 cursor-pointer items-center rounded-lg border border-line bg-sheet px-4 font-semibold hover:border-muted"
      >
        {t('seen.clear')}
      </button>
    </section>
  )
}
