import { cn } from '@/components/ui/class-names'
import { inLocale, type Locale } from '@/lib/i18n/locales'

/** A text of several paragraphs in the reader's language, else in Vietnamese, marked as such. */
export function Paragraphs({
  locale,
  text,
  className,
}: {
  locale: Locale
  text: { vi: string; en: string }
  className?: string
}) {
  const words = inLocale(locale, text.vi, text.en)
  return (
    <div
      lang={locale !== 'vi' && words === text.vi ? 'vi' : undefined}
      className={cn('max-w-prose space-y-3 text-[1.0625rem]', className)}
    >
      {words
        .split(/\n+/)
        .filter(Boolean)
        .map((paragraph, i) => (
          <p key={i}>{paragraph}</p>
        ))}
    </div>
  )
}
