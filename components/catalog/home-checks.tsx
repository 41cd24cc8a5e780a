import { ShopIcon, type ShopIconName } from '@/components/layout/shop-icon'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

const checks: { key: 'certificate' | 'review' | 'solutions'; icon: ShopIconName }[] = [
  { key: 'certificate', icon: 'scroll' },
  { key: 'review', icon: 'check' },
  { key: 'solutions', icon: 'seal' },
]

/** How the booth checks what it shows, in three plain lines. */
export function HomeChecks({ locale }: { locale: Locale }) {
  const t = translator(locale, 'shop')
  return (
    <section aria-labelledby="checks" className="mt-14 rounded-xl border border-line bg-sheet p-5 sm:p-8">
      <h2 id="checks" className="text-xl sm:text-2xl">
        {t('checks.title')}
      </h2>
      <ol className="mt-5 grid gap-6 sm:grid-cols-3 sm:gap-8">
        {checks.map(({ key, icon }) => (
          <li key={key} className="flex gap-4 sm:flex-col sm:gap-3">
            <span className="flex size-11 shrink-0 items-center justify-center rounded-full bg-ngoc-wash text-ngoc-ink">
              <ShopIcon name={icon} />
            </span>
            <span>
              <span className="block font-semibold">{t(`checks.${key}.title`)}</span>
              <span className="mt-1 block text-muted">{t(`checks.${key}.body`)}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
