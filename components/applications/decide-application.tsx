'use client'

import { useActionState } from 'react'
import { Fold } from '@/components/merchants/fold'
import { LinkOnce } from '@/components/merchants/link-once'
import { Card } from '@/components/ui/card'
import { TextArea } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { approveApplicationAction, refuseApplicationAction } from '@/lib/applications/actions/decide'
import type { ApplicationState } from '@/lib/applications/types'
import { emptyForm } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'
import type { DecideWords } from './decide-words'

type Of = { locale: Locale; applicationId: string; version: number; words: DecideWords }

/** Approve, return or reject. It stays on the page after an approval, since the answer holds the owner's link. */
export function DecideApplication({
  state: standing,
  isDisputed,
  name,
  ...of
}: Of & { state: ApplicationState; isDisputed: boolean; name: string }) {
  const [state, action] = useActionState(approveApplicationAction, emptyForm)
  const { words } = of
  const canDecide = standing === 'waiting' || standing === 'returned'
  const { link, until = '' } = state.values ?? {}
  if (!canDecide && !state.message) return null
  return (
    <Card className="space-y-4">
      <h2 className="text-lg">{words.title}</h2>
      {state.message ? <Notice kind={state.ok ? 'success' : 'error'}>{state.message}</Notice> : null}
      {state.ok && link ? (
        <LinkOnce
          link={link}
          title={words.linkTitle.replace('{name}', name)}
          until={words.linkUntil.replace('{moment}', until)}
          words={words.link}
        />
      ) : null}
      {standing === 'waiting' && isDisputed ? <Notice kind="warning">{words.disputed}</Notice> : null}
      {standing === 'waiting' && !isDisputed ? (
        <form action={action} className="space-y-3">
          <Hidden {...of} />
          <p className="text-muted">{words.note}</p>
          <SubmitButton busyLabel={words.busy} className="w-full sm:w-auto">
            {words.approve}
          </SubmitButton>
        </form>
      ) : null}
      {standing === 'waiting' ? <Refuse {...of} kind="RETURNED" /> : null}
      {canDecide ? <Refuse {...of} kind="REJECTED" /> : null}
    </Card>
  )
}

function Hidden({ locale, applicationId, version }: Of) {
  return (
    <>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="applicationId" value={applicationId} />
      <input type="hidden" name="version" value={version} />
    </>
  )
}

function Refuse({ kind, ...of }: Of & { kind: 'RETURNED' | 'REJECTED' }) {
  const [state, action] = useActionState(refuseApplicationAction, emptyForm)
  const around = useFaultFocus(state)
  const { words } = of
  return (
    <Fold title={words[kind].open} danger={kind === 'REJECTED'} open={state.attempt > 0}>
      <form ref={around} action={action} className="space-y-3">
        {state.message ? <Notice kind="error">{state.message}</Notice> : null}
        <Hidden {...of} />
        <input type="hidden" name="kind" value={kind} />
        <TextArea
          key={state.attempt}
          id={`reason-${kind}`}
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          error={state.errors?.reason}
          defaultValue={state.values?.reason}
          required
          maxLength={1000}
          rows={4}
        />
        <SubmitButton
          busyLabel={words.busy}
          kind={kind === 'REJECTED' ? 'danger' : 'secondary'}
          className="w-full sm:w-auto"
        >
          {words[kind].submit}
        </SubmitButton>
      </form>
    </Fold>
  )
}
