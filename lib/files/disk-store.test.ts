import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { diskStore } from '@/lib/files/disk-store'

let root: string

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'booth-disk-'))
})

afterEach(() => rm(root, { recursive: true, force: true }))

const filesBelow = async () =>
  (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))

it('keeps the files of one folder together in one of 256 shards, and nothing else', async () => {
  const store = diskStore(root)
  for (const width of [320, 480]) await store.put(`pictures/ab/${width}.webp`, Buffer.from('x'), 'image/webp')
  const files = await filesBelow()
  expect(files).toHaveLength(2)
  for (const file of files) expect(file).toMatch(/^[0-9a-f]{2}\/pictures\/ab\/\d+\.webp$/)
  expect(new Set(files.map((file) => file.slice(0, 2))).size).toBe(1)
})

it('leaves no part of a write that failed', async () => {
  const store = diskStore(root)
  await store.put('a/b', Buffer.from('x'), 'application/octet-stream')
  const file = path.join(root, (await filesBelow())[0] ?? '')
  await rm(file)
  // A folder with something in it cannot be renamed over.
  await mkdir(path.join(file, 'in the way'), { recursive: true })
  await expect(store.put('a/b', Buffer.from('y'), 'application/octet-stream')).rejects.toThrow()
  expect(await readdir(path.join(root, '.parts'))).toEqual([])
})

it('sweeps away what was cut off more than a day ago, and only that', async () => {
  const parts = path.join(root, '.parts')
  await mkdir(parts)
  await writeFile(path.join(parts, 'old'), 'x')
  await writeFile(path.join(parts, 'new'), 'x')
  const long = new Date(Date.now() - 25 * 60 * 60 * 1000)
  await utimes(path.join(parts, 'old'), long, long)
  await diskStore(root).put('a', Buffer.from('x'), 'application/octet-stream')
  expect(await readdir(parts)).toEqual(['new'])
})

it('lets only its own user read', async () => {
  await diskStore(root).put('a/b', Buffer.from('x'), 'application/octet-stream')
  const file = (await filesBelow())[0] ?? ''
  expect((await stat(path.join(root, file))).mode & 0o077).toBe(0)
})
