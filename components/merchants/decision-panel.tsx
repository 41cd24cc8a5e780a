'use client'

import { type ReactNode, useActionState } from 'react'
import { TextArea } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { askSuspensionAction } from '@/lib/desk/actions/four-eyes'
import { emptyForm } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'
import { decideStandingAction } from '@/lib/merchants/actions/standing'
import type { StandingKind } from '@/lib/merchants/types'
import { Fold } from './fold'

export type DecisionWords = {
  kind: Exclude<StandingKind, 'APPLIED'>
  /** What happens then. */
  note: string | null
  submit: string
  /** Names the folded part for what hurts; a decision without it stands open. */
  fold: string | null
  reason: { label: string; hint: string | null; isRequired: boolean } | null
}

/** The decisions that may follow now. What hurts is folded away and asks for a reason. */
export function DecisionPanel({
  locale,
  merchantId,
  decisions,
  busy,
}: {
  locale: Locale
  merchantId: string
  decisions: DecisionWords[]
  busy: string
}) {
  const [decided, decide] = useActionState(decideStandingAction, emptyForm)
  // A suspension is asked for: another administrator confirms it.
  const [asked, ask] = useActionState(askSuspensionAction, emptyForm)
  const state = asked.attempt > 0 ? asked : decided
  const around = useFaultFocus<HTMLDivElement>(state)
  return (
    <div ref={around} className="space-y-4">
      {state.message ? <Notice kind={state.ok ? 'success' : 'error'}>{state.message}</Notice> : null}
      {decisions.map(({ kind, note, submit, fold, reason }) => {
        const mine = state.values?.kind === kind
        return (
          <MaybeFolded key={kind} title={fold} open={mine}>
            <form action={kind === 'SUSPENDED' ? ask : decide} className="space-y-3">
              <input type="hidden" name="locale" value={locale} />
              <input type="hidden" name="merchantId" value={merchantId} />
              <input type="hidden" name="kind" value={kind} />
              {note ? <p className="text-muted">{note}</p> : null}
              {reason ? (
                <TextArea
                  key={state.attempt}
                  id={`reason-${kind}`}
                  name="reason"
                  label={reason.label}
                  hint={reason.hint}
                  error={mine ? state.errors?.reason : undefined}
                  defaultValue={mine ? state.values?.reason : undefined}
                  required={reason.isRequired}
                  maxLength={1000}
                  rows={3}
                />
              ) : null}
              <SubmitButton busyLabel={busy} kind={fold ? 'danger' : 'primary'} className="w-full sm:w-auto">
                {submit}
              </SubmitButton>
            </form>
          </MaybeFolded>
        )
      })}
    </div>
  )
}

function MaybeFolded({ title, open, children }: { title: string | null; open: boolean; children: ReactNode }) {
  if (title === null) return <div>{children}</div>
  return (
    <Fold title={title} open={open} danger>
      {children}
    </Fold>
  )
}
