import type { IncomingMessage, ServerResponse } from 'node:http'
import { believedType, safeHeaders } from '@/lib/pages/answer-headers.mjs'
import type { EpcisAnswer } from './epcis-answers'

const address = /^\/api\/epcis(?:[/?]|$)/
const everyAnswer = Object.fromEntries([believedType, ...safeHeaders].map(({ key, value }) => [key, value]))

function one(value: string | string[] | undefined): string | null {
  return value === undefined ? null : String(value)
}

// For so long the rest of a document is taken that nobody reads, so that its sender comes to read the answer.
const PATIENCE_MS = 10_000

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: EpcisAnswer) {
  const size = status === 204 ? {} : { 'Content-Length': body === null ? 0 : Buffer.byteLength(body) }
  response.writeHead(status, { ...everyAnswer, ...headers, ...size })
  response.end(request.method === 'HEAD' ? undefined : body)
  if (request.complete) return
  request.resume()
  setTimeout(() => request.complete || request.destroy(), PATIENCE_MS).unref()
}

async function answered(request: IncomingMessage, response: ServerResponse) {
  try {
    // With the first who needs it: a start waits for nothing that its first page does not show.
    const { answerEpcis } = await import('./epcis-interface')
    const { method = 'GET', url = '/', headers } = request
    const get = (name: string) => one(headers[name.toLowerCase()])
    // Who stops reading halfway still has to answer, over the same connection.
    const body = request.iterator({ destroyOnReturn: false })
    send(request, response, await answerEpcis({ method, url, headers: { get }, body }))
  } catch (error) {
    response.destroy(error instanceof Error ? error : undefined)
  }
  return true
}

/** Answers what is asked of the EPCIS interface at the server itself, by the functions of its route (docs/decisions/165). */
export function answerEpcisAtTheDoor(request: IncomingMessage, response: ServerResponse): false | Promise<boolean> {
  return address.test(request.url ?? '') ? answered(request, response) : false
}
