/** What of a document is not as its schema says: where (JSON pointer) and which rule. */
export type Fault = { pointer: string; rule: string }

/** Adds what is wrong with a value; a pure function of the value and where it stands. */
export type Shape = (value: unknown, pointer: string, faults: Fault[]) => void

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json }
export type JsonObject = { [name: string]: Json | undefined }

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

// RFC 3986 without relative references, as JSON schema's format `uri` asks.
const pathSigns = String.raw`(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/]|%[0-9A-Fa-f]{2})*`
const restSigns = String.raw`(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*`
const authority = String.raw`//(?:(?:[A-Za-z0-9\-._~!$&'()*+,;=:@]|%[0-9A-Fa-f]{2})*|\[[0-9A-Fa-f:.]+\](?::[0-9]*)?)(?=[/?#]|$)`
// Longer ones are no identifiers, and a pattern over megabytes costs memory.
const LONGEST_URI = 8000

const uriShape = new RegExp(
  `^[A-Za-z][A-Za-z0-9+.-]*:(?:${authority})?${pathSigns}(?:\\?${restSigns})?(?:#${restSigns})?$`,
)

export const isUri = (text: string) => text.length <= LONGEST_URI && uriShape.test(text)

const dateTimeShape = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|([+-])(\d\d):?(\d\d))$/

/** RFC 3339 with its time zone, days that exist included. */
export function isDateTime(text: string): boolean {
  const [, year, month, day, hour, minute, second, , offsetHour = '0', offsetMinute = '0'] =
    dateTimeShape.exec(text) ?? []
  if (!year) return false
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= lastDay
  const isTime = Number(hour) <= 23 && Number(minute) <= 59 && Number(second) <= 60
  return isDay && isTime && Number(offsetHour) <= 23 && Number(offsetMinute) <= 59
}

/** The moment of a date and time that passed `isDateTime`; a leap second is the second before it, and years have four digits. */
export function momentOf(text: string): Date {
  const at = new Date(text.replace(' ', 'T').replace(/^(\S{17})60/, '$159'))
  if (at.getUTCFullYear() > 9999) return new Date('9999-12-31T23:59:59.999Z')
  return at.getUTCFullYear() < 1 ? new Date('0001-01-01T00:00:00Z') : at
}

const MOST_LEVELS = 64

const [QUOTE, BACKSLASH, OPENINGS, CLOSINGS] = [0x22, 0x5c, [0x5b, 0x7b], [0x5d, 0x7d]]

/** Whether JSON text in UTF-8 nests deeper than can be kept; told before it is parsed, which takes seconds for millions of levels. */
export function isTooDeep(json: Uint8Array): boolean {
  let depth = 0
  let isText = false
  for (let at = 0; at < json.length; at++) {
    const sign = json[at] ?? 0
    if (isText && sign === BACKSLASH) at++
    else if (sign === QUOTE) isText = !isText
    else if (isText) continue
    else if (OPENINGS.includes(sign)) depth++
    else if (CLOSINGS.includes(sign)) depth--
    if (depth > MOST_LEVELS) return true
  }
  return false
}

/** How many values a document may hold; ten thousand events of fifty values each fit. */
export const MOST_VALUES = 500_000

/**
 * Whether a database can keep a JSON value and its shapes can be looked at within moments: not nested without end, not millions of
 * values, no zero characters or halves of characters.
 */
export function isKeepable(value: unknown): boolean {
  let level: unknown[] = [value]
  let seen = 0
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_LEVELS) return false
    const next: unknown[] = []
    for (const each of level) {
      if (typeof each !== 'object' || each === null) continue
      const within: unknown[] = Array.isArray(each) ? each : Object.values(each)
      seen += within.length
      if (seen > MOST_VALUES) return false
      for (const one of within) next.push(one)
    }
    level = next
  }
  return !/\\u(?:0000|d[89a-f])/i.test(JSON.stringify(value) ?? '')
}

/** After so many faults in one place the rest of it is not looked at: nobody reads them, and millions would stop the server. */
export const MOST_FAULTS = 20

const test =
  (rule: string, isGood: (value: unknown) => boolean): Shape =>
  (value, pointer, faults) => {
    if (!isGood(value)) faults.push({ pointer, rule })
  }

const textWith = (rule: string, isGood: (text: string) => boolean) =>
  test(rule, (value) => typeof value === 'string' && isGood(value))

export const text = textWith('string', () => true)
export const uri = textWith('uri', isUri)

/** The most characters of what events are looked up by: an entry of an index holds no more. */
export const LONGEST_NAME = 2000

/** A URI that events are looked up by. */
export const identifier = textWith(
  `uri of at most ${LONGEST_NAME} characters`,
  (value) => value.length <= LONGEST_NAME && isUri(value),
)
export const dateTime = textWith('date-time', isDateTime)
export const decimal = test('number', (value) => typeof value === 'number')
export const truth = test('boolean', (value) => typeof value === 'boolean')
export const matching = (pattern: RegExp) => textWith(`pattern ${pattern.source}`, (value) => pattern.test(value))
export const oneOf = (...words: string[]) => textWith(`one of ${words.join(', ')}`, (value) => words.includes(value))

/** One of a vocabulary's own words, or a URI that is not another spelling of one of its words. */
export const wordOrUri = (words: readonly string[], isForeign: (text: string) => boolean, name: string) =>
  textWith(
    `${name} of the standard, or a URI of one's own`,
    (value) => words.includes(value) || (value.length <= LONGEST_NAME && isUri(value) && isForeign(value)),
  )

export const passes = (shape: Shape, value: unknown) => {
  const faults: Fault[] = []
  shape(value, '', faults)
  return faults.length === 0
}

export const either =
  (rule: string, ...shapes: Shape[]): Shape =>
  (value, pointer, faults) => {
    if (!shapes.some((shape) => passes(shape, value))) faults.push({ pointer, rule })
  }

const isUnique = (list: unknown[]) => new Set(list.map((each) => JSON.stringify(each))).size === list.length

export const list =
  (of: Shape, { least = 0, unique = false } = {}): Shape =>
  (value, pointer, faults) => {
    if (!Array.isArray(value)) return void faults.push({ pointer, rule: 'array' })
    if (value.length < least) faults.push({ pointer, rule: `at least ${least} items` })
    if (unique && !isUnique(value)) faults.push({ pointer, rule: 'unique items' })
    for (const [at, each] of value.entries()) {
      if (faults.length >= MOST_FAULTS) return
      of(each, `${pointer}/${at}`, faults)
    }
  }

/** Which other names an object may have: any, those that are URIs (extensions), or none. */
type Others = 'any' | 'uris' | 'none'

export const object =
  (properties: Record<string, Shape>, required: readonly string[], others: Others): Shape =>
  (value, pointer, faults) => {
    if (!isObject(value)) return void faults.push({ pointer, rule: 'object' })
    for (const name of required)
      if (value[name] === undefined) faults.push({ pointer: `${pointer}/${name}`, rule: 'required' })
    for (const [name, each] of Object.entries(value)) {
      if (faults.length >= MOST_FAULTS) return
      const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
      const shape = Object.hasOwn(properties, name) ? properties[name] : undefined
      if (shape) shape(each, at, faults)
      else if (others === 'none' || (others === 'uris' && !isUri(name)))
        faults.push({ pointer: at, rule: 'unknown property' })
    }
  }

export const anyObject = test('object', isObject)
export const anyList = test('array', Array.isArray)
