'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { type ReactNode, useActionState, useEffect, useId, useRef, useState, useSyncExternalStore } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { EditorState } from '@/lib/catalog/editor-state'
import { MAX_PLACES } from '@/lib/catalog/rules-places'
import type { SetCare } from '@/lib/catalog/rules-sets'
import type { ContentPicture, ListingContent } from '@/lib/catalog/types'
import type { Locale } from '@/lib/i18n/locales'
import { type AskedDetails, DetailSection } from './detail-section'
import type { EditorParts } from './editor-parts'
import type { EditorWords } from './editor-words'
import { PictureSection } from './picture-section'
import { PlacesSection } from './places-section'
import { PriceSection } from './price-section'
import { SaveBar } from './save-bar'
import { TextSection } from './text-section'
import { useUnsaved } from './use-unsaved'

const never = () => () => {}

type Props = {
  locale: Locale
  listingId: string
  action: (state: EditorState, form: FormData) => Promise<EditorState>
  words: EditorWords
  content: ListingContent
  /** ISO. */
  savedAt: string
  care: SetCare | null
  details: AskedDetails
  told: string[]
  signInHref: Route
  editorHref: Route
  /** What is missing and what could be better, as last saved. */
  children: ReactNode
}

/** Writes a listing. Begun anew by each visit, since Next keeps left pages and their forms; going back finds it as it was. */
export function ListingEditor(props: Props) {
  return <EditorForm key={useRouter().bfcacheId} {...props} />
}

/** Before the script runs it is a plain form; with it, the page is never left. */
function EditorForm({
  locale,
  listingId,
  action,
  words,
  content,
  savedAt,
  care,
  details,
  told,
  signInHref,
  editorHref,
  children,
}: Props) {
  const [state, submit, isPending] = useActionState(action, { attempt: 0 })
  const isLive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const form = useRef<HTMLFormElement>(null)
  const root = useRef<HTMLDivElement>(null)
  const formId = useId()
  // What the next save starts from: never simply the newest draft, which may be somebody else's.
  const [openedAt, setOpenedAt] = useState(state.values?.openedAt ?? state.savedAt ?? savedAt)
  const [pictures, setPictures] = useState(content.pictures)
  const [rows, setRows] = useState(Math.max(1, content.places.length))
  const [seen, setSeen] = useState(state.attempt)
  const [synced, setSynced] = useState(savedAt)
  if (synced !== savedAt && savedAt === openedAt) {
    setSynced(savedAt)
    setPictures(content.pictures)
  }
  if (seen !== state.attempt) {
    setSeen(state.attempt)
    if (state.savedAt) setOpenedAt(state.savedAt)
  }
  const { dirty, touched, found, restore, drop } = useUnsaved(listingId, form, state.savedAt)

  useEffect(() => {
    if (state.attempt > 0 && !state.ok) root.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [state])

  const uploaded = (picture: ContentPicture, time: string) => {
    setPictures((before) => [...before, picture])
    setOpenedAt(time)
  }
  const parts: EditorParts = { locale, listingId, formId, words, state, isLive }
  return (
    <div
      ref={root}
      onInput={({ target }) => (target instanceof HTMLInputElement && target.type === 'file' ? undefined : touched())}
    >
      <form id={formId} ref={form} action={submit} noValidate>
        {/* The first button is the one that Enter presses. */}
        <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden className="sr-only" />
        <input type="hidden" name="openedAt" value={openedAt} />
        <input type="hidden" name="theirs" value={state.conflict?.savedAt ?? ''} />
      </form>
      {found ? (
        <Notice kind="warning" className="mb-4">
          <p>{words.backup}</p>
          <p className="mt-2 flex gap-2">
            <Button
              type="button"
              kind="secondary"
              onClick={() => {
                setRows(MAX_PLACES)
                requestAnimationFrame(restore)
              }}
            >
              {words['backup-restore']}
            </Button>
            <Button type="button" kind="quiet" onClick={drop}>
              {words['backup-drop']}
            </Button>
          </p>
        </Notice>
      ) : null}
      <div className="flex flex-col gap-6">
        <PictureSection
          key={state.savedAt}
          parts={parts}
          pictures={pictures}
          onPictures={setPictures}
          openedAt={openedAt}
          onUploaded={uploaded}
          onTouched={touched}
          told={told}
        />
        <TextSection parts={parts} text={content} />
        <DetailSection parts={parts} details={content.details} {...details} />
        <PriceSection parts={parts} content={content} care={care} />
        <PlacesSection parts={parts} places={content.places} version={savedAt} rows={rows} onRows={setRows} />
        {children}
      </div>
      <SaveBar
        parts={parts}
        savedAt={openedAt}
        isDirty={dirty || Boolean(state.values)}
        isPending={isPending}
        signInHref={signInHref}
        editorHref={editorHref}
      />
    </div>
  )
}
