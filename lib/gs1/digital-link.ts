import { applicationIdentifiers } from './application-identifiers'
import { associationIssues } from './associations'
import { faultInValue } from './element-values'
import type { ApplicationIdentifier, Element, Issue, IssueCode } from './types'
import { decodePart, encodePart } from './uri-parts'

/** The short words that early versions allowed instead of digits; now withdrawn. A map: a stranger's word may be `constructor`. */
export const linkAliases: ReadonlyMap<string, string> = new Map([
  ['gtin', '01'],
  ['itip', '8006'],
  ['gmn', '8013'],
  ['cpid', '8010'],
  ['shipTo', '410'],
  ['billTo', '411'],
  ['purchasedFrom', '412'],
  ['shipFor', '413'],
  ['gln', '414'],
  ['payTo', '415'],
  ['glnProd', '416'],
  ['gsrnp', '8017'],
  ['gsrn', '8018'],
  ['gcn', '255'],
  ['sscc', '00'],
  ['gdti', '253'],
  ['ginc', '401'],
  ['gsin', '402'],
  ['grai', '8003'],
  ['giai', '8004'],
  ['party', '417'],
  ['cpv', '22'],
  ['lot', '10'],
  ['ser', '21'],
])

export type DigitalLink = {
  ok: boolean
  /** Scheme, domain and path before the primary key; null when the text is no link. */
  stem: string | null
  elements: Element[]
  issues: Issue[]
  /** Parameters that are no application identifiers, undecoded; `linkType` is one. */
  parameters: string[]
}

const error = (code: IssueCode, ai?: string, detail?: string): Issue => ({
  code,
  severity: 'error',
  ...(ai === undefined ? {} : { ai }),
  ...(detail === undefined ? {} : { detail }),
})
const refused = (issue: Issue, stem: string | null = null): DigitalLink => ({
  ok: false,
  stem,
  elements: [],
  issues: [issue],
  parameters: [],
})

const isDomainBad = (domain: string) => /[_~?#@!$&'()*+,;=%]/.test(domain)

/** Where in the segments of a path the primary key stands, looked for from the end; -1 for nowhere. */
function keyAt(segments: readonly string[]): number {
  for (let at = segments.length - 2; at >= 0; at -= 2) {
    const entry = applicationIdentifiers.get(segments[at] ?? '')
    if (!entry) return -1
    if (entry.qualifiers) return at
  }
  return -1
}

/** Whether identifiers stand in an order that the key allows; each may be left out. */
export function isOrderAllowed(key: ApplicationIdentifier, following: readonly string[]): boolean {
  return (key.qualifiers ?? []).some((order) => {
    let from = 0
    return following.every((ai) => {
      const at = order.indexOf(ai, from)
      from = at + 1
      return at >= 0
    })
  })
}

/** One long word of base64url, or one after a readable primary key, is the compressed form. */
const isCompressed = (segments: readonly string[]) => {
  const last = segments.at(-1) ?? ''
  return segments.length > 0 && /^[A-Za-z0-9_-]{10,}$/.test(last) && /[A-Za-z]/.test(last) && /[0-9]/.test(last)
}

function withoutKey(segments: readonly string[], stem: string): DigitalLink {
  const alias = segments.find((segment, at) => linkAliases.has(segment) && at < segments.length - 1)
  if (alias) return refused(error('uri-alias', linkAliases.get(alias), alias), stem)
  return refused(error(isCompressed(segments) ? 'uri-compressed' : 'uri-no-key'), stem)
}

type Read = { elements: Element[]; issues: Issue[]; parameters: string[] }

function take(read: Read, entry: ApplicationIdentifier, raw: string, place: 'path' | 'query') {
  if (raw === '') return read.issues.push(error('uri-empty-value', entry.ai))
  const value = decodePart(raw, place)
  if (value === null) return read.issues.push(error('uri-null', entry.ai))
  // The deprecated short forms are refused in the path; in the query GS1 still has them filled up.
  const isShort = place === 'query' && entry.ai === '01' && [8, 12, 13].includes(value.length)
  const whole = isShort ? value.padStart(14, '0') : value
  const fault = faultInValue(entry, whole)
  if (fault) read.issues.push(error(fault, entry.ai, whole))
  return read.elements.push({ ai: entry.ai, value: whole })
}

function readQuery(query: string, read: Read, key: ApplicationIdentifier, inPath: readonly string[]) {
  for (const pair of query.split('&').filter(Boolean)) {
    const cut = pair.indexOf('=')
    const name = pair.slice(0, cut)
    const entry = cut < 0 ? undefined : applicationIdentifiers.get(name)
    if (cut >= 0 && /^[0-9]*$/.test(name) && !entry) {
      read.issues.push(error('uri-unknown-parameter', name))
      continue
    }
    if (!entry) {
      read.parameters.push(pair)
      continue
    }
    if (read.elements.some(({ ai }) => ai === entry.ai)) read.issues.push(error('uri-duplicate', entry.ai))
    else if (!entry.attribute) read.issues.push(error('uri-not-attribute', entry.ai))
    else if (fitsPath(key, inPath, entry.ai)) read.issues.push(error('uri-belongs-in-path', entry.ai))
    take(read, entry, pair.slice(cut + 1), 'query')
  }
}

/** Whether an identifier of the query would make a right order somewhere among those of the path. */
const fitsPath = (key: ApplicationIdentifier, inPath: readonly string[], ai: string) =>
  Array.from({ length: inPath.length + 1 }, (_, at) => [...inPath.slice(0, at), ai, ...inPath.slice(at)]).some(
    (order) => isOrderAllowed(key, order),
  )

/** Reads an uncompressed GS1 Digital Link (URI Syntax 1.6): what it holds, or why it is none. Never throws. */
export function parseDigitalLink(text: string): DigitalLink {
  if (!/^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]*$/.test(text)) return refused(error('uri-characters'))
  const scheme = /^(?:https?|HTTPS?):\/\//.exec(text)?.[0]
  if (!scheme) return refused(error('uri-scheme'))
  const [whole = ''] = text.slice(scheme.length).split('#', 1)
  const slash = whole.indexOf('/')
  const domain = slash < 0 ? whole : whole.slice(0, slash)
  if (slash < 1 || isDomainBad(domain)) return refused(error('uri-domain'))
  const question = whole.indexOf('?', slash)
  const path = whole.slice(slash + 1, question < 0 ? undefined : question)
  const segments = path.split('/')
  const at = keyAt(segments)
  const key = applicationIdentifiers.get(segments[at] ?? '')
  if (at < 0 || !key) return withoutKey(segments, scheme + domain)

  const stem = [scheme + domain, ...segments.slice(0, at)].join('/')
  const read: Read = { elements: [], issues: [], parameters: [] }
  for (let place = at; place < segments.length; place += 2) {
    const entry = applicationIdentifiers.get(segments[place] ?? '')
    if (entry) take(read, entry, segments[place + 1] ?? '', 'path')
  }
  const following = segments.slice(at + 2).filter((_, place) => place % 2 === 0)
  if (!isOrderAllowed(key, following)) read.issues.push(error('uri-qualifiers', key.ai, following.join(', ')))
  readQuery(question < 0 ? '' : whole.slice(question + 1), read, key, following)
  read.issues.push(...associationIssues(read.elements))
  return { ok: read.issues.every(({ severity }) => severity !== 'error'), stem, ...read }
}

/**
 * Writes elements as a Digital Link on a stem (`https://host`, no slash at the end): the first key with the qualifiers its best
 * order allows in the path, the rest as attributes, fixed lengths first. Null where an element has no place.
 */
export function buildDigitalLink(stem: string, elements: readonly Element[]): string | null {
  const all = new Map(elements.map(({ ai, value }) => [ai, value]))
  const key = elements.map(({ ai }) => applicationIdentifiers.get(ai)).find((entry) => entry?.qualifiers)
  if (!key?.qualifiers) return null
  const order = key.qualifiers
    .map((each) => each.filter((ai) => all.has(ai)))
    .reduce((best, each) => (each.length > best.length ? each : best))
  const inPath = [key.ai, ...order]
  const attributes = [...all.keys()].filter((ai) => !inPath.includes(ai)).map((ai) => applicationIdentifiers.get(ai))
  if (attributes.some((entry) => !entry?.attribute)) return null
  const path = inPath.map((ai) => `/${ai}/${encodePart(all.get(ai) ?? '', 'path')}`).join('')
  const sorted = [...attributes.filter((entry) => entry?.fixed), ...attributes.filter((entry) => !entry?.fixed)]
  const query = sorted.map((entry) => `${entry?.ai}=${encodePart(all.get(entry?.ai ?? '') ?? '', 'query')}`).join('&')
  return stem.replace(/\/$/, '') + path + (query && `?${query}`)
}
