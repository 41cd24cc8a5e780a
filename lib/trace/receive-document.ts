import 'server-only'
import { isKeepable, isTooDeep, MOST_VALUES } from '@/lib/epcis/shape'
import { epcisProblem, MAX_DOCUMENT_BYTES } from './epcis-answers'
import { admitBytes, admitSystem, findSystem, type KeyHolder } from './keys'

/** The system behind a request, or the answer that turns it away. */
export async function systemOf(request: Request): Promise<KeyHolder | Response> {
  const system = await findSystem(request.headers, new Date())
  if (!system) return epcisProblem('SecurityException', undefined, [], { 'WWW-Authenticate': 'Bearer realm="EPCIS"' })
  const wanted = request.headers.get('gs1-epcis-version')
  if (wanted && !/^2\.0(?:\.0)?$/.test(wanted.trim()))
    return epcisProblem('NotAcceptableException', 'EPCIS 2.0 is served here')
  const accepted = request.headers.get('accept')
  if (accepted && !/json|\*\/\*|application\/\*/i.test(accepted))
    return epcisProblem('NotAcceptableException', 'Answers come as JSON-LD')
  const attempt = await admitSystem(system)
  if (attempt.admitted) return system
  return laterAgain(attempt)
}

const laterAgain = ({ waitSeconds }: { waitSeconds: number }) =>
  epcisProblem('TooManyRequestsException', undefined, [], { 'Retry-After': String(waitSeconds) })

const tooLarge = () =>
  epcisProblem('CaptureLimitExceededException', `A document has at most ${MAX_DOCUMENT_BYTES} bytes`)

/** A request's JSON, never more than the limit in memory nor than the merchant may send a minute; or the answer that refuses it. */
export async function readJson(request: Request, system: KeyHolder): Promise<{ document: unknown } | Response> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json' && type !== 'application/ld+json')
    return epcisProblem('UnsupportedMediaTypeException')
  if (Number(request.headers.get('content-length') ?? 0) > MAX_DOCUMENT_BYTES) return tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > MAX_DOCUMENT_BYTES) return tooLarge()
    chunks.push(chunk)
  }
  const attempt = await admitBytes(system, size)
  if (!attempt.admitted) return laterAgain(attempt)
  const bytes = Buffer.concat(chunks)
  try {
    const document: unknown = isTooDeep(bytes)
      ? undefined
      : JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (document !== undefined && isKeepable(document)) return { document }
    return epcisProblem(
      'ValidationException',
      `The document is nested too deep, holds more than ${MOST_VALUES} values or characters that cannot be kept`,
    )
  } catch {
    return epcisProblem('ValidationException', 'The document is not JSON in UTF-8')
  }
}
