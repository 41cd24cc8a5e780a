import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'

type Fields = Record<string, string>
const OWN = new Set(['openedAt', 'theirs', 'pictures', 'removed', 'intent'])
const keyOf = (listingId: string) => `booth-draft:${listingId}`

function fieldsOf(form: HTMLFormElement): Fields {
  const fields: Fields = {}
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && !OWN.has(name) && !name.startsWith('$ACTION')) fields[name] = value
  return fields
}

/**
 * What was typed and not saved: warns before leaving, and keeps a copy in this browser, because a phone may throw the
 * page away while its camera is open. `found` is such a copy from before, when it differs from the form.
 */
export function useUnsaved(listingId: string, form: RefObject<HTMLFormElement | null>, savedAt: string | undefined) {
  const [dirty, setDirty] = useState(false)
  const [found, setFound] = useState<Fields | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => {
    const kept = readCopy(listingId)
    if (!kept || !form.current) return
    const current = fieldsOf(form.current)
    if (Object.entries(kept).some(([name, value]) => (current[name] ?? '') !== value)) setFound(kept)
    else dropCopy(listingId)
  }, [listingId, form])

  useEffect(() => {
    if (!savedAt) return
    clearTimeout(timer.current)
    dropCopy(listingId)
    setFound(null)
    setDirty(false)
  }, [listingId, savedAt])

  useEffect(() => {
    if (!dirty) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [dirty])

  const touched = useCallback(() => {
    setDirty(true)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => form.current && writeCopy(listingId, fieldsOf(form.current)), 400)
  }, [listingId, form])

  const restore = useCallback(() => {
    if (form.current && found) writeFields(form.current, found)
    setFound(null)
    setDirty(true)
  }, [form, found])

  const drop = useCallback(() => {
    dropCopy(listingId)
    setFound(null)
  }, [listingId])

  return { dirty, touched, found: found !== null, restore, drop }
}

// A browser may have its storage switched off; then there is no copy, and nothing else changes.
function readCopy(listingId: string): Fields | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(listingId)) ?? 'null')
  } catch {
    return null
  }
}

function writeCopy(listingId: string, fields: Fields) {
  try {
    localStorage.setItem(keyOf(listingId), JSON.stringify(fields))
  } catch {
    // Full or switched off.
  }
}

function dropCopy(listingId: string) {
  try {
    localStorage.removeItem(keyOf(listingId))
  } catch {
    // Switched off.
  }
}

function writeFields(form: HTMLFormElement, fields: Fields) {
  for (const element of form.elements) {
    const isField =
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement
    const value = isField ? fields[element.name] : undefined
    if (!isField || value === undefined) continue
    if (element instanceof HTMLInputElement && element.type === 'radio') element.checked = element.value === value
    else element.value = value
  }
}
