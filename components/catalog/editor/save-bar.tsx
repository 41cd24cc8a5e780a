'use client'

import { CircleCheck, PencilLine } from 'lucide-react'
import type { Route } from 'next'
import { Button, ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { formatMoment } from '@/lib/format/people'
import type { EditorParts } from './editor-parts'
import { fill } from './fill'

/** Always in sight: whether everything is saved and since when, what went wrong, and the two ways on. */
export function SaveBar({
  parts,
  savedAt,
  isDirty,
  isPending,
  signInHref,
  editorHref,
}: {
  parts: EditorParts
  /** ISO. */
  savedAt: string
  isDirty: boolean
  isPending: boolean
  signInHref: Route
  editorHref: Route
}) {
  const { words, formId, state } = parts
  const intent = (value: string) => ({
    form: formId,
    name: 'intent',
    value,
    'aria-disabled': isPending || undefined,
    onClick: isPending ? (event: React.MouseEvent) => event.preventDefault() : undefined,
  })
  return (
    <div
      data-save-bar
      className="sticky bottom-14 z-10 -mx-4 mt-6 border-t border-line bg-sheet px-4 py-3 shadow-[0_-6px_12px_-10px_rgb(0_0_0/0.35)] sm:mx-0 sm:rounded-xl sm:border lg:bottom-4"
    >
      {state.message && !state.ok ? (
        <Notice kind="error" className="mb-3">
          <p>{state.message}</p>
          {state.signedOut ? (
            <ButtonLink kind="secondary" href={signInHref} target="_blank" className="mt-2">
              {words['sign-in']}
            </ButtonLink>
          ) : null}
          {state.conflict ? (
            <p className="mt-2 flex flex-wrap gap-2">
              <ButtonLink kind="secondary" href={editorHref} target="_blank">
                {words['conflict-see']}
              </ButtonLink>
              <Button {...intent('overwrite')} kind="danger">
                {words['conflict-mine']}
              </Button>
            </p>
          ) : null}
        </Notice>
      ) : null}
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p role="status" className="flex items-center gap-2 text-sm">
          {isPending ? (
            words.saving
          ) : isDirty ? (
            <>
              <PencilLine aria-hidden className="size-4 shrink-0 text-quy-ink" />
              <span className="font-semibold text-quy-ink">{words.unsaved}</span>
            </>
          ) : (
            <>
              <CircleCheck aria-hidden className="size-4 shrink-0 text-ngoc-ink" />
              <span className="text-ngoc-ink">{fill(words.saved, { time: formatMoment(new Date(savedAt)) })}</span>
            </>
          )}
        </p>
        <div className="grid w-full grid-cols-2 gap-2 sm:w-auto">
          <Button {...intent('save')} kind="secondary">
            {words.save}
          </Button>
          <Button {...intent('send')}>{words.send}</Button>
        </div>
      </div>
    </div>
  )
}
