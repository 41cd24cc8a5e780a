import type { FormValues } from '@/lib/catalog/form-values'
import { type Unit, unitOfField } from '@/lib/catalog/rules-merge'

/** Words that were typed on this device and not saved: at (ISO), and the fields. */
export type DeviceCopy = { key: string; at: string; fields: FormValues }

const stem = (account: string, listingId: string) => `booth-draft:${account}:${listingId}:`

/** Where one visit of the editor keeps its copy: its own, so that two tabs never overwrite each other's. */
export const copyKey = (account: string, listingId: string) =>
  `${stem(account, listingId)}${Math.random().toString(36).slice(2)}`

/** Keeps fields on this device, or forgets them when there are none; false when the device keeps nothing. */
export function keepCopy(key: string, fields: FormValues): boolean {
  try {
    if (Object.keys(fields).length === 0) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify({ at: new Date().toISOString(), fields }))
    return true
  } catch {
    return false
  }
}

/** Copies that other visits of this account left of a listing, oldest first. */
export function otherCopies(account: string, listingId: string, own: string): DeviceCopy[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(stem(account, listingId)) && key !== own)
      .flatMap(readCopy)
      .sort((a, b) => a.at.localeCompare(b.at))
  } catch {
    return []
  }
}

function readCopy(key: string): DeviceCopy[] {
  try {
    const { at, fields } = JSON.parse(localStorage.getItem(key) ?? '')
    const texts = Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    return typeof at === 'string' ? [{ key, at, fields: Object.fromEntries(texts) }] : []
  } catch {
    return []
  }
}

/** What differs between a copy and the form, unit by unit; pictures keep no words here. */
export const unitsToOffer = (copy: DeviceCopy, current: FormValues): Unit[] => [
  ...new Set(
    Object.entries(copy.fields)
      .filter(([field, text]) => (current[field] ?? (field.startsWith('place-kind-') ? 'PHONE' : '')) !== text)
      .map(([field]) => unitOfField(field))
      .filter((unit) => unit !== 'pictures'),
  ),
]
