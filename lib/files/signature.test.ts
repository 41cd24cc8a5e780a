import { AwsV4Signer } from 'aws4fetch'
import { describe, expect, it } from 'vitest'
import { expectedSignature } from '@/lib/files/test-signature'

const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'
const nothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
const host = 'examplebucket.s3.amazonaws.com'
const date = '20130524T000000Z'

/** From "Authenticating Requests: Using the Authorization Header" in Amazon's S3 API reference. */
const published = [
  {
    name: 'GET object with a range',
    method: 'GET',
    path: '/test.txt',
    search: '',
    payloadHash: nothing,
    headers: { range: 'bytes=0-9' },
    signature: 'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  },
  {
    name: 'PUT object',
    method: 'PUT',
    path: '/test%24file.text',
    search: '',
    payloadHash: '44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072',
    headers: { date: 'Fri, 24 May 2013 00:00:00 GMT', 'x-amz-storage-class': 'REDUCED_REDUNDANCY' },
    signature: '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
  },
  {
    name: 'GET bucket lifecycle',
    method: 'GET',
    path: '/',
    search: '?lifecycle',
    payloadHash: nothing,
    headers: {},
    signature: 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
  },
  {
    name: 'GET bucket (list objects)',
    method: 'GET',
    path: '/',
    search: '?max-keys=2&prefix=J',
    payloadHash: nothing,
    headers: {},
    signature: '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
  },
] as const

describe("Amazon's published signatures", () => {
  it.each(published)(
    'are what the test bucket expects: $name',
    ({ method, path, search, payloadHash, headers, signature }) => {
      const all: Record<string, string> = { ...headers, host, 'x-amz-content-sha256': payloadHash, 'x-amz-date': date }
      const expected = expectedSignature(
        {
          method,
          path,
          query: new URLSearchParams(search),
          headers: all,
          signedHeaders: Object.keys(all).sort(),
          date,
          region: 'us-east-1',
          service: 's3',
          payloadHash,
        },
        secret,
      )
      expect(expected).toBe(signature)
    },
  )

  it.each(published)(
    'are what our client signs: $name',
    async ({ method, path, search, payloadHash, headers, signature }) => {
      const signer = new AwsV4Signer({
        method,
        url: `https://${host}${path}${search}`,
        headers: { ...headers, 'X-Amz-Content-Sha256': payloadHash },
        accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
        secretAccessKey: secret,
        service: 's3',
        region: 'us-east-1',
        datetime: date,
        allHeaders: true,
      })
      expect(await signer.signature()).toBe(signature)
    },
  )

  it('depend on every part', () => {
    const request = {
      method: 'GET',
      path: '/',
      query: new URLSearchParams(),
      headers: { host },
      signedHeaders: ['host'],
      date,
      region: 'us-east-1',
      service: 's3',
      payloadHash: nothing,
    }
    const others = [
      expectedSignature({ ...request, method: 'PUT' }, secret),
      expectedSignature({ ...request, path: '/other' }, secret),
      expectedSignature({ ...request, region: 'eu-west-1' }, secret),
      expectedSignature({ ...request, headers: { host: 'elsewhere' } }, secret),
      expectedSignature(request, 'another secret'),
    ]
    expect(new Set([expectedSignature(request, secret), ...others]).size).toBe(6)
  })
})
