import { captureDocument } from '@/lib/trace/commands/capture'
import { epcisAnswer, epcisHeaders, epcisOptions, epcisProblem } from '@/lib/trace/epcis-answers'
import { listCaptureJobs } from '@/lib/trace/queries/events'
import { readJson, systemOf } from '@/lib/trace/receive-document'

const NEWEST = 30

/** Captures an EPCIS 2.0 document for the merchant of the key; the job that the answer names is already done. */
export async function POST(request: Request) {
  const system = await systemOf(request)
  if (system instanceof Response) return system
  const behaviour = request.headers.get('gs1-capture-error-behaviour')?.trim().toLowerCase() ?? 'rollback'
  if (behaviour !== 'rollback' && behaviour !== 'proceed')
    return epcisProblem('ValidationException', 'GS1-Capture-Error-Behaviour is rollback or proceed')
  const read = await readJson(request, system)
  if (read instanceof Response) return read
  const captured = await captureDocument(system, read.document, behaviour, new Date())
  if (captured.ok) {
    const headers = { Location: `/api/epcis/capture/${captured.captureId}`, 'GS1-Capture-Error-Behaviour': behaviour }
    return new Response(null, { status: 202, headers: { ...epcisHeaders, ...headers } })
  }
  return captured.reason === 'invalid'
    ? epcisProblem('ValidationException', undefined, captured.faults)
    : epcisProblem('CaptureLimitExceededException')
}

/** The newest jobs of the merchant. */
export async function GET(request: Request) {
  const system = await systemOf(request)
  return system instanceof Response ? system : epcisAnswer(await listCaptureJobs(system, NEWEST))
}

export const OPTIONS = () => epcisOptions('GET, POST')
