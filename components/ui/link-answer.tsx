'use client'

import type { FormState } from '@/lib/forms/form-state'
import { Notice } from './notice'
import { PassOnLink, type PassOnWords } from './pass-on-link'

/** `linkTitle` may name whom the link is for as `{name}`, `linkUntil` until when it works as `{moment}`. */
export type LinkAnswerWords = { linkTitle: string; linkUntil: string; link: PassOnWords & { once: string } }

/** What came of a form that may make a one-time link: a message and, shown this once, the link to pass on. */
export function LinkAnswer({ state, words }: { state: FormState; words: LinkAnswerWords }) {
  const { link, ask, name = '', until = '' } = state.values ?? {}
  const title = words.linkTitle.replace('{name}', name)
  return (
    <>
      {state.message ? <Notice kind={state.ok ? 'success' : ask ? 'warning' : 'error'}>{state.message}</Notice> : null}
      {state.ok && link ? (
        <section className="rounded-xl border-2 border-lam bg-lam-wash p-4" aria-label={title}>
          <h3 className="font-semibold">{title}</h3>
          <p className="mt-1">{words.link.once}</p>
          <p className="mb-3 text-sm text-muted">{words.linkUntil.replace('{moment}', until)}</p>
          <PassOnLink link={link} words={words.link} />
        </section>
      ) : null}
    </>
  )
}
