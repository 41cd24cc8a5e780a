'use client'

import { type ReactNode, useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { emptyForm } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'
import { withdrawAuthorisationAction } from '@/lib/merchants/actions/authorisations'

/** Permissions with a way to end each; the answer stays when the row it was about has changed. */
export function WithdrawForm({
  locale,
  merchantId,
  words,
  rows,
}: {
  locale: Locale
  merchantId: string
  words: Record<'withdraw' | 'note' | 'busy', string>
  rows: { id: string; canWithdraw: boolean; face: ReactNode }[]
}) {
  const [state, action] = useActionState(withdrawAuthorisationAction, emptyForm)
  return (
    <div className="mb-4">
      {state.message ? (
        <Notice kind={state.ok ? 'success' : 'error'} className="mb-3">
          {state.message}
        </Notice>
      ) : null}
      <ul className="divide-y divide-line">
        {rows.map((row) => (
          <li key={row.id} className="py-3">
            {row.face}
            {row.canWithdraw ? (
              <details className="mt-1">
                <summary className="inline-flex min-h-11 cursor-pointer items-center text-son underline-offset-4 hover:underline">
                  {words.withdraw}
                </summary>
                <form action={action} className="space-y-2 pb-2">
                  <input type="hidden" name="locale" value={locale} />
                  <input type="hidden" name="merchantId" value={merchantId} />
                  <input type="hidden" name="authorisationId" value={row.id} />
                  <p className="text-sm text-muted">{words.note}</p>
                  <SubmitButton kind="danger" busyLabel={words.busy}>
                    {words.withdraw}
                  </SubmitButton>
                </form>
              </details>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  )
}
