import { isUuid } from '@/lib/format/ids'
import { epcisAnswer, epcisOptions, epcisProblem } from '@/lib/trace/epcis-answers'
import { findCaptureJob } from '@/lib/trace/queries/events'
import { systemOf } from '@/lib/trace/receive-document'

/** What became of a document; another merchant's job is not there. */
export async function GET(request: Request, { params }: RouteContext<'/api/epcis/capture/[id]'>) {
  const system = await systemOf(request)
  if (system instanceof Response) return system
  const { id } = await params
  const job = isUuid(id) ? await findCaptureJob(system, id) : null
  return job ? epcisAnswer(job) : epcisProblem('NoSuchResourceException')
}

export const OPTIONS = () => epcisOptions('GET')
