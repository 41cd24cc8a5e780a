import { describe, expect, it } from 'vitest'
import { certify } from '../test-authority/certificates'
import { TestPdf } from '../test-authority/pdf-file'
import { june } from '../test-authority/revocation'
import { type Animal, examine, reasonsOf, world } from '../test-zoo/animal'
import { by, signed } from '../test-zoo/pdf-papers'
import { circular } from '../test-zoo/pdf-surgery'
import { beginEffort, spend } from './effort'

const { authority, clock } = world
const former = certify({ name: 'Former company', issuer: authority, until: june(15) })
const byFormer = { signer: former, certificates: [former, authority] }
const byClock = { authority: clock, certificates: [clock, authority], at: june(5) }
const report = (bytes: Animal['bytes']) => examine({ name: '', bytes, expect: 'accepted' })

describe('a timestamp of the document', () => {
  it('proves the time of the signatures before it, and of none behind it', () => {
    expect(report(() => TestPdf.make().sign(byFormer).stamp(byClock).bytes).verdict).toBe('accepted')
    const behind = report(() => TestPdf.make().stamp(byClock).sign(byFormer).bytes)
    expect(behind.verdict).toBe('review')
    expect(behind.signatures[1]).toMatchObject({ signedAtSource: 'claim', level: 'B' })
  })
  it('is told what came after it', () => {
    const noted = { 3: TestPdf.page([8, 42]), 42: '<< /Subtype /Text /Rect [0 0 20 20] >>' }
    const { signatures } = report(() => TestPdf.make().stamp(byClock).update(noted).bytes)
    expect(signatures[0]?.reasons).toContain('pdf.changes.annotation')
  })
  it('is reported even where nobody knows what it stamps', () => {
    const value = '<< /Type /DocTimeStamp /SubFilter /ETSI.RFC3161 /ByteRange [0 1 2] /Contents <00> >>'
    const field = { 20: `<< /FT /Sig /T (a) /V ${value} >>` }
    const { verdict, signatures } = report(() => TestPdf.make('table', field, '/AcroForm << /Fields [20 0 R] >>').bytes)
    expect([verdict, signatures[0]?.kind]).toEqual(['refused', 'timestamp'])
  })
})

describe('a file', () => {
  it('holds sixty-four signatures at most', () => {
    const holding = (count: number) => {
      const value = '/V << /Type /Sig /Contents <00> >>'
      const fields = Array.from({ length: count }, (_, place) => `<< /FT /Sig /T (${place}) ${value} >>`)
      return report(() => TestPdf.make('table', {}, `/AcroForm << /Fields [${fields.join(' ')}] >>`).bytes)
    }
    expect(holding(64).signatures).toHaveLength(64)
    expect(holding(65)).toMatchObject({ reasons: ['pdf.structure.limits'], signatures: [] })
  })
  it('is given its own effort, whatever was spent before it', () => {
    beginEffort()
    spend('step', 95_999_999)
    expect(report(() => signed().bytes).verdict).toBe('accepted')
  })
  it('that leads in a circle is looked at as far as its bytes go, an encrypted one is not', () => {
    const { reasons, signatures } = report(() => circular(signed().update({ 6: '<< >>' }).bytes))
    expect(reasons).toContain('pdf.structure.broken')
    expect(signatures).toHaveLength(1)
    const encrypted = report(() => signed().update({ 6: '<< >>' }, { trailer: '/Encrypt << >>' }).bytes)
    expect(reasonsOf(encrypted)).toEqual(['pdf.structure.encrypted'])
    expect(encrypted.signatures).toEqual([])
  })
  it('is signed by each revision alone', () => {
    const twice = report(() => signed().sign(by()).bytes)
    expect(twice.signatures.map(({ reasons }) => reasons.includes('pdf.changes.signature-added'))).toEqual([
      true,
      false,
    ])
  })
})
