import { createHash } from 'node:crypto'
import type { Json, JsonObject } from './shape'

// Who keeps it and when it came in are not what happened.
const aside = new Set(['@context', 'eventID', 'recordTime', 'errorDeclaration'])

/** JSON with its names in order and nothing between, so that equal content is equal text. */
export function canonical(value: Json | undefined): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const names = Object.keys(value).sort()
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`
}

/** SHA-256 of what an event says, 64 hex digits; an error declaration adds what it declares. */
export function contentHash(event: JsonObject): string {
  const said = Object.fromEntries(Object.entries(event).filter(([name]) => !aside.has(name))) as {
    [name: string]: Json
  }
  const declared = event.errorDeclaration ? canonical(event.errorDeclaration) : ''
  return createHash('sha256').update(canonical(said)).update(declared).digest('hex')
}

/** A name for an event that came without one: the same content always gets the same (RFC 9562, version 8). */
export function derivedEventId(hash: string): string {
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 3) | 8).toString(16)
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}
