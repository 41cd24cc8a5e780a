'use client'

import { ChevronDown } from 'lucide-react'
import { useActionState } from 'react'
import { buttonLook } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { cn } from '@/components/ui/class-names'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import type { DeskVerdict } from '@/lib/desk/types'
import { emptyForm, type FormAction } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'
import { VerdictForm } from './verdict-form'

/** `labels`: the body in the administrator's language, whose braces name the fields. */
export type OfferedTemplate = { id: string; title: string; body: string; labels: string; reasonCode: string | null }

export type Verdict = {
  verdict: DeskVerdict
  label: string
  /** The language of whoever reads the words. */
  lang: Locale
  needsWords: boolean
  heading: string
  templates: OfferedTemplate[]
  reasons: { value: string; label: string; toReader: string }[] | null
}

export type DecideWording = Record<
  | 'title'
  | 'busy'
  | 'wait'
  | 'template'
  | 'templateChoose'
  | 'words'
  | 'wordsHint'
  | 'reason'
  | 'reasonChoose'
  | 'preview'
  | 'previewEmpty'
  | 'unfilled',
  string
>

/** The decisions about an item, beside the evidence they rest on: one press to approve, words for everything else. */
export function DecidePanel({
  action,
  version,
  verdicts,
  blocked,
  note,
  wording,
}: {
  action: FormAction
  version: number | undefined
  verdicts: Verdict[]
  blocked: string | null
  note: string | null
  wording: DecideWording
}) {
  const [state, submit] = useActionState(action, emptyForm)
  const [approve, ...others] = verdicts
  return (
    <Card className="border-2 border-son">
      <h2 className="mb-3 text-lg">{wording.title}</h2>
      {state.message ? (
        <Notice kind="error" className="mb-4">
          {state.message}
        </Notice>
      ) : null}
      {approve ? (
        <div className="mb-4">
          {note ? <p className="mb-3 text-sm text-muted">{note}</p> : null}
          {blocked ? (
            <div data-desk-why={blocked}>
              <Notice kind="warning">{blocked}</Notice>
            </div>
          ) : approve.needsWords ? (
            <VerdictForm submit={submit} state={state} verdict={approve} version={version} wording={wording} isMain />
          ) : (
            <form action={submit}>
              <input type="hidden" name="verdict" value="APPROVE" />
              {version ? <input type="hidden" name="version" value={version} /> : null}
              <SubmitButton data-desk-approve busyLabel={wording.busy} className="w-full">
                {approve.label}
              </SubmitButton>
            </form>
          )}
        </div>
      ) : null}
      {others.map((verdict, i) => (
        <details key={verdict.verdict} open={state.values?.verdict === verdict.verdict} className="group mt-3">
          <summary
            data-desk-return={i === 0 ? '' : undefined}
            className={cn(
              buttonLook('secondary'),
              'w-full cursor-pointer list-none [&::-webkit-details-marker]:hidden',
            )}
          >
            {verdict.label}
            <ChevronDown aria-hidden className="size-4 transition-transform duration-150 group-open:rotate-180" />
          </summary>
          <VerdictForm submit={submit} state={state} verdict={verdict} version={version} wording={wording} />
        </details>
      ))}
      <p className="mt-3 text-sm text-muted">{wording.wait}</p>
    </Card>
  )
}
