import { type IncomingMessage, Server } from 'node:http'
import { environment } from './environment'

const kept = globalThis as typeof globalThis & { boothDropsClaims?: boolean }

/**
 * Drops, before anything reads them, the addresses that clients claim for themselves: without a trusted proxy nobody vouches for
 * them, and Next fills in the socket's address only where the header is missing. At the server itself, because Next answers
 * actions and routes at addresses that proxy.ts never sees.
 */
export function dropUnvouchedAddresses(): void {
  if (environment().trustProxy || kept.boothDropsClaims) return
  kept.boothDropsClaims = true
  const { emit } = Server.prototype
  Server.prototype.emit = function (this: Server, event: string, ...rest: unknown[]) {
    const [request] = rest
    if (event === 'request') delete (request as IncomingMessage).headers['x-forwarded-for']
    return Reflect.apply(emit, this, [event, ...rest])
  }
}
