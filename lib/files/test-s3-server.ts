import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { S3Settings } from '@/lib/config/environment'
import { expectedSignature } from '@/lib/files/test-signature'

type Fault = 'slow' | 'hang-up' | number

export type TestS3 = {
  settings: S3Settings
  objects: Map<string, { bytes: Buffer; contentType: string }>
  /** What has been asked, as "PUT /bucket/key". */
  requests: string[]
  /** The next requests meet these, one each. */
  faults: Fault[]
  close(): Promise<void>
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** Null when the request is signed as S3 demands, else the error code S3 would give. */
function complaint(request: IncomingMessage, body: Buffer, settings: S3Settings): string | null {
  const match =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
      request.headers.authorization ?? '',
    )
  if (!match) return 'AccessDenied'
  const [, keyId, day, region = '', names = '', signature] = match
  if (keyId !== settings.accessKeyId) return 'InvalidAccessKeyId'
  const header = (name: string) => String(request.headers[name] ?? '')
  const [date, payloadHash] = [header('x-amz-date'), header('x-amz-content-sha256')]
  const sent = Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
  if (!(Math.abs(Date.now() - sent) < 15 * 60_000) || !date.startsWith(day ?? '?')) return 'RequestTimeTooSkewed'
  if (region !== settings.region) return 'AuthorizationHeaderMalformed'
  const signedHeaders = names.split(';')
  if (['host', 'x-amz-content-sha256', 'x-amz-date'].some((name) => !signedHeaders.includes(name)))
    return 'AccessDenied'
  if (payloadHash !== createHash('sha256').update(body).digest('hex')) return 'XAmzContentSHA256Mismatch'
  const url = new URL(request.url ?? '/', settings.endpoint)
  const headers = Object.fromEntries(signedHeaders.map((name) => [name, header(name)]))
  const asked = { method: request.method ?? '', path: url.pathname, query: url.searchParams, headers, signedHeaders }
  const expected = expectedSignature({ ...asked, date, region, service: 's3', payloadHash }, settings.secretAccessKey)
  return signature === expected ? null : 'SignatureDoesNotMatch'
}

const answer = (response: ServerResponse, status: number, body: Buffer | string = '', type = 'application/xml') =>
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body)

/** A bucket on loopback that checks every signature, and can be told to misbehave. */
export async function startTestS3(): Promise<TestS3> {
  const objects: TestS3['objects'] = new Map()
  const requests: string[] = []
  const faults: Fault[] = []
  const settings: S3Settings = {
    endpoint: '',
    bucket: 'booth',
    region: 'ap-southeast-1',
    accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  }
  const server = createServer(async (request, response) => {
    requests.push(`${request.method} ${request.url}`)
    const body = await bodyOf(request)
    const fault = faults.shift()
    if (fault === 'hang-up') return request.socket.destroy()
    if (fault === 'slow') return
    if (fault) return answer(response, fault, '<Error><Code>SlowDown</Code></Error>')
    const code = complaint(request, body, settings)
    if (code) return answer(response, 403, `<Error><Code>${code}</Code></Error>`)
    const key = decodeURIComponent(request.url ?? '').replace(`/${settings.bucket}/`, '')
    const found = objects.get(key)
    if (request.method === 'PUT') {
      objects.set(key, { bytes: body, contentType: request.headers['content-type'] ?? 'binary/octet-stream' })
      return answer(response, 200)
    }
    if (request.method === 'DELETE') {
      objects.delete(key)
      return response.writeHead(204).end()
    }
    if (!found) return answer(response, 404, '<Error><Code>NoSuchKey</Code></Error>')
    return answer(response, 200, found.bytes, found.contentType)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  settings.endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = () =>
    new Promise<void>((done) => {
      server.closeAllConnections()
      server.close(() => done())
    })
  return { settings, objects, requests, faults, close }
}
