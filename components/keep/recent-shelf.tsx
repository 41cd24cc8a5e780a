import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { leftOpen } from './keeps'

/** The products that were opened last on this device; the shop's script fills it and shows it when there are any. */
export function RecentShelf({ locale }: { locale: Locale }) {
  const t = translator(locale, 'keep')
  return (
    <section data-recent hidden aria-labelledby="recent" className="recent no-print">
      <h2 id="recent">{t('recent.title')}</h2>
      <button type="button">{t('recent.clear')}</button>
      <ul className="rail" dangerouslySetInnerHTML={leftOpen} />
    </section>
  )
}
