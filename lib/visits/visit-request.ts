import type { Visit } from './types'
import { isMachine, MAX_MESSAGE, readVisit } from './visit-rules'

/**
 * The visit that a request tells of; null when it is not to be counted: machines, whoever asks not to be tracked (DNT, Global Privacy
 * Control), and the booth's own people, who carry a session. Nothing else of the request is looked at.
 */
export async function visitOf(request: Request): Promise<Visit | null> {
  const { headers } = request
  if (headers.get('dnt') === '1' || headers.get('sec-gpc') === '1' || isMachine(headers.get('user-agent'))) return null
  if (/(?:^|; ?)(?:__Secure-)?next-auth\.session-token(?:\.\d+)?=/.test(headers.get('cookie') ?? '')) return null
  if (Number(headers.get('content-length') ?? 0) > MAX_MESSAGE) return null
  // A link's own `ping`, where no script runs, names the page in a header.
  const from = headers.get('ping-from')
  if (from !== null) return URL.canParse(from) ? readVisit(`click ${new URL(from).pathname}`) : null
  return readVisit((await readShort(request)) ?? '')
}

/** The body when it is short enough; whoever sends more is not read to the end. */
async function readShort({ body }: Request): Promise<string | null> {
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true })
    if (text.length > MAX_MESSAGE) return null
  }
  return text
}
