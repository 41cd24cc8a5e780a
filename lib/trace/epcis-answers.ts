import type { Fault } from '@/lib/epcis/shape'
import { CAPTURE_LIMIT } from './capture-limit'

export const MAX_DOCUMENT_BYTES = 10 * 1024 * 1024

/** What every answer of the EPCIS interface says of itself. */
export const epcisHeaders = {
  'GS1-EPCIS-Version': '2.0.0',
  'GS1-EPCIS-Min': '2.0.0',
  'GS1-EPCIS-Max': '2.0.0',
  'GS1-CBV-Version': '2.0.0',
  'GS1-CBV-Min': '2.0.0',
  'GS1-CBV-Max': '2.0.0',
  'GS1-Vendor-Version': '1.0.0',
  'GS1-EPCIS-Capture-Limit': String(CAPTURE_LIMIT),
  'GS1-EPCIS-Capture-File-Size-Limit': String(MAX_DOCUMENT_BYTES),
  'Cache-Control': 'private, no-store',
} as const

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

/** A problem document (RFC 7807) with the exception types of the EPCIS standard. */
export function epcisProblem(
  type: ProblemType,
  detail?: string,
  faults: readonly Fault[] = [],
  headers: Record<string, string> = {},
) {
  const [status, title] = problems[type]
  const errors = faults.slice(0, 100).map(({ pointer, rule }) => ({ pointer, detail: `${pointer || '/'}: ${rule}` }))
  const first = errors[0]?.detail
  const body = {
    type: `epcisException:${type}`,
    title,
    status,
    ...(detail || first ? { detail: detail ?? first } : {}),
    ...(errors.length > 0 ? { errors } : {}),
  }
  return Response.json(body, {
    status,
    headers: { ...epcisHeaders, ...headers, 'Content-Type': 'application/problem+json' },
  })
}

/** JSON-LD of the EPCIS interface. */
export const epcisAnswer = (body: unknown, init: { status?: number; headers?: Record<string, string> } = {}) =>
  Response.json(body, { status: init.status ?? 200, headers: { ...epcisHeaders, ...init.headers } })

/** What the interface can do, for OPTIONS. */
export const epcisOptions = (methods: string) =>
  new Response(null, { status: 204, headers: { ...epcisHeaders, Allow: `${methods}, OPTIONS` } })
