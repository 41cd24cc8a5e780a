import 'server-only'
import { randomUUID } from 'node:crypto'
import { mkdir, open, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { isPackaging, leadsOut, nameOfEntry } from '@/lib/bulk/zip-names'
import { environment } from '@/lib/config/environment'
import { shownFileName } from '@/lib/files/uploads'
import { maxXmlBytes } from '@/lib/verifier/limits'
import { refusalOf } from '@/lib/workbooks/refusal'
import { readZipEntries } from '@/lib/workbooks/zip-directory'
import { unpackPart } from '@/lib/workbooks/zip-part'
import type { UselessFile } from './types'

export type InvoiceFile = { fileName: string; bytes: Uint8Array<ArrayBuffer> }
export type InvoiceFiles =
  | { ok: true; files: InvoiceFile[]; useless: UselessFile[] }
  | { ok: false; reason: 'bad-archive' | 'empty-archive' | 'too-many-files' }

/** Invoices that one upload may bring: enough for a month's export of a small business, few enough to be checked at once. */
export const maxInvoices = 20
const maxUnpackedBytes = 20 * 1024 * 1024

/** What all files of one upload may still bring, ZIP files inside counted as what they hold. */
type Room = { files: number; bytes: { left: number } }

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 9
const isInvoiceName = (name: string) => /\.xml$/i.test(name)

/** The XML files of a ZIP file as invoice software exports them, beside their prints; what else is inside is left alone. */
async function unpacked(place: string, room: Room): Promise<InvoiceFiles> {
  const file = await open(place, 'r')
  try {
    const { size } = await file.stat()
    const entries = (await readZipEntries(file, size))
      .map((entry) => ({ entry, name: nameOfEntry(entry) }))
      .filter(({ name }) => isInvoiceName(name) && !isPackaging(name) && !leadsOut(name))
    if (entries.length > room.files) return { ok: false, reason: 'too-many-files' }
    const files: InvoiceFile[] = []
    const useless: UselessFile[] = []
    for (const { entry, name } of entries) {
      const fileName = shownFileName(name)
      const reason = await readInto(files, fileName, () => unpackPart(place, file, entry, room.bytes, maxXmlBytes))
      if (reason) useless.push({ fileName, reason })
    }
    return { ok: true, files, useless }
  } catch (error) {
    refusalOf(error)
    return { ok: false, reason: 'bad-archive' }
  } finally {
    await file.close()
  }
}

/** One damaged or oversized file does not spoil the others. */
async function readInto(
  files: InvoiceFile[],
  fileName: string,
  chunksOf: () => AsyncIterable<Buffer>,
): Promise<UselessFile['reason'] | null> {
  try {
    const chunks: Buffer[] = []
    for await (const chunk of chunksOf()) chunks.push(chunk)
    files.push({ fileName, bytes: new Uint8Array(Buffer.concat(chunks)) })
    return null
  } catch (error) {
    const { code } = refusalOf(error)
    if (code === 'damaged') return 'unreadable-invoice'
    if (code === 'too-much-text') return 'xml-too-large'
    throw error
  }
}

async function unpackedFrom(bytes: Uint8Array, room: Room): Promise<InvoiceFiles> {
  const folder = path.join(/* turbopackIgnore: true */ environment().dataDir, 'tmp')
  await mkdir(folder, { recursive: true })
  const place = path.join(/* turbopackIgnore: true */ folder, randomUUID())
  try {
    await writeFile(place, bytes, { mode: 0o600, flag: 'wx' })
    return await unpacked(place, room)
  } finally {
    await rm(place, { force: true })
  }
}

/** What an upload brings: files as they are, and those inside of ZIP files; ZIP files inside those are not opened. */
export async function invoiceFiles(uploaded: readonly InvoiceFile[]): Promise<InvoiceFiles> {
  const files: InvoiceFile[] = []
  const useless: UselessFile[] = []
  const bytes = { left: maxUnpackedBytes }
  for (const one of uploaded) {
    const room = { files: maxInvoices - files.length - useless.length, bytes }
    if (room.files < 1) return { ok: false, reason: 'too-many-files' }
    if (!isZip(one.bytes)) {
      files.push(one)
      continue
    }
    const found = await unpackedFrom(one.bytes, room)
    if (!found.ok) return found
    if (uploaded.length === 1 && found.files.length + found.useless.length === 0)
      return { ok: false, reason: 'empty-archive' }
    files.push(...found.files)
    useless.push(...found.useless)
  }
  return { ok: true, files, useless }
}
