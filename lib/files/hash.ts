import { webcrypto } from 'node:crypto'

/** SHA-256 in hexadecimal, made beside the event loop: an upload of ten megabytes would hold it for tens of milliseconds. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes)).toString('hex')
}
