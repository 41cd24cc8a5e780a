import Link from 'next/link'
import { EmptyState } from '@/components/ui/card'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { issueText } from '@/lib/registry/issue-text'
import type { ImportRowView } from '@/lib/registry/queries/import-rows'
import type { Issue } from '@/lib/registry/row-types'
import { changeText } from './change-text'

/** Rows of an import: what the sheet said, and what about it matters; beside each other where there is room. */
export function ImportRows({ locale, rows, caption }: { locale: Locale; rows: ImportRowView[]; caption: string }) {
  const t = translator(locale, 'registry')
  if (rows.length === 0) return <EmptyState title={t('dryRun.noRows')} />
  return (
    <ul aria-label={caption} className="divide-y divide-line rounded-xl border border-line bg-sheet text-sm">
      {rows.map((row) => (
        <li key={row.rowNumber} className="grid gap-x-6 gap-y-1 px-4 py-3 sm:grid-cols-[5rem_2fr_3fr]">
          <span className="font-semibold tabular-nums">{t('dryRun.rowNumber', { row: row.rowNumber })}</span>
          <div className="min-w-0 wrap-anywhere">
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
          </div>
          <ul className="flex min-w-0 flex-col gap-1 wrap-anywhere">
            {row.repeatOf ? <li>{t('dryRun.repeatOf', { row: row.repeatOf })}</li> : null}
            {row.changes.map((change) => (
              <li key={change.field}>{changeText(change, locale)}</li>
            ))}
            {[...row.errors, ...row.warnings].map((issue) => (
              <IssueLine key={`${issue.field}-${issue.code}`} issue={issue} locale={locale} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
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
