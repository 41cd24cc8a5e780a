import type { CSSProperties, ReactNode } from 'react'
import { Table } from '@/components/ui/table'
import type { ListingDetail } from '@/lib/catalog/public-types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { SolutionReadiness } from '@/lib/readiness/types'
import {
  ComparedCertificate,
  ComparedHead,
  ComparedMaterials,
  ComparedPrice,
  ComparedSolutions,
} from './compared-cells'
import { Stars } from './stars'

export type Compared = { listing: ListingDetail; solutions: SolutionReadiness[] }
type Row = { name: string; cell: (one: Compared) => ReactNode }

// Laid out otherwise on a phone, some browsers forget what the parts of a table are.
const as = {
  row: { role: 'row' },
  cell: { role: 'cell' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
}

/** Up to four products side by side: a column for each, a row for each thing worth comparing. */
export function CompareTable({ locale, compared }: { locale: Locale; compared: Compared[] }) {
  const t = translator(locale, 'keep')
  const slugs = compared.map(({ listing }) => listing.slug)
  return (
    <div data-compared className="mt-6" style={{ '--compared': compared.length } as CSSProperties}>
      <Table
        caption={t('table.caption', { count: compared.length })}
        isStacked
        className="compared [&_table]:table-fixed [&_table]:min-w-max [&_tbody_th]:sticky [&_tbody_th]:left-0 [&_tbody_th]:z-1 [&_tbody_th]:bg-sheet [&_thead_td]:border-0! [&_thead_th]:align-top"
        head={
          <tr {...as.row}>
            <td {...as.cell} className="w-24 sm:w-40" />
            {compared.map(({ listing }) => (
              <th key={listing.slug} scope="col" {...as.columnheader} className="w-34 sm:w-56">
                <ComparedHead locale={locale} listing={listing} slugs={slugs} />
              </th>
            ))}
          </tr>
        }
      >
        {rowsIn(locale).map(({ name, cell }) => (
          <tr key={name} {...as.row}>
            <th scope="row" {...as.rowheader} className="border-t border-line align-top">
              {name}
            </th>
            {compared.map((one) => (
              <td key={one.listing.slug} {...as.cell} className="text-base">
                {cell(one)}
              </td>
            ))}
          </tr>
        ))}
      </Table>
    </div>
  )
}

function rowsIn(locale: Locale): Row[] {
  const t = translator(locale, 'keep')
  return [
    { name: t('table.price'), cell: ({ listing }) => <ComparedPrice locale={locale} listing={listing} /> },
    {
      name: t('table.stars'),
      cell: ({ listing }) => <Stars locale={locale} stars={listing.certificate.stars} className="text-quy-ink" />,
    },
    { name: t('table.certificate'), cell: ({ listing }) => <ComparedCertificate locale={locale} listing={listing} /> },
    { name: t('table.maker'), cell: ({ listing }) => listing.maker.name },
    {
      name: t('table.ward'),
      cell: ({ listing: { maker } }) =>
        maker.ward ? inLocale(locale, maker.ward.vi, maker.ward.en) : t('table.unknown'),
    },
    {
      name: t('table.merchant'),
      cell: ({ listing: { merchant } }) => (
        <a
          href={pathIn(locale, `/merchants/${merchant.slug}`)}
          className="-my-2.5 inline-block py-2.5 text-lam underline decoration-line underline-offset-4 hover:decoration-current"
        >
          {merchant.name}
        </a>
      ),
    },
    {
      name: t('table.solutions'),
      cell: ({ solutions }) => <ComparedSolutions locale={locale} solutions={solutions} />,
    },
    { name: t('table.made-of'), cell: ({ listing }) => <ComparedMaterials locale={locale} listing={listing} /> },
    { name: t('table.set'), cell: ({ listing: { set } }) => inLocale(locale, set.name.vi, set.name.en) },
  ]
}
