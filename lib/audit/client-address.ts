import { environment } from '@/lib/config/environment'

/**
 * The network address a request came from, as a key for counting; null when it tells nothing about the client.
 * Behind a trusted proxy it is the entry that proxy added; otherwise lib/config/unvouched-headers.ts has dropped what the
 * client claimed and Next has filled in the address of the socket. IPv6 counts by its /64, the smallest block a household gets.
 */
export function clientAddressOf(headers: { get(name: string): string | null }): string | null {
  const entries = headers.get('x-forwarded-for')?.split(',') ?? []
  const address = (environment().trustProxy ? entries.at(-1) : entries[0])?.trim().replace(/^::ffff:/, '') ?? ''
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(address)) return isPrivate.test(address) ? null : address
  if (!address.includes(':') || address === '::1' || /^f[cd]/i.test(address)) return null
  return networkOf(address)
}

// Inside a private network it is a proxy that everybody shares, and counting it would shut everybody out.
const isPrivate = /^(?:127|10)\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\./

function networkOf(address: string) {
  const [head = '', tail = ''] = address.toLowerCase().split('%')[0]?.split('::') ?? []
  const front = head ? head.split(':') : []
  const back = tail ? tail.split(':') : []
  const gap = address.includes('::') ? Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0') : []
  return [...front, ...gap, ...back]
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':')
}
