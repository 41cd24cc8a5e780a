import { describe, expect, it } from 'vitest'
import { checkedAt, world } from '../test-zoo/animal'
import { signed } from '../test-zoo/pdf-papers'
import { withRange } from '../test-zoo/pdf-surgery'
import { readStore } from '../x509/trust-store'
import { verifyRaw } from './verify-raw'

const store = readStore([{ bytes: world.root.der, purposes: null }])
const grounds = { store, checkedAt, pool: [], evidence: { lists: [], responses: [] } }
const said = (bytes: Uint8Array) => verifyRaw(bytes, grounds).map(({ reasons }) => [...reasons])
const { bytes } = signed()

describe('signatures of a file that cannot be read', () => {
  it('prove nothing for it, even where they hold', () => {
    expect(said(bytes)).toEqual([['pdf.structure.unreadable', 'time.signing.claimed', 'revocation.status.unknown']])
    expect(verifyRaw(bytes, grounds)).toMatchObject([{ kind: 'signature', place: '#1', format: 'cms', level: null }])
  })
  it('prove that it was changed', () => {
    const changed = Buffer.from(bytes)
    changed.write('9', bytes.indexOf('1.000.000'))
    expect(said(changed)[0]).toContain('signature.digest.mismatch')
  })
  it('say where bytes are missing, or the gap is another', () => {
    expect(said(bytes.subarray(0, -1))[0]).toContain('pdf.byte-range.beyond-end')
    const turned = withRange(bytes, ([start, before, , rest]) => [start, before, before, rest])
    expect(said(turned)[0]).toContain('pdf.byte-range.gap')
    const wide = withRange(bytes, ([start, before, after, rest]) => [start, before - 9, after, rest])
    expect(said(wide)[0]).toContain('pdf.byte-range.gap')
  })
  it('are left aside where they are none, and beyond eight', () => {
    const range = '/ByteRange [0 2 6 1] '
    expect(said(Buffer.from(`ab<00>c ${range}`))).toEqual([])
    expect(said(Buffer.from(`abXX__c ${range.repeat(12)}`))).toHaveLength(8)
  })
})
