import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { AwsClient } from 'aws4fetch'
import type { S3Settings } from '@/lib/config/environment'
import { checkedKey } from '@/lib/files/store-key'
import type { FileStore } from '@/lib/files/store-types'

export type S3Patience = { attempts: number; timeoutMs: number; pauseMs: number }

const usualPatience: S3Patience = { attempts: 3, timeoutMs: 20_000, pauseMs: 200 }
const isPassing = (status: number) => status >= 500 || status === 429

/**
 * Keeps files in a bucket of any service that speaks S3, addressed in path style and signed with Signature Version 4.
 * A request that fails on the way or with 429 or 5xx is tried again a few times, then thrown.
 */
export function s3Store(settings: S3Settings, patience: S3Patience = usualPatience): FileStore {
  const client = new AwsClient({
    accessKeyId: settings.accessKeyId,
    secretAccessKey: settings.secretAccessKey,
    region: settings.region,
    service: 's3',
    retries: 0,
  })

  async function once(method: string, key: string, bytes: Uint8Array | null, type: string | null): Promise<Response> {
    const abort = new AbortController()
    const timer = setTimeout(() => abort.abort(new Error('S3 did not answer in time')), patience.timeoutMs)
    try {
      const headers = new Headers({
        'X-Amz-Content-Sha256': createHash('sha256')
          .update(bytes ?? '')
          .digest('hex'),
      })
      if (type) headers.set('Content-Type', type)
      const body = bytes && new Uint8Array(bytes)
      const address = `${settings.endpoint}/${settings.bucket}/${key}`
      return await fetch(await client.sign(address, { method, headers, body, signal: abort.signal }))
    } finally {
      clearTimeout(timer)
    }
  }

  async function ask(method: string, key: string, bytes: Uint8Array | null = null, type: string | null = null) {
    checkedKey(key)
    for (let attempt = 1; ; attempt++) {
      const isLast = attempt >= patience.attempts
      try {
        const response = await once(method, key, bytes, type)
        if (!isPassing(response.status) || isLast) return response
        await response.body?.cancel()
      } catch (error) {
        if (isLast) throw new Error(`S3 could not be reached for ${method} ${key}`, { cause: error })
      }
      await wait(patience.pauseMs * 2 ** (attempt - 1))
    }
  }

  async function refused(method: string, key: string, response: Response): Promise<Error> {
    const code = /<Code>([\w.-]{1,60})<\/Code>/.exec((await response.text()).slice(0, 4000))?.[1] ?? 'no code'
    return new Error(`S3 answered ${response.status} (${code}) to ${method} ${key}`)
  }

  async function found(key: string): Promise<Response | null> {
    const response = await ask('GET', key)
    if (response.ok) return response
    if (response.status !== 404) throw await refused('GET', key, response)
    await response.body?.cancel()
    return null
  }

  const typeOf = (response: Response) => response.headers.get('content-type') ?? 'application/octet-stream'

  return {
    async put(key, bytes, contentType) {
      const response = await ask('PUT', key, bytes, contentType)
      if (!response.ok) throw await refused('PUT', key, response)
      await response.body?.cancel()
    },

    async get(key) {
      const response = await found(key)
      return response && { bytes: Buffer.from(await response.arrayBuffer()), contentType: typeOf(response) }
    },

    async stream(key) {
      const response = await found(key)
      if (!response?.body) return null
      const size = Number(response.headers.get('content-length'))
      return { body: response.body, contentType: typeOf(response), size }
    },

    async has(key) {
      const response = await ask('HEAD', key)
      if (response.ok) return true
      if (response.status === 404) return false
      throw await refused('HEAD', key, response)
    },

    async remove(key) {
      const response = await ask('DELETE', key)
      if (!response.ok && response.status !== 404) throw await refused('DELETE', key, response)
      await response.body?.cancel()
    },
  }
}
