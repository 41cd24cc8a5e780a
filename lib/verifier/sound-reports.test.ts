import { describe, expect, it } from 'vitest'
import { makeInvoice } from './test-authority/invoice-file'
import { checkedAt, world } from './test-zoo/animal'
import { signed } from './test-zoo/pdf-papers'
import { sign } from './test-zoo/xml-letters'
import type { Check } from './types'
import { verifyFile } from './verify-file'
import { readStore } from './x509/trust-store'

const store = readStore([world.root, world.governmentRoot].map(({ der }) => ({ bytes: der, purposes: null })))

const held = (checks: readonly Check[]) =>
  checks
    .filter(({ holds }) => holds)
    .map(({ check }) => check)
    .sort()

const report = (bytes: Uint8Array | string) => verifyFile(Buffer.from(bytes as string), store, checkedAt)

const ofChain = ['chain.extensions', 'chain.issuer', 'chain.strength', 'chain.trust', 'chain.usage', 'chain.validity']

describe('what a sound file is told to hold', () => {
  it('is, of a PDF, all that was checked', () => {
    const { checks, signatures } = report(signed().bytes)
    expect(held(checks)).toEqual(['file.format', 'file.limits', 'pdf.structure'])
    expect(held(signatures[0]?.checks ?? [])).toEqual([
      ...ofChain,
      'cms.attributes',
      'cms.structure',
      'pdf.byte-range',
      'pdf.changes',
      'pdf.dictionary',
      'signature.certificate',
      'signature.digest',
      'signature.strength',
      'signature.value',
    ])
  })
  it('is, of XML, all that was checked', () => {
    const { checks, signatures } = report(sign())
    expect(held(checks)).toEqual(['file.format', 'file.limits'])
    expect(held(signatures[0]?.checks ?? [])).toEqual([
      ...ofChain,
      'signature.digest',
      'signature.strength',
      'signature.value',
      'xml.coverage',
      'xml.reference',
      'xml.signature',
    ])
  })
  it('is, of an invoice, what it says as well', () => {
    expect(held(report(makeInvoice({ world })).checks)).toEqual([
      'file.format',
      'file.limits',
      'invoice.amounts',
      'invoice.code',
      'invoice.dates',
      'invoice.seller',
      'invoice.structure',
      'invoice.words',
    ])
  })
})
