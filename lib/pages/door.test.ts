import { createServer, type IncomingMessage, type RequestOptions, request, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { answerAtTheDoor, asksForPage } from './door'
import { sayGone } from './gone-pages'

const { emit } = Server.prototype
afterEach(() => {
  Server.prototype.emit = emit
})

it('asks only about plain pages', () => {
  expect(asksForPage({ method: 'GET', headers: { cookie: 'a=1', accept: '*/*' } })).toBe(true)
  for (const method of ['HEAD', 'POST', 'OPTIONS', undefined]) expect(asksForPage({ method, headers: {} })).toBe(false)
  for (const name of ['rsc', 'next-action', 'next-router-prefetch', 'x-prerender-revalidate', 'upgrade'])
    expect(asksForPage({ method: 'GET', headers: { [name]: '' } }), name).toBe(false)
  expect(asksForPage({ method: 'GET', headers: { cookie: 'a=1; __prerender_bypass=x' } })).toBe(false)
})

it('knows no page of the server itself, and lets no cache keep a page unasked', async () => {
  const server = createServer((_, response) => {
    response.setHeader('Cache-Control', 's-maxage=900, stale-while-revalidate=1')
    response.setHeader('X-Other', 's-maxage=1')
    response.end()
  })
  answerAtTheDoor(() => false)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const asked = (options: RequestOptions) =>
    new Promise<IncomingMessage>((resolve) => request({ port, ...options }, resolve).end()).then((answer) => {
      answer.resume()
      return answer
    })
  const page = await asked({ path: '/', method: 'HEAD' })
  expect(page.headers).toMatchObject({ 'cache-control': 'public, max-age=0, must-revalidate', 'x-other': 's-maxage=1' })
  for (const method of ['OPTIONS', 'GET']) expect((await asked({ path: '*', method })).statusCode).toBe(400)
  server.close()
})

it('leaves to the server what the door does not answer, once, at once or later', async () => {
  const seen: string[] = []
  const server = createServer(({ url = '', method }, response) => {
    seen.push(`${method} ${url}`)
    response.end('server')
  })
  answerAtTheDoor(({ url }, response) => {
    if (url === '/no') return false
    if (url === '/later-no') return Promise.resolve(false)
    response.end('door')
    return url === '/later' ? Promise.resolve(true) : true
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const ask = async (path: string, method = 'GET') =>
    (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { method })).text()
  const answers = [
    await ask('/yes'),
    await ask('/later'),
    await ask('/no'),
    await ask('/later-no'),
    await ask('/yes', 'POST'),
  ]
  server.close()
  expect(answers).toEqual(['door', 'door', 'server', 'server', 'server'])
  expect(seen).toEqual(['GET /no', 'GET /later-no', 'POST /yes'])
})

it('answers 410 for what is gone, whoever answers, and leaves every other status', async () => {
  const server = createServer(({ url = '' }, response) => {
    response.statusCode = url.startsWith('/listings/back') ? 200 : 404
    response.end('the page of why')
  })
  answerAtTheDoor(({ url }, response) => {
    if (url !== '/en/listings/gone') return false
    response.writeHead(404, { 'X-Cache': 'HIT' }).end()
    return true
  })
  for (const path of ['/vi/listings/gone', '/en/listings/gone', '/vi/listings/back']) sayGone(path)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const statuses = await Promise.all(
    ['/listings/gone', '/listings/gone?utm=1', '/en/listings/gone', '/listings/back', '/listings/never', '/gone'].map(
      async (path) => (await fetch(`http://127.0.0.1:${port}${path}`)).status,
    ),
  )
  server.close()
  expect(statuses).toEqual([410, 410, 410, 200, 404, 404])
})
