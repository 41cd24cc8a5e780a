import { mediaResponse } from '@/lib/files/media'
import { findPictureRecipe } from '@/lib/files/queries'

/** A stored picture: /media/<64 hex digits>/<320|480|800|1600>.webp. */
export async function GET(request: Request, { params }: { params: Promise<{ hash: string; file: string }> }) {
  const { hash, file } = await params
  return mediaResponse(request, hash, file, findPictureRecipe)
}
