import type { SaveAnswer } from '@/lib/catalog/editor-state'
import type { Locale } from '@/lib/i18n/locales'
import type { Outcome, Parcel } from './draft-saver-types'

const LONGEST_MS = 45_000
// Browsers carry that much past the end of a page, and no more.
const KEPT_ALIVE_BYTES = 60_000

/** Sends a parcel of the editor's form; no answer within 45 seconds counts as no line. */
export async function sendDraft(locale: Locale, listingId: string, parcel: Parcel): Promise<Outcome> {
  const { openedAt, marks, held, values } = parcel
  const body = new FormData()
  for (const [name, value] of Object.entries(values)) body.set(name, value)
  body.set('openedAt', openedAt)
  body.set('marks', JSON.stringify(marks))
  body.set('held', held.join())
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), LONGEST_MS)
  try {
    const response = await fetch(`/api/drafts/${listingId}?locale=${locale}`, {
      method: 'POST',
      body,
      signal: patience.signal,
      keepalive: document.visibilityState === 'hidden' && JSON.stringify(parcel).length * 1.5 < KEPT_ALIVE_BYTES,
    })
    if (response.ok) return { ok: true, answer: (await response.json()) as SaveAnswer }
    if (response.status === 403) return { ok: false, fault: 'signed-out' }
    return { ok: false, fault: response.status === 404 ? 'gone' : 'failed' }
  } catch {
    return { ok: false, fault: 'offline' }
  } finally {
    clearTimeout(timer)
  }
}
