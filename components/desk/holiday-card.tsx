import { Card } from '@/components/ui/card'
import { FieldsForm } from '@/components/ui/fields-form'
import { addHolidayAction, removeHolidayAction } from '@/lib/desk/actions/settings'
import type { HolidayRow } from '@/lib/desk/types'
import { formatDay } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** The days on which offices are closed, from today on. */
export function HolidayCard({ locale, holidays }: { locale: Locale; holidays: HolidayRow[] }) {
  const t = translator(locale, 'queue-settings')
  return (
    <Card>
      <h2 className="text-lg">{t('holidays.title')}</h2>
      <p className="mb-3 text-sm text-muted">{t('holidays.intro')}</p>
      {holidays.length === 0 ? <p className="mb-3">{t('holidays.none')}</p> : null}
      <ul className="mb-4 divide-y divide-line">
        {holidays.map(({ day, nameVi, nameEn }) => (
          <li key={day} className="flex flex-wrap items-center justify-between gap-x-4 py-1">
            <span>
              <span className="tabular-nums">{formatDay(day)}</span> · {inLocale(locale, nameVi, nameEn)}
            </span>
            <FieldsForm
              action={removeHolidayAction.bind(null, locale)}
              hidden={{ day }}
              go={t('holidays.remove')}
              named={t('holidays.remove-named', { day: formatDay(day) })}
              busy={t('holidays.busy')}
              kind="quiet"
            />
          </li>
        ))}
      </ul>
      <FieldsForm
        action={addHolidayAction.bind(null, locale)}
        fields={[
          { name: 'day', label: t('holidays.day'), type: 'date' },
          { name: 'nameVi', label: t('holidays.name-vi'), maxLength: 80, lang: 'vi' },
          { name: 'nameEn', label: t('holidays.name-en'), maxLength: 80, lang: 'en' },
        ]}
        go={t('holidays.go')}
        busy={t('holidays.busy')}
        kind="secondary"
      />
    </Card>
  )
}
