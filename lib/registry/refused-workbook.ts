import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { columnName } from '@/lib/workbooks/cell-reference'
import { writeWorkbook } from '@/lib/workbooks/write'
import { issueText } from './issue-text'
import type { Issue } from './row-types'

export type RefusedRow = { rowNumber: number; raw: string[]; errors: Issue[] }

/** The refused rows with their header, their own cells and one more column that says what to mend. */
export async function refusedWorkbook(headers: string[], rows: RefusedRow[], locale: Locale): Promise<Buffer> {
  const t = translator(locale, 'registry')
  const width = rows.reduce((most, { raw }) => Math.max(most, raw.length), headers.length)
  const own = Array.from({ length: width }, (_, column) => column)
  return writeWorkbook(
    t('refusedFile.sheet'),
    [
      { header: t('refusedFile.row'), width: 8 },
      ...own.map((column) => ({ header: headers[column] || columnName(column), width: 22 })),
      { header: t('refusedFile.reason'), width: 80 },
    ],
    rows.map(({ rowNumber, raw, errors }) => [
      rowNumber,
      ...own.map((column) => raw[column] || null),
      errors.map((issue) => issueText(issue, locale)).join('\n'),
    ]),
  )
}
