import { BackLink } from '@/components/ui/back-link'
import { Card, PageHead } from '@/components/ui/card'
import { FieldsForm } from '@/components/ui/fields-form'
import { formatDay } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { textFor, translator } from '@/lib/i18n/translator'
import { addTargetAction, changeTargetAction } from '@/lib/targets/actions'
import { readingOf } from '@/lib/targets/change-rules'
import { targetForm } from '@/lib/targets/input'
import type { ChangeBasis } from '@/lib/targets/queries/target-history'
import type { TargetMetric } from '@/lib/targets/types'
import { ChangePreview } from './change-preview'
import { TargetFields } from './target-fields'

type Query = Record<string, string | string[] | undefined>

/**
 * A target's form, and once it is filled in what it would change. What was typed stands in the address until it is saved, so
 * that looking first needs no script and loses nothing.
 */
export function TargetEditor({
  locale,
  address,
  metric,
  basis,
  query,
}: {
  locale: Locale
  address: string
  metric: TargetMetric
  basis: ChangeBasis
  query: Query
}) {
  const t = translator(locale, 'target-changes')
  const { target } = basis
  const isTyped = query.preview !== undefined
  const typed = Object.fromEntries(
    Object.entries(query).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
  )
  const parsed = isTyped ? targetForm.safeParse(typed) : null
  const errors: Record<string, string> = {}
  for (const issue of parsed?.error?.issues ?? []) {
    const field = String(issue.path[0] ?? '')
    errors[field] ??= textFor(locale, 'errors', issue.message) ?? textFor(locale, 'errors', 'invalid') ?? ''
  }
  if (parsed?.success && parsed.data.effectiveFrom < basis.today) errors.effectiveFrom = t('refused.in-the-past')
  const mayConfirm = parsed?.success && Object.keys(errors).length === 0 ? parsed.data : null
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/targets/changes')}>{t('form.back')}</BackLink>
      <PageHead
        title={target ? t('form.change-title') : t('form.new-title', { metric: t(`metric.${metric}`) })}
        intro={target ? inLocale(locale, target.labelVi, target.labelEn) : undefined}
      />
      {mayConfirm ? (
        <Card className="mb-8">
          <h2 className="text-lg">{t('preview.title')}</h2>
          <p className="mt-1 mb-4 text-muted">
            {t('preview.note')} {t('on', { day: formatDay(mayConfirm.effectiveFrom) })}.
          </p>
          <ChangePreview locale={locale} metric={metric} basis={basis} input={mayConfirm} />
          <div className="mt-5">
            <FieldsForm
              action={
                target ? changeTargetAction.bind(null, locale, target.id) : addTargetAction.bind(null, locale, metric)
              }
              hidden={typed}
              go={t('preview.confirm')}
              busy={t('preview.busy')}
            />
          </div>
        </Card>
      ) : null}
      <Card className="max-w-3xl">
        <TargetFields
          locale={locale}
          path={pathIn(locale, `/admin/targets/changes/${address}`)}
          metric={metric}
          basis={basis}
          values={isTyped ? typed : startingValues(basis)}
          errors={errors}
        />
      </Card>
    </>
  )
}

function startingValues({ target, today }: ChangeBasis): Record<string, string> {
  if (!target) return { effectiveFrom: today, strict: 'at-least', reading: 'none' }
  const [exclusion] = target.exclusions
  return {
    ...{ labelVi: target.labelVi, labelEn: target.labelEn, percent: String(target.percent) },
    ...{ strict: target.strict ? 'over' : 'at-least', dueOn: target.dueOn ?? '' },
    ...{ effectiveFrom: target.effectiveFrom > today ? target.effectiveFrom : today },
    ...{ effectiveUntil: target.effectiveUntil ?? '' },
    ...{ legalSourceVi: target.legalSourceVi, legalSourceEn: target.legalSourceEn },
    ...{ reading: readingOf(target.excludedSets), sets: target.excludedSets.join(', ') },
    ...{ whyVi: exclusion?.reasonVi ?? '', whyEn: exclusion?.reasonEn ?? '' },
  }
}
