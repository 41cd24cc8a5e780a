import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/field'
import { FieldsForm } from '@/components/ui/fields-form'
import { FileField } from '@/components/ui/file-field'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { withdrawAttachmentAction } from '@/lib/trace/actions/attachments'
import { attachmentKinds } from '@/lib/trace/attachment-rules'
import type { OwnAttachment } from '@/lib/trace/queries/attachments'
import type { OwnStep } from '@/lib/trace/queries/own-lots'
import { KeepingForm } from './keeping-form'
import { stepWords } from './origin-journey'
import type { FileWords } from './step-files'

/** The words of the choices of files, which the browser's script shows; `{…}` are filled in there. */
export function fileWordsOf(locale: Locale): FileWords {
  const t = translator(locale, 'journey-files')
  return {
    pictures: t('pictures'),
    picturesHint: t('pictures-hint'),
    papers: t('papers'),
    papersHint: t('papers-hint'),
    kept: t('kept', { count: '{count}' }),
    refused: t('refused', { name: '{name}', why: '{why}' }),
    drop: t('drop'),
    noRoom: t('no-room'),
  }
}

const tones = { private: 'neutral', waiting: 'warn', shown: 'good', returned: 'bad' } as const

/** Pictures and papers of a recorded step, where each stands, and a plain form for another. */
export function StepAttachments({
  locale,
  lotId,
  step,
  attachments,
  fileUrl,
}: {
  locale: Locale
  lotId: string
  step: OwnStep
  attachments: OwnAttachment[]
  fileUrl: string
}) {
  const t = translator(locale, 'journey-files')
  return (
    <>
      {attachments.length > 0 ? (
        <ul aria-label={t('own')} className="mt-2 flex flex-col gap-3">
          {attachments.map((attachment) => (
            <li key={attachment.id} className="flex flex-wrap items-center gap-3">
              <Attachment {...{ locale, attachment }} words={stepWords(locale, step.step)} />
            </li>
          ))}
        </ul>
      ) : null}
      {step.isWrong ? null : (
        <details>
          <summary className="flex min-h-11 cursor-pointer items-center text-lam">{t('add')}</summary>
          <KeepingForm url={fileUrl} fields={{ lotId, eventRowId: step.id }} noRoom={t('no-room')}>
            <SelectField
              id={`kind-${step.id}`}
              name="kind"
              label={t('kind')}
              options={attachmentKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
            />
            <p id={`file-hint-${step.id}`} className="text-sm text-muted">
              {t('papers-hint')}
            </p>
            <FileField
              id={`file-${step.id}`}
              label={t('file')}
              accept="image/*,application/pdf"
              describedBy={`file-hint-${step.id}`}
            />
            <Button kind="secondary" className="self-start">
              {t('send')}
            </Button>
          </KeepingForm>
        </details>
      )}
    </>
  )
}

function Attachment({ locale, attachment, words }: { locale: Locale; attachment: OwnAttachment; words: string }) {
  const t = translator(locale, 'journey-files')
  const { id, mediaType, fileName, state } = attachment
  const href = `/api/trace/attachments/${id}`
  return (
    <>
      <a
        href={`${href}/${mediaType === 'image/webp' ? '1600' : 'paper'}`}
        className="wrap-anywhere inline-flex min-h-11 min-w-0 items-center text-lam underline underline-offset-4"
        aria-label={t('open', { name: fileName })}
      >
        {mediaType === 'image/webp' ? (
          <img
            src={`${href}/320`}
            width={88}
            height={88}
            alt={words}
            loading="lazy"
            className="size-22 rounded-lg border border-line bg-quy-wash object-cover"
          />
        ) : (
          fileName
        )}
      </a>
      <div className="flex min-w-0 flex-[1_1_10rem] flex-col items-start gap-1">
        <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>
        {attachment.words ? <p className="text-sm">{t('because', { words: attachment.words })}</p> : null}
        <FieldsForm
          action={withdrawAttachmentAction}
          hidden={{ locale, attachmentId: id }}
          go={t('remove')}
          busy={t('busy')}
          kind="danger"
        />
      </div>
    </>
  )
}
