import { cn } from '@/components/ui/class-names'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** OCOP stars as drawn and as read out: "4 sao". */
export function Stars({ locale, stars, className }: { locale: Locale; stars: number; className?: string }) {
  return (
    <span className={cn('inline-flex items-center gap-1.5 whitespace-nowrap text-quy-ink', className)}>
      <span aria-hidden="true" className="tracking-[0.06em]">
        {'★'.repeat(stars)}
      </span>
      <span>{translator(locale, 'listing')('stars', { stars })}</span>
    </span>
  )
}
