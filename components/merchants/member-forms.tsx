'use client'

import { useActionState } from 'react'
import { TextField } from '@/components/ui/field'
import { LinkAnswer } from '@/components/ui/link-answer'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { emptyForm } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'
import { inviteMemberAction, reissueLinkAction, removeMemberAction } from '@/lib/merchants/actions/members'
import { Fold } from './fold'
import type { MemberWords } from './member-words'

type Of = { locale: Locale; merchantId: string; words: MemberWords }

/** Adds a person by name and phone number or e-mail. The link it makes stands outside the fold, which closes after the first. */
export function InviteForm({ locale, merchantId, words, title, isOpen }: Of & { title: string; isOpen: boolean }) {
  const [state, action] = useActionState(inviteMemberAction, emptyForm)
  const typed = state.ok ? undefined : state.values
  const around = useFaultFocus(state)
  return (
    <div className="space-y-4">
      <LinkAnswer state={state} words={words} />
      <Fold title={title} open={isOpen || Boolean(typed)}>
        <form ref={around} action={action} className="space-y-4">
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="merchantId" value={merchantId} />
          <TextField
            key={`name ${state.attempt}`}
            id="member-name"
            name="name"
            label={words.name}
            error={state.errors?.name}
            defaultValue={typed?.name}
            autoComplete="off"
            maxLength={120}
            required
          />
          <TextField
            key={`identifier ${state.attempt}`}
            id="member-identifier"
            name="identifier"
            label={words.identifier}
            hint={words.identifierHint}
            error={state.errors?.identifier}
            defaultValue={typed?.identifier}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={254}
            required
          />
          {typed?.ask ? <input type="hidden" name="confirmed" value={typed.ask} /> : null}
          <SubmitButton busyLabel={words.busy} className="w-full sm:w-auto">
            {typed?.ask ? words.addAnyway : words.add}
          </SubmitButton>
        </form>
      </Fold>
    </div>
  )
}

type OfMember = Of & { userId: string; name: string; note: string }

function Hidden({ locale, merchantId, userId, name }: Omit<OfMember, 'words' | 'note'>) {
  return (
    <>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="merchantId" value={merchantId} />
      <input type="hidden" name="userId" value={userId} />
      <input type="hidden" name="name" value={name} />
    </>
  )
}

/** A new one-time link for somebody whose first was lost or whose password is forgotten. */
export function ReissueForm({ words, note, ...member }: OfMember) {
  const [state, action] = useActionState(reissueLinkAction, emptyForm)
  return (
    <div className="space-y-3">
      <LinkAnswer state={state} words={words} />
      <form action={action} className="space-y-1">
        <Hidden {...member} />
        <SubmitButton kind="secondary" busyLabel={words.busy}>
          {words.reissue}
        </SubmitButton>
        <p className="text-sm text-muted">{note}</p>
      </form>
    </div>
  )
}

/** Ends a person's work for the merchant. */
export function RemoveForm({ words, note, ...member }: OfMember) {
  const [state, action] = useActionState(removeMemberAction, emptyForm)
  return (
    <form action={action} className="space-y-3">
      {state.message && !state.ok ? <Notice kind="error">{state.message}</Notice> : null}
      <Hidden {...member} />
      <p className="text-sm text-muted">{note}</p>
      <SubmitButton kind="danger" busyLabel={words.busy}>
        {words.remove}
      </SubmitButton>
    </form>
  )
}
