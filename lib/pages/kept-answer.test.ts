import { createServer, get, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answerKept, type KeptPage, pathInside } from './kept-answer'

const shared = globalThis as typeof globalThis & { boothKeptPages?: (path: string) => KeptPage | null }
const pages = new Map<string, KeptPage>()
let server: Server

const page = (html: string, others: Partial<KeptPage> = {}): KeptPage => ({
  ...{ packed: gzipSync(html), tag: 'W/"abc"', policy: "default-src 'self'", status: 200 },
  ...others,
})

const ask = (path: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer }>((resolve, reject) =>
    get({ port: (server.address() as AddressInfo).port, path, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      )
    }).on('error', reject),
  )

beforeEach(async () => {
  shared.boothKeptPages = (path) => pages.get(path) ?? null
  pages.clear()
  server = createServer((request, response) => {
    if (!answerKept(request.url ?? '', request, response)) response.writeHead(204).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(() => {
  shared.boothKeptPages = undefined
  server.close()
})

describe('a page that is kept', () => {
  it('is sent as it lies there to whoever takes gzip, and unpacked to others', async () => {
    pages.set('/vi/a', page('<h1>Gốm</h1>'))
    const packed = await ask('/vi/a', { 'accept-encoding': 'br, gzip' })
    expect(packed.body.equals(gzipSync('<h1>Gốm</h1>'))).toBe(true)
    expect(packed.headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-length': `${packed.body.length}`,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'self'",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      vary: expect.stringContaining('Accept-Encoding'),
    })
    for (const refused of ['identity', 'gzip;q=0', 'x-gzipped']) {
      const plain = await ask('/vi/a', { 'accept-encoding': refused })
      expect([plain.body.toString(), plain.headers['content-encoding']]).toEqual(['<h1>Gốm</h1>', undefined])
    }
  })
  it('is not sent again to whoever has it', async () => {
    pages.set('/vi/a', page('A'))
    pages.set('/vi/gone', page('B', { status: 404 }))
    expect(await ask('/vi/a', { 'if-none-match': '"x", W/"abc"' })).toMatchObject({ status: 304, body: Buffer.of() })
    expect(await ask('/vi/a', { 'if-none-match': '"x"' })).toMatchObject({ status: 200 })
    expect(await ask('/vi/gone', { 'if-none-match': 'W/"abc"' })).toMatchObject({ status: 404 })
  })
  it('is not there until Next has kept it', async () => {
    expect(await ask('/vi/none')).toMatchObject({ status: 204 })
    shared.boothKeptPages = undefined
    expect(await ask('/vi/none')).toMatchObject({ status: 204 })
  })
  it('breaks the connection rather than be sent half', async () => {
    pages.set('/vi/a', page('A', { packed: Buffer.from('not packed') }))
    await expect(ask('/vi/a')).rejects.toThrow()
  })
})

describe('the page of an address', () => {
  it('has its language before it', () => {
    expect(['/', '/groups/thuc-pham', '/en', '/en/listings/a_1', '/entry'].map(pathInside)).toEqual([
      ...['/vi', '/vi/groups/thuc-pham', '/en', '/en/listings/a_1', '/vi/entry'],
    ])
  })
  it('is for Next to find where an address is written otherwise', () => {
    for (const path of ['//', '/vi', '/vi/groups', '/a/', '//a', '/a//b', '/a%20b', '/a.txt', '/../a', '*', 'a'])
      expect(pathInside(path), path).toBeNull()
  })
})
