import 'server-only'
import { db } from '@/lib/db/client'

/** How to draw a picture made by the project; null for an upload and for an unknown hash. */
export async function findPictureRecipe(contentHash: string): Promise<string | null> {
  const picture = await db.picture.findUnique({ where: { contentHash }, select: { recipe: true } })
  return picture?.recipe ?? null
}
