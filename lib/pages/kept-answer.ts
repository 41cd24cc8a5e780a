import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { askEachTime, believedType, safeHeaders } from './answer-headers.mjs'

/** A page as lib/pages/kept-pages.mjs has it: packed, and only what may still be shown. */
export type KeptPage = { packed: Buffer; tag: string; policy: string; status: number }

// Next loads kept-pages.mjs by itself, beside the bundles: the process is all they share.
const shared = globalThis as typeof globalThis & { boothKeptPages?: (path: string) => KeptPage | null }

const unpack = promisify(gunzip)
const takesGzip = /(?:^|[,\s])gzip(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/
const everyPage = Object.fromEntries([believedType, ...safeHeaders].map(({ key, value }) => [key, value]))
// Whoever asks the same address for its tree is answered by Next.
const vary = 'rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch, Accept-Encoding'

/** Whether a client takes packed answers. */
export const isGzipTaken = ({ headers }: Pick<IncomingMessage, 'headers'>): boolean =>
  takesGzip.test(String(headers['accept-encoding'] ?? ''))

type Whole = { status: number; policy: string; isPacked: boolean; more: Record<string, string> }

/** Sends a page whole, with what every page of the shop carries. */
export function sendPage(response: ServerResponse, body: Uint8Array, { status, policy, isPacked, more }: Whole): void {
  response.writeHead(status, {
    ...everyPage,
    'Content-Security-Policy': policy,
    'Content-Type': 'text/html; charset=utf-8',
    ...(isPacked ? { 'Content-Encoding': 'gzip' } : {}),
    'Content-Length': body.length,
    Vary: vary,
    ...more,
  })
  response.end(body)
}

// Vietnamese addresses have no language before them; others are for Next to move.
const plainPath = /^(?!\/vi(?:\/|$))(?:\/[\w-]+)*$/

/** The path, with a language, whose page answers for an address; null for an address that Next is to read. */
export function pathInside(pathname: string): string | null {
  const path = pathname === '/' ? '' : pathname
  if (!plainPath.test(path)) return null
  return path === '/en' || path.startsWith('/en/') ? path : `/vi${path}`
}

/** Answers with the page that is kept for a path with a language; false when there is none that may be shown. */
export function answerKept(path: string, request: IncomingMessage, response: ServerResponse): boolean {
  const page = shared.boothKeptPages?.(path)
  if (!page) return false
  const { packed, tag, policy, status } = page
  const more = { 'Cache-Control': askEachTime, ETag: tag, 'X-Cache': 'HIT' }
  if (status === 200 && (request.headers['if-none-match'] ?? '').includes(tag)) {
    response.writeHead(304, { ...more, Vary: vary }).end()
    return true
  }
  if (isGzipTaken(request)) sendPage(response, packed, { status, policy, isPacked: true, more })
  else
    unpack(packed)
      .then((body) => sendPage(response, body, { status, policy, isPacked: false, more }))
      .catch((error: Error) => response.destroy(error))
  return true
}
