import { captureDocument } from '@/lib/trace/commands/capture'
import { epcisAnswer, epcisHeaders, epcisOptions, epcisProblem } from '@/lib/trace/epcis-answers'
import { queryEvents } from '@/lib/trace/queries/events'
import { parseEventQuery } from '@/lib/trace/query-input'
import { readJson, systemOf } from '@/lib/trace/receive-document'

const CONTEXT = 'https://ref.gs1.org/standards/epcis/epcis-context.jsonld'

/** The merchant's events that the parameters ask for, as an EPCISQueryDocument; the next page is in the Link header. */
export async function GET(request: Request) {
  const system = await systemOf(request)
  if (system instanceof Response) return system
  const url = new URL(request.url)
  const parsed = parseEventQuery(url.searchParams)
  if (!parsed.ok) return epcisProblem('QueryParameterException', parsed.problem)
  const page = await queryEvents(system, parsed.query)
  if (!page.ok) return epcisProblem('QueryTooLargeException')
  const document = {
    '@context': [CONTEXT],
    type: 'EPCISQueryDocument',
    schemaVersion: '2.0',
    creationDate: new Date().toISOString(),
    epcisBody: { queryResults: { queryName: 'SimpleEventQuery', resultsBody: { eventList: page.events } } },
  }
  if (!page.next) return epcisAnswer(document)
  url.searchParams.set('nextPageToken', page.next)
  return epcisAnswer(document, { headers: { Link: `<${url.pathname}${url.search}>; rel="next"` } })
}

/** Captures one event by itself. */
export async function POST(request: Request) {
  const system = await systemOf(request)
  if (system instanceof Response) return system
  const read = await readJson(request, system)
  if (read instanceof Response) return read
  const captured = await captureDocument(system, read.document, 'rollback', new Date())
  if (!captured.ok)
    return captured.reason === 'invalid'
      ? epcisProblem('ValidationException', undefined, captured.faults)
      : epcisProblem('CaptureLimitExceededException')
  const name = encodeURIComponent(captured.events[0]?.eventId ?? '')
  return new Response(null, { status: 201, headers: { ...epcisHeaders, Location: `/api/epcis/events/${name}` } })
}

export const OPTIONS = () => epcisOptions('GET, POST')
