'use client'

import { type ReactNode, useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { answerClaimsAction } from '@/lib/applications/actions/join'
import { emptyForm } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'

/** Producers to tick, or none. Each shows its face; the box and its words are the label. */
export function ClaimForm({
  locale,
  token,
  choices,
  words,
}: {
  locale: Locale
  token: string
  choices: { id: string; face: ReactNode; label: string; isClaimed: boolean }[]
  words: Record<'save' | 'none' | 'saving' | 'mine', string>
}) {
  const [state, action] = useActionState(answerClaimsAction, emptyForm)
  return (
    <form action={action} className="space-y-4">
      {state.message ? <Notice kind="error">{state.message}</Notice> : null}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="token" value={token} />
      <ul className="space-y-3">
        {choices.map(({ id, face, label, isClaimed }) => (
          <li key={id} className="rounded-lg border border-line p-4 has-checked:border-lam has-checked:bg-lam-wash">
            {face}
            <label className="mt-3 flex min-h-11 cursor-pointer items-center gap-3 font-semibold">
              <input
                type="checkbox"
                name="producer"
                value={id}
                defaultChecked={isClaimed}
                aria-label={label}
                className="size-5 shrink-0"
              />
              {words.mine}
            </label>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-3">
        <SubmitButton busyLabel={words.saving} className="w-full sm:w-auto">
          {words.save}
        </SubmitButton>
        <SubmitButton name="none" value="on" kind="secondary" busyLabel={words.saving} className="w-full sm:w-auto">
          {words.none}
        </SubmitButton>
      </div>
    </form>
  )
}
