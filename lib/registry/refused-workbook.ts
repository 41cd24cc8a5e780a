import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { columnName } from '@/lib/workbooks/cell-reference'
import { type WrittenColumn, writeWorkbook } from '@/lib/workbooks/write'
import { issueText } from './issue-text'
import type { ImportRowView, ImportView } from './queries/imports'

/** The refused rows with their header, their own cells and one more column that says what to mend. */
export async function refusedWorkbook(
  view: Pick<ImportView, 'look' | 'mapping'>,
  rows: ImportRowView[],
  locale: Locale,
) {
  const t = translator(locale, 'registry')
  const sheet = view.look?.sheets.find(({ name }) => name === view.mapping?.sheet)
  const width = Math.max(sheet?.guess.columns.length ?? 0, ...rows.map(({ raw }) => raw.length))
  const columns: WrittenColumn[] = [
    { header: t('refusedFile.row'), width: 8 },
    ...Array.from({ length: width }, (_, column) => ({
      header: sheet?.guess.columns[column]?.header || columnName(column),
      width: 22,
    })),
    { header: t('refusedFile.reason'), width: 80 },
  ]
  return writeWorkbook(
    t('refusedFile.sheet'),
    columns,
    rows.map(({ rowNumber, raw, errors }) => [
      rowNumber,
      ...Array.from({ length: width }, (_, column) => raw[column] || null),
      errors.map((issue) => issueText(issue, locale)).join('\n'),
    ]),
  )
}
