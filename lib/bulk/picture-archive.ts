import { open } from 'node:fs/promises'
import { maxPictureBytes } from '@/lib/files/pictures'
import { refusalOf, refuse } from '@/lib/workbooks/refusal'
import type { Refusal } from '@/lib/workbooks/types'
import { readZipEntries, type ZipEntry } from '@/lib/workbooks/zip-directory'
import { type UnpackBudget, unpackPart } from '@/lib/workbooks/zip-part'
import { isPackaging, leadsOut, nameOfEntry } from './zip-names'

const MIB = 1024 * 1024
/** The largest ZIP file of pictures that is taken in, in bytes. */
export const maxArchiveBytes = 100 * MIB
/** Bytes that all pictures of one file together may unpack to; photographs hardly shrink, so this is far from an honest file. */
const maxUnpackedBytes = 300 * MIB
/** Pictures of one file. */
export const maxPicturesOfArchive = 500

export type ArchivePicture = { name: string } & (
  | { ok: true; unpack: () => Promise<Buffer | Refusal> }
  | { ok: false; code: 'leads-out' | 'nested-archive' | 'not-a-picture-file' | 'picture-too-large' }
)

const isArchiveName = (name: string) => /\.(?:zip|rar|7z|tar|gz|tgz|bz2|xz|jar)$/i.test(name)
const isPictureName = (name: string) => /\.(?:jpe?g|png|webp|heic|heif)$/i.test(name)

async function unpack(path: string, entry: ZipEntry, budget: UnpackBudget): Promise<Buffer | Refusal> {
  const file = await open(path, 'r')
  try {
    const chunks: Buffer[] = []
    for await (const chunk of unpackPart(path, file, entry, budget, maxPictureBytes)) chunks.push(chunk)
    return Buffer.concat(chunks)
  } catch (error) {
    return refusalOf(error)
  } finally {
    await file.close()
  }
}

function pictureOf(path: string, entry: ZipEntry, name: string, budget: UnpackBudget): ArchivePicture {
  if (leadsOut(name)) return { name, ok: false, code: 'leads-out' }
  if (isArchiveName(name)) return { name, ok: false, code: 'nested-archive' }
  if (!isPictureName(name)) return { name, ok: false, code: 'not-a-picture-file' }
  if (entry.unpacked > maxPictureBytes) return { name, ok: false, code: 'picture-too-large' }
  return { name, ok: true, unpack: () => unpack(path, entry, budget) }
}

/**
 * The pictures of a ZIP file on disk by their names; each is unpacked only when asked for, into memory, never under its
 * own name. Names lead nowhere, counts and sizes are bounded by what really comes out, ZIP files inside are not opened.
 */
export async function readPictureArchive(path: string): Promise<{ ok: true; pictures: ArchivePicture[] } | Refusal> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    const entries = (await readZipEntries(file, size)).map((entry) => ({ entry, name: nameOfEntry(entry) }))
    const own = entries.filter(({ name }) => !isPackaging(name) || leadsOut(name))
    if (own.length === 0) refuse('empty-file')
    if (own.length > maxPicturesOfArchive) refuse('too-many-parts', { limit: maxPicturesOfArchive })
    const budget = { left: maxUnpackedBytes }
    return { ok: true, pictures: own.map(({ entry, name }) => pictureOf(path, entry, name, budget)) }
  } catch (error) {
    return refusalOf(error)
  } finally {
    await file.close()
  }
}
