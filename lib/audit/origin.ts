import { headers } from 'next/headers'
import { clientAddressOf } from './client-address'
import { deviceOf } from './device'
import { digestOf } from './digest'

/** From where something was done: a salted digest of the network address, browser and system in words; null for background work. */
export type Origin = { addressDigest: string | null; device: string | null }

const nowhere: Origin = { addressDigest: null, device: null }

/** Where the request comes from that is being answered; nowhere outside of one (jobs, the command line). */
export async function originOfRequest(): Promise<Origin> {
  const sent = await headersOfRequest()
  if (!sent) return nowhere
  const address = clientAddressOf(sent)
  return { addressDigest: address && addressDigest(address), device: deviceOf(sent.get('user-agent')) }
}

/** What the audit log keeps of a network address: enough to say that two entries came from one place. */
export const addressDigest = (address: string) => digestOf(`audit address ${address}`).slice(0, 16)

async function headersOfRequest(): Promise<Headers | null> {
  try {
    return await headers()
  } catch {
    return null
  }
}
