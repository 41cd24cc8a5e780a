'use client'

import { type ComponentProps, type ReactNode, useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { emptyForm, type FormAction, type FormState } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'

type Props = {
  locale: Locale
  action: FormAction
  words: Record<'submit' | 'busy', string>
  kind?: ComponentProps<typeof SubmitButton>['kind']
  className?: string
  children: (state: FormState) => ReactNode
}

/** The frame of the forms about an account: what was answered, the fields, one button. */
export function AccountForm({
  locale,
  action: act,
  words,
  kind,
  className = 'w-full sm:w-auto sm:self-start',
  children,
}: Props) {
  const [state, action] = useActionState(act, emptyForm)
  const around = useFaultFocus(state)
  return (
    <form ref={around} action={action} className="flex flex-col gap-5">
      {state.message ? <Notice kind={state.ok ? 'success' : 'error'}>{state.message}</Notice> : null}
      <input type="hidden" name="locale" value={locale} />
      {children(state)}
      <SubmitButton kind={kind} busyLabel={words.busy} className={className}>
        {words.submit}
      </SubmitButton>
    </form>
  )
}
