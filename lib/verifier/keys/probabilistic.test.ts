import { describe, expect, it } from 'vitest'
import { readWhole } from '../asn1/element'
import { algorithmOf } from '../asn1/values'
import { context, integer, oid, sequence } from '../test-authority/der'
import { hashAlgorithm } from '../test-authority/keys'
import { readPublicKey } from './public-key'
import { readScheme } from './signature-algorithms'
import { isSignatureOf } from './verify-signature'

// openssl dgst -sha256 -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:32 -sigopt rsa_mgf1_md:sha1
const publicKey = Buffer.from(
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAmLQCAIUUhF62vxeoXeauACbVCDRzgVpKUQv7azQ+AKCve25qzK0FZmpOs/1tpbNoZV' +
    'iWzeoqmMuaSPE9w3rR0yOZEd9ll2JXfarV+v3zVHTij43RGR/VqQJ0Ovcstr69snZd+e3p3TTHrJYUdc9YnK5ApQz8C1uQxiWwBqXfbUD6Rn3+' +
    'MWfKYdIwdrOhNpOdccGqGGnN3E4OOWEWWkS3cNnKpxsZnt4a7UewbAUfSslSE4xoj6v7CA3tMnqaQiPHpiZZpxS3ea7rz96SkdoV/2qlH51P+9' +
    'i6NnJQed1ssLs/eSLGyr1UxrwiCadnhAMcxXfUKbpxeGl3VgzxNcthKwIDAQAB',
  'base64',
)
const made = Buffer.from(
  'htwIY9A7oYzYGJTAU/vCGCi9BN0ho2gI+NCdrNSgwDQ5x7aheYR5P3p2QLQZGoxd8MAlbKeIdBTybK5hHrRnFkICekNeZse0+oTkCufblVG3P7' +
    '5feAsm5gKBaD3M1esHCEXZKKMXxATIFwFjv9HUCqrJtRAEFHLJzhvXqgJwEkzWKn1Cc+25qB2IVG9ndB5PGRLkI5JPW+hpt7iH+Sbomwe1t5Kn' +
    'cCDm0416XvadOBn3MMerUca5e/WlkOhr6TdzRvzsUZCo+QspML6pobh2hsMKfjo/5n2yKlhqBzzoaiGq7VKJdIR12RiMfNHZ4cCvRVKpG09Qs3' +
    'Nm1dqDXuQn4w==',
  'base64',
)
const text = Buffer.from('nội dung')

/** RSASSA-PSS-params with SHA-256 and the mask's hash left out, so that it is SHA-1. */
const scheme = (salt: number) =>
  readScheme(
    algorithmOf(
      readWhole(
        sequence(
          oid('1.2.840.113549.1.1.10'),
          sequence(context(0, hashAlgorithm('sha256')), context(2, integer(salt))),
        ),
      ),
    ),
  )

describe('RSASSA-PSS with a mask of another hash function', () => {
  const key = readPublicKey(readWhole(publicKey))
  const holds = (value: Uint8Array, signed = text, salt = 32) =>
    isSignatureOf({ scheme: scheme(salt), hash: null, key, signed, value })

  it('holds for its own bytes, salt and value only', () => {
    expect(holds(made)).toBe(true)
    expect(holds(made, Buffer.from('nội dưng'))).toBe(false)
    expect(holds(made, text, 31)).toBe(false)
    expect(holds(made, text, 20)).toBe(false)
    expect(holds(made, text, 300)).toBe(false)
    expect(holds(Buffer.alloc(256, 1))).toBe(false)
    expect(holds(Buffer.alloc(256))).toBe(false)
    expect(holds(Buffer.alloc(0))).toBe(false)
    const changed = Buffer.from(made)
    changed[100] = (changed[100] ?? 0) ^ 1
    expect(holds(changed)).toBe(false)
  })
  it('is not evaluated with a key that is for RSASSA-PSS alone', () => {
    expect(() =>
      isSignatureOf({ scheme: scheme(32), hash: null, key: { ...key, family: 'rsa-pss' }, signed: text, value: made }),
    ).toThrow('two hash functions')
  })
})
