import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { Table } from '@/components/ui/table'
import type { StaffActor } from '@/lib/auth/actors'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { requiredFields } from '@/lib/registry/import-rules'
import { registryFields } from '@/lib/registry/input'
import type { SheetGlance } from '@/lib/registry/look.worker'
import { findLook, findRememberedColumns, type ImportView } from '@/lib/registry/queries/imports'
import { columnName } from '@/lib/workbooks/cell-reference'
import { CancelImport } from './decide-import'
import { MappingForm } from './mapping-form'
import { SheetChooser } from './sheet-chooser'

/** Which column is which: the guess or the remembered choice, beside the first rows of the file. */
export async function ImportMappingSection({
  locale,
  staff,
  view,
  sheetName,
}: {
  locale: Locale
  staff: StaffActor
  view: ImportView
  sheetName?: string
}) {
  const t = translator(locale, 'registry')
  const sheets = (await findLook(staff, view.id))?.sheets ?? []
  const wanted = sheetName ?? view.mapping?.sheet
  const sheet = sheets.find(({ name }) => name === wanted) ?? sheets.find(({ isLikeliest }) => isLikeliest) ?? sheets[0]
  if (!sheet) return null
  const own = view.mapping?.sheet === sheet.name ? view.mapping : null
  const remembered = own ? null : await findRememberedColumns(staff, sheet.signature)
  const chosen = own?.columns ?? remembered ?? sheet.guess.mapping.columns
  const options = [
    { value: '', label: t('mapping.none') },
    ...sheet.guess.columns.map(({ column, header }) => ({
      value: String(column),
      label: header
        ? t('mapping.column', { letter: columnName(column), header: header.slice(0, 60) })
        : t('mapping.columnPlain', { letter: columnName(column) }),
    })),
  ]
  return (
    <Card className="mb-8">
      <h2 className="text-xl">{t('mapping.title')}</h2>
      <p className="mt-1 mb-4 max-w-3xl text-muted">{t('mapping.intro')}</p>
      {sheets.length > 1 ? (
        <SheetChooser locale={locale} importId={view.id} sheets={sheets} current={sheet.name} />
      ) : null}
      {remembered ? <Notice className="mb-4">{t('mapping.remembered')}</Notice> : null}
      <MappingForm
        importId={view.id}
        locale={locale}
        sheet={sheet.name}
        options={options}
        headerRow={{
          label: t('mapping.headerRow'),
          hint: t('mapping.headerRowHint'),
          value: String((own ?? sheet.guess).headerRows.at(-1) ?? 0),
          options: headerOptions(sheet, t('mapping.noHeader'), (row) => t('mapping.rowNumber', { row })),
        }}
        fields={registryFields.map((field) => ({
          name: `column-${field}`,
          label: t(`field.${field}`),
          mark: (requiredFields as readonly string[]).includes(field) ? t('mapping.required') : undefined,
          value: chosen[field] === undefined ? '' : String(chosen[field]),
        }))}
        label={t('mapping.run')}
        busyLabel={t('mapping.runBusy')}
      />
      {view.state === 'mapping' ? (
        <div className="mt-2 -ml-4">
          <CancelImport id={view.id} locale={locale} label={t('confirm.cancel')} busyLabel={t('confirm.cancelBusy')} />
        </div>
      ) : null}
      <h3 className="mt-6 mb-2 text-lg">{t('mapping.sample')}</h3>
      <SampleRows locale={locale} sheet={sheet} />
    </Card>
  )
}

/** The rows that may be the last one above the data. */
function headerOptions({ rows, guess }: SheetGlance, none: string, label: (row: number) => string) {
  const numbers = new Set([...rows.map(({ row }) => row), ...guess.headerRows])
  return [
    { value: '0', label: none },
    ...[...numbers].sort((one, two) => one - two).map((row) => ({ value: String(row), label: label(row) })),
  ]
}

function SampleRows({ locale, sheet }: { locale: Locale; sheet: SheetGlance }) {
  const t = translator(locale, 'registry')
  return (
    <Table
      caption={t('mapping.sample')}
      head={
        <tr>
          <th scope="col">{t('mapping.row')}</th>
          {sheet.guess.columns.map(({ column }) => (
            <th key={column} scope="col">
              {columnName(column)}
            </th>
          ))}
        </tr>
      }
    >
      {sheet.rows.map(({ row, cells }) => (
        <tr key={row} className={sheet.guess.headerRows.includes(row) ? 'bg-lam-wash font-semibold' : undefined}>
          <th scope="row" className="border-t border-line align-top">
            {row}
          </th>
          {sheet.guess.columns.map(({ column }) => (
            <td key={column} className="min-w-28 max-w-64">
              {cells[column] ?? ''}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  )
}
