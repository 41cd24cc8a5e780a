'use client'

import { useId, useState, useSyncExternalStore } from 'react'
import { SelectField, TextArea, TextField } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { fillTemplate, isFilled, templateFields } from '@/lib/desk/template-rules'
import type { FormState } from '@/lib/forms/form-state'
import type { DecideWording, OfferedTemplate, Verdict } from './decide-panel'

type Props = {
  submit: (form: FormData) => void
  state: FormState
  verdict: Verdict
  version: number | undefined
  wording: DecideWording
  isMain?: boolean
}

const never = () => () => {}

const fieldsOf = ({ labels }: OfferedTemplate) => templateFields(labels).map((label, place) => ({ label, place }))

/** A decision with words: a template with its fields or words of one's own, and meanwhile exactly what will be read. */
export function VerdictForm({ submit, state, verdict, version, wording, isMain = false }: Props) {
  const id = useId()
  const mine = state.values?.verdict === verdict.verdict
  const around = useFaultFocus(mine ? state : { attempt: 0 })
  // Templates need the script; without it there is the field for words alone.
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const [template, setTemplate] = useState<OfferedTemplate | null>(null)
  const [values, setValues] = useState<string[]>([])
  const [reason, setReason] = useState((mine && state.values?.reasonCode) || '')
  const [words, setWords] = useState((mine && state.values?.words) || '')
  const chosen = verdict.reasons?.find(({ value }) => value === reason)
  const choose = (templateId: string) => {
    const next = verdict.templates.find((one) => one.id === templateId) ?? null
    setTemplate(next)
    setValues([])
    setWords(next?.body ?? '')
    if (next?.reasonCode) setReason(next.reasonCode)
  }
  const fill = (place: number, value: string) => {
    if (!template) return
    const filled = templateFields(template.body).map((_, i) => (i === place ? value : (values[i] ?? '')))
    setValues(filled)
    setWords(fillTemplate(template.body, filled))
  }
  return (
    <form ref={around} action={submit} className="flex flex-col gap-4 pt-2 pb-3">
      <input type="hidden" name="verdict" value={verdict.verdict} />
      {version ? <input type="hidden" name="version" value={version} /> : null}
      {hasScript && verdict.templates.length > 0 ? (
        <SelectField
          name="template"
          id={`${id}-template`}
          data-desk-approve={isMain ? '' : undefined}
          label={wording.template}
          value={template?.id ?? ''}
          onChange={(event) => choose(event.target.value)}
          options={[
            { value: '', label: wording.templateChoose },
            ...verdict.templates.map((one) => ({ value: one.id, label: one.title })),
          ]}
        />
      ) : null}
      {template
        ? fieldsOf(template).map(({ label, place }) => (
            <TextField
              key={`${template.id} ${place}`}
              name={`field-${place}`}
              id={`${id}-field-${place}`}
              label={label}
              lang={verdict.lang}
              value={values[place] ?? ''}
              onChange={(event) => fill(place, event.target.value)}
              maxLength={200}
            />
          ))
        : null}
      {verdict.reasons ? (
        <SelectField
          key={`reason ${state.attempt}`}
          name="reasonCode"
          id={`${id}-reason`}
          label={wording.reason}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          options={[{ value: '', label: wording.reasonChoose }, ...verdict.reasons]}
        />
      ) : null}
      <TextArea
        name="words"
        id={`${id}-words`}
        label={wording.words}
        hint={wording.wordsHint}
        lang={verdict.lang}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        error={mine ? state.errors?.words : undefined}
        rows={4}
        maxLength={1000}
      />
      <div className="rounded-lg border border-quy bg-quy-wash p-4">
        <p className="text-sm text-muted">{wording.preview}</p>
        {chosen || words.trim() ? (
          <div lang={verdict.lang}>
            {verdict.heading ? <p className="mt-1 font-semibold">{verdict.heading}</p> : null}
            {chosen ? <p>{chosen.toReader}</p> : null}
            {words.trim() ? <p className="wrap-anywhere whitespace-pre-line">{words.trim()}</p> : null}
          </div>
        ) : (
          <p className="mt-1">{wording.previewEmpty}</p>
        )}
        {isFilled(words) ? null : <p className="mt-1 font-semibold text-son">{wording.unfilled}</p>}
      </div>
      <SubmitButton kind={isMain ? 'primary' : 'danger'} busyLabel={wording.busy}>
        {verdict.label}
      </SubmitButton>
    </form>
  )
}
