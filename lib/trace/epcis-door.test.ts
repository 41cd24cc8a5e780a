import { createServer, type RequestOptions, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { EpcisAnswer, EpcisRequest } from './epcis-answers'
import { answerEpcisAtTheDoor } from './epcis-door'

const asked = vi.hoisted(() => ({ answer: null as null | ((request: EpcisRequest) => Promise<EpcisAnswer>) }))
vi.mock('./epcis-interface', () => ({ answerEpcis: (request: EpcisRequest) => asked.answer?.(request) }))

const server = createServer((incoming, response) => {
  if (answerEpcisAtTheDoor(incoming, response) === false) response.writeHead(299).end()
})
beforeEach(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterEach(() => new Promise((resolve) => server.close(resolve)))

const json = { 'Content-Type': 'application/json' }

function send(options: RequestOptions, body = '') {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    const sent = request({ port, agent: false, ...options }, async (answer) => {
      const chunks: Buffer[] = []
      for await (const chunk of answer) chunks.push(chunk)
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks).toString() })
    })
    sent.on('error', reject).end(body)
  })
}

it('answers what is asked of the interface and leaves the rest', async () => {
  asked.answer = async ({ method, url, headers, body }) => {
    let text = ''
    for await (const chunk of body ?? []) text += Buffer.from(chunk).toString()
    return { status: 202, headers: json, body: JSON.stringify([method, url, headers.get('X-Api-Key'), text]) }
  }
  const path = '/api/epcis/capture?a=1'
  const answer = await send({ path, method: 'POST', headers: { 'x-api-key': 'k' } }, '{}')
  expect([answer.status, JSON.parse(answer.body)]).toEqual([202, ['POST', path, 'k', '{}']])
  expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' })
  expect((await send({ path, method: 'HEAD' })).body).toBe('')
  for (const other of ['/', '/api/epcisx', '/api/health', '/en/api/epcis'])
    expect((await send({ path: other })).status).toBe(299)
})

it('answers over the same connection what it stopped reading', async () => {
  asked.answer = async ({ body }) => {
    for await (const _ of body ?? []) break
    return { status: 413, headers: json, body: '{}' }
  }
  const large = 'x'.repeat(4_000_000)
  expect(await send({ path: '/api/epcis/capture', method: 'POST' }, large)).toMatchObject({ status: 413, body: '{}' })
})
