import { browseQueryString, readBrowseState } from './rules-address'
import type { BrowseState } from './types'

/** The segment of the page that shows everything. */
const EVERYTHING = 'all'

/** Of a canonical query string, which is ASCII. */
const segmentOf = (canonical: string) => (canonical === '' ? EVERYTHING : Buffer.from(canonical).toString('base64url'))

/** What a kept page's segment stands for; null unless it is written in the one canonical way. */
export function stateOfSegment(segment: string): BrowseState | null {
  const written = segment === EVERYTHING ? '' : Buffer.from(segment, 'base64url').toString('latin1')
  const state = readBrowseState(new URLSearchParams(written))
  return segmentOf(browseQueryString(state)) === segment ? state : null
}

/** The request header by which proxy.ts tells next.config.js which kept page answers. */
export const KEPT_PAGE_HEADER = 'x-booth-kept-page'

export type BrowseRoute =
  /** Answer with the kept page of this segment. */
  | { kind: 'kept'; segment: string }
  /** Somebody asks for a page by its own name: it lives at this address. */
  | { kind: 'moved'; address: string }
  /** Nobody asked for this lately: draw it for this visit only. */
  | { kind: 'fresh'; canonical: string }
  /** No address of the browse page. */
  | { kind: 'none' }

const browsePath = /^(\/en)?\/browse(?:\/kept\/([\w-]+))?$/

/**
 * Which page answers for an address of the browse page, with a language or without. Keeping a page costs three times
 * as much as rendering one, so only what was asked for before is kept; `seenBefore` notes and answers that.
 */
export function browseRoute(
  pathname: string,
  params: URLSearchParams,
  seenBefore: (text: string) => boolean,
): BrowseRoute {
  const found = browsePath.exec(pathname)
  if (!found) return { kind: 'none' }
  const [, prefix = '', segment] = found
  const moved = (state: BrowseState | null): BrowseRoute => {
    const written = state ? browseQueryString(state) : ''
    return { kind: 'moved', address: `${prefix}/browse${written && `?${written}`}` }
  }
  if (segment !== undefined) return moved(stateOfSegment(segment))
  const canonical = browseQueryString(readBrowseState(params))
  // Everything is asked for by everybody.
  if (canonical !== '' && !seenBefore(prefix + canonical)) return { kind: 'fresh', canonical }
  return { kind: 'kept', segment: segmentOf(canonical) }
}
