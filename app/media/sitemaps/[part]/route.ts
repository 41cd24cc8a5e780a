import { listSitemapRanges, type SitemapEntry, sitemapEntries } from '@/lib/catalog/queries/sitemap'
import { listSitemapPages } from '@/lib/catalog/queries/sitemap-pages'
import { partOf } from '@/lib/catalog/sitemap-rules'
import { sitemapBegin, sitemapEnd, sitemapUrls } from '@/lib/catalog/sitemap-xml'
import { environment } from '@/lib/config/environment'

/** The pieces of a part; null when there is no such part. */
async function piecesOf(name: string): Promise<AsyncIterable<SitemapEntry[]> | Iterable<SitemapEntry[]> | null> {
  const part = partOf(name)
  if (part === 'pages') return [await listSitemapPages()]
  const range = part && (await listSitemapRanges(part.kind))[part.number - 1]
  return part && range ? sitemapEntries(part.kind, range) : null
}

async function* written(pieces: AsyncIterable<SitemapEntry[]> | Iterable<SitemapEntry[]>) {
  const { publicUrl } = environment()
  const encoder = new TextEncoder()
  yield encoder.encode(sitemapBegin)
  for await (const entries of pieces)
    yield encoder.encode(entries.map((entry) => sitemapUrls(publicUrl, entry)).join(''))
  yield encoder.encode(sitemapEnd)
}

const streamOf = (pieces: AsyncGenerator<Uint8Array<ArrayBuffer>>) =>
  new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { value, done } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })

/** One sitemap, reached as /sitemap-<part>.xml; written while it is sent, so that its size costs no memory. */
export async function GET(_request: Request, { params }: { params: Promise<{ part: string }> }) {
  const pieces = await piecesOf((await params).part)
  if (!pieces) return new Response(null, { status: 404 })
  // Not packed here: Next drops the header that would say so.
  return new Response(streamOf(written(pieces)), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  })
}
