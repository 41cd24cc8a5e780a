'use client'

import { type ReactNode, useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { SelectField, TextArea, TextField } from '@/components/ui/field'
import { LinkAnswer } from '@/components/ui/link-answer'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { emptyForm, type FormAction, type FormState } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'
import { askChangeAction, inviteToStaffAction, settleChangeAction } from '@/lib/staff/actions'
import type { StaffWords } from './staff-words'

type Of = { locale: Locale; words: StaffWords }
type Options = { value: string; label: string }[]

function useForm(send: FormAction) {
  const [state, action] = useActionState(send, emptyForm)
  return { state, action, around: useFaultFocus(state), typed: state.ok ? undefined : state.values }
}

/** The reason of a change, which its record keeps. */
function Reason({ id, state, words }: { id: string; state: FormState; words: StaffWords }) {
  return (
    <TextArea
      key={`reason ${state.attempt}`}
      id={id}
      name="reason"
      label={words.reason}
      hint={words.reasonHint}
      error={state.errors?.reason}
      defaultValue={state.ok ? undefined : state.values?.reason}
      rows={2}
      maxLength={500}
      required
    />
  )
}

/** A role for somebody who is new here. */
export function InviteForm({ locale, words, roles }: Of & { roles: Options }) {
  const { state, action, around, typed } = useForm(inviteToStaffAction)
  return (
    <form ref={around} action={action} className="space-y-4">
      <LinkAnswer state={state} words={words} />
      <input type="hidden" name="locale" value={locale} />
      <TextField
        key={`name ${state.attempt}`}
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
      <SelectField
        key={`role ${state.attempt}`}
        id="invite-role"
        name="role"
        label={words.role}
        error={state.errors?.role}
        defaultValue={typed?.role ?? 'REVIEWER'}
        options={roles}
      />
      <Reason id="invite-reason" state={state} words={words} />
      <SubmitButton busyLabel={words.busy} className="w-full sm:w-auto">
        {words.invite}
      </SubmitButton>
    </form>
  )
}

/** A role to be given to, or ended for, somebody of the staff. */
export function ChangeForm({
  locale,
  words,
  userId,
  kind,
  roles,
  submit,
}: Of & { userId: string; kind: 'GRANT' | 'END'; roles: Options; submit: string }) {
  const { state, action, around, typed } = useForm(askChangeAction)
  const id = `${kind}-${userId}-${roles[0]?.value}`
  return (
    <form ref={around} action={action} className="space-y-4">
      <LinkAnswer state={state} words={words} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="userId" value={userId} />
      <input type="hidden" name="kind" value={kind} />
      {roles.length > 1 ? (
        <SelectField
          key={`role ${state.attempt}`}
          id={`role-${id}`}
          name="role"
          label={words.role}
          error={state.errors?.role}
          defaultValue={typed?.role}
          options={roles}
        />
      ) : (
        <input type="hidden" name="role" value={roles[0]?.value} />
      )}
      <Reason id={`reason-${id}`} state={state} words={words} />
      <SubmitButton kind={kind === 'END' ? 'danger' : 'secondary'} busyLabel={words.busy} className="w-full sm:w-auto">
        {submit}
      </SubmitButton>
    </form>
  )
}

/** Something about one colleague that needs nothing but a button. */
export function ColleagueForm({
  locale,
  words,
  userId,
  action: send,
  note,
  submit,
}: Of & { userId: string; action: FormAction; note: ReactNode; submit: string }) {
  const { state, action } = useForm(send)
  return (
    <form action={action} className="space-y-3">
      <LinkAnswer state={state} words={words} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="userId" value={userId} />
      <p className="text-sm text-muted">{note}</p>
      <SubmitButton kind="secondary" busyLabel={words.busy} className="w-full sm:w-auto">
        {submit}
      </SubmitButton>
    </form>
  )
}

/** What one may decide about a change that waits; each button says which change it is about. */
export function SettleForm({
  locale,
  words,
  changeId,
  choices,
}: Of & { changeId: string; choices: { outcome: string; label: string; name: string; isMain: boolean }[] }) {
  const { state, action } = useForm(settleChangeAction)
  return (
    <form action={action} className="space-y-3">
      <LinkAnswer state={state} words={words} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="changeId" value={changeId} />
      {state.ok ? null : (
        <div className="flex flex-wrap gap-3">
          {choices.map(({ outcome, label, name, isMain }) => (
            <Button
              key={outcome}
              name="outcome"
              value={outcome}
              aria-label={name}
              kind={isMain ? 'primary' : 'secondary'}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
    </form>
  )
}
