import { createHmac, timingSafeEqual } from 'node:crypto'
import { environment } from '@/lib/config/environment'
import { isUuid } from '@/lib/format/ids'

const signatureOf = (id: string) =>
  createHmac('sha256', environment().authSecret).update(`report letters to ${id}`).digest('base64url')

/** What the links in a report's letter carry: to whom it was written, and that it comes from here. */
export const recipientKey = (id: string) => `${id}.${signatureOf(id)}`

/** The recipient a key speaks of; null for one that was not made here. */
export function readRecipientKey(key: string): string | null {
  const [id = '', signature = '', ...rest] = key.split('.')
  const [expected, found] = [Buffer.from(signatureOf(id)), Buffer.from(signature)]
  if (rest.length > 0 || !isUuid(id) || expected.length !== found.length) return null
  return timingSafeEqual(expected, found) ? id : null
}
