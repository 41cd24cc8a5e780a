import 'server-only'
import { type EpcisAnswer, type EpcisRequest, epcisAnswer, epcisOptions, epcisProblem } from './epcis-answers'
import { answerCapture, answerEventCapture, EPCIS_ROOT } from './epcis-captures'
import {
  answerEvent,
  answerEvents,
  answerEventsOf,
  answerJob,
  answerJobs,
  answerKnown,
  answerOneKnown,
  decodedIfPossible,
} from './epcis-queries'
import type { KeyHolder } from './keys'
import { resourceNames } from './queries/known-words'
import { systemOf } from './receive-document'

type Answerer = (system: KeyHolder, request: EpcisRequest) => Promise<EpcisAnswer>
/** What an address takes. */
type Place = { GET?: Answerer; POST?: Answerer }

/** What stands at an address; null for nothing. Identifiers may come with their slashes as they are. */
function placeAt(url: URL): Place | null {
  const { pathname } = url
  if (pathname !== EPCIS_ROOT && !pathname.startsWith(`${EPCIS_ROOT}/`)) return null
  const [name = '', ...rest] = pathname.slice(EPCIS_ROOT.length + 1).split('/')
  const value = decodedIfPossible(rest.join('/'))
  if (name === '') return { GET: async () => epcisAnswer(['capture', 'events', ...resourceNames]) }
  if (name === 'capture')
    return value
      ? { GET: (system) => answerJob(system, value) }
      : { GET: (system) => answerJobs(system, url), POST: answerCapture }
  if (name === 'events')
    return value
      ? { GET: (system) => answerEvent(system, value, url) }
      : { GET: (system) => answerEvents(system, url), POST: answerEventCapture }
  if (!resourceNames.includes(name)) return null
  if (!value) return { GET: (system) => answerKnown(system, name, url) }
  if (rest.length < 2 || rest.at(-1) !== 'events') return { GET: (system) => answerOneKnown(system, name, value) }
  const of = decodedIfPossible(rest.slice(0, -1).join('/'))
  return { GET: (system) => answerEventsOf(system, name, of, url) }
}

function notAllowed(methods: readonly string[]): EpcisAnswer {
  const { headers } = epcisOptions(methods)
  const body = JSON.stringify({ type: 'about:blank', title: 'Method not allowed', status: 405 })
  return { status: 405, headers: { ...headers, 'Content-Type': 'application/problem+json' }, body }
}

async function answer(request: EpcisRequest): Promise<EpcisAnswer> {
  const url = new URL(request.url, 'http://booth.invalid')
  const place = placeAt(url)
  if (!place) return epcisProblem('NoSuchResourceException')
  const methods = ['OPTIONS', 'GET', 'POST'].filter((method) => method === 'OPTIONS' || method in place)
  if (request.method === 'OPTIONS') return epcisOptions(methods)
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const act = method === 'GET' || method === 'POST' ? place[method] : undefined
  if (!act) return notAllowed(methods)
  const system = await systemOf(request)
  return system.ok ? act(system.value, request) : system.answer
}

const wantsLinkedData = (accept: string | null) =>
  accept !== null && /application\/ld\+json/i.test(accept) && !/application\/(?:json|\*)|\*\/\*/i.test(accept)

/** Whether the client went away while it was sending. */
const isGone = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ECONNRESET'

/** Answers a request to the EPCIS interface, whichever way it came in; what fails is told and logged, never thrown. */
export async function answerEpcis(request: EpcisRequest): Promise<EpcisAnswer> {
  try {
    const answered = await answer(request)
    const isJson = answered.headers['Content-Type'] === 'application/json'
    if (!isJson || !wantsLinkedData(request.headers.get('accept'))) return answered
    return { ...answered, headers: { ...answered.headers, 'Content-Type': 'application/ld+json' } }
  } catch (error) {
    if (!isGone(error)) console.error('an EPCIS request failed:', error)
    return epcisProblem('ImplementationException')
  }
}
