import { formatDay } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { RowChange } from '@/lib/registry/import-comparison'

/** One correction in a line: `Hạng sao: 3 → 4`. */
export function changeText({ field, from, to }: RowChange, locale: Locale) {
  const t = translator(locale, 'registry')
  const show = (value: string) => (field === 'issuedOn' ? formatDay(value) : value)
  return t('dryRun.change', {
    field: t(`field.${field}`),
    from: from === null ? t('dryRun.empty') : show(from),
    to: show(to),
  })
}
