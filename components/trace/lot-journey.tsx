import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { FieldsForm } from '@/components/ui/fields-form'
import { Notice } from '@/components/ui/notice'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { textFor, translator } from '@/lib/i18n/translator'
import { declareStepWrongAction } from '@/lib/trace/actions/desk'
import type { OwnAttachment } from '@/lib/trace/queries/attachments'
import type { OwnLot, OwnStep } from '@/lib/trace/queries/own-lots'
import { stepWords } from './origin-journey'
import { quantityWords } from './quantity-words'
import { StepAttachments } from './step-attachments'

/** A lot's steps with what the machine found in each, and the way to declare one wrong. */
export function LotJourney({
  locale,
  lot,
  attachments,
  fileUrl,
  fileTold,
}: {
  locale: Locale
  lot: OwnLot
  attachments: OwnAttachment[]
  fileUrl: string
  fileTold: string | null
}) {
  const t = translator(locale, 'trace-desk')
  const toldText = fileTold && textFor(locale, 'journey-files', `answers.${fileTold}`)
  return (
    <Card>
      <h2 id="journey" className="mb-3 text-xl">
        {t('journey.title')}
      </h2>
      {toldText ? (
        <Notice kind={fileTold === 'attached' ? 'success' : 'error'} className="mb-4">
          {toldText}
        </Notice>
      ) : null}
      {lot.journey.length === 0 ? (
        <p className="text-muted">{t('journey.none')}</p>
      ) : (
        <ol className="flex flex-col gap-4">
          {lot.journey.map((step) => (
            <li key={step.id} className="border-l-4 border-line pl-4">
              <Step locale={locale} lot={lot} step={step} />
              <StepAttachments
                {...{ locale, fileUrl, step }}
                lotId={lot.id}
                attachments={attachments.filter(({ eventId }) => eventId === step.id)}
              />
            </li>
          ))}
        </ol>
      )}
    </Card>
  )
}

function Step({ locale, lot, step }: { locale: Locale; lot: OwnLot; step: OwnStep }) {
  const t = translator(locale, 'trace-desk')
  const about = [
    formatMoment(step.at),
    step.place,
    step.quantity === null ? null : quantityWords(locale, step.quantity, lot.unit),
  ]
  return (
    <>
      <p className={step.isWrong ? 'font-semibold line-through' : 'font-semibold'}>
        {stepWords(locale, step.step, lot.kind)}
      </p>
      <p className="text-muted">{about.filter(Boolean).join(' · ')}</p>
      {step.isWrong ? <Badge tone="warn">{t('journey.wrong')}</Badge> : null}
      {step.isWrong
        ? null
        : step.findings.map(({ code }) => (
            <p key={code} className="text-quy-ink">
              {t(`finding.${code}`)}
            </p>
          ))}
      {step.isWrong ? null : (
        <details>
          <summary className="flex min-h-11 cursor-pointer items-center text-lam">{t('journey.correct')}</summary>
          <FieldsForm
            action={declareStepWrongAction}
            hidden={{ locale, lotId: lot.id, eventRowId: step.id }}
            fields={[
              {
                name: 'reason',
                label: t('journey.reason'),
                options: (['incorrect_data', 'did_not_occur'] as const).map((value) => ({
                  value,
                  label: t(`journey.reasons.${value}`),
                })),
              },
            ]}
            go={t('journey.declare')}
            busy={t('journey.busy')}
            kind="danger"
          >
            <p className="text-sm text-muted">{t('journey.correct-note')}</p>
          </FieldsForm>
        </details>
      )}
    </>
  )
}
