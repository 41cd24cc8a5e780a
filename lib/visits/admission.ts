import { createHmac, randomBytes } from 'node:crypto'
import type { Visit } from './types'

/** How often one network may count for one thing within a window. A whole village may share an address, so some more than once. */
const most = { view: 3, click: 3, search: 1 }
const MOST_OF_NETWORK = 300
const MOST_OF_SERVER = 30_000
const MOST_MARKS = 100_000

const fresh = () => ({ salt: randomBytes(32), marks: new Map<string, number>(), total: 0 })

/**
 * Says whether a visit counts, so that nobody drives a count by reloading. What it remembers of a network is a digest whose key is
 * thrown away with it by `forget`; nothing of it leaves the memory. Without an address only the whole server is held back.
 */
export function makeAdmission() {
  let window = fresh()
  const forget = () => {
    window = fresh()
  }
  const take = (mark: string, limit: number) => {
    const key = createHmac('sha256', window.salt).update(mark).digest('base64url').slice(0, 12)
    const times = (window.marks.get(key) ?? 0) + 1
    if (times > limit) return false
    window.marks.set(key, times)
    return true
  }
  const admits = (visit: Visit, address: string | null): boolean => {
    if (window.total >= MOST_OF_SERVER) return false
    if (window.marks.size >= MOST_MARKS) forget()
    if (address !== null) {
      if (!take(address, MOST_OF_NETWORK)) return false
      if (!take(`${address} ${JSON.stringify(visit)}`, most[visit.kind])) return false
    }
    window.total += 1
    return true
  }
  return { admits, forget }
}
