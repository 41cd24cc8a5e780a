import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { SharedCacheControls } from 'next/dist/server/lib/incremental-cache/shared-cache-controls.external.js'
import { strictShopPolicy } from './shop-policy.mjs'
import { withoutRuntime } from './without-runtime.mjs'

const pack = promisify(gzip)
const unpack = promisify(gunzip)

/** What an entry takes besides its body: its key, its headers, the list's own cost. */
const OVERHEAD = 1024
const TAGS_HEADER = 'x-next-cache-tags'

/**
 * @typedef {{ kind: string, html?: string | Buffer, body?: Buffer, headers?: Record<string, unknown>, postponed?: string, status?: number }} Value
 * @typedef {{ value: Value | null, packed: Buffer | null, tags: string[], size: number }} Entry
 * @typedef {{ limit: number, taken: number, entries: Map<string, Entry & { cacheControl: unknown, lastModified: number }> }} Room
 */

/** @param {number} megabytes what may be kept at most; some 55 packed pages each @returns {Room} */
const makeRoom = (megabytes) => ({ limit: megabytes * 1024 * 1024, taken: 0, entries: new Map() })

/** Rooms of their own, so that a crawler that invents queries or addresses cannot push out the products. */
const rooms = { pages: makeRoom(48), results: makeRoom(44), missing: makeRoom(4) }
const allRooms = Object.values(rooms)
/** When a tag was last expired, in milliseconds. @type {Map<string, number>} */
const expired = new Map()

/** @param {Entry} entry */
function roomFor({ value, tags }) {
  if (value?.status === 404) return rooms.missing
  return tags.includes('results') ? rooms.results : rooms.pages
}

const roomOf = (/** @type {string} */ key) => allRooms.find(({ entries }) => entries.has(key))

function isExpired(/** @type {string} */ tag, /** @type {number} */ since) {
  const at = expired.get(tag)
  return at !== undefined && at >= since && at <= Date.now()
}

function forget(/** @type {Room} */ room, /** @type {string} */ key) {
  room.taken -= room.entries.get(key)?.size ?? 0
  room.entries.delete(key)
  // Next remembers how long each page lives, and never forgets.
  SharedCacheControls.cacheControls.delete(key)
}

/**
 * The pages whose frame results borrow that are drawn for one visit (lib/pages/frames.ts, docs/decisions/098): the latest of
 * each, whole. Next loads this file by itself, beside the bundles, so that they share the process only.
 * @type {Map<string, { html: string, isOld: boolean, tags: string[] }>}
 */
const lent = globalThis.boothFrames ?? new Map()
globalThis.boothFrames = lent
const frameKey = /\/(vi|en)\/browse\/kept\/all$/

/** A finished page is kept packed and without its tree or runtime; one that waits for a visit's part, and anything else, as it came. */
async function entryOf(/** @type {Value | null} */ value) {
  const tags = String(value?.headers?.[TAGS_HEADER] ?? '').split(',')
  if (value?.kind !== 'APP_PAGE' || typeof value.postponed === 'string') {
    const size = (value?.html?.length ?? 0) * 2 + (value?.body?.length ?? 0) + OVERHEAD
    return { value, packed: null, html: '', tags, size }
  }
  const whole = String(value.html ?? '')
  const html = withoutRuntime(whole)
  const packed = await pack(html)
  const headers = html === whole ? value.headers : { ...value.headers, 'content-security-policy': strictShopPolicy }
  const bare = { ...value, headers, html: '', rscData: undefined, segmentData: undefined }
  return { value: bare, packed, html: html === whole ? '' : html, tags, size: packed.length + OVERHEAD }
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
  }

  /** @param {string} key */
  async get(key) {
    const room = roomOf(key)
    const entry = room?.entries.get(key)
    if (!room || !entry) return null
    if (entry.tags.some((tag) => isExpired(tag, entry.lastModified))) {
      forget(room, key)
      return null
    }
    // The one asked for longest ago stands first.
    room.entries.delete(key)
    room.entries.set(key, entry)
    const { lastModified, cacheControl } = entry
    return { lastModified, cacheControl, value: await this.#answer(entry) }
  }

  /** @param {Entry} entry */
  async #answer({ value, packed }) {
    if (!packed) return value
    if (!this.takesGzip) return { ...value, html: (await unpack(packed)).toString() }
    // Next sends a buffer as it is and does not pack again what says it is packed.
    return {
      ...value,
      html: packed,
      headers: { ...value?.headers, 'content-encoding': 'gzip', 'content-length': packed.length },
    }
  }

  /** @param {string} key */
  async set(key, value, { cacheControl } = {}) {
    // After a failed refresh Next hands back what it was given: the page stays, for as long as Next says now.
    if (Buffer.isBuffer(value?.html)) {
      Object.assign(roomOf(key)?.entries.get(key) ?? {}, { cacheControl, lastModified: this.begun })
      return
    }
    const { html, ...entry } = await entryOf(value)
    const frame = frameKey.exec(key)
    if (frame?.[1] && html) lent.set(frame[1], { html, isOld: false, tags: entry.tags })
    const room = roomFor(entry)
    const before = roomOf(key)
    if (before) forget(before, key)
    if (entry.size > room.limit) return
    room.entries.set(key, { ...entry, cacheControl, lastModified: this.begun })
    room.taken += entry.size
    for (const [oldest] of room.entries) {
      if (room.taken <= room.limit) break
      forget(room, oldest)
    }
  }

  /** @param {string | string[]} tags */
  async revalidateTag(tags, durations) {
    for (const tag of [tags].flat()) {
      expired.set(tag, Date.now() + (durations?.expire ?? 0) * 1000)
      for (const frame of lent.values()) frame.isOld ||= frame.tags.includes(tag)
    }
  }

  resetRequestCache() {}
}
