import type { Route } from 'next'
import { Button } from '@/components/ui/button'
import { SelectField, TextArea, TextField } from '@/components/ui/field'
import { formatDay } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { readings } from '@/lib/targets/change-rules'
import type { ChangeBasis } from '@/lib/targets/queries/target-history'
import type { TargetMetric } from '@/lib/targets/types'
import { Fold } from './fold'

/** What a target says, to be looked at before it is saved. */
export function TargetFields({
  locale,
  path,
  metric,
  basis: { groups, today },
  values,
  errors,
}: {
  locale: Locale
  path: Route
  metric: TargetMetric
  basis: ChangeBasis
  values: Record<string, string>
  errors: Record<string, string>
}) {
  const t = translator(locale, 'target-changes')
  const field = (name: string) => ({ name, defaultValue: values[name] ?? '', error: errors[name] })
  return (
    <form action={path} className="flex flex-col gap-4">
      <input type="hidden" name="preview" value="1" />
      <TextField {...field('labelVi')} label={t('form.label-vi')} maxLength={160} />
      <TextField {...field('labelEn')} label={t('form.label-en')} maxLength={160} lang="en" />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField {...field('percent')} label={t('form.percent')} inputMode="numeric" maxLength={3} />
        <SelectField
          {...field('strict')}
          label={t('form.strict')}
          options={(['over', 'at-least'] as const).map((value) => ({ value, label: t(`form.${value}`) }))}
        />
        <TextField
          {...field('effectiveFrom')}
          type="date"
          label={t('form.effective-from')}
          hint={t('form.effective-from-hint', { today: formatDay(today) })}
        />
        <TextField {...field('effectiveUntil')} type="date" label={t('form.effective-until')} className="justify-end" />
        <TextField {...field('dueOn')} type="date" label={t('form.due')} />
      </div>
      <TextField {...field('legalSourceVi')} label={t('form.source-vi')} maxLength={300} />
      <TextField {...field('legalSourceEn')} label={t('form.source-en')} maxLength={300} lang="en" />
      {metric === 'COVERAGE' ? (
        <>
          <SelectField
            {...field('reading')}
            label={t('form.reading')}
            options={readings.map((value) => ({ value, label: t(`form.readings.${value}`) }))}
          />
          <TextField {...field('sets')} label={t('form.sets')} hint={t('form.sets-hint')} maxLength={100} />
          <Fold summary={t('form.sets-list')}>
            <ul className="text-sm">
              {groups.flatMap(({ sets }) =>
                sets.map(({ number, nameVi, nameEn }) => (
                  <li key={number}>
                    {number}. {inLocale(locale, nameVi, nameEn)}
                  </li>
                )),
              )}
            </ul>
          </Fold>
          <TextField {...field('whyVi')} label={t('form.why-vi')} hint={t('form.why-hint')} maxLength={300} />
          <TextField {...field('whyEn')} label={t('form.why-en')} hint={t('form.why-hint')} maxLength={300} lang="en" />
        </>
      ) : null}
      <TextArea {...field('reason')} label={t('form.reason')} hint={t('form.reason-hint')} rows={3} maxLength={1000} />
      <Button className="self-start">{t('form.preview')}</Button>
    </form>
  )
}
