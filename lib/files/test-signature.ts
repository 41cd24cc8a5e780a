import { createHash, createHmac } from 'node:crypto'

export type SignedRequest = {
  method: string
  /** As it stands on the request line, still encoded. */
  path: string
  query: URLSearchParams
  headers: Readonly<Record<string, string>>
  signedHeaders: readonly string[]
  date: string
  region: string
  service: string
  payloadHash: string
}

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
const encoded = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)

/** AWS Signature Version 4, written from the specification and without aws4fetch, so that each can prove the other. */
export function expectedSignature(request: SignedRequest, secret: string): string {
  const { method, path, query, headers, signedHeaders, date, region, service, payloadHash } = request
  const canonicalQuery = [...query]
    .map(([key, value]) => `${encoded(key)}=${encoded(value)}`)
    .sort()
    .join('&')
  const canonicalHeaders = signedHeaders
    .map((name) => `${name}:${(headers[name] ?? '').trim().replace(/\s+/g, ' ')}\n`)
    .join('')
  const canonical = [method, path, canonicalQuery, canonicalHeaders, signedHeaders.join(';'), payloadHash].join('\n')
  const day = date.slice(0, 8)
  const scope = `${day}/${region}/${service}/aws4_request`
  const text = ['AWS4-HMAC-SHA256', date, scope, createHash('sha256').update(canonical).digest('hex')].join('\n')
  const key = hmac(hmac(hmac(hmac(`AWS4${secret}`, day), region), service), 'aws4_request')
  return hmac(key, text).toString('hex')
}
