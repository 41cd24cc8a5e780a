import { gunzip, gzip } from 'node:zlib'
import { promisify } from 'node:util'

const pack = promisify(gzip)
const unpack = promisify(gunzip)

/** Bytes that kept pages may take: some 3,500 pages, packed. */
const ROOM = 64 * 1024 * 1024
/** What an entry takes besides its body: its key, its headers, the list's own cost. */
const OVERHEAD = 1024
const TAGS_HEADER = 'x-next-cache-tags'

/**
 * @typedef {{ kind: string, html?: string | Buffer, body?: Buffer, headers?: Record<string, unknown>, postponed?: string }} Value
 * @typedef {{ value: Value | null, packed: Buffer | null, tags: string[], size: number }} Entry
 */

/**
 * Every kept answer of this process, the one asked for longest ago first.
 * @type {Map<string, Entry & { cacheControl: unknown, lastModified: number }>}
 */
const kept = new Map()
/** When a tag was last expired, in milliseconds. @type {Map<string, number>} */
const expired = new Map()
let taken = 0

function forget(/** @type {string} */ key) {
  taken -= kept.get(key)?.size ?? 0
  kept.delete(key)
}

/** A finished page is kept packed and without its tree; one that waits for a visit's part, and anything else, as it came. */
async function entryOf(/** @type {Value | null} */ value) {
  const tags = String(value?.headers?.[TAGS_HEADER] ?? '').split(',')
  if (value?.kind !== 'APP_PAGE' || typeof value.postponed === 'string') {
    const size = (value?.html?.length ?? 0) * 2 + (value?.body?.length ?? 0) + OVERHEAD
    return { value, packed: null, tags, size }
  }
  const packed = await pack(value.html ?? '')
  const bare = { ...value, html: '', rscData: undefined, segmentData: undefined }
  return { value: bare, packed, tags, size: packed.length + OVERHEAD }
}

/**
 * Where Next keeps rendered pages (its `cacheHandler`; docs/decisions/093): in memory, packed once and sent as they are to
 * whoever takes gzip, within a bound. Next makes one for every request.
 */
export default class KeptPages {
  /** @param {{ _requestHeaders?: Record<string, string | string[] | undefined> }} context */
  constructor({ _requestHeaders: headers = {} }) {
    // A page is as old as the request that drew it: what changed while it was drawn makes it out of date.
    this.begun = Date.now()
    this.takesGzip = /(?:^|[,\s])gzip(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(String(headers['accept-encoding'] ?? ''))
    // Only the desk's links ask for a page's tree; it is drawn for them, not kept.
    this.wantsTree = headers.rsc !== undefined
  }

  /** @param {string} key */
  async get(key) {
    const entry = kept.get(key)
    if (!entry || (entry.packed && this.wantsTree)) return null
    if (entry.tags.some((tag) => (expired.get(tag) ?? 0) >= entry.lastModified)) {
      forget(key)
      return null
    }
    kept.delete(key)
    kept.set(key, entry)
    const { lastModified, cacheControl } = entry
    return { lastModified, cacheControl, value: await this.#answer(entry) }
  }

  /** @param {Entry} entry */
  async #answer({ value, packed }) {
    if (!packed) return value
    if (!this.takesGzip) return { ...value, html: (await unpack(packed)).toString() }
    // Next sends a buffer as it is and does not pack again what says it is packed.
    return { ...value, html: packed, headers: { ...value?.headers, 'content-encoding': 'gzip', 'content-length': packed.length } }
  }

  /** @param {string} key */
  async set(key, value, { cacheControl } = {}) {
    const before = kept.get(key)
    // After a failed refresh Next hands back what it was given: the page stays, for as long as Next says now.
    if (Buffer.isBuffer(value?.html)) {
      if (before) Object.assign(before, { cacheControl, lastModified: this.begun })
      return
    }
    const entry = await entryOf(value)
    forget(key)
    if (entry.size > ROOM) return
    kept.set(key, { ...entry, cacheControl, lastModified: this.begun })
    taken += entry.size
    for (const [oldest] of kept) {
      if (taken <= ROOM) break
      forget(oldest)
    }
  }

  /** @param {string | string[]} tags */
  async revalidateTag(tags, durations) {
    for (const tag of [tags].flat()) expired.set(tag, Date.now() + (durations?.expire ?? 0) * 1000)
  }

  resetRequestCache() {}
}
