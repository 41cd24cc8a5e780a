'use client'

import { type ReactNode, useActionState, useState } from 'react'
import { Badge } from '@/components/ui/badge'
import { TextArea } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { emptyForm, type FormAction } from '@/lib/forms/form-state'
import { isPasted } from '@/lib/trust/rules'

export type ConfirmRow = {
  sha256: string
  kind: 'certificate' | 'list'
  title: string
  face: ReactNode
  /** Why it cannot be taken; null when it can. */
  fault: string | null
  proposed: string[]
  /** May be trusted for nothing and still be of use. */
  canLink: boolean
}

type Words = Record<
  | 'take'
  | 'purposes'
  | 'purposesLink'
  | 'words'
  | 'wordsHint'
  | 'submit'
  | 'busy'
  | 'compare'
  | 'compareHint'
  | 'same'
  | 'notSame',
  string
>

const box = 'size-5 shrink-0 accent-lam'
const boxLabel = 'flex min-h-11 cursor-pointer items-center gap-3'

/** What a file holds, each part with a box to take it, and what certificates shall be trusted for. */
export function ConfirmForm({
  action,
  uploadId,
  rows,
  purposes,
  words,
}: {
  action: FormAction
  uploadId: string
  rows: ConfirmRow[]
  purposes: { value: string; label: string }[]
  words: Words
}) {
  const [state, submit] = useActionState(action, emptyForm)
  const around = useFaultFocus<HTMLDivElement>(state)
  // After an answer the boxes are as they were sent, not as they were proposed.
  const isTicked = (name: string, proposed: boolean) => (state.values ? name in state.values : proposed)
  const wrong = (sha256: string) => state.errors?.[`certificate-${sha256}`]
  const [pasted, paste] = useState('')
  const hasPasted = /[0-9a-f]{2}/i.test(pasted)
  const compared = rows.filter(({ kind }) => kind === 'certificate')
  const canTake = rows.some(({ fault }) => fault === null)
  return (
    <div ref={around}>
      <form action={submit} key={state.attempt} className="max-w-3xl space-y-4">
        <input type="hidden" name="uploadId" value={uploadId} />
        {canTake && compared.length > 0 ? (
          <div className="noscript:hidden">
            <TextArea
              name="compare"
              label={words.compare}
              hint={words.compareHint}
              defaultValue={pasted}
              onChange={(event) => paste(event.currentTarget.value)}
              rows={2}
              maxLength={20_000}
              spellCheck={false}
            />
            <p role="status" className="mt-1 text-sm tabular-nums">
              {hasPasted
                ? `${words.same}: ${compared.filter((row) => isPasted(row.sha256, pasted)).length} / ${compared.length}`
                : ''}
            </p>
          </div>
        ) : null}
        {rows.map(({ sha256, kind, title, face, fault, proposed, canLink }) => (
          <section key={sha256} className="rounded-xl border border-line bg-sheet p-4 sm:p-6">
            <h2 className="mb-2 break-words text-lg">{title}</h2>
            {face}
            {hasPasted && kind === 'certificate' ? (
              <p className="mt-2">
                <Badge tone={isPasted(sha256, pasted) ? 'good' : 'warn'}>
                  {isPasted(sha256, pasted) ? words.same : words.notSame}
                </Badge>
              </p>
            ) : null}
            {fault ? (
              <Notice kind="warning" className="mt-3">
                {fault}
              </Notice>
            ) : (
              <div className="mt-3 border-t border-line pt-2">
                <label className={`${boxLabel} font-semibold`}>
                  <input
                    type="checkbox"
                    name={`${kind}-${sha256}`}
                    defaultChecked={isTicked(`${kind}-${sha256}`, rows.length === 1)}
                    className={box}
                  />
                  {words.take}
                </label>
                {kind === 'certificate' ? (
                  <fieldset
                    aria-describedby={canLink ? `link-${sha256}` : wrong(sha256) ? `wrong-${sha256}` : undefined}
                  >
                    <legend className="mt-1 font-semibold">{words.purposes}</legend>
                    {purposes.map(({ value, label }, place) => (
                      <label key={value} className={boxLabel}>
                        <input
                          type="checkbox"
                          name={`purpose-${sha256}-${value}`}
                          aria-invalid={place === 0 && wrong(sha256) ? true : undefined}
                          defaultChecked={isTicked(`purpose-${sha256}-${value}`, proposed.includes(value))}
                          className={box}
                        />
                        {label}
                      </label>
                    ))}
                    {wrong(sha256) ? (
                      <p id={`wrong-${sha256}`} className="text-sm font-semibold text-son">
                        {wrong(sha256)}
                      </p>
                    ) : null}
                    {canLink ? (
                      <p id={`link-${sha256}`} className="text-sm text-muted">
                        {words.purposesLink}
                      </p>
                    ) : null}
                  </fieldset>
                ) : null}
              </div>
            )}
          </section>
        ))}
        {canTake ? (
          <>
            <TextArea
              name="words"
              label={words.words}
              hint={words.wordsHint}
              error={state.errors?.words}
              defaultValue={state.values?.words}
              rows={3}
              maxLength={1000}
              required
            />
            {/* Beside the button: a file of several certificates is longer than any screen. */}
            {state.message ? <Notice kind="error">{state.message}</Notice> : null}
            <SubmitButton busyLabel={words.busy}>{words.submit}</SubmitButton>
          </>
        ) : null}
      </form>
    </div>
  )
}
