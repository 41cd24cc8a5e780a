import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/i18n/locales'
import { textFor } from '@/lib/i18n/translator'
import { makeInvoice } from '@/lib/verifier/test-authority/invoice-file'
import { TestPdf } from '@/lib/verifier/test-authority/pdf-file'
import { companyTaxCode, makeWorld } from '@/lib/verifier/test-authority/world'
import { verifyFile } from '@/lib/verifier/verify-file'
import { readStore } from '@/lib/verifier/x509/trust-store'
import {
  decisiveReasons,
  fileProblem,
  identityOf,
  identityOfFile,
  invoiceIdentity,
  ownSignature,
  paperFinding,
  proofOfFile,
} from './evidence-rules'
import { fileProblems } from './types'

const world = makeWorld()
const { root, governmentRoot, authority, company, person } = world
const store = readStore([root, governmentRoot].map(({ der }) => ({ bytes: der, purposes: null })))
const reportOf = (bytes: Uint8Array | string) => verifyFile(Buffer.from(bytes), store, new Date('2026-11-22'))
const by = (signer = company) => ({ signer, certificates: [signer, authority] })
const signed = reportOf(TestPdf.make().sign(by()).bytes)
const invoice = reportOf(makeInvoice({ world }))
const today = '2026-11-22'

describe('whose number it is', () => {
  it.each([
    [['0101234565'], '0101234565', 'same'],
    [['0101234565-001'], '0101234565', 'branch'],
    [['0101234565'], '0101234565-001', 'branch'],
    [['0101234565-002', '0101234565-001'], '0101234565-001', 'same'],
    [['0101234565-001'], '0101234565001', 'same'],
    [['0109999999'], '0101234565', 'other'],
    [['001099012356'], '001099012356', 'same'],
    [['0010990123'], '001099012356', 'other'],
    [['001099012356'], '0010990123', 'other'],
    [[], '0101234565', 'unknown'],
    [['0101234565'], null, 'unknown'],
    [['0101234565'], '', 'unknown'],
  ] as const)('%j of %j: %s', (numbers, own, identity) => expect(identityOf(numbers, own)).toBe(identity))
})

describe('a signed file', () => {
  it('is its signer’s, by the certificate', () => {
    expect(identityOfFile('E_SIGNATURE', signed, companyTaxCode)).toBe('same')
    expect(identityOfFile('E_SIGNATURE', signed, '0109999999')).toBe('other')
    const byPerson = reportOf(TestPdf.make().sign(by(person)).bytes)
    expect(identityOfFile('E_SIGNATURE', byPerson, '001099012356')).toBe('same')
    // A company is not the person who signs for it; whether that person may is for somebody to confirm.
    expect(identityOfFile('E_SIGNATURE', byPerson, companyTaxCode)).toBe('unknown')
    expect(identityOfFile('E_SIGNATURE', byPerson, '001099012357')).toBe('other')
    expect(identityOfFile('E_SIGNATURE', byPerson, null)).toBe('unknown')
    const stamped = reportOf(TestPdf.make().stamp({ authority: world.clock }).bytes)
    expect(identityOfFile('E_SIGNATURE', stamped, companyTaxCode)).toBe('unknown')
    expect(ownSignature(stamped, companyTaxCode)).toBeNull()
  })
  it('speaks through the merchant’s own among several signatures', () => {
    const both = reportOf(TestPdf.make().sign(by(person)).sign(by()).bytes)
    expect(ownSignature(both, companyTaxCode)?.signer?.taxCodes).toEqual([companyTaxCode])
    expect(proofOfFile('E_SIGNATURE', both, companyTaxCode, today)).toMatchObject({
      issuer: 'Test Public CA',
      validFrom: '2025-01-01',
      validUntil: '2030-01-01',
    })
  })
  it('that is an invoice is its seller’s, once somebody signed that', () => {
    expect(identityOfFile('E_INVOICE', invoice, companyTaxCode)).toBe('same')
    expect(identityOfFile('E_INVOICE', invoice, '0109999999')).toBe('other')
    // It shows that invoices are issued; who holds a certificate is shown by a signature alone.
    expect(identityOfFile('E_SIGNATURE', invoice, companyTaxCode)).toBe('same')
    const byAuthority = reportOf(makeInvoice({ world, seller: false }))
    expect(identityOfFile('E_INVOICE', byAuthority, companyTaxCode)).toBe('same')
    expect(identityOfFile('E_SIGNATURE', byAuthority, companyTaxCode)).toBe('unknown')
    const byAnother = reportOf(makeInvoice({ world, seller: 'person' }))
    expect(identityOfFile('E_SIGNATURE', byAnother, companyTaxCode)).toBe('unknown')
    const unsigned = reportOf(makeInvoice({ world, seller: false, authority: false }))
    expect(identityOfFile('E_INVOICE', unsigned, companyTaxCode)).toBe('unknown')
    expect(proofOfFile('E_INVOICE', invoice, companyTaxCode, today)).toEqual({
      number: '1C26TAA-17',
      issuer: null,
      validFrom: '2026-06-01',
      validUntil: '2027-06-01',
    })
  })
})

describe('an invoice is known again', () => {
  const identity = (change: (data: string) => string) => invoiceIdentity(reportOf(makeInvoice({ world, change })))
  it('however it is wrapped and its number padded', () => {
    const first = invoiceIdentity(invoice)
    expect(first).toBe('0101234565|1|C26TAA|17')
    expect(invoiceIdentity(reportOf(makeInvoice({ world, envelope: true })))).toBe(first)
    expect(identity((data) => data.replace('<SHDon>17<', '<SHDon>00000017<'))).toBe(first)
    expect(identity((data) => data.replace('<SHDon>17<', '<SHDon>18<'))).not.toBe(first)
    expect(invoiceIdentity(signed)).toBeNull()
  })
})

describe('a file is not taken in', () => {
  const days = { today, validUntil: null }
  const problem = (
    solution: 'E_SIGNATURE' | 'E_INVOICE',
    report: ReturnType<typeof reportOf>,
    identity: 'same' | 'other' = 'same',
    validUntil: string | null = null,
  ) => fileProblem(solution, report, identity, { ...days, validUntil })
  it('when it proves nothing for the solution', () => {
    const broken = Buffer.from(TestPdf.make().sign(by()).bytes)
    broken.write('9', broken.indexOf('1.000.000'))
    expect(problem('E_SIGNATURE', signed)).toBeNull()
    expect(problem('E_SIGNATURE', invoice)).toBeNull()
    expect(problem('E_INVOICE', invoice)).toBeNull()
    expect(problem('E_INVOICE', signed)).toBe('not-an-invoice')
    expect(problem('E_INVOICE', reportOf('a photo'))).toBe('not-an-invoice')
    expect(problem('E_INVOICE', reportOf('<a/>'))).toBe('not-an-invoice')
    expect(problem('E_INVOICE', reportOf(`<a>${'x'.repeat(1024 * 1024)}</a>`))).toBe('xml-too-large')
    expect(problem('E_SIGNATURE', reportOf('words'))).toBe('not-a-document')
    expect(problem('E_SIGNATURE', reportOf(TestPdf.make().bytes))).toBe('unsigned')
    expect(problem('E_SIGNATURE', reportOf(broken))).toBe('refused')
    const behindPassword = TestPdf.make()
      .sign(by())
      .update({ 20: '<< /Filter /Standard >>' }, { trailer: '/Encrypt 20 0 R' })
    expect(problem('E_SIGNATURE', reportOf(behindPassword.bytes))).toBe('locked')
    expect(problem('E_SIGNATURE', signed, 'other')).toBe('of-another')
    expect(problem('E_SIGNATURE', signed, 'same', '2026-11-21')).toBe('certificate-ended')
    expect(problem('E_SIGNATURE', signed, 'same', today)).toBeNull()
    expect(problem('E_INVOICE', invoice, 'same', '2026-11-21')).toBe('invoice-too-old')
    expect(problem('E_INVOICE', invoice, 'same', today)).toBeNull()
  })
  it('without a sentence that says why', () => {
    const archives = ['bad-archive', 'empty-archive', 'too-many-files']
    const others = ['no-file', 'too-large', 'not-a-form', 'too-often', 'unknown', ...archives]
    for (const locale of locales)
      for (const code of [...fileProblems, ...others])
        expect(textFor(locale, 'proof-files', `problems.${code}`), code).toMatch(/\.$/)
  })
})

describe('an invoice of a cash register', () => {
  const till = (authority: boolean) =>
    reportOf(
      makeInvoice({
        ...{ world, seller: false, authority, code: 'M1-26-ABCDE-00000000001' },
        change: (text) => text.replace('C26TAA', 'C26MAA'),
      }),
    )
  const problem = (authority: boolean) => fileProblem('E_INVOICE', till(authority), 'same', { today, validUntil: null })
  it('needs no signature of its seller, and some signature all the same', () => {
    expect(till(true)).toMatchObject({ verdict: 'accepted', invoice: { isCashRegister: true } })
    expect(problem(true)).toBeNull()
    expect(problem(false)).toBe('unsigned-till')
  })
})

describe('a contract from a platform', () => {
  const plain = TestPdf.make()
  const changed = Buffer.from(plain.sign(by()).bytes)
  changed.write('2', changed.indexOf('1.000.000'))
  const encrypted = plain.update({ 20: '<< /Filter /Standard >>' }, { trailer: '/Encrypt 20 0 R' })
  it('has its signatures beside it, whosever they are, and is not taken when one does not hold or nobody can look', () => {
    expect(paperFinding(signed)).toBe('signed')
    const stranger = verifyFile(plain.sign(by()).bytes, readStore([]), new Date('2026-11-22'))
    expect(paperFinding(stranger)).toBe('signed')
    expect(paperFinding(reportOf(changed))).toBe('refused')
    expect(decisiveReasons(reportOf(changed))).toEqual(['signature.digest.mismatch'])
    expect(decisiveReasons(signed)).toEqual([])
    expect(paperFinding(reportOf(encrypted.bytes))).toBe('locked')
  })
  it('is read by eye alone where nobody signed it, or only a clock did', () => {
    expect(paperFinding(reportOf(plain.bytes))).toBe('unsigned')
    expect(paperFinding(reportOf(plain.stamp({ authority: world.clock }).bytes))).toBe('unsigned')
    expect(paperFinding(reportOf('%PDF-1.7 scanned'))).toBe('unsigned')
  })
  it('is told in both languages', () => {
    for (const locale of locales)
      for (const reason of ['refused', 'locked'])
        expect(textFor(locale, 'solutions', `hand-in.problems.${reason}`)).toBeTruthy()
  })
})
