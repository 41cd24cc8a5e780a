import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** Seen only on a page that the service worker kept: that it is a copy, since when, and the way to a fresh one. */
export function KeptNotice({ locale }: { locale: Locale }) {
  const t = translator(locale, 'offline')
  return (
    <aside aria-label={t('kept-label')} className="kept-notice bg-lam-wash px-4 py-1.5 text-center text-sm">
      {t('kept')} <time className="kept-time" />. {t('kept-note')}{' '}
      <button
        type="button"
        className="reload inline-flex min-h-6 cursor-pointer items-center text-lam underline underline-offset-4"
      >
        {t('reload')}
      </button>
    </aside>
  )
}
