import dns from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { ListOutcome } from './list-source-rules'
import { isPublicAddress } from './public-address'

/** Why a file did not come. */
export type FetchFault = Extract<
  ListOutcome,
  'unknown-host' | 'not-public' | 'unreachable' | 'too-slow' | 'too-large' | 'not-there' | 'led-away' | 'led-around'
>
export type Fetched = { ok: true; bytes: Buffer<ArrayBuffer> } | { ok: false; reason: FetchFault }

/** Hosts, with the port where it is not the usual one, that may be asked; `internal` ones may have addresses that are not public. */
export type Hosts = { allowed: readonly string[]; internal: readonly string[] }
export type FetchLimits = { bytes: number; ms: number; redirects: number }

/** Lists of Vietnam's authorities have some hundred kilobytes; this leaves room for years. */
export const fetchLimits: FetchLimits = { bytes: 4 * 1024 * 1024, ms: 20_000, redirects: 3 }

class Refused extends Error {
  constructor(readonly reason: FetchFault) {
    super(reason)
  }
}

/** Resolves a name and insists on what it found, so that nothing can change between looking and calling. */
const publicOnly: LookupFunction = (hostname, options, done) => {
  dns.lookup(hostname, { ...options, all: true }, (error, found) => {
    const [first] = found ?? []
    if (error || !first) return done(new Refused('unknown-host'), '')
    if (!found.every(({ address }) => isPublicAddress(address))) return done(new Refused('not-public'), '')
    if (options.all) done(null, found)
    else done(null, first.address, first.family)
  })
}

type Answer = { moved: string } | { bytes: Buffer<ArrayBuffer> }

function ask(address: URL, isInternal: boolean, { bytes: most }: FetchLimits, signal: AbortSignal): Promise<Answer> {
  const host = address.hostname.replace(/^\[|\]$/g, '')
  if (!isInternal && isIP(host) !== 0 && !isPublicAddress(host)) throw new Refused('not-public')
  return new Promise((resolve, reject) => {
    const request = (address.protocol === 'https:' ? https : http).get(address, {
      ...{ agent: false, signal, maxHeaderSize: 16_384, ...(isInternal ? {} : { lookup: publicOnly }) },
      headers: { Accept: 'application/pkix-crl, */*;q=0.5', 'User-Agent': 'Gian-hang-Thu-do' },
    })
    request.on('error', reject)
    request.on('response', (response) => {
      const { statusCode = 0, headers } = response
      const refuse = (reason: FetchFault) => {
        response.destroy()
        reject(new Refused(reason))
      }
      if ([301, 302, 303, 307, 308].includes(statusCode) && headers.location) {
        response.destroy()
        return resolve({ moved: headers.location })
      }
      if (statusCode !== 200) return refuse('not-there')
      if (Number(headers['content-length']) > most) return refuse('too-large')
      const chunks: Buffer[] = []
      let length = 0
      response.on('data', (chunk: Buffer) => {
        length += chunk.length
        if (length > most) return refuse('too-large')
        chunks.push(chunk)
      })
      response.on('error', reject)
      response.on('end', () => resolve({ bytes: Buffer.concat(chunks) }))
    })
  })
}

async function follow(start: string, hosts: Hosts, limits: FetchLimits, signal: AbortSignal): Promise<Fetched> {
  let address = new URL(start)
  const { host: first } = address
  for (let hop = 0; hop <= limits.redirects; hop++) {
    // Whoever answers elsewhere may not send the server about its own network.
    const isInternal = address.host === first && hosts.internal.includes(first)
    if (!/^https?:$/.test(address.protocol) || !hosts.allowed.includes(address.host))
      return { ok: false, reason: 'led-away' }
    const answer = await ask(address, isInternal, limits, signal)
    if ('bytes' in answer) return { ok: true, bytes: answer.bytes }
    if (!URL.canParse(answer.moved, address.href)) return { ok: false, reason: 'led-away' }
    address = new URL(answer.moved, address)
  }
  return { ok: false, reason: 'led-around' }
}

/** Fetches one file from hosts that are allowed by name, within limits of size, time and redirects. */
export async function fetchList(address: string, hosts: Hosts, limits: FetchLimits = fetchLimits): Promise<Fetched> {
  const signal = AbortSignal.timeout(limits.ms)
  try {
    return await follow(address, hosts, limits, signal)
  } catch (error) {
    if (error instanceof Refused) return { ok: false, reason: error.reason }
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (signal.aborted) return { ok: false, reason: 'too-slow' }
    return { ok: false, reason: code === 'ENOTFOUND' || code === 'EAI_AGAIN' ? 'unknown-host' : 'unreachable' }
  }
}
