'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useActionState, useId, useRef, useState, useSyncExternalStore } from 'react'
import type { Checks, EditorState } from '@/lib/catalog/editor-state'
import { type FormValues, formValues } from '@/lib/catalog/form-values'
import type { Marks } from '@/lib/catalog/rules-merge'
import { MAX_PLACES } from '@/lib/catalog/rules-places'
import type { SetCare } from '@/lib/catalog/rules-sets'
import type { ListingContent } from '@/lib/catalog/types'
import type { Locale } from '@/lib/i18n/locales'
import { CheckList } from './check-list'
import { type AskedDetails, DetailSection } from './detail-section'
import { EditorNotices } from './editor-notices'
import type { EditorParts } from './editor-parts'
import type { EditorWords } from './editor-words'
import { PictureSection } from './picture-section'
import { PlacesSection } from './places-section'
import { PriceSection } from './price-section'
import { SaveBar } from './save-bar'
import { SectionLinks } from './section-links'
import { TextSection } from './text-section'
import { useDraftSaver } from './use-draft-saver'
import { useSending } from './use-sending'

const never = () => () => {}

type Props = {
  locale: Locale
  listingId: string
  /** Whose words are kept on the device. */
  account: string
  action: (state: EditorState, form: FormData) => Promise<EditorState>
  sendAction: (savedAt: string) => Promise<EditorState>
  words: EditorWords
  content: ListingContent
  /** ISO. */
  savedAt: string
  marks: Marks
  checks: Checks
  care: SetCare | null
  details: AskedDetails
  told: string[]
  links: { signIn: Route; listing: Route; preview: Route }
}

/** Writes a listing. Begun anew by each visit, since Next keeps left pages and their forms; going back finds it as it was. */
export function ListingEditor(props: Props) {
  return <EditorForm key={useRouter().bfcacheId} {...props} />
}

/** Before the script runs it is a plain form; with it, the page saves itself. */
function EditorForm({ locale, listingId, account, words, content, care, details, told, links, ...props }: Props) {
  const [state, submit, isPending] = useActionState(props.action, { attempt: 0 })
  const isLive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const form = useRef<HTMLFormElement>(null)
  const root = useRef<HTMLDivElement>(null)
  const formId = useId()
  const [pictures, setPictures] = useState(content.pictures)
  const [rows, setRows] = useState(Math.max(1, content.places.length))
  // A form that came back starts from what its save was told, or else from what it was opened on.
  const savedAt = state.saved?.savedAt ?? state.values?.openedAt ?? props.savedAt
  const marks = state.saved?.marks ?? props.marks
  const start = {
    savedAt,
    marks,
    checks: state.saved?.checks ?? props.checks,
    values: { ...formValues(content), pictures: content.pictures.map(({ pictureId }) => pictureId).join() },
  }
  const draft = useDraftSaver({
    ...{ locale, listingId, account, form, root, start },
    onPictures: setPictures,
    onWrite: (values: FormValues) => {
      if (Object.keys(values).some((field) => field.startsWith('place-'))) setRows(MAX_PLACES)
    },
  })
  const { saver } = draft
  const sending = useSending({ saver, send: props.sendAction, root })
  const parts: EditorParts = {
    ...{ locale, listingId, formId, words, isLive },
    state: isLive
      ? { ...state, errors: shownErrors(draft.state.faults, sending.errors(draft.state.checks), draft.typing) }
      : state,
  }
  const names = {
    words,
    details: details.asked,
    pictures: pictures.map(({ pictureId }) => pictureId),
  }
  return (
    <div ref={root}>
      <form
        id={formId}
        ref={form}
        action={submit}
        noValidate
        onSubmit={(event) => {
          if (!saver.current) return
          event.preventDefault()
          const { submitter } = event.nativeEvent as SubmitEvent
          if (submitter instanceof HTMLButtonElement && submitter.value === 'send') sending.send()
          else void saver.current.flush()
        }}
      >
        {/* The first button is the one that Enter presses. */}
        <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden className="sr-only" />
        <input type="hidden" name="openedAt" value={savedAt} />
        <input
          type="hidden"
          name="marks"
          value={state.saved ? JSON.stringify(marks) : (state.values?.marks ?? JSON.stringify(marks))}
        />
      </form>
      <SectionLinks words={words} details={details.asked.length > 0 ? details.words.title : null} />
      <EditorNotices {...{ names, form, draft, formId, isLive }} returned={state} />
      <div className="flex flex-col gap-6">
        <PictureSection
          parts={parts}
          pictures={pictures}
          onPictures={setPictures}
          openedAt={savedAt}
          saver={saver}
          told={told}
        />
        <TextSection parts={parts} text={content} />
        <DetailSection parts={parts} details={content.details} {...details} />
        <PriceSection parts={parts} content={content} care={care} />
        <PlacesSection parts={parts} places={content.places} version={props.savedAt} rows={rows} onRows={setRows} />
        {Object.keys(draft.state.faults).length > 0 && draft.state.checks.gaps.length === 0 ? null : (
          <CheckList words={words} checks={isLive ? draft.state.checks : start.checks} formId={formId} />
        )}
      </div>
      <SaveBar
        parts={parts}
        saver={draft.state}
        isUndecided={isLive ? draft.state.conflicts.length > 0 : Boolean(state.saved?.conflicts.length)}
        isPending={isPending || sending.isPending}
        refusal={sending.refusal}
        links={links}
      />
    </div>
  )
}

// Nobody is told that a field is wrong while they are still typing in it.
function shownErrors(faults: Record<string, string>, gaps: Record<string, string>, typing: string) {
  return Object.fromEntries(Object.entries({ ...gaps, ...faults }).filter(([field]) => field !== typing))
}
