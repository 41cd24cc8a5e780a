import { type KeepList, type Kept, keepLimits, readKept, writeKept } from '@/lib/catalog/keep-rules'

/** What the shop's script says, and where it leads, in the reader's language; `{name}` and `{n}` are filled in. */
export type KeepWords = Record<
  KeepList,
  { label: string; about: string; added: string; removed: string; full: string }
> & {
  tray: string
  open: string
  clear: string
  /** `/en` or nothing. */
  prefix: string
}

/** A list as it is on this device now; another window may have changed it since. */
export const loadKept = (list: KeepList): Kept => readKept(localStorage.getItem(`booth-${list}`), keepLimits[list])

export const saveKept = (list: KeepList, kept: Kept) => localStorage.setItem(`booth-${list}`, writeKept(kept))

/** A new element with a class and a text. */
export function made<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className = '', text = '') {
  const element = document.createElement(tag)
  element.className = className
  element.textContent = text
  return element
}
