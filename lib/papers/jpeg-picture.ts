import type { PrintedPicture } from '@/lib/documents/types'
import { sharp } from '@/lib/files/image-engine'
import { pictureBytes } from '@/lib/files/picture-bytes'
import { findPictureRecipe } from '@/lib/files/queries'

/** A stored picture as a square JPEG, since PDF knows no WebP; sharp enough for a hand's breadth on paper. */
export async function jpegPicture(hash: string | undefined): Promise<PrintedPicture> {
  const stored = hash ? await pictureBytes(hash, 800, findPictureRecipe) : null
  if (!stored) return null
  return new Uint8Array(
    await sharp(stored)
      .resize({ width: 800, height: 800, fit: 'cover' })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 82 })
      .toBuffer(),
  )
}
