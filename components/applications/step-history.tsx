import type { TakenStep } from '@/lib/applications/types'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { textFor, translator } from '@/lib/i18n/translator'

/** What happened to an application, the latest first; `by` names an author where one may be named. */
export function StepHistory({
  locale,
  steps,
  by,
}: {
  locale: Locale
  steps: TakenStep[]
  by?: (step: TakenStep) => string
}) {
  const t = translator(locale, 'join')
  return (
    <ol className="divide-y divide-line">
      {steps.map((step) => (
        <li key={`${step.kind} ${step.at.toISOString()}`} className="py-3 first:pt-0 last:pb-0">
          <p className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span className="font-semibold">{t(`follow.step.${step.kind}`)}</span>
            <span className="text-sm text-muted">{by ? by(step) : formatMoment(step.at)}</span>
          </p>
          {step.reason ? <p className="max-w-prose whitespace-pre-line">{step.reason}</p> : null}
          {step.changed.length > 0 ? (
            <p className="text-sm text-muted">
              {t('follow.changed', {
                fields: step.changed.map((field) => textFor(locale, 'join', `field.${field}`) ?? field).join(', '),
              })}
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
