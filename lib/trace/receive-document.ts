import 'server-only'
import { isKeepable, isTooDeep, MOST_VALUES } from '@/lib/epcis/shape'
import { BLOCK_BYTES, blocksOf } from '@/lib/files/blocks'
import { BodyRoom } from './body-room'
import { type EpcisAnswer, type EpcisRequest, epcisProblem, MAX_DOCUMENT_BYTES } from './epcis-answers'
import { admitBytes, admitSystem, findSystem, type KeyHolder } from './keys'

export type Refusable<T> = { ok: true; value: T } | { ok: false; answer: EpcisAnswer }

const refused = (answer: EpcisAnswer) => ({ ok: false, answer }) as const

const EPCIS = 2
const number = (text: string | null) =>
  text === null ? null : Number(/^\s*(\d+(?:\.\d+)?)(?:\.0)?\s*$/.exec(text)?.[1])

/** What of a request's wishes the interface cannot fulfil; null for nothing. */
function unfulfillable({ method, headers }: EpcisRequest): string | null {
  for (const standard of ['EPCIS', 'CBV']) {
    const [version, least, most] = ['Version', 'Min', 'Max'].map((what) =>
      number(headers.get(`GS1-${standard}-${what}`)),
    )
    const isServed = (version ?? EPCIS) === EPCIS && (least ?? EPCIS) <= EPCIS && (most ?? EPCIS) >= EPCIS
    if (!isServed) return `${standard} 2.0 is served here`
  }
  if (!/json|\*\/\*|application\/\*/i.test(headers.get('accept') || '*/*')) return 'Answers come as JSON-LD'
  if (method === 'GET' && /^Always_/i.test(headers.get('GS1-EPC-Format') ?? ''))
    return 'Identifiers are answered as they were captured (GS1-EPC-Format: Never_Translates)'
  return null
}

/** The system behind a request, or the answer that turns it away. */
export async function systemOf(request: EpcisRequest): Promise<Refusable<KeyHolder>> {
  const system = await findSystem(request.headers, new Date())
  if (!system)
    return refused(epcisProblem('SecurityException', undefined, [], { 'WWW-Authenticate': 'Bearer realm="EPCIS"' }))
  const problem = unfulfillable(request)
  if (problem) return refused(epcisProblem('NotAcceptableException', problem))
  const attempt = await admitSystem(system)
  return attempt.admitted ? { ok: true, value: system } : refused(laterAgain(attempt))
}

const laterAgain = ({ waitSeconds }: { waitSeconds: number }) =>
  epcisProblem('TooManyRequestsException', undefined, [], { 'Retry-After': String(waitSeconds) })

const tooLarge = () =>
  refused(epcisProblem('CaptureLimitExceededException', `A document has at most ${MAX_DOCUMENT_BYTES} bytes`))

/** Bytes that the documents on their way from one key may hold together: four of the largest, or six hundred small ones. */
const BYTES_ON_THEIR_WAY = 4 * MAX_DOCUMENT_BYTES
const ROOM_WAIT_SECONDS = 5

const kept = globalThis as typeof globalThis & { boothBodyRoom?: BodyRoom }
const roomFor = ({ keyId }: KeyHolder) => {
  kept.boothBodyRoom ??= new BodyRoom(BYTES_ON_THEIR_WAY)
  return kept.boothBodyRoom.enter(keyId)
}

/** The body as far as the limit and the room of its key allow; or the answer that refuses it. */
async function readBody({ body }: EpcisRequest, system: KeyHolder): Promise<Refusable<Buffer>> {
  const room = roomFor(system)
  const blocks: Uint8Array[] = []
  let size = 0
  try {
    // Counted from its first moment on: a body that never goes on holds a block too.
    if (!room.grow(BLOCK_BYTES)) return refused(laterAgain({ waitSeconds: ROOM_WAIT_SECONDS }))
    for await (const block of blocksOf(body ?? none())) {
      const before = Math.max(size, BLOCK_BYTES)
      size += block.length
      if (size > MAX_DOCUMENT_BYTES) return tooLarge()
      if (size > before && !room.grow(size - before)) return refused(laterAgain({ waitSeconds: ROOM_WAIT_SECONDS }))
      blocks.push(block)
    }
    return { ok: true, value: Buffer.concat(blocks) }
  } finally {
    room.leave()
  }
}

async function* none() {}

/** A request's JSON, never more than the limit in memory nor than the merchant may send a minute; or the answer that refuses it. */
export async function readJson(request: EpcisRequest, system: KeyHolder): Promise<Refusable<unknown>> {
  const { headers } = request
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json' && type !== 'application/ld+json')
    return refused(epcisProblem('UnsupportedMediaTypeException'))
  if (!/^\s*(?:identity)?\s*$/i.test(headers.get('content-encoding') ?? ''))
    return refused(epcisProblem('UnsupportedMediaTypeException', 'Documents come unpacked'))
  if (Number(headers.get('content-length') ?? 0) > MAX_DOCUMENT_BYTES) return tooLarge()
  const body = await readBody(request, system)
  if (!body.ok) return body
  const attempt = await admitBytes(system, body.value.length)
  return attempt.admitted ? parsed(body.value) : refused(laterAgain(attempt))
}

function parsed(bytes: Uint8Array): Refusable<unknown> {
  try {
    const document: unknown = isTooDeep(bytes)
      ? undefined
      : JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (document !== undefined && isKeepable(document)) return { ok: true, value: document }
    return refused(
      epcisProblem(
        'ValidationException',
        `The document is nested too deep, holds more than ${MOST_VALUES} values or characters that cannot be kept`,
      ),
    )
  } catch {
    return refused(epcisProblem('ValidationException', 'The document is not JSON in UTF-8'))
  }
}
