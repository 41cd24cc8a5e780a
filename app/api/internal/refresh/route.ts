import { revalidateTag } from 'next/cache'
import { catalogTags } from '@/lib/catalog/tags'
import { isRefreshKey } from '@/lib/jobs/refresh'

/** The server's own request to render every public page anew, or those of the tags it names. */
export async function POST(request: Request) {
  if (!isRefreshKey(request.headers.get('authorization'))) return new Response(null, { status: 404 })
  const named = await request.text()
  const tags: string[] = named ? JSON.parse(named) : [catalogTags.shop]
  for (const tag of tags) revalidateTag(tag, { expire: 0 })
  return Response.json({ ok: true })
}
