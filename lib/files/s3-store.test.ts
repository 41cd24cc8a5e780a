import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { s3Store } from '@/lib/files/s3-store'
import { startTestS3, type TestS3 } from '@/lib/files/test-s3-server'

let bucket: TestS3
const quick = { attempts: 3, timeoutMs: 300, pauseMs: 1 }

beforeAll(async () => {
  bucket = await startTestS3()
})
afterAll(() => bucket.close())
beforeEach(() => {
  bucket.requests.length = 0
  bucket.faults.length = 0
  bucket.objects.clear()
})

describe('a bucket', () => {
  it('is addressed in path style, with the type, and signed', async () => {
    await s3Store(bucket.settings, quick).put('pictures/ab/320.webp', Buffer.from('x'), 'image/webp')
    expect(bucket.requests).toEqual(['PUT /booth/pictures/ab/320.webp'])
    expect(bucket.objects.get('pictures/ab/320.webp')).toEqual({ bytes: Buffer.from('x'), contentType: 'image/webp' })
  })

  it('refuses another secret, and says so instead of answering "not there"', async () => {
    const stranger = s3Store({ ...bucket.settings, secretAccessKey: 'not the secret' }, quick)
    await expect(stranger.put('a', Buffer.from('x'), 'text/plain')).rejects.toThrow(
      '403 (SignatureDoesNotMatch) to PUT a',
    )
    await expect(stranger.get('a')).rejects.toThrow('403')
    await expect(stranger.has('a')).rejects.toThrow('403')
    await expect(stranger.remove('a')).rejects.toThrow('403')
    expect(bucket.requests).toHaveLength(4)
    const elsewhere = s3Store({ ...bucket.settings, region: 'eu-west-1' }, quick)
    await expect(elsewhere.get('a')).rejects.toThrow('AuthorizationHeaderMalformed')
  })

  it.each([['hang-up'], [500], [503], [429]] as const)('is asked again after %s', async (fault) => {
    bucket.faults.push(fault, fault)
    await s3Store(bucket.settings, quick).put('a', Buffer.from('whole'), 'text/plain')
    expect(bucket.requests).toHaveLength(3)
    expect(bucket.objects.get('a')?.bytes.toString()).toBe('whole')
  })

  it('is asked no more than three times', async () => {
    bucket.faults.push(503, 503, 503, 503)
    await expect(s3Store(bucket.settings, quick).get('a')).rejects.toThrow('503 (SlowDown)')
    expect(bucket.requests).toHaveLength(3)
    bucket.faults.splice(0, 9, 'hang-up', 'hang-up', 'hang-up')
    await expect(s3Store(bucket.settings, quick).get('a')).rejects.toThrow('could not be reached for GET a')
  })

  it('is given up on when it does not answer in time', async () => {
    bucket.faults.push('slow', 'slow')
    const started = Date.now()
    const patience = { attempts: 2, timeoutMs: 120, pauseMs: 1 }
    await expect(s3Store(bucket.settings, patience).get('a')).rejects.toThrow('could not be reached')
    expect(Date.now() - started).toBeLessThan(2000)
    expect(bucket.requests).toHaveLength(2)
  })
})
