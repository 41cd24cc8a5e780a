import 'server-only'
import { isObject, type JsonObject } from '@/lib/epcis/shape'
import { type Captured, captureDocument } from './commands/capture'
import { type EpcisAnswer, type EpcisRequest, epcisAnswer, epcisProblem, faultProblem } from './epcis-answers'
import type { KeyHolder } from './keys'
import { readJson } from './receive-document'

/** Where the interface stands. */
export const EPCIS_ROOT = '/api/epcis'

const refusal = (captured: Extract<Captured, { ok: false }>) =>
  captured.reason === 'invalid'
    ? epcisProblem('ValidationException', undefined, captured.faults)
    : epcisProblem('CaptureLimitExceededException')

/** Captures a document for the merchant of the key; the job that the answer names is already done. */
export async function answerCapture(system: KeyHolder, request: EpcisRequest): Promise<EpcisAnswer> {
  const behaviour = request.headers.get('gs1-capture-error-behaviour')?.trim().toLowerCase() ?? 'rollback'
  if (behaviour !== 'rollback' && behaviour !== 'proceed')
    return epcisProblem('ValidationException', 'GS1-Capture-Error-Behaviour is rollback or proceed')
  const read = await readJson(request, system)
  if (!read.ok) return read.answer
  const now = new Date()
  const captured = await captureDocument(system, read.value, behaviour, now)
  if (!captured.ok) return refusal(captured)
  const { captureId, faults } = captured
  const job = {
    ...{ captureID: captureId, createdAt: now.toISOString(), running: false, success: faults.length === 0 },
    ...{ captureErrorBehaviour: behaviour, errors: faults.map(faultProblem) },
  }
  const headers = { Location: `${EPCIS_ROOT}/capture/${captureId}`, 'GS1-Capture-Error-Behaviour': behaviour }
  return epcisAnswer(job, { status: 202, headers })
}

const documents = ['EPCISDocument', 'EPCISQueryDocument']

/** Captures one event by itself; its context may be left out where it says nothing of its own. */
export async function answerEventCapture(system: KeyHolder, request: EpcisRequest): Promise<EpcisAnswer> {
  const read = await readJson(request, system)
  if (!read.ok) return read.answer
  const document = read.value
  if (isObject(document) && documents.includes(String(document.type)))
    return epcisProblem('ValidationException', 'One event is captured here; documents go to capture')
  const captured = await captureDocument(system, document, 'rollback', new Date(), { isContextOptional: true })
  if (!captured.ok) return refusal(captured)
  const eventID = captured.events[0]?.eventId ?? ''
  const headers = { Location: `${EPCIS_ROOT}/events/${encodeURIComponent(eventID)}` }
  return epcisAnswer({ ...(document as JsonObject), eventID }, { status: 201, headers })
}
