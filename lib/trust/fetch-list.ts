import dns from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { blocksOf } from '@/lib/files/blocks'
import { breathe } from '@/lib/files/breath'
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

function ask(address: URL, isInternal: boolean, signal: AbortSignal): Promise<http.IncomingMessage> {
  const host = address.hostname.replace(/^\[|\]$/g, '')
  if (!isInternal && isIP(host) !== 0 && !isPublicAddress(host)) throw new Refused('not-public')
  return new Promise((resolve, reject) => {
    const request = (address.protocol === 'https:' ? https : http).get(address, {
      ...{ agent: false, signal, maxHeaderSize: 16_384, ...(isInternal ? {} : { lookup: publicOnly }) },
      headers: { Accept: 'application/pkix-crl, */*;q=0.5', 'User-Agent': 'Gian-hang-Thu-do' },
    })
    request.on('error', reject)
    request.on('response', resolve)
  })
}

type Answer = { moved: string } | { bytes: Buffer<ArrayBuffer> }

/** Reads an answer as far as the limit allows, in blocks: whoever sends single bytes gets no more memory than others. */
async function read(response: http.IncomingMessage, { bytes: most }: FetchLimits): Promise<Answer> {
  const { statusCode = 0, headers } = response
  try {
    if ([301, 302, 303, 307, 308].includes(statusCode) && headers.location) return { moved: headers.location }
    if (statusCode !== 200) throw new Refused('not-there')
    if (Number(headers['content-length']) > most) throw new Refused('too-large')
    const blocks: Uint8Array[] = []
    let length = 0
    for await (const block of blocksOf(response)) {
      length += block.length
      if (length > most) throw new Refused('too-large')
      blocks.push(block)
      await breathe()
    }
    return { bytes: Buffer.concat(blocks) }
  } finally {
    response.destroy()
  }
}

async function follow(start: string, hosts: Hosts, limits: FetchLimits, signal: AbortSignal): Promise<Fetched> {
  let address = new URL(start)
  const { host: first } = address
  for (let hop = 0; hop <= limits.redirects; hop++) {
    // Whoever answers elsewhere may not send the server about its own network.
    const isInternal = address.host === first && hosts.internal.includes(first)
    if (!/^https?:$/.test(address.protocol) || !hosts.allowed.includes(address.host))
      return { ok: false, reason: 'led-away' }
    const answer = await read(await ask(address, isInternal, signal), limits)
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
