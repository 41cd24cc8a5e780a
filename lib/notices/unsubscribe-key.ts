import { createHmac, timingSafeEqual } from 'node:crypto'
import { environment } from '@/lib/config/environment'
import { isUuid } from '@/lib/format/ids'
import { type ChoosableTopic, choosableTopics } from './kinds'

const signatureOf = (text: string) =>
  createHmac('sha256', environment().authSecret).update(`stop letters ${text}`).digest('base64url')

/** What a letter's link to stop such letters carries: whose, about what, and that it comes from here. It does nothing else. */
export function unsubscribeKey(userId: string, topics: ChoosableTopic[]) {
  const text = [userId, ...topics].join('.')
  return `${text}.${signatureOf(text)}`
}

/** Whom and what a key speaks of; null for one that was not made here. */
export function readUnsubscribeKey(key: string): { userId: string; topics: ChoosableTopic[] } | null {
  const at = key.lastIndexOf('.')
  const text = key.slice(0, Math.max(0, at))
  const [expected, found] = [Buffer.from(signatureOf(text)), Buffer.from(key.slice(at + 1))]
  if (expected.length !== found.length || !timingSafeEqual(expected, found)) return null
  const [userId, ...named] = text.split('.')
  const topics = choosableTopics.filter((topic) => named.includes(topic))
  return isUuid(userId) && topics.length > 0 ? { userId, topics } : null
}
