import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { sharePicture } from './share-pictures'
import { fileStore } from './store'

let folder: string
const asked: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'booth-share-'))
  vi.stubEnv('DATA_DIR', folder)
  vi.stubEnv('S3_BUCKET', '')
  const real = globalThis.fetch
  vi.stubGlobal('fetch', (address: unknown, ...rest: []) => {
    if (String(address).startsWith('data:')) return real(address as string, ...rest)
    asked.push(String(address))
    return Promise.reject(new Error('no network in tests'))
  })
})
afterAll(async () => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
  await rm(folder, { recursive: true, force: true })
})

const panel = <div style={{ display: 'flex', width: '100%', height: '100%', background: '#fff' }} />
const square = () =>
  sharp({ create: { width: 80, height: 80, channels: 3, background: '#204080' } })
    .webp()
    .toBuffer()
const stored = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((each) => each.isFile()).length

it('is a JPEG of the size messengers want, with the picture on the left, and is drawn once', async () => {
  const draw = vi.fn(async () => ({ panel, pictures: [await square()] }))
  const picture = await sharePicture('one', draw)
  const { format, width, height } = await sharp(picture ?? undefined).metadata()
  expect([format, width, height]).toEqual(['jpeg', 1200, 630])
  const [left] = [
    ...(await sharp(picture ?? undefined)
      .extract({ left: 100, top: 100, width: 1, height: 1 })
      .raw()
      .toBuffer()),
  ]
  const [right] = [
    ...(await sharp(picture ?? undefined)
      .extract({ left: 900, top: 100, width: 1, height: 1 })
      .raw()
      .toBuffer()),
  ]
  expect(left).toBeLessThan(60)
  expect(right).toBeGreaterThan(240)
  expect(await sharePicture('one', draw)).toEqual(picture)
  expect(draw).toHaveBeenCalledTimes(1)
  expect(asked).toEqual([])
})

it('shares the work among those who ask while it is drawn', async () => {
  const draw = vi.fn(async () => ({ panel, pictures: [] }))
  const both = await Promise.all([sharePicture('two', draw), sharePicture('two', draw)])
  expect(both[0]).toEqual(both[1])
  expect(draw).toHaveBeenCalledTimes(1)
})

it('gives up its place to another that falls into it, so that the cache never grows', async () => {
  const slot = (name: string) => createHash('sha256').update(name).digest().readUInt16BE(0) % 2048
  let rival = 'rival'
  for (let i = 0; slot(rival) !== slot('one'); i++) rival = `rival ${i}`
  const before = await stored()
  const draw = vi.fn(async () => ({ panel, pictures: [] }))
  await sharePicture(rival, draw)
  expect(await stored()).toBe(before)
  await sharePicture('one', draw)
  expect(draw).toHaveBeenCalledTimes(2)
})

it('refuses when too many wait, and serves again afterwards', async () => {
  const doors: (() => void)[] = []
  const slow = () =>
    new Promise<{ panel: typeof panel; pictures: Buffer[] }>((open) => doors.push(() => open({ panel, pictures: [] })))
  const looks = vi.spyOn(fileStore(), 'get')
  const waiting = Array.from({ length: 12 }, (_, i) => sharePicture(`slow ${i}`, slow))
  // Each stands in the queue once it has looked for its picture, in whatever order the disk answers.
  await vi.waitFor(
    () => expect(looks.mock.settledResults.filter(({ type }) => type === 'fulfilled')).toHaveLength(12),
    10_000,
  )
  looks.mockRestore()
  expect(await sharePicture('late', slow)).toBeNull()
  for (let i = 0; i < 12; i++) {
    await vi.waitFor(() => expect(doors.length).toBe(i + 1), 10_000)
    doors[i]?.()
  }
  expect(await Promise.all(waiting)).not.toContain(null)
  expect(await sharePicture('after', async () => ({ panel, pictures: [] }))).not.toBeNull()
})
