import 'server-only'
import { isUuid } from '@/lib/format/ids'
import { type EpcisAnswer, epcisAnswer, epcisProblem } from './epcis-answers'
import type { KeyHolder } from './keys'
import { findCaptureJob, listCaptureJobs } from './queries/capture-jobs'
import { findEvents, queryEvents } from './queries/events'
import { isKnown, listKnown, resourceOf } from './queries/known-words'
import { CONTEXT, queryDocument } from './query-document'
import { type EventQuery, parseEventQuery, parsePage, wordOfToken, writeWordToken } from './query-input'

type Linked = { url: URL; next: string | null }

function nextPage({ url, next }: Linked): Record<string, string> {
  if (!next) return {}
  const params = new URLSearchParams(url.search)
  params.set('nextPageToken', next)
  return { Link: `<${url.pathname}?${params}>; rel="next"` }
}

const asIs = (query: EventQuery) => query

/** The merchant's events that the parameters ask for, as an EPCISQueryDocument; the next page is in the Link header. */
export async function answerEvents(system: KeyHolder, url: URL, narrowed = asIs): Promise<EpcisAnswer> {
  const parsed = parseEventQuery(url.searchParams)
  if (!parsed.ok) return epcisProblem('QueryParameterException', parsed.problem)
  const page = await queryEvents(system, narrowed(parsed.query))
  if (!page.ok) return epcisProblem('QueryTooLargeException')
  return epcisAnswer(queryDocument(page.events, new Date()), { headers: nextPage({ url, next: page.next }) })
}

/** One event by its id, with what declares it wrong; another merchant's is not there. */
export async function answerEvent(system: KeyHolder, id: string, url: URL): Promise<EpcisAnswer> {
  // Ids of the CBV end in a query of their own, which reaches us as the address's where nobody encoded it.
  const ids = url.search ? [id, id + decodedIfPossible(url.search)] : [id]
  for (const each of ids) {
    const found = await findEvents(system, each)
    if (found.length > 0) return epcisAnswer(queryDocument(found, new Date()))
  }
  return epcisProblem('NoSuchResourceException')
}

/** Percent signs undone where they can be, without characters that cannot be kept. */
export function decodedIfPossible(text: string): string {
  try {
    return decodeURIComponent(text).replaceAll('\0', '')
  } catch {
    return text
  }
}

/** What became of a document; another merchant's job is not there. */
export async function answerJob(system: KeyHolder, id: string): Promise<EpcisAnswer> {
  const job = isUuid(id) ? await findCaptureJob(system, id) : null
  if (!job) return epcisProblem('NoSuchResourceException')
  return epcisAnswer(job, { headers: { 'GS1-Capture-Error-Behaviour': job.captureErrorBehaviour } })
}

/** The merchant's jobs, the newest first. */
export async function answerJobs(system: KeyHolder, url: URL): Promise<EpcisAnswer> {
  const page = parsePage(url.searchParams)
  if (!page.ok) return epcisProblem('QueryParameterException', page.problem)
  const { jobs, next } = await listCaptureJobs(system, page)
  return epcisAnswer(jobs, { headers: nextPage({ url, next }) })
}

/** The values that the merchant's events have of a kind: steps, places, things. */
export async function answerKnown(system: KeyHolder, name: string, url: URL): Promise<EpcisAnswer> {
  const resource = resourceOf(name)
  if (!resource) return epcisProblem('NoSuchResourceException')
  const { searchParams: params } = url
  const page = parsePage(new URLSearchParams(params.has('perPage') ? { perPage: params.get('perPage') ?? '' } : {}))
  const token = params.get('nextPageToken')
  const after = token === null ? '' : wordOfToken(token)
  if (!page.ok || after === null)
    return epcisProblem('QueryParameterException', page.ok ? 'nextPageToken is not one of ours' : page.problem)
  const known = await listKnown(system, resource, { after, limit: page.perPage + 1 })
  const values = known.slice(0, page.perPage)
  const last = values.at(-1)
  const next = known.length > values.length && last !== undefined ? writeWordToken(last) : null
  const body = resource.list
    ? { '@context': CONTEXT, type: resource.list.type, [resource.list.property]: values }
    : values
  return epcisAnswer(body, { headers: nextPage({ url, next }) })
}

/** What hangs under one value: its events. */
export async function answerOneKnown(system: KeyHolder, name: string, value: string): Promise<EpcisAnswer> {
  const resource = resourceOf(name)
  const isThere = resource !== null && (await isKnown(system, resource, value))
  return isThere ? epcisAnswer(['events']) : epcisProblem('NoSuchResourceException')
}

/** The events of one value; the address's parameters narrow them further. */
export async function answerEventsOf(system: KeyHolder, name: string, value: string, url: URL): Promise<EpcisAnswer> {
  const resource = resourceOf(name)
  if (!resource || !(await isKnown(system, resource, value))) return epcisProblem('NoSuchResourceException')
  return answerEvents(system, url, (query) => resource.narrowed(query, value))
}
