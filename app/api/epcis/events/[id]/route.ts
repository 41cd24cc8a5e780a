import { epcisAnswer, epcisOptions, epcisProblem } from '@/lib/trace/epcis-answers'
import { findEvent } from '@/lib/trace/queries/events'
import { systemOf } from '@/lib/trace/receive-document'

const CONTEXT = 'https://ref.gs1.org/standards/epcis/epcis-context.jsonld'

/** One event by its id; another merchant's is not there. */
export async function GET(request: Request, { params }: RouteContext<'/api/epcis/events/[id]'>) {
  const system = await systemOf(request)
  if (system instanceof Response) return system
  const { id } = await params
  const event = await findEvent(system, decoded(id))
  if (!event) return epcisProblem('NoSuchResourceException')
  const own = event['@context']
  return epcisAnswer({ ...event, '@context': [CONTEXT, ...(Array.isArray(own) ? own : [])] })
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).replaceAll('\0', '')
  } catch {
    return text
  }
}

export const OPTIONS = () => epcisOptions('GET')
