import type { ReactNode } from 'react'
import { SearchBox } from '@/components/search/search-box'
import { cn } from '@/components/ui/class-names'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { MAX_QUERY_LENGTH } from '@/lib/search/rules-address'
import { ShopIcon } from './shop-icon'

/**
 * The search box: a plain form, so that it works before and without JavaScript. `id` must differ within a page;
 * `children` are fields that go with the query.
 */
export function ShopSearchForm({
  locale,
  id,
  query = '',
  isLarge = false,
  className,
  children,
}: {
  locale: Locale
  id: string
  query?: string
  isLarge?: boolean
  className?: string
  children?: ReactNode
}) {
  const t = translator(locale, 'layout')
  const words = translator(locale, 'browse')
  return (
    <search className={className}>
      <form
        action={pathIn(locale, '/browse')}
        className={cn(
          'relative flex items-stretch rounded-full border border-line bg-sheet focus-within:border-lam focus-within:ring-2 focus-within:ring-lam/40',
          isLarge && 'shadow-[0_2px_12px_rgb(0_0_0/0.06)]',
        )}
      >
        <label htmlFor={id} className="sr-only">
          {t('search.label')}
        </label>
        <SearchBox
          id={id}
          query={query}
          maxLength={MAX_QUERY_LENGTH}
          placeholder={t('search.placeholder')}
          words={{ list: words('suggest.list'), found: words('suggest.found') }}
          className={cn(
            'min-w-0 flex-1 rounded-l-full bg-transparent pl-5 text-base outline-none placeholder:text-muted',
            isLarge ? 'min-h-13' : 'min-h-11',
          )}
        />
        {children}
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
