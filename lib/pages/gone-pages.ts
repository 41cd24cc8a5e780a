import type { ServerResponse } from 'node:http'
import { pathInside } from './kept-answer'

/** Far more than are gone in a year; whoever was first is forgotten first, and answered with 404 until drawn again. */
const MOST = 20_000

// Next bundles what draws pages apart from what stands at the door: the process is all they share.
const shared = globalThis as typeof globalThis & { boothGonePages?: Set<string> }
shared.boothGonePages ??= new Set()
const gone = shared.boothGonePages

/** Says, while the page of a path is drawn, that what it showed was taken away for good; the path has its language first. */
export function sayGone(path: string): void {
  gone.delete(path)
  gone.add(path)
  const [oldest] = gone
  if (gone.size > MOST && oldest !== undefined) gone.delete(oldest)
}

/** Lets pages of what was taken away answer with 410; Next has only 404 for a page that can still be read. */
export function answerGone(url: string, response: ServerResponse): void {
  const { writeHead } = response
  response.writeHead = (status: number, ...rest: unknown[]) => {
    const path = status === 404 && gone.size > 0 ? pathInside(url.split('?', 1)[0] ?? '') : null
    return Reflect.apply(writeHead, response, [path !== null && gone.has(path) ? 410 : status, ...rest])
  }
}
