'use client'

import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { PassOnLink, type PassOnWords } from '@/components/ui/pass-on-link'
import { SubmitButton } from '@/components/ui/submit-button'
import { emptyForm } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'
import { revealLetterLinkAction } from '@/lib/notices/actions/outbox'

type Props = { locale: Locale; letterId: string; words: Record<'submit' | 'busy', string> }

/** Shows the link in a letter that was not sent, once per press. */
export function RevealLink({ locale, letterId, words, link }: Props & { link: PassOnWords }) {
  const [state, action] = useActionState(revealLetterLinkAction, emptyForm)
  return (
    <div className="space-y-4">
      {state.message ? <Notice kind={state.ok ? 'success' : 'error'}>{state.message}</Notice> : null}
      {state.values?.link ? <PassOnLink link={state.values.link} words={link} /> : null}
      <form action={action}>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="letterId" value={letterId} />
        <SubmitButton kind="secondary" busyLabel={words.busy}>
          {words.submit}
        </SubmitButton>
      </form>
    </div>
  )
}
