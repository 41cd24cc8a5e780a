import type { Fault } from '@/lib/epcis/shape'
import { CAPTURE_LIMIT } from './capture-limit'

export const MAX_DOCUMENT_BYTES = 10 * 1024 * 1024

/** What the EPCIS interface is asked: a web request, or one at the server itself. */
export type EpcisRequest = {
  method: string
  /** Path and query as they were sent, with or without an origin. */
  url: string
  headers: { get(name: string): string | null }
  body: AsyncIterable<Uint8Array> | null
}

/** What it answers; without a body where there is nothing to say. */
export type EpcisAnswer = { status: number; headers: Record<string, string>; body: string | null }

/** What every answer of the EPCIS interface says of itself. */
const epcisHeaders = {
  'GS1-EPCIS-Version': '2.0',
  'GS1-EPCIS-Min': '2.0',
  'GS1-EPCIS-Max': '2.0',
  'GS1-CBV-Version': '2.0',
  'GS1-CBV-Min': '2.0',
  'GS1-CBV-Max': '2.0',
  'GS1-EPC-Format': 'Never_Translates',
  'GS1-Vendor-Version': '1.0.0',
  'Cache-Control': 'private, no-store',
  Vary: 'Accept, Authorization, X-API-Key',
} as const

/** What one capture may hold, and what becomes of a document with faults unless its request says otherwise. */
export const captureHeaders = {
  'GS1-EPCIS-Capture-Limit': String(CAPTURE_LIMIT),
  'GS1-EPCIS-Capture-File-Size-Limit': String(MAX_DOCUMENT_BYTES),
  'GS1-Capture-Error-Behaviour': 'rollback',
}

const problems = {
  ValidationException: [400, 'The document is not as the EPCIS 2.0 schema says'],
  QueryParameterException: [400, 'A query parameter is not as it should be'],
  SecurityException: [401, 'There is no valid key in the request'],
  NoSuchResourceException: [404, 'There is no such thing here'],
  NotAcceptableException: [406, 'This version or form is not served'],
  CaptureLimitExceededException: [413, 'The document is too large'],
  UnsupportedMediaTypeException: [415, 'Documents come as application/json or application/ld+json'],
  QueryTooLargeException: [413, 'The query asks for too much'],
  TooManyRequestsException: [429, 'Too many requests'],
  ImplementationException: [500, 'The server could not do it'],
} as const

export type ProblemType = keyof typeof problems

const saying = (type: ProblemType, detail?: string) => {
  const [status, title] = problems[type]
  return { type: `epcisException:${type}`, title, status, ...(detail ? { detail } : {}) }
}

const told = ({ pointer, rule }: Fault) => `${pointer || '/'}: ${rule}`

/** A fault of a document as a problem of its own, for the job of a capture. */
export const faultProblem = (fault: Fault) => ({
  ...saying('ValidationException', told(fault)),
  instance: `#${encodeURI(fault.pointer)}`,
})

/** A problem document (RFC 7807) with the exception types of the EPCIS standard. */
export function epcisProblem(
  type: ProblemType,
  detail?: string,
  faults: readonly Fault[] = [],
  headers: Record<string, string> = {},
): EpcisAnswer {
  const errors = faults.slice(0, 100).map((fault) => ({ pointer: fault.pointer, detail: told(fault) }))
  const body = { ...saying(type, detail ?? errors[0]?.detail), ...(errors.length > 0 ? { errors } : {}) }
  const limits = type === 'CaptureLimitExceededException' ? captureHeaders : {}
  return {
    status: body.status,
    headers: { ...epcisHeaders, ...limits, ...headers, 'Content-Type': 'application/problem+json' },
    body: JSON.stringify(body),
  }
}

/** JSON-LD of the EPCIS interface; null for an answer without a body. */
export const epcisAnswer = (
  body: unknown,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): EpcisAnswer => ({
  status,
  headers: { ...epcisHeaders, ...headers, ...(body === null ? {} : { 'Content-Type': 'application/json' }) },
  body: body === null ? null : JSON.stringify(body),
})

/** What can be done at an address, for OPTIONS. */
export const epcisOptions = (methods: readonly string[]): EpcisAnswer => {
  const limits = methods.includes('POST') ? captureHeaders : {}
  return epcisAnswer(null, { status: 204, headers: { ...limits, Allow: methods.join(', ') } })
}
