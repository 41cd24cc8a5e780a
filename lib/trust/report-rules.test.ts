import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/i18n/locales'
import { textFor } from '@/lib/i18n/translator'
import { isReason } from '@/lib/verifier/reasons'
import { TestPdf } from '@/lib/verifier/test-authority/pdf-file'
import { makeWorld } from '@/lib/verifier/test-authority/world'
import type { Check, FileReport } from '@/lib/verifier/types'
import { verifyFile } from '@/lib/verifier/verify-file'
import { readStore } from '@/lib/verifier/x509/trust-store'
import { findingsOf, nameOfSubject, trustOf, wholenessOf } from './report-rules'
import { refusals } from './verify-answer'

const { root, authority, company } = makeWorld()
const pdf = TestPdf.make().sign({ signer: company, certificates: [company, authority] }).bytes
const reportOf = (bytes: Uint8Array, trusted = [root]) =>
  verifyFile(bytes, readStore(trusted.map(({ der }) => ({ bytes: der, purposes: null }))), new Date('2026-11-22'))
const answersOf = ({ signatures, checks }: FileReport) =>
  signatures.map((signature) => [wholenessOf(signature, checks), trustOf(signature)])

describe('what people ask of a signature', () => {
  it('is answered apart: whether the file is whole, and whether the signer is trusted', () => {
    expect(answersOf(reportOf(pdf))).toEqual([['yes', 'yes']])
    expect(answersOf(reportOf(pdf, []))).toEqual([['yes', 'no']])
    const changed = Buffer.from(pdf)
    changed.write('9', changed.indexOf('1.000.000'))
    expect(answersOf(reportOf(changed))[0]?.[0]).toBe('no')
  })
  it('is not known where it was not tried', () => {
    const checks: Check[] = [{ check: 'xml.structure', holds: true, reason: null, detail: null }]
    expect(wholenessOf({ checks }, [])).toBe('unknown')
    expect(wholenessOf({ checks: [] }, [])).toBe('unknown')
    expect(trustOf({ checks })).toBe('unknown')
  })
  it('tells findings worst first and leaves out what merely holds', () => {
    const found = (holds: boolean | null, reason: Check['reason']): Check => ({
      ...{ check: 'time.signing', holds, reason, detail: null },
    })
    const all = [found(true, null), found(true, 'time.signing.claimed'), found(null, 'time.signing.absent')]
    const worst = found(false, 'signature.digest.mismatch')
    expect(findingsOf([...all, worst]).map(({ reason }) => reason)).toEqual([
      'signature.digest.mismatch',
      'time.signing.absent',
      'time.signing.claimed',
    ])
  })
})

it.each([
  ['CN=Gốm\\, Sứ, O=Tổ, C=VN', 'Gốm, Sứ'],
  ['C=VN, O=Tổ chức', 'Tổ chức'],
  ['UID=MST:0101234565', 'UID=MST:0101234565'],
])('%s is read as %s', (subject, name) => expect(nameOfSubject(subject)).toBe(name))

describe('the words of the page', () => {
  const leaves = (node: object, at = ''): string[] =>
    Object.entries(node).flatMap(([key, value]) =>
      typeof value === 'string' ? [`${at}${key}`] : leaves(value as object, `${at}${key}.`),
    )
  it('advise only about reasons that there are', () => {
    const file = path.resolve(import.meta.dirname, '../i18n/messages/vi/verify.json')
    const codes = leaves(JSON.parse(readFileSync(file, 'utf8')).advice)
    expect(codes.length).toBeGreaterThan(30)
    expect(codes.filter((code) => !isReason(code))).toEqual([])
  })
  it('has a sentence for each refusal', () => {
    for (const locale of locales)
      for (const reason of refusals)
        expect(textFor(locale, 'verify', `refused.${reason}`, { minutes: 3 }), reason).toMatch(/\.$/)
  })
})
