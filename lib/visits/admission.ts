import { createHmac, randomBytes } from 'node:crypto'
import type { Visit } from './types'

/** How often one network may count for one thing within a window. A whole village may share an address, so some more than once. */
const most = { view: 3, click: 3, search: 1 }
/** The same for a whole site of IPv6 (a /48 holds 65,536 networks that one person may walk through). */
const MOST_OF_SITE = 20
/** And for everybody together whose address says nothing, as behind a proxy that nobody vouches for. */
const MOST_OF_NOBODY = 100
const MOST_OF_NETWORK = 300
const MOST_OF_SERVER = 30_000
const MOST_MARKS = 100_000

const fresh = () => ({ salt: randomBytes(32), marks: new Map<string, number>(), total: 0 })

/**
 * Says whether a visit counts, so that nobody drives a count by reloading. What it remembers of a network is a digest whose key is
 * thrown away with it by `forget`; nothing of it leaves the memory. Without an address each thing and the whole server is held back.
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
    const thing = JSON.stringify(visit)
    if (address === null) {
      if (!take(thing, MOST_OF_NOBODY)) return false
    } else {
      if (!take(address, MOST_OF_NETWORK) || !take(`${address} ${thing}`, most[visit.kind])) return false
      const site = siteOf(address)
      if (site && !take(`${site} ${thing}`, MOST_OF_SITE)) return false
    }
    window.total += 1
    return true
  }
  return { admits, forget }
}

/** The /48 of an IPv6 network as `clientAddressOf` writes it (four groups); null for IPv4. */
const siteOf = (address: string) => (address.includes(':') ? `${address.split(':').slice(0, 3).join(':')}::` : null)
