import { Table } from '@/components/ui/table'
import { formatNumber, formatPercent } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ReadinessFigures } from '@/lib/readiness/types'

/** How many merchants use each solution, as rows. */
export function ReadinessTable({ locale, readiness }: { locale: Locale; readiness: ReadinessFigures }) {
  const t = translator(locale, 'progress')
  const names = translator(locale, 'readiness')
  const rows = [
    {
      key: 'all',
      name: t('readiness.fully-digital'),
      inUse: readiness.fullyDigital,
      required: readiness.participating,
      notRequired: null,
    },
    ...readiness.solutions.map((one) => ({ ...one, key: one.solution, name: names(`solutions.${one.solution}`) })),
  ]
  return (
    <Table
      caption={t('readiness.caption')}
      head={
        <tr>
          <th scope="col">{t('readiness.column-solution')}</th>
          <th scope="col">{t('readiness.column-in-use')}</th>
          <th scope="col">{t('readiness.column-required')}</th>
          <th scope="col">{t('readiness.column-share')}</th>
          <th scope="col">{t('readiness.column-not-required')}</th>
        </tr>
      }
    >
      {rows.map(({ key, name, inUse, required, notRequired }) => (
        <tr key={key} className="tabular-nums">
          <th scope="row" className="min-w-40 border-t border-line align-top">
            {name}
          </th>
          <td>{formatNumber(inUse, locale)}</td>
          <td>{formatNumber(required, locale)}</td>
          <td>{formatPercent(inUse, required, locale)}</td>
          <td>{notRequired === null ? '–' : formatNumber(notRequired, locale)}</td>
        </tr>
      ))}
    </Table>
  )
}
