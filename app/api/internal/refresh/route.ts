import { revalidateTag } from 'next/cache'
import { catalogTags } from '@/lib/catalog/tags'
import { isRefreshKey } from '@/lib/jobs/refresh'

/** The server's own request to render every public page anew. */
export async function POST(request: Request) {
  if (!isRefreshKey(request.headers.get('authorization'))) return new Response(null, { status: 404 })
  revalidateTag(catalogTags.shop, { expire: 0 })
  return Response.json({ ok: true })
}
