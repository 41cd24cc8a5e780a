import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestPart, writeZip } from '@/lib/workbooks/test-zip'
import { readPictureArchive } from './picture-archive'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'archive-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function read(parts: TestPart[]) {
  const archive = await readPictureArchive(await writeZip(path.join(folder, 'a.zip'), parts))
  if (!archive.ok) return archive.code
  return Promise.all(
    archive.pictures.map(async (picture) => {
      if (!picture.ok) return picture.code
      const bytes = await picture.unpack()
      return Buffer.isBuffer(bytes) ? bytes.toString() : bytes.code
    }),
  )
}

describe('a ZIP file of pictures', () => {
  it('gives each picture’s bytes and passes over what systems pack along', async () => {
    const parts = [
      { name: 'ảnh/', content: '' },
      { name: 'ảnh/Trà-1.jpg', content: 'một' },
      { name: '__MACOSX/ảnh/._Trà-1.jpg', content: 'x' },
      { name: 'Trà-1.jpg', content: 'hai' },
    ]
    expect(await read(parts)).toEqual(['một', 'hai'])
  })
  it('opens nothing that leads out, is packed once more or is no picture', async () => {
    const parts = ['../a.jpg', '/etc/passwd', 'a.zip', 'b.svg', 'c.html'].map((name) => ({ name, content: 'x' }))
    expect(await read(parts)).toEqual([
      ...['leads-out', 'leads-out', 'nested-archive', 'not-a-picture-file', 'not-a-picture-file'],
    ])
  })
  it('breaks off at what unpacks without end, whether the directory says so or lies', async () => {
    const huge = () => Array.from({ length: 20 }, () => Buffer.alloc(1024 * 1024))
    expect(await read([{ name: 'a.jpg', content: huge() }])).toEqual(['picture-too-large'])
    expect(await read([{ name: 'a.jpg', content: huge(), claimed: { unpacked: 100 } }])).toEqual([
      'suspicious-compression',
    ])
    expect(await read([{ name: 'a.jpg', content: 'đúng', claimed: { crc: 1 } }])).toEqual(['damaged'])
  })
  it('refuses too many, protected, empty and broken files as a whole', async () => {
    expect(await read(Array.from({ length: 501 }, (_, at) => ({ name: `${at}.jpg`, content: 'x' })))).toBe(
      'too-many-parts',
    )
    expect(await read([{ name: 'a.jpg', content: 'x', encrypted: true }])).toBe('password-protected')
    expect(await read([{ name: 'a/', content: '' }])).toBe('empty-file')
    const broken = path.join(folder, 'broken.zip')
    await writeFile(broken, 'PK\x03\x04 nothing that follows is a directory')
    expect(await readPictureArchive(broken)).toMatchObject({ ok: false, code: 'damaged' })
  })
})
