import { type RefObject, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { FormValues } from '@/lib/catalog/form-values'
import type { Marks } from '@/lib/catalog/rules-merge'
import type { ContentPicture } from '@/lib/catalog/types'
import type { Locale } from '@/lib/i18n/locales'
import { copyKey, type DeviceCopy, keepCopy, otherCopies, unitsToOffer } from './device-copy'
import { DraftSaver } from './draft-saver'
import type { SaverState } from './draft-saver-types'
import { isBeingTyped, readFields, writeFields } from './form-fields'
import { sendDraft } from './send-draft'

type Start = Pick<SaverState, 'savedAt' | 'checks'> & { marks: Marks; values: FormValues }

type Editor = {
  locale: Locale
  listingId: string
  account: string
  form: RefObject<HTMLFormElement | null>
  /** Around all fields: they belong to the form, and stand outside it. */
  root: RefObject<HTMLElement | null>
  start: Start
  onPictures: (pictures: ContentPicture[]) => void
  /** Makes room for these fields before they are written. */
  onWrite: (values: FormValues) => void
}

/**
 * Saves the editor's form while it is written, as long as the page is shown; keeps on the device what is not saved, and
 * offers what earlier visits left there.
 */
export function useDraftSaver(editor: Editor) {
  const [state, setState] = useState<SaverState>(() => initialState(editor.start))
  const [copies, setCopies] = useState<DeviceCopy[]>([])
  /** The field in which something was typed since the cursor came. */
  const [typing, setTyping] = useState('')
  const latest = useRef(editor)
  useEffect(() => {
    latest.current = editor
  })
  // Lives as long as the visit, also while Next keeps the page hidden.
  const saver = useRef<DraftSaver | null>(null)
  const own = useRef('')

  useEffect(() => {
    const { account, listingId } = latest.current
    own.current ||= copyKey(account, listingId)
    let isKept = true
    // Once the page is taken down there is no form to read: what it said last still counts.
    let said: FormValues = {}
    saver.current ??= new DraftSaver(latest.current.start, {
      read: () => {
        const form = latest.current.form.current
        if (form) said = readFields(form)
        return said
      },
      send: (parcel) => sendDraft(latest.current.locale, listingId, parcel),
      write: (values, isAskedFor) => write(latest.current, values, isAskedFor),
      keep: (unsaved) => {
        isKept = keepCopy(own.current, unsaved)
      },
      pictures: (pictures) => latest.current.onPictures(pictures),
      changed: setState,
      later: (run, ms) => {
        const timer = setTimeout(run, ms)
        return () => clearTimeout(timer)
      },
    })
    const current = saver.current
    const look = () => {
      const form = latest.current.form.current
      const all = otherCopies(account, listingId, own.current)
      // A copy that says nothing new has done its work.
      const spent = form ? all.filter((copy) => unitsToOffer(copy, readFields(form)).length === 0) : []
      for (const { key } of spent) keepCopy(key, {})
      setCopies(all.filter((copy) => !spent.includes(copy)))
    }
    look()
    // What the browser itself put back into the fields, or a form that came back, is not saved yet.
    if (!current.isSettled()) current.touched()

    const wake = () => void current.flush()
    const warn = (event: BeforeUnloadEvent) => {
      if (!isKept && !current.isSettled()) event.preventDefault()
    }
    const stop = new AbortController()
    const { signal } = stop
    window.addEventListener('online', wake, { signal })
    window.addEventListener('focus', wake, { signal })
    document.addEventListener('visibilitychange', wake, { signal })
    window.addEventListener('storage', look, { signal })
    window.addEventListener('beforeunload', warn, { signal })
    listenToFields(latest.current.root.current, current, setTyping, signal)
    return () => {
      stop.abort()
      void current.flush()
    }
  }, [])

  /** Forgets a copy, or all of it but what is left. */
  const forget = (copy: DeviceCopy, left: DeviceCopy | null) => {
    if (!left) keepCopy(copy.key, {})
    setCopies((before) => before.flatMap((one) => (one.key === copy.key ? (left ?? []) : one)))
  }
  /** Puts words into the form as if they had been typed. */
  const put = (values: FormValues) => {
    write(latest.current, values, true)
    saver.current?.touched()
  }
  return { state, saver, copies, typing, forget, put }
}

function listenToFields(
  root: HTMLElement | null,
  saver: DraftSaver,
  setTyping: (field: string) => void,
  signal: AbortSignal,
) {
  const nameOf = (target: EventTarget | null) =>
    (target instanceof HTMLElement ? target.getAttribute('name') : '') ?? ''
  root?.addEventListener(
    'input',
    ({ target }) => {
      setTyping(nameOf(target))
      if (!(target instanceof HTMLInputElement && target.type === 'file')) saver.touched()
    },
    { signal },
  )
  root?.addEventListener('compositionstart', () => saver.compose(true), { signal })
  root?.addEventListener('compositionend', () => saver.compose(false), { signal })
  root?.addEventListener(
    'focusout',
    () => {
      setTyping('')
      // What others changed in the field that was left may be shown once the cursor is out of it.
      setTimeout(() => saver.left())
    },
    { signal },
  )
}

const initialState = ({ savedAt, checks }: Start): SaverState => ({
  ...{ phase: 'saved', savedAt, checks },
  ...{ conflicts: [], faults: {}, since: null },
})

function write({ form, onWrite }: Editor, values: FormValues, isAskedFor: boolean): boolean {
  const target = form.current
  if (!target || (!isAskedFor && isBeingTyped(target, values))) return false
  flushSync(() => onWrite(values))
  writeFields(target, values)
  return true
}
