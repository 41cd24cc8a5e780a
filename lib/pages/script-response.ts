import { gzipSync } from 'node:zlib'

const packed = new Map<string, Buffer<ArrayBuffer>>()

/** A script for browsers, packed for who takes gzip; Next packs pages and its own files, but not what routes answer. */
export function scriptResponse({ headers: asked }: Request, source: string, cacheControl: string) {
  const headers = new Headers({
    'Content-Type': 'text/javascript; charset=utf-8',
    'Cache-Control': cacheControl,
    Vary: 'Accept-Encoding',
  })
  if (!/\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:\s*,|\s*$))/.test(asked.get('accept-encoding') ?? ''))
    return new Response(source, { headers })
  const body = packed.get(source) ?? gzipSync(source)
  packed.set(source, body)
  headers.set('Content-Encoding', 'gzip')
  return new Response(body, { headers })
}
