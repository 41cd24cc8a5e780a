import Link from 'next/link'
import { BackLink } from '@/components/ui/back-link'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { Card, PageHead } from '@/components/ui/card'
import { FieldsForm } from '@/components/ui/fields-form'
import { Notice } from '@/components/ui/notice'
import { dayOf } from '@/lib/format/days'
import { formatDay } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { textFor, translator } from '@/lib/i18n/translator'
import { handInLotAction, recallLotAction } from '@/lib/trace/actions/desk'
import type { OwnAttachment } from '@/lib/trace/queries/attachments'
import type { OwnLot as Lot, OwnPlace } from '@/lib/trace/queries/own-lots'
import { nextStep, templateSteps } from '@/lib/trace/step-order'
import { LotJourney } from './lot-journey'
import { quantityWords } from './quantity-words'
import { fileWordsOf } from './step-attachments'
import { StepForm } from './step-form'

/** The step that most likely comes now, where the last one was. */
function firstOf({ journey }: Lot, places: OwnPlace[]) {
  const standing = journey.filter(({ isWrong }) => !isWrong)
  const last = standing.at(-1)?.place
  return {
    step: nextStep(standing.map(({ step }) => step)),
    placeId: places.find(({ name }) => name === last)?.id,
  }
}

/** One lot of the merchant: its code, the next step to record, its journey, and handing it in. */
export function OwnLot({
  locale,
  lot,
  places,
  eventId,
  now,
  told,
  attachments,
  fileTold,
}: {
  locale: Locale
  lot: Lot
  places: OwnPlace[]
  eventId: string
  /** Local date and time for the field. */
  now: string
  told: string | null
  attachments: OwnAttachment[]
  /** What became of a file that was sent without scripts. */
  fileTold: string | null
}) {
  const t = translator(locale, 'trace-desk')
  const toldText = told && textFor(locale, 'trace-desk', `answers.${told}`)
  const fileUrl = `/api/trace/attachments?locale=${locale}&lot=${lot.id}`
  const hidden = { locale, lotId: lot.id }
  return (
    <>
      <BackLink href={pathIn(locale, '/merchant/trace')}>{t('one.back')}</BackLink>
      <PageHead
        title={`${lot.name} · ${lot.code}`}
        intro={t('one.facts', {
          quantity: quantityWords(locale, lot.quantity, lot.unit),
          day: formatDay(lot.producedOn),
        })}
        actions={
          <>
            <ButtonLink kind="secondary" href={pathIn(locale, lot.path)} prefetch={false}>
              {t('one.open')}
            </ButtonLink>
            <ButtonLink kind="secondary" href={pathIn(locale, `/merchant/trace/lots/${lot.id}/labels`)}>
              {t('one.labels')}
            </ButtonLink>
          </>
        }
      />
      <p className="mb-4 flex flex-wrap gap-2">
        <Badge>{lot.gtin}</Badge>
        {lot.isInternal ? <Badge>{t('one.internal')}</Badge> : null}
        <Badge>{t('one.scans', { count: lot.scans })}</Badge>
        {lot.isRecalled ? <Badge tone="bad">{t('lots.recalled')}</Badge> : null}
        {lot.isProof ? <Badge tone="good">{t('lots.ready')}</Badge> : null}
      </p>
      {lot.farSerials.length > 0 ? (
        <Notice kind="warning" className="mb-4">
          {t('one.far', { serials: lot.farSerials.join(', ') })}
        </Notice>
      ) : null}
      {lot.missing.length > 0 ? (
        <Notice className="mb-4">
          {t('one.missing', { items: lot.missing.map((item) => t(`one.item.${item}`)).join(', ') })}
        </Notice>
      ) : null}
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div id="record">
          <Card>
            <h2 className="mb-3 text-xl">{t('record.title')}</h2>
            <StepForm
              url={`/api/trace/steps?locale=${locale}&lot=${lot.id}`}
              fileUrl={fileUrl}
              fileWords={fileWordsOf(locale)}
              {...{ lotId: lot.id, eventId, now }}
              first={firstOf(lot, places)}
              steps={templateSteps.map((step) => ({ value: step, label: t(`record.${lot.kind}.${step}`) }))}
              places={places.map(({ id, name }) => ({ value: id, label: name }))}
              told={toldText ? { isGood: told === 'recorded', text: toldText } : null}
              words={{
                step: t('record.step'),
                place: t('record.place'),
                at: t('record.at'),
                quantity: t('record.quantity', {
                  unit: textFor(locale, 'trace', `origin.units.${lot.unit}`) ?? lot.unit,
                }),
                submit: t('record.submit'),
                busy: t('record.busy'),
                kept: t('record.kept', { count: '{count}' }),
                refused: t('record.refused', { why: '{why}' }),
                drop: t('record.drop'),
                again: t('record.again'),
              }}
            />
          </Card>
        </div>
        <LotJourney {...{ locale, lot, attachments, fileUrl, fileTold }} />
      </div>
      <div className="mt-6 grid items-start gap-6 lg:grid-cols-2">
        <Card>
          <h2 className="mb-2 text-xl">{t('proof.title')}</h2>
          {lot.handedInAt ? (
            <p>
              {t('proof.handed-in', { day: formatDay(dayOf(lot.handedInAt)) })}{' '}
              <Link
                href={pathIn(locale, '/merchant/readiness/traceability')}
                className="text-lam underline underline-offset-4"
              >
                {t('proof.see')}
              </Link>
            </p>
          ) : lot.isProof ? (
            <FieldsForm action={handInLotAction} hidden={hidden} go={t('proof.submit')} busy={t('proof.busy')}>
              <p>{t('proof.ready')}</p>
            </FieldsForm>
          ) : (
            <p className="text-muted">{t('proof.not-ready')}</p>
          )}
        </Card>
        {lot.isRecalled ? null : (
          <details className="rounded-xl border border-line bg-sheet p-4 sm:p-6">
            <summary className="min-h-11 cursor-pointer font-semibold text-son">{t('recall.title')}</summary>
            <FieldsForm
              action={recallLotAction}
              hidden={hidden}
              fields={[{ name: 'words', label: t('recall.words'), maxLength: 500 }]}
              go={t('recall.submit')}
              busy={t('recall.busy')}
              kind="danger"
            >
              <p className="text-muted">{t('recall.note')}</p>
            </FieldsForm>
          </details>
        )}
      </div>
    </>
  )
}
