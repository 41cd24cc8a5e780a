import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { SharedCacheControls } from 'next/dist/server/lib/incremental-cache/shared-cache-controls.external.js'
import { shopPolicy, strictShopPolicy } from './shop-policy.mjs'
import { withoutRuntime } from './without-runtime.mjs'

const pack = promisify(gzip)
const unpack = promisify(gunzip)

/** What an entry takes besides its body: its key, its headers, the list's own cost. */
const OVERHEAD = 1024
const TAGS_HEADER = 'x-next-cache-tags'
const POLICY_HEADER = 'content-security-policy'

/**
 * @typedef {{ kind: string, html?: string | Buffer, body?: Buffer, headers?: Record<string, unknown>, postponed?: string, status?: number }} Value
 * @typedef {{ value: Value | null, packed: Buffer | null, tag: string, tags: string[], size: number }} Entry
 * @typedef {Entry & { cacheControl?: { revalidate?: number | false }, lastModified: number }} Kept
 * @typedef {{ limit: number, taken: number, entries: Map<string, Kept> }} Room
 */

/** @param {number} megabytes what may be kept at most; some 55 packed pages each @returns {Room} */
const makeRoom = (megabytes) => ({ limit: megabytes * 1024 * 1024, taken: 0, entries: new Map() })

const makeHouse = () => ({
  // Apart, so that a crawler that invents queries or addresses cannot push out the products.
  rooms: { pages: makeRoom(48), results: makeRoom(44), missing: makeRoom(4) },
  /** When a tag was last expired, in milliseconds. @type {Map<string, number>} */
  expired: new Map(),
  /** Where the page of a path is kept. @type {Map<string, string>} */
  keys: new Map(),
})

// One for the process: Next loads this file by itself and bundles it into what draws pages.
globalThis.boothPagesHouse ??= makeHouse()
/** @type {ReturnType<typeof makeHouse>} */
const { rooms, expired, keys } = globalThis.boothPagesHouse
const allRooms = Object.values(rooms)

/** @param {Entry} entry */
function roomFor({ value, tags }) {
  if (value?.status === 404) return rooms.missing
  return tags.includes('results') ? rooms.results : rooms.pages
}

// Next names the kind and the route of a page before its path.
const pathOf = (/** @type {string} */ key) => key.slice(key.indexOf('/$/') + 2)

const roomOf = (/** @type {string} */ key) => allRooms.find(({ entries }) => entries.has(key))

function isExpired(/** @type {string} */ tag, /** @type {number} */ since) {
  const at = expired.get(tag)
  return at !== undefined && at >= since && at <= Date.now()
}

/** What is kept under a key and still true. @returns {Kept | null} */
function find(/** @type {string} */ key) {
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
  return entry
}

/**
 * Lends finished pages to whoever answers before Next (lib/pages/kept-answer.ts, docs/decisions/158). One whose time has come is
 * left to Next, which draws it anew.
 */
globalThis.boothKeptPages = (/** @type {string} */ path) => {
  const entry = find(keys.get(path) ?? '')
  const revalidate = entry?.cacheControl?.revalidate
  if (!entry?.packed || typeof revalidate !== 'number') return null
  if (Date.now() >= entry.lastModified + revalidate * 1000) return null
  const policy = entry.value?.headers?.[POLICY_HEADER] ?? shopPolicy(false)
  return { packed: entry.packed, tag: entry.tag, policy, status: entry.value?.status ?? 200 }
}

function forget(/** @type {Room} */ room, /** @type {string} */ key) {
  room.taken -= room.entries.get(key)?.size ?? 0
  room.entries.delete(key)
  const path = pathOf(key)
  if (keys.get(path) === key) keys.delete(path)
  // Next remembers how long each page lives, and never forgets.
  SharedCacheControls.cacheControls.delete(key)
}

/**
 * The pages whose frame results borrow that are drawn for one visit (lib/pages/frames.ts, docs/decisions/098): the latest of
 * each, whole.
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
    return { value, packed: null, tag: '', html: '', tags, size }
  }
  const whole = String(value.html ?? '')
  const html = withoutRuntime(whole)
  const packed = await pack(html)
  const headers = html === whole ? value.headers : { ...value.headers, [POLICY_HEADER]: strictShopPolicy }
  const bare = { ...value, headers, html: '', rscData: undefined, segmentData: undefined }
  const tag = `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`
  return { value: bare, packed, tag, html: html === whole ? '' : html, tags, size: packed.length + OVERHEAD }
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
    const entry = find(key)
    if (!entry) return null
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
    if (entry.packed) keys.set(pathOf(key), key)
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
