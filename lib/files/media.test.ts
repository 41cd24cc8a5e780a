import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { mediaResponse } from '@/lib/files/media'
import { fileStore } from '@/lib/files/store'
import { variantKey } from '@/lib/files/variants'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'booth-media-'))
  vi.stubEnv('DATA_DIR', folder)
  vi.stubEnv('S3_BUCKET', '')
})

afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true, force: true })
})

const hashOf = (digit: string) => digit.repeat(64)
const unknown = async () => null
const ask = (hash: string, file: string, recipe: (hash: string) => Promise<string | null> = unknown, headers = {}) =>
  mediaResponse(new Request(`http://booth/media/${hash}/${file}`, { headers }), hash, file, recipe)

it('serves a stored picture for ever', async () => {
  await fileStore().put(variantKey(hashOf('a'), 480), Buffer.from('picture'), 'image/webp')
  const response = await ask(hashOf('a'), '480.webp')
  expect(response.status).toBe(200)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'image/webp',
    'content-length': '7',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  })
  expect(await response.text()).toBe('picture')
})

it('answers 304 to those who have it, whole or among others', async () => {
  const tag = (await ask(hashOf('a'), '480.webp')).headers.get('etag') ?? ''
  expect(tag).toMatch(/^"[^"]+"$/)
  for (const match of [tag, `W/${tag}`, `"other", ${tag}`]) {
    const response = await ask(hashOf('a'), '480.webp', unknown, { 'If-None-Match': match })
    expect([response.status, response.headers.get('etag'), await response.text()]).toEqual([304, tag, ''])
  }
  expect((await ask(hashOf('a'), '480.webp', unknown, { 'If-None-Match': '"other"' })).status).toBe(200)
  const gone = await ask(hashOf('b'), '480.webp', unknown, { 'If-None-Match': tag.replaceAll('a', 'b') })
  expect(gone.status).toBe(404)
})

it('answers 404 to what it does not know and to odd addresses', async () => {
  const never = vi.fn(unknown)
  expect((await ask(hashOf('b'), '480.webp')).status).toBe(404)
  for (const file of ['481.webp', '480.png', '480.webp.webp', '', '../480.webp', '0480.webp'])
    expect((await ask(hashOf('a'), file, never)).status).toBe(404)
  for (const hash of ['..', hashOf('a').toUpperCase(), hashOf('a').slice(1), `${hashOf('a')}0`])
    expect((await ask(hash, '480.webp', never)).status).toBe(404)
  expect(never).not.toHaveBeenCalled()
  expect((await ask(hashOf('c'), '320.webp', async () => 'nonsense')).status).toBe(404)
})

it('draws what is missing, once for all who ask, and keeps it', async () => {
  const recipe = vi.fn(async () => 'vase:lam:7')
  const hash = hashOf('d')
  const put = vi.spyOn(fileStore(), 'put')
  const responses = await Promise.all(Array.from({ length: 6 }, () => ask(hash, '320.webp', recipe)))
  const bodies = await Promise.all(responses.map(async (one) => Buffer.from(await one.arrayBuffer())))
  expect(put).toHaveBeenCalledTimes(1)
  expect(new Set(bodies.map((body) => body.toString('base64'))).size).toBe(1)
  const meta = await sharp(bodies[0]).metadata()
  expect([meta.format, meta.width, meta.height]).toEqual(['webp', 320, 320])
  expect((await fileStore().get(variantKey(hash, 320)))?.bytes.equals(bodies[0] ?? Buffer.of())).toBe(true)

  recipe.mockClear()
  const again = Buffer.from(await (await ask(hash, '320.webp', recipe)).arrayBuffer())
  expect(again.equals(bodies[0] ?? Buffer.of())).toBe(true)
  expect(recipe).not.toHaveBeenCalled()
  put.mockRestore()
})

it('draws the same bytes another time', async () => {
  const bytes = async (digit: string) =>
    Buffer.from(await (await ask(hashOf(digit), '480.webp', async () => 'koi:indigo:12')).arrayBuffer())
  const [one, two] = [await bytes('e'), await bytes('f')]
  expect(one.equals(two)).toBe(true)
  expect(one.length).toBeLessThan(40_000)
})
