import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/field'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { SheetGlance } from '@/lib/registry/look.worker'

/** For workbooks of several sheets: a plain GET form that shows another one. */
export function SheetChooser({
  locale,
  importId,
  sheets,
  current,
}: {
  locale: Locale
  importId: string
  sheets: SheetGlance[]
  current: string
}) {
  const t = translator(locale, 'registry')
  return (
    <form
      action={pathIn(locale, `/admin/registry/imports/${importId}`)}
      className="mb-4 flex flex-wrap items-end gap-3"
    >
      <input type="hidden" name="columns" value="again" />
      <SelectField
        name="sheet"
        label={t('mapping.sheet')}
        defaultValue={current}
        className="min-w-64"
        options={sheets.map(({ name, hidden, rowCount }) => ({
          value: name,
          label: t(hidden ? 'mapping.sheetHidden' : 'mapping.sheetOption', { name, rows: rowCount }),
        }))}
      />
      <Button kind="secondary">{t('mapping.showSheet')}</Button>
    </form>
  )
}
