import 'server-only'
import type { MerchantActor } from '@/lib/auth/actors'
import { attachPicture } from '@/lib/catalog/commands/attach-picture'
import { announcePicture } from '@/lib/catalog/commands/sweep-pictures'
import { admitUpload } from '@/lib/catalog/upload-limit'
import { processPicture } from '@/lib/files/pictures'
import { fileStore } from '@/lib/files/store'
import type { Applied } from './apply-row'
import type { ProductState } from './types'

const refused = (code: string): Applied => ({ ok: false, issues: [{ code, field: null }] })

async function takeIn(actor: MerchantActor, fileKey: string, listingId: string): Promise<Applied> {
  const stored = await fileStore().get(fileKey)
  // Taken in by an earlier run that could not say so any more.
  if (!stored) return { ok: true }
  if (!(await admitUpload(actor.userId))) return refused('too-often')
  const processed = await processPicture(stored.bytes, (picture) => announcePicture(actor, picture))
  if (!processed.ok) return refused(processed.reason)
  const attached = await attachPicture(actor, listingId, new Date(0), processed.picture)
  // The same picture is there: sent twice, or added by an earlier run of this row.
  return attached.ok || attached.reason === 'already-there' ? { ok: true } : refused(attached.reason)
}

/** Adds one picture of a confirmed ZIP file behind the others of its product's draft. */
export async function applyPicture(
  actor: MerchantActor,
  row: { fileKey: string | null },
  product: ProductState | null,
): Promise<Applied> {
  if (!row.fileKey) return refused('unknown-product')
  const applied = product?.listingId ? await takeIn(actor, row.fileKey, product.listingId) : refused('unknown-product')
  await fileStore().remove(row.fileKey)
  return applied
}
