import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { diskStore } from '@/lib/files/disk-store'
import { s3Store } from '@/lib/files/s3-store'
import { checkedKey } from '@/lib/files/store-key'
import type { FileStore } from '@/lib/files/store-types'
import { startTestS3, type TestS3 } from '@/lib/files/test-s3-server'

let folder: string
let bucket: TestS3
const stores: Record<string, () => FileStore> = {
  'the local disk': () => diskStore(path.join(folder, 'uploads')),
  'an S3 bucket': () => s3Store(bucket.settings),
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'booth-store-'))
  bucket = await startTestS3()
})

afterAll(async () => {
  await bucket.close()
  await rm(folder, { recursive: true, force: true })
})

const outside = [
  '../secret',
  'a/../../b',
  '/etc/passwd',
  'a//b',
  'a/',
  '',
  '.hidden',
  'a/.b',
  'A/B',
  'a b',
  'a\\b',
  'á',
  'a\0b',
  `a/${'b'.repeat(101)}`,
]

describe.each(Object.entries(stores))('%s', (_name, open) => {
  it('gives back what it was given, with its type', async () => {
    const store = open()
    const bytes = Buffer.from([0, 1, 2, 255, 254, 10, 13, 0])
    await store.put('imports/ab12', bytes, 'application/x-odd')
    expect(await store.get('imports/ab12')).toEqual({ bytes, contentType: 'application/x-odd' })
    await store.put('pictures/ab12/320.webp', bytes, 'image/webp')
    expect((await store.get('pictures/ab12/320.webp'))?.contentType).toBe('image/webp')
  })

  it('gives back any bytes, also none', async () => {
    const store = open()
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (bytes) => {
        await store.put('law/any.bin', bytes, 'application/octet-stream')
        expect(Buffer.compare((await store.get('law/any.bin'))?.bytes ?? Buffer.from('?'), Buffer.from(bytes))).toBe(0)
      }),
      { numRuns: 15 },
    )
  })

  it('streams with the size', async () => {
    const store = open()
    const bytes = Buffer.alloc(300_000, 'phở')
    await store.put('streams/one', bytes, 'application/octet-stream')
    const stream = await store.stream('streams/one')
    expect(stream?.size).toBe(300_000)
    expect(Buffer.from(await new Response(stream?.body).arrayBuffer()).equals(bytes)).toBe(true)
    await (await store.stream('streams/one'))?.body.cancel()
  })

  it('replaces, type included', async () => {
    const store = open()
    await store.put('twice.json', Buffer.from('old'), 'text/plain')
    await store.put('twice.json', Buffer.from('new'), 'application/json')
    expect(await store.get('twice.json')).toEqual({ bytes: Buffer.from('new'), contentType: 'application/json' })
  })

  it('answers null or false for what is not there, and for what is there no longer', async () => {
    const store = open()
    expect(await store.get('none/here')).toBeNull()
    expect(await store.stream('none/here')).toBeNull()
    expect(await store.has('none/here')).toBe(false)
    await store.put('short/lived', Buffer.from('x'), 'text/plain')
    expect(await store.has('short/lived')).toBe(true)
    await store.remove('short/lived')
    await store.remove('short/lived')
    expect(await store.has('short/lived')).toBe(false)
    expect(await store.get('short/lived')).toBeNull()
  })

  it('survives many writers of one key: the file is one of theirs, whole', async () => {
    const store = open()
    const writers = Array.from({ length: 12 }, (_, i) => Buffer.alloc(40_000, String.fromCharCode(97 + i)))
    await Promise.all(writers.map((bytes) => store.put('race/one', bytes, 'text/plain')))
    const left = await store.get('race/one')
    expect(writers.some((bytes) => left?.bytes.equals(bytes))).toBe(true)
  })

  it.each(outside)('refuses the key %j everywhere', async (key) => {
    const store = open()
    await expect(store.put(key, Buffer.from('x'), 'text/plain')).rejects.toThrow(RangeError)
    await expect(store.get(key)).rejects.toThrow(RangeError)
    await expect(store.stream(key)).rejects.toThrow(RangeError)
    await expect(store.has(key)).rejects.toThrow(RangeError)
    await expect(store.remove(key)).rejects.toThrow(RangeError)
  })
})

describe('a key', () => {
  it('that is let through never leaves the folder it is joined to', () => {
    const part = fc.string({ unit: fc.constantFrom('a', '0', '.', '/', '-', '_', '\\', 'A', '%', ' '), maxLength: 12 })
    fc.assert(
      fc.property(part, (key) => {
        let checked: string
        try {
          checked = checkedKey(key)
        } catch {
          return
        }
        expect(path.posix.join('/root', checked)).toBe(`/root/${checked}`)
        expect(encodeURI(checked)).toBe(checked)
      }),
      { numRuns: 3000 },
    )
  })
})
