import 'server-only'
import type { MerchantActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { fileStore } from '@/lib/files/store'
import { variantKey, variantWidths } from '@/lib/files/variants'
import type { StoredPicture } from './attach-picture'

const KEPT_MS = 86_400_000

/**
 * Keeps account of an uploaded picture before its files are written, so that none lies on the disk unknown; a picture
 * that was there before counts as uploaded now.
 */
export async function announcePicture({ userId }: MerchantActor, { contentHash, width, height }: StoredPicture) {
  await db.$executeRaw`
    INSERT INTO picture (content_hash, width, height, uploaded_by_id)
    VALUES (${contentHash}, ${width}, ${height}, ${userId}::uuid)
    ON CONFLICT (content_hash) DO UPDATE SET uploaded_at = now()`
}

/**
 * Removes uploaded pictures, row and files, that no revision uses a day after they were last uploaded. Drawings of the
 * project stay. Answers how many went.
 */
export async function sweepPictures(now: Date): Promise<number> {
  const uploadedAt = { lt: new Date(now.getTime() - KEPT_MS) }
  const unused = { recipe: null, uploadedAt, revisions: { none: {} } } satisfies Prisma.PictureWhereInput
  const found = await db.picture.findMany({ where: unused, select: { id: true, contentHash: true } })
  let swept = 0
  for (const picture of found) if (await sweep(picture, unused)) swept++
  return swept
}

async function sweep({ id, contentHash }: { id: string; contentHash: string }, unused: Prisma.PictureWhereInput) {
  try {
    return await db.$transaction(
      async (tx) => {
        // From here on whoever uploads the same picture waits, and then writes its files anew.
        const { count } = await tx.picture.deleteMany({ where: { id, ...unused } })
        if (count === 0) return false
        // The largest first: where it is not, the others count as missing too.
        for (const width of variantWidths.toReversed()) await fileStore().remove(variantKey(contentHash, width))
        return true
      },
      { timeout: 60_000 },
    )
  } catch (error) {
    // Somebody attached it while this waited for them.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2003') return false
    throw error
  }
}
