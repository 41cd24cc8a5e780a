import { Search } from 'lucide-react'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/class-names'
import { TextField } from '@/components/ui/field'
import { formatNumber } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { merchantStates } from '@/lib/merchants/rules'
import type { MerchantState } from '@/lib/merchants/types'
import { type ListFilter, listAddress } from './list-address'

/** Search and states of the list of merchants: plain links and a plain form. */
export function MerchantListFilter({
  locale,
  filter,
  counts,
}: {
  locale: Locale
  filter: ListFilter
  counts: Record<MerchantState, number>
}) {
  const t = translator(locale, 'merchants')
  const all = merchantStates.reduce((sum, state) => sum + counts[state], 0)
  const choices = [null, ...merchantStates]
  return (
    <div className="mb-5 space-y-4">
      <search>
        <form action={pathIn(locale, '/admin/merchants')} className="flex flex-wrap items-end gap-3">
          <TextField
            name="q"
            type="search"
            label={t('search')}
            hint={t('search-hint')}
            defaultValue={filter.query}
            maxLength={100}
            className="min-w-0 flex-1 basis-72"
          />
          {filter.state ? <input type="hidden" name="state" value={filter.state} /> : null}
          <Button kind="secondary">
            <Search aria-hidden className="size-5" />
            {t('search-submit')}
          </Button>
          {filter.query ? (
            <Link
              href={listAddress(locale, { ...filter, query: '', page: 1 })}
              className="inline-flex min-h-11 items-center px-2 text-lam underline-offset-4 hover:underline"
            >
              {t('clear')}
            </Link>
          ) : null}
        </form>
      </search>
      <nav aria-label={t('filter')}>
        <ul className="flex flex-wrap gap-2">
          {choices.map((state) => (
            <li key={state ?? 'all'}>
              <Link
                href={listAddress(locale, { ...filter, state, page: 1 })}
                prefetch={false}
                aria-current={filter.state === state ? 'true' : undefined}
                className={cn(
                  'inline-flex min-h-11 items-center gap-2 rounded-full border border-line bg-sheet px-4 hover:border-muted',
                  filter.state === state && 'border-ink bg-ink font-semibold text-paper hover:border-ink',
                )}
              >
                {state ? t(`state.${state}`) : t('all')}
                <span className="text-sm tabular-nums opacity-80">
                  {formatNumber(state ? counts[state] : all, locale)}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
