import { cn } from '@/components/ui/class-names'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

/** The way to the favourites, with how many there are; only where scripts run, since the shelf needs one. */
export function FavouritesLink({ locale, className }: { locale: Locale; className?: string }) {
  const t = translator(locale, 'keep')
  return (
    <a
      href={pathIn(locale, '/favourites')}
      className={cn(
        'keep-link min-h-11 min-w-11 items-center justify-center gap-1.5 rounded-lg hover:bg-quy-wash',
        className,
      )}
    >
      <span className="sr-only">{t('shelf.link')}</span>
      <span className="keep-count text-sm tabular-nums empty:hidden" />
    </a>
  )
}
