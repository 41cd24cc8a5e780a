import 'server-only'
import { contentHash, derivedEventId } from '@/lib/epcis/canonical'
import { isObject, type JsonObject, momentOf } from '@/lib/epcis/shape'
import { type Named, namedBy, subjectsOf } from '@/lib/epcis/subjects'
import { bareWord } from '@/lib/epcis/vocabulary'
import type { EventRow } from './write-events'

export type EventToStore = { body: JsonObject; context: JsonObject[string]; captureId: string | null }

const text = (value: JsonObject[string]) => (typeof value === 'string' ? value : null)
const idOf = (value: JsonObject[string]) => (isObject(value) ? text(value.id) : null)
const wordOf = (value: JsonObject[string]) => (typeof value === 'string' ? bareWord(value) : null)

/** An event with its hash, its id or the one that follows from its content, and what it is about. */
export function readEvent({ body, context, captureId }: EventToStore) {
  const hash = contentHash(body)
  const eventId = text(body.eventID) ?? derivedEventId(hash)
  return { body, context, captureId, hash, eventId, subjects: subjectsOf(body) }
}
export type ReadEvent = ReturnType<typeof readEvent>

/** The row of an event under a new id. */
export const rowOf = (id: string, { body, context, captureId, hash, eventId }: ReadEvent): EventRow => ({
  ...{ id, event_id: eventId, content_hash: hash, capture_id: captureId, body, context },
  is_declaration: body.errorDeclaration !== undefined,
  type: String(body.type),
  action: text(body.action),
  event_time: momentOf(String(body.eventTime)),
  biz_step: wordOf(body.bizStep),
  disposition: wordOf(body.disposition),
  read_point: idOf(body.readPoint),
  biz_location: idOf(body.bizLocation),
})

export type LotName = { gtin: string; code: string }

export const lotKey = ({ gtin, code }: LotName) => `${gtin} ${code}`

/** Says which lot an identifier names; reads each identifier once. */
export function lotReader() {
  const read = new Map<string, Named | null>()
  return (value: string): LotName | null => {
    const named = read.has(value) ? read.get(value) : namedBy(value)
    read.set(value, named ?? null)
    return named?.lot ? { gtin: named.gtin, code: named.lot } : null
  }
}
