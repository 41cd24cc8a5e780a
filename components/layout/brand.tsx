import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

/** The mark and name of the booth, leading home. */
export function Brand({ locale }: { locale: Locale }) {
  const t = translator(locale, 'layout')
  return (
    <a href={pathIn(locale, '/')} className="flex min-h-11 min-w-0 items-center gap-2.5 max-lg:flex-1">
      <img src="/mark.svg" width={36} height={36} alt="" className="size-9 shrink-0" />
      <span className="min-w-0 leading-tight">
        <span className="block font-semibold text-balance max-sm:text-[0.9375rem]">{t('brand')}</span>
        <span className="block text-xs text-muted max-sm:hidden">{t('tagline')}</span>
      </span>
    </a>
  )
}
