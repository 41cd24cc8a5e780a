import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentBytes } from '@/lib/documents/printed-document'
import { certify } from '@/lib/verifier/test-authority/certificates'
import { TestPdf } from '@/lib/verifier/test-authority/pdf-file'
import { signExisting } from '@/lib/verifier/test-authority/sign-existing'
import { companyTaxCode, makeWorld } from '@/lib/verifier/test-authority/world'
import { verifyFile } from '@/lib/verifier/verify-file'
import { readStore } from '@/lib/verifier/x509/trust-store'
import { agreementOrder } from './agreement-order'
import { firstArticlesEn, firstArticlesVi } from './first-template'
import { articlesOf, continues, judgeCountersigned, judgeSigned, mayFollow, stateAfter, templateOn } from './rules'
import type { AgreementState, StepKind } from './types'

const world = makeWorld()
const organiserTaxCode = '0109999993'
const numbered = (name: string, id: string) =>
  certify({
    name: [
      ['2.5.4.3', name],
      ['0.9.2342.19200300.100.1.1', id],
    ],
    issuer: world.authority,
  })
const organiser = numbered('BAN TỔ CHỨC THỬ', `MST:${organiserTaxCode}`)
const branch = numbered('CHI NHÁNH', `MST:${companyTaxCode}-001`)
const nobody = certify({ name: 'Một người nào đó', issuer: world.authority })
const store = readStore([{ bytes: world.root.der, purposes: null }])
const read = (bytes: Uint8Array) => ({ bytes, report: verifyFile(bytes, store, new Date('2026-07-01T00:00:00Z')) })

const template = {
  ...{ version: 1, inForceFrom: '2026-01-01', organiserVi: 'Ban tổ chức', organiserEn: 'Organiser' },
  ...{ organiserTaxCode, organiserAddress: 'Hà Nội', organiserPerson: null },
  ...{ articlesVi: firstArticlesVi, articlesEn: firstArticlesEn },
}
const party = {
  name: 'CÔNG TY TNHH GỐM THỬ',
  taxCode: companyTaxCode,
  address: null,
  ward: 'Xã Bát Tràng',
  isDemo: true,
}
const drawnUp = await documentBytes(agreementOrder({ number: 'TT-2026-000001', day: '2026-06-01', template, party }))
const by = (signer: typeof organiser) => ({ signer, certificates: [signer, world.authority] })
const signed = signExisting(drawnUp, by(world.company))
const both = signExisting(signed, by(organiser))

describe('where an agreement stands', () => {
  const kinds: StepKind[] = ['DRAWN_UP', 'SIGNED', 'RETURNED', 'COUNTERSIGNED', 'DROPPED']
  it.each<[AgreementState, StepKind[]]>([
    ['to-sign', ['SIGNED', 'DROPPED']],
    ['to-countersign', ['SIGNED', 'RETURNED', 'COUNTERSIGNED', 'DROPPED']],
    ['returned', ['SIGNED', 'DROPPED']],
    ['concluded', []],
    ['dropped', []],
  ])('%s may be followed by %s', (state, allowed) => {
    expect(kinds.filter((kind) => mayFollow(state, kind))).toEqual(allowed)
  })
  it('is said by its last step', () => {
    expect(kinds.map(stateAfter)).toEqual(['to-sign', 'to-countersign', 'returned', 'concluded', 'dropped'])
  })
})

describe('the text', () => {
  it('in force is the newest version that has begun', () => {
    const versions = [
      { version: 1, inForceFrom: '2026-01-01' },
      { version: 3, inForceFrom: '2026-09-01' },
      { version: 2, inForceFrom: '2026-03-01' },
    ]
    expect(templateOn(versions, '2025-12-31')).toBeNull()
    expect(templateOn(versions, '2026-01-01')?.version).toBe(1)
    expect(templateOn(versions, '2026-08-31')?.version).toBe(2)
    expect(templateOn(versions, '2026-09-01')?.version).toBe(3)
  })
  it('has as many articles in English as in Vietnamese, each with a heading and a text', () => {
    const [vi, en] = [articlesOf(firstArticlesVi), articlesOf(firstArticlesEn)]
    expect(vi).toHaveLength(9)
    expect(en).toHaveLength(9)
    for (const { title, body } of [...vi, ...en]) {
      expect(title).toMatch(/^(Điều|Article) \d\. \p{Lu}/u)
      expect(body.length).toBeGreaterThan(80)
    }
  })
})

describe('bytes that continue', () => {
  it('are those that begin with all the earlier ones and go on', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array({ minLength: 1 }), (before, more) => {
        expect(continues(Buffer.concat([before, more]), before)).toBe(true)
        expect(continues(before, before)).toBe(false)
        expect(continues(before, Buffer.concat([before, more]))).toBe(false)
        const changed = Buffer.from(before)
        if (changed.length > 0) {
          changed[0] = (changed[0] ?? 0) ^ 1
          expect(continues(Buffer.concat([before, more]), changed)).toBe(false)
        }
      }),
    )
  })
})

describe('the merchant’s step', () => {
  const judge = (bytes: Uint8Array) => judgeSigned(read(bytes), drawnUp, companyTaxCode)
  it('is sound when the paper that was drawn up carries the merchant’s signature', () => {
    expect(read(signed).report.verdict).toBe('accepted')
    expect(judge(signed)).toEqual({ problem: null, findings: [] })
  })
  it('leaves to a person whether somebody with a certificate of their own may sign for the business', () => {
    const director = signExisting(drawnUp, by(world.person))
    expect(judge(director)).toEqual({ problem: null, findings: ['signer-unknown'] })
    expect(judge(signExisting(drawnUp, by(organiser)))).toEqual({ problem: 'of-another' })
  })
  it('leaves to a person what a machine cannot decide', () => {
    expect(judge(signExisting(drawnUp, by(branch)))).toEqual({ problem: null, findings: ['signed-by-branch'] })
    expect(judge(signExisting(drawnUp, by(nobody)))).toEqual({ problem: null, findings: ['signer-unknown'] })
    const anew = TestPdf.make().sign(by(world.company)).bytes
    expect(judge(anew)).toEqual({ problem: null, findings: ['rewritten'] })
    const stranger = certify({ name: world.company.name })
    expect(judge(signExisting(drawnUp, by(stranger)))).toEqual({ problem: null, findings: ['not-accepted'] })
  })
  it('refuses what proves nothing', () => {
    expect(judge(drawnUp)).toEqual({ problem: 'unsigned' })
    expect(judge(Buffer.from('<a/>'))).toEqual({ problem: 'not-a-pdf' })
    expect(judge(signExisting(drawnUp, by(organiser)))).toEqual({ problem: 'of-another' })
    const altered = Buffer.from(signed)
    altered[altered.indexOf('/Producer')] = 0x20
    expect(judge(altered)).toEqual({ problem: 'refused' })
  })
})

describe('the organiser’s step', () => {
  const judge = (bytes: Uint8Array, before: Uint8Array = signed) =>
    judgeCountersigned(read(bytes), read(before), organiserTaxCode)
  it('is sound when exactly the signed bytes carry the organiser’s signature too', () => {
    expect(read(both).report.verdict).toBe('accepted')
    expect(judge(both)).toEqual({ problem: null, findings: [] })
  })
  it('refuses another paper, another signer and the same signer twice', () => {
    expect(judge(signExisting(drawnUp, by(organiser)))).toEqual({ problem: 'not-continued' })
    expect(judge(signed)).toEqual({ problem: 'not-continued' })
    expect(judge(signExisting(signed, by(world.company)))).toEqual({ problem: 'not-countersigned' })
    const pretender = certify({ name: organiser.name })
    expect(judge(signExisting(signed, by(pretender)))).toEqual({ problem: 'not-trusted' })
    const alone = signExisting(drawnUp, by(organiser))
    expect(judge(signExisting(alone, by(organiser)), alone)).toEqual({ problem: 'one-signer' })
    expect(judge(Buffer.concat([both, Buffer.from('\n1 0 obj\n<< /Evil true >>\nendobj\n')])).problem).not.toBeNull()
  })
})
