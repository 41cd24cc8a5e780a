'use client'

import { useActionState } from 'react'
import { Fold } from '@/components/merchants/fold'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { emptyForm } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'
import { changeTeammateRoleAction, removeTeammateAction, withdrawInvitationAction } from '@/lib/merchants/actions/team'

/** Ends somebody's work for the merchant, behind a fold that says what then happens. */
export function RemoveTeammate({
  locale,
  userId,
  words,
}: {
  locale: Locale
  userId: string
  words: Record<'open' | 'note' | 'submit' | 'busy', string>
}) {
  const [state, action] = useActionState(removeTeammateAction, emptyForm)
  return (
    <Fold title={words.open} danger open={state.attempt > 0}>
      <form action={action} className="space-y-3">
        {state.message ? <Notice kind="error">{state.message}</Notice> : null}
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="userId" value={userId} />
        <p className="text-muted">{words.note}</p>
        <SubmitButton kind="danger" busyLabel={words.busy}>
          {words.submit}
        </SubmitButton>
      </form>
    </Fold>
  )
}

/** Gives somebody the other role, behind a fold that says what it allows. */
export function ChangeRole({
  locale,
  userId,
  role,
  words,
}: {
  locale: Locale
  userId: string
  role: 'OWNER' | 'EDITOR'
  words: Record<'open' | 'note' | 'submit' | 'busy', string>
}) {
  const [state, action] = useActionState(changeTeammateRoleAction, emptyForm)
  return (
    <Fold title={words.open} open={state.attempt > 0 && !state.ok}>
      <form action={action} className="space-y-3">
        {state.message ? <Notice kind={state.ok ? 'success' : 'error'}>{state.message}</Notice> : null}
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="userId" value={userId} />
        <input type="hidden" name="role" value={role} />
        <p className="text-muted">{words.note}</p>
        <SubmitButton kind="secondary" busyLabel={words.busy}>
          {words.submit}
        </SubmitButton>
      </form>
    </Fold>
  )
}

/** Takes an unused invitation back. */
export function WithdrawInvitation({
  locale,
  invitationId,
  label,
  named,
  busy,
}: {
  locale: Locale
  invitationId: string
  label: string
  named: string
  busy: string
}) {
  const [state, action] = useActionState(withdrawInvitationAction, emptyForm)
  return (
    <form action={action} className="space-y-2">
      {state.message && !state.ok ? <Notice kind="error">{state.message}</Notice> : null}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="invitationId" value={invitationId} />
      <SubmitButton kind="secondary" busyLabel={busy} aria-label={named}>
        {label}
      </SubmitButton>
    </form>
  )
}
