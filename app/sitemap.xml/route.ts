import { connection } from 'next/server'
import { listSitemapRanges } from '@/lib/catalog/queries/sitemap'
import { sitemapKinds } from '@/lib/catalog/sitemap-rules'
import { sitemapIndex } from '@/lib/catalog/sitemap-xml'
import { environment } from '@/lib/config/environment'

/** The list of all sitemaps; robots.txt leads here. */
export async function GET() {
  await connection()
  const { publicUrl } = environment()
  const parts = await Promise.all(
    sitemapKinds.map(async (kind) => (await listSitemapRanges(kind)).map((_, i) => `${kind}-${i + 1}`)),
  )
  const addresses = ['pages', ...parts.flat()].map((part) => `${publicUrl}/sitemap-${part}.xml`)
  return new Response(sitemapIndex(addresses), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  })
}
