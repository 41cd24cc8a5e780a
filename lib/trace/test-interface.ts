import type { JsonObject } from '@/lib/epcis/shape'
import { answerEpcis } from './epcis-interface'
import type { TestLot } from './test-lot'

// Only tests import this file.
export type Sent = { method?: string; body?: unknown; headers?: Record<string, string> }

/** Asks the EPCIS interface with the key of a lot's merchant, or without one. */
export async function askAs(lot: TestLot | null, path: string, { method, body, headers = {} }: Sent = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const answer = await answerEpcis({
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    url: `/api/epcis${path}`,
    headers: new Headers({
      ...(lot ? { authorization: `Bearer ${lot.key}` } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    }),
    body:
      body === undefined
        ? null
        : (async function* () {
            yield Buffer.from(text)
          })(),
  })
  return { ...answer, said: answer.body === null ? null : JSON.parse(answer.body) }
}

/** The events of an EPCISQueryDocument. */
export const listOf = (said: { epcisBody: { queryResults: { resultsBody: { eventList: JsonObject[] } } } }) =>
  said.epcisBody.queryResults.resultsBody.eventList
