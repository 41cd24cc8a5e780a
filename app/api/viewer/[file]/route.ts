import frame from '@/components/readiness/pdf-frame.ts?bundled'
import { pdfJsPart, viewerPage, viewerPolicy } from '@/lib/files/pdf-viewer'

const script = 'text/javascript; charset=utf-8'

/** The frame that strangers' PDF files are drawn in, and what it loads: the same for everybody, without anything of anybody. */
export async function GET(_request: Request, { params }: RouteContext<'/api/viewer/[file]'>) {
  const { file } = await params
  if (file === 'frame') return answer(viewerPage, 'text/html; charset=utf-8', 'no-cache')
  if (file === 'frame.js') return answer(frame, script, 'no-cache')
  const part = pdfJsPart(file)
  return part ? answer(new Uint8Array(part), script, 'public, max-age=86400') : new Response(null, { status: 404 })
}

const answer = (body: BodyInit, type: string, cache: string) =>
  new Response(body, {
    headers: {
      'Content-Type': type,
      'Cache-Control': cache,
      'Content-Security-Policy': viewerPolicy,
      // The frame has no origin, so its modules come to it as to a stranger.
      'Access-Control-Allow-Origin': '*',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  })
