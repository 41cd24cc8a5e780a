import { createHash } from 'node:crypto'
import type { StaffActor } from '@/lib/auth/actors'
import { fileStore } from '@/lib/files/store'
import { shownFileName } from '@/lib/files/uploads'
import type { OrderFile } from './commands/orders'
import { findOrderFile } from './queries/orders'

/** The largest document of an order, in bytes. */
export const MAX_ORDER_FILE = 10 * 1024 * 1024

/** What a document may begin with: PDF, JPEG, PNG. */
const beginnings: [kind: string, bytes: number[]][] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
]

/** What a document is, by its first bytes; null for what is none of the three. */
export const documentType = (bytes: Uint8Array): string | null =>
  beginnings.find(([, start]) => start.every((byte, i) => bytes[i] === byte))?.[0] ?? null

/** Keeps the document of an order where only administrators reach it. */
export async function keepOrderFile(bytes: Uint8Array, fileName: string): Promise<OrderFile> {
  const fileKey = `orders/${createHash('sha256').update(bytes).digest('hex')}`
  await fileStore().put(fileKey, bytes, 'application/octet-stream')
  return { fileKey, fileName: shownFileName(fileName) || 'document', sizeBytes: bytes.length }
}

/** The document of an order for an administrator; null where there is none. */
export async function openOrderFile(admin: StaffActor, orderId: string) {
  const found = await findOrderFile(admin, orderId)
  const stored = found?.fileKey ? await fileStore().get(found.fileKey) : null
  return stored ? { fileName: found?.fileName ?? 'document', bytes: stored.bytes } : null
}
