'use client'

import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { emptyForm, type FormAction } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'
import { cancelImportAction, confirmImportAction } from '@/lib/registry/actions/imports'

type Props = { id: string; locale: Locale; label: string; busyLabel: string }

function Decide({
  action,
  kind,
  id,
  locale,
  label,
  busyLabel,
}: Props & { action: FormAction; kind: 'primary' | 'quiet' }) {
  const [state, submit] = useActionState(action, emptyForm)
  return (
    <form action={submit} className="flex flex-col gap-2">
      <input type="hidden" name="importId" value={id} />
      <input type="hidden" name="locale" value={locale} />
      <SubmitButton kind={kind} busyLabel={busyLabel} className="self-start">
        {label}
      </SubmitButton>
      {state.message ? <Notice kind="error">{state.message}</Notice> : null}
    </form>
  )
}

export const ConfirmImport = (props: Props) => <Decide {...props} action={confirmImportAction} kind="primary" />

export const CancelImport = (props: Props) => <Decide {...props} action={cancelImportAction} kind="quiet" />
