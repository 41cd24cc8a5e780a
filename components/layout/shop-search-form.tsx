import { cn } from '@/components/ui/class-names'
import { MAX_QUERY_LENGTH } from '@/lib/catalog/search-query'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { ShopIcon } from './shop-icon'

/** The search box: a plain form, so that it works before and without JavaScript. `id` must differ within a page. */
export function ShopSearchForm({
  locale,
  id,
  query = '',
  isLarge = false,
  className,
}: {
  locale: Locale
  id: string
  query?: string
  isLarge?: boolean
  className?: string
}) {
  const t = translator(locale, 'layout')
  return (
    <search className={className}>
      <form
        action={pathIn(locale, '/search')}
        className={cn(
          'flex items-stretch rounded-full border border-line bg-sheet focus-within:border-lam focus-within:ring-2 focus-within:ring-lam/40',
          isLarge && 'shadow-[0_2px_12px_rgb(0_0_0/0.06)]',
        )}
      >
        <label htmlFor={id} className="sr-only">
          {t('search.label')}
        </label>
        <input
          id={id}
          type="search"
          name="q"
          defaultValue={query}
          maxLength={MAX_QUERY_LENGTH}
          placeholder={t('search.placeholder')}
          autoComplete="off"
          className={cn(
            'min-w-0 flex-1 rounded-l-full bg-transparent pl-5 text-base outline-none placeholder:text-muted',
            isLarge ? 'min-h-13' : 'min-h-11',
          )}
        />
        <button
          type="submit"
          className={cn(
            'flex items-center justify-center gap-2 rounded-full font-semibold',
            isLarge
              ? 'm-1 min-h-11 bg-son px-4 text-on-son transition-[filter] duration-150 hover:brightness-110 sm:px-6'
              : 'min-h-11 min-w-12 text-muted hover:text-ink',
          )}
        >
          <ShopIcon name="search" />
          <span className={isLarge ? 'sr-only sm:not-sr-only' : 'sr-only'}>{t('search.button')}</span>
        </button>
      </form>
    </search>
  )
}
