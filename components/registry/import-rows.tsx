import Link from 'next/link'
import { EmptyState } from '@/components/ui/card'
import { Table } from '@/components/ui/table'
import { formatDay } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { RowChange } from '@/lib/registry/import-comparison'
import { issueText } from '@/lib/registry/issue-text'
import type { ImportRowView } from '@/lib/registry/queries/import-rows'
import type { Issue } from '@/lib/registry/row-types'

/** Rows of an import: what the sheet said, and what about it matters. */
export function ImportRows({ locale, rows, caption }: { locale: Locale; rows: ImportRowView[]; caption: string }) {
  const t = translator(locale, 'registry')
  if (rows.length === 0) return <EmptyState title={t('dryRun.noRows')} />
  return (
    <Table
      caption={caption}
      head={
        <tr>
          <th scope="col">{t('dryRun.row')}</th>
          <th scope="col">{t('dryRun.content')}</th>
          <th scope="col">{t('dryRun.what')}</th>
        </tr>
      }
    >
      {rows.map((row) => (
        <tr key={row.rowNumber}>
          <th scope="row" className="border-t border-line align-top tabular-nums">
            {row.rowNumber}
          </th>
          <td className="min-w-60">
            {row.value ? (
              <>
                <RowName locale={locale} name={row.value.name} productId={row.productId} />
                <span className="block text-muted">
                  {row.value.producer} · {row.value.decisionNumber}
                </span>
              </>
            ) : (
              <span className="text-muted">{row.cells.join(' · ').slice(0, 300)}</span>
            )}
          </td>
          <td className="min-w-72">
            <ul className="flex flex-col gap-1">
              {row.repeatOf ? <li>{t('dryRun.repeatOf', { row: row.repeatOf })}</li> : null}
              {row.changes.map((change) => (
                <li key={change.field}>{changeText(change, locale)}</li>
              ))}
              {row.errors.map((issue) => (
                <IssueLine key={`${issue.field}-${issue.code}`} issue={issue} locale={locale} />
              ))}
              {row.warnings.map((issue) => (
                <IssueLine key={`${issue.field}-${issue.code}`} issue={issue} locale={locale} />
              ))}
            </ul>
          </td>
        </tr>
      ))}
    </Table>
  )
}

function RowName({ locale, name, productId }: { locale: Locale; name: string; productId: string | null }) {
  if (!productId) return <span className="font-semibold">{name}</span>
  return (
    <Link
      href={pathIn(locale, `/admin/registry/products/${productId}`)}
      className="font-semibold text-lam underline underline-offset-4"
    >
      {name}
    </Link>
  )
}

function IssueLine({ issue, locale }: { issue: Issue; locale: Locale }) {
  const t = translator(locale, 'registry')
  const field = t(`field.${issue.field}`)
  return (
    <li>
      <span className="font-semibold">
        {issue.column ? t('dryRun.columnOf', { field, letter: issue.column }) : field}
        {': '}
      </span>
      {issueText(issue, locale)}
    </li>
  )
}

function changeText({ field, from, to }: RowChange, locale: Locale) {
  const t = translator(locale, 'registry')
  const show = (value: string | null) =>
    value === null ? t('dryRun.empty') : field === 'issuedOn' ? formatDay(value) : value
  return t('dryRun.change', { field: t(`field.${field}`), from: show(from), to: show(to) })
}
