import Link from 'next/link'
import { EmptyState } from '@/components/ui/card'
import { Table } from '@/components/ui/table'
import { formatDay } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { AbsentProduct } from '@/lib/registry/queries/import-rows'

/** Products of the registry that a file does not name; nothing happens to them. */
export function AbsentProducts({ locale, products }: { locale: Locale; products: AbsentProduct[] }) {
  const t = translator(locale, 'registry')
  if (products.length === 0) return <EmptyState title={t('dryRun.noAbsent')} />
  return (
    <>
      <Table
        caption={t('dryRun.absent')}
        className="hidden md:block"
        head={
          <tr>
            <th scope="col">{t('products.name')}</th>
            <th scope="col">{t('products.producer')}</th>
            <th scope="col">{t('products.valid')}</th>
          </tr>
        }
      >
        {products.map(({ id, name, producer, validThrough }) => (
          <tr key={id}>
            <td className="min-w-48">
              <Link
                href={pathIn(locale, `/admin/registry/products/${id}`)}
                className="font-semibold text-lam underline underline-offset-4"
              >
                {name}
              </Link>
            </td>
            <td className="min-w-44">{producer}</td>
            <td className="whitespace-nowrap">{formatDay(validThrough)}</td>
          </tr>
        ))}
      </Table>
      <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-sheet md:hidden">
        {products.map(({ id, name, producer, validThrough }) => (
          <li key={id}>
            <Link
              href={pathIn(locale, `/admin/registry/products/${id}`)}
              className="flex flex-col gap-0.5 px-4 py-3 text-sm text-muted"
            >
              <span className="text-base font-semibold leading-snug text-lam">{name}</span>
              <span>{producer}</span>
              <span className="text-ink">
                {t('products.valid')} {formatDay(validThrough)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
