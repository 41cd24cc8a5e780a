import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeInvoice } from '../test-authority/invoice-file'
import { TestPdf } from '../test-authority/pdf-file'
import { verifyFile } from '../verify-file'
import { readStore } from '../x509/trust-store'
import { checkedAt, world } from './animal'
import { letter, sign } from './xml-letters'

const { company, authority, root, governmentRoot } = world
const store = readStore([root, governmentRoot].map(({ der }) => ({ bytes: der, purposes: null })))
const verdictOn = (bytes: Uint8Array) => verifyFile(bytes, store, checkedAt).verdict

const pdf = Buffer.from(TestPdf.make().sign({ signer: company, certificates: [company, authority] }).bytes)
const xml = Buffer.from(sign())
const invoice = Buffer.from(makeInvoice({ world }))
const samples = { pdf, xml, invoice }

const gapStart = pdf.indexOf('/Contents <') + '/Contents '.length
const gapEnd = pdf.indexOf('>', gapStart) + 1
const [beforeSignature = ''] = letter.split('{{signature}}')

/** Where every byte is under a signature. */
const signedPlaces: Record<string, { bytes: Buffer; places: [from: number, to: number][] }> = {
  pdf: {
    bytes: pdf,
    places: [
      [0, gapStart],
      [gapEnd, pdf.length],
    ],
  },
  xml: { bytes: xml, places: [[1, Buffer.byteLength(beforeSignature)]] },
  invoice: { bytes: invoice, places: [[invoice.indexOf('<DLHDon'), invoice.indexOf('</DLHDon>')]] },
}

const damaged = (bytes: Buffer) =>
  fc
    .tuple(fc.nat(bytes.length), fc.nat(bytes.length), fc.nat(200), fc.constantFrom('cut', 'end', 'copy', 'noise'))
    .map(([at, from, length, how]) => {
      if (how === 'end') return bytes.subarray(0, at)
      if (how === 'cut') return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)])
      const piece = bytes.subarray(from, from + length)
      const put = how === 'copy' ? piece : piece.map((octet, place) => octet ^ (place % 7 === 0 ? 0xff : 0))
      return Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(how === 'copy' ? at : at + put.length)])
    })

describe.each(Object.entries(signedPlaces))('a signed %s', (_, { bytes, places }) => {
  // White space between attributes is not what XML signs.
  const isSigned = (at: number) => bytes === pdf || bytes[at] !== 0x20
  const positions = places
    .flatMap(([from, to]) => Array.from({ length: to - from }, (_each, at) => from + at))
    .filter(isSigned)
  it('is accepted as it is, and never with a signed byte changed', () => {
    expect(verdictOn(bytes)).toBe('accepted')
    fc.assert(
      fc.property(fc.nat(positions.length - 1), fc.integer({ min: 1, max: 255 }), (place, mask) => {
        const at = positions[place] ?? 0
        const changed = Buffer.from(bytes)
        changed[at] = (changed[at] ?? 0) ^ mask
        expect(['accepted', 'weak']).not.toContain(verdictOn(changed))
      }),
      { numRuns: 40 },
    )
  })
})

describe.each(Object.entries(samples))('a damaged %s', (_, bytes) => {
  it('gets a report, whatever was done to it', () => {
    fc.assert(
      fc.property(damaged(bytes), (changed) => {
        expect(verifyFile(changed, store, checkedAt).sha256).toHaveLength(64)
      }),
      { numRuns: 40 },
    )
  })
})
