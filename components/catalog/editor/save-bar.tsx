'use client'

import { CircleCheck, PencilLine } from 'lucide-react'
import type { Route } from 'next'
import { Button, ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { EditorState } from '@/lib/catalog/editor-state'
import { formatMoment } from '@/lib/format/people'
import type { SaverState } from './draft-saver-types'
import type { EditorParts } from './editor-parts'
import { fill } from './fill'

type Links = { signIn: Route; listing: Route; preview: Route }

/** Always in sight: whether everything is saved and since when, what went wrong, and the two ways on. */
export function SaveBar({
  parts,
  saver,
  isUndecided,
  isPending,
  refusal,
  links,
}: {
  parts: EditorParts
  saver: SaverState
  isUndecided: boolean
  isPending: boolean
  /** Why the page that saves itself was not sent. */
  refusal: EditorState | null
  links: Links
}) {
  const { words, formId, isLive, state } = parts
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
      <Trouble parts={parts} saver={saver} refusal={refusal} links={links} />
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p role="status" data-saving={isLive ? saver.phase : undefined} className="flex items-center gap-2 text-sm">
          {isLive ? (
            <SavingWords words={words} saver={saver} isUndecided={isUndecided} />
          ) : state.values ? (
            <>
              <PencilLine aria-hidden className="size-4 shrink-0 text-quy-ink" />
              <span className="font-semibold text-quy-ink">{words.unsaved}</span>
            </>
          ) : (
            <Saved words={words} savedAt={saver.savedAt} />
          )}
        </p>
        <div className="grid w-full grid-cols-2 gap-2 sm:w-auto">
          {isLive ? (
            <ButtonLink kind="secondary" href={links.preview}>
              {words.draft.preview}
            </ButtonLink>
          ) : (
            <Button {...intent('save')} kind="secondary">
              {words.save}
            </Button>
          )}
          <Button {...intent('send')}>{words.send}</Button>
        </div>
      </div>
    </div>
  )
}

type Words = EditorParts['words']

const Saved = ({ words, savedAt }: { words: Words; savedAt: string }) => (
  <>
    <CircleCheck aria-hidden className="size-4 shrink-0 text-ngoc-ink" />
    <span className="text-ngoc-ink">{fill(words.saved, { time: formatMoment(new Date(savedAt)) })}</span>
  </>
)

function SavingWords({ words, saver, isUndecided }: { words: Words; saver: SaverState; isUndecided: boolean }) {
  const { draft } = words
  const { phase } = saver
  if (phase === 'saved') return <Saved words={words} savedAt={saver.savedAt} />
  if (phase === 'saving') return <span className="text-muted">{draft.saving}</span>
  const isFaulty = Object.keys(saver.faults).length > 0
  const line =
    phase !== 'typing' ? words.unsaved : isUndecided ? draft.undecided : isFaulty ? draft.faulty : draft.typing
  return (
    <>
      <PencilLine aria-hidden className="size-4 shrink-0 text-quy-ink" />
      {phase === 'typing' && isUndecided ? (
        <a href="#conflicts" className="font-semibold text-lam underline underline-offset-4">
          {line}
        </a>
      ) : (
        <span className="text-quy-ink">{line}</span>
      )}
    </>
  )
}

function Trouble({
  parts: { words, isLive, state },
  saver: { phase },
  refusal,
  links,
}: {
  parts: EditorParts
  saver: SaverState
  refusal: EditorState | null
  links: Links
}) {
  const { draft } = words
  const isCut = isLive && (phase === 'offline' || phase === 'failed' || phase === 'signed-out' || phase === 'gone')
  const isSignedOut = isLive ? phase === 'signed-out' || refusal?.signedOut : state.signedOut
  const message = isCut ? draft[phase] : isLive ? refusal?.message : state.ok ? undefined : state.message
  return (
    <>
      {message ? (
        <Notice kind={phase === 'offline' ? 'warning' : 'error'} className="mb-3">
          <p>{message}</p>
          {isSignedOut ? (
            <ButtonLink kind="secondary" href={links.signIn} target="_blank" className="mt-2">
              {words['sign-in']}
            </ButtonLink>
          ) : null}
          {isLive && phase === 'gone' ? (
            <ButtonLink kind="secondary" href={links.listing} className="mt-2">
              {draft['to-listing']}
            </ButtonLink>
          ) : null}
        </Notice>
      ) : null}
    </>
  )
}
