import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import type { OrderTarget } from '@/lib/desk/queries/orders'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Props = { locale: Locale; query: string; found: OrderTarget[] }

/** Finding what an order is about: a product's page, or everything of a merchant. */
export function TargetSearch({ locale, query, found }: Props) {
  const t = translator(locale, 'orders')
  const address = pathIn(locale, '/admin/orders/new')
  return (
    <div className="max-w-2xl">
      <form action={address} className="flex flex-wrap items-end gap-3">
        <TextField
          name="q"
          type="search"
          label={t('form.find')}
          defaultValue={query}
          maxLength={100}
          required
          className="min-w-56 flex-1"
        />
        <Button>{t('form.find-go')}</Button>
      </form>
      {query && found.length === 0 ? <p className="mt-4">{t('form.find-none', { query })}</p> : null}
      <ul className="mt-4 divide-y divide-line">
        {found.map(({ value, name, party, isWhole }) => (
          <li key={value}>
            <Link
              href={pathIn(locale, `/admin/orders/new?target=${value}`)}
              prefetch={false}
              className="flex min-h-11 flex-col justify-center py-2 text-lam underline-offset-4 hover:underline"
            >
              {isWhole ? t('whole', { name }) : t('one', { product: name, name: party })}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
