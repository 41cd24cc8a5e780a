import { get, type IncomingMessage } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { expect, test } from '../fixtures'

type Answer = { status: number; headers: IncomingMessage['headers']; body: Buffer }

/** As it comes over the wire: nothing is unpacked. */
const ask = (url: string, headers: Record<string, string>) =>
  new Promise<Answer>((resolve, reject) =>
    get(url, { headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      )
    }).on('error', reject),
  )

test('a kept page says the same packed and unpacked, and has no tree to send', async ({ baseURL }) => {
  for (const path of ['/groups/thuc-pham', '/browse?q=gom', '/listings/khong-co-trang-nay']) {
    const url = `${baseURL}${path}`
    // Results are kept from the second sighting on.
    for (let turn = 0; turn < 3; turn++) await ask(url, { 'accept-encoding': 'gzip' })
    const packed = await ask(url, { 'accept-encoding': 'gzip, deflate' })
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', 'x-cache': 'HIT' })
    expect(packed.headers['content-length']).toBe(`${packed.body.length}`)
    expect(packed.headers.vary?.toLowerCase()).toContain('accept-encoding')

    const plain = await ask(url, { 'accept-encoding': 'identity' })
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.status).toBe(packed.status)
    expect(gunzipSync(packed.body).equals(plain.body)).toBe(true)
    expect(plain.body.toString()).toContain('<h1')
    const again = await ask(url, { 'if-none-match': packed.headers.etag ?? '' })
    expect([again.status, again.body.length]).toEqual(packed.status === 200 ? [304, 0] : [404, plain.body.length])
    // No framework comes along, and no inline script could run.
    expect(plain.body.toString()).not.toMatch(/self\.__next_f|\/_next\/static\/[^"]+\.js/)
    expect([packed.headers['content-security-policy']].flat().join()).toMatch(
      /script-src 'self' 'inline-speculation-rules'/,
    )
  }
})

test('whoever asks for the tree of a shop page is sent to the page itself', async ({ baseURL }) => {
  const tree = await ask(`${baseURL}/groups/thuc-pham?_rsc`, { rsc: '1' })
  expect(tree.status).toBe(204)
  expect(tree.body).toHaveLength(0)
})

test('results drawn for one visit are the page that is kept for the next ones', async ({ baseURL }) => {
  const text = async (path: string) =>
    (await ask(`${baseURL}${path}`, { 'accept-encoding': 'identity' })).body.toString()
  for (const prefix of ['', '/en']) {
    // Its frame is lent to the others.
    for (let turn = 0; turn < 2; turn++) await text(`${prefix}/browse`)
    const path = `${prefix}/browse?q=lua&stars=4,5&from=${Date.now() % 9973}`
    const first = await text(path)
    expect(first).not.toContain('__next_f')
    for (let turn = 0; turn < 2; turn++) await text(path)
    const kept = await ask(`${baseURL}${path}`, { 'accept-encoding': 'identity' })
    expect(kept.headers['x-cache']).toBe('HIT')
    expect(tagsOf(first)).toEqual(tagsOf(kept.body.toString()))
  }
})

/** Every tag and text in an order that does not depend on who wrote the head. */
const tagsOf = (html: string) =>
  html
    .replace(/<!--.*?-->|<meta http-equiv[^>]*>/gs, '')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:#39|#x27);/g, "'")
    .replace(/&(?:amp|#38);/g, '&')
    .match(/<[^>]+>|[^<]+/g)
    ?.sort()
