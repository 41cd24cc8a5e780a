import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

/** Mark and name of the booth, leading to the shop. */
export function DeskBrand({ locale, area }: { locale: Locale; area: string | null }) {
  const t = translator(locale, 'desk')
  return (
    <a href={pathIn(locale, '/')} className="flex min-h-11 min-w-0 items-center gap-3 rounded-lg pr-2">
      <img src="/mark.svg" alt="" width={36} height={36} className="size-9 shrink-0" />
      <span className="min-w-0 leading-tight">
        <span className="line-clamp-2 text-sm font-semibold leading-tight sm:line-clamp-1 sm:text-base">
          {t('brand')}
        </span>
        {area ? <span className="block truncate text-xs text-muted">{area}</span> : null}
      </span>
    </a>
  )
}
