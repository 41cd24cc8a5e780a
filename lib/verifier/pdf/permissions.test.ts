import { describe, expect, it } from 'vitest'
import type { Reason } from '../reasons'
import { TestPdf } from '../test-authority/pdf-file'
import { PdfDocument } from './document'
import { Dictionary, Reference } from './objects'
import { isForbidden, isSneaky, permissionsOf } from './permissions'

/** What a signature with these references says. */
function said(...references: string[]) {
  const document = new PdfDocument(TestPdf.make('table', { 20: `<< /Reference [${references.join(' ')}] >>` }).bytes)
  const dictionary = document.dictionary(new Reference(20, 0)) ?? new Dictionary()
  return permissionsOf(document, { place: '', field: null, number: 20, dictionary })
}

const reference = (method: string, parameters: string) =>
  `<< /TransformMethod /${method} /TransformParams << ${parameters} >> >>`
const certifies = (level: string) => reference('DocMDP', level)
const locks = (action: string, fields = '(a)') => reference('FieldMDP', `/Action /${action} /Fields [${fields}]`)

describe('what a signature says about later changes', () => {
  it('is the strictest level of all', () => {
    expect(said().level).toBeNull()
    expect([1, 2, 3].map((level) => said(certifies(`/P ${level}`)).level)).toEqual([1, 2, 3])
    expect(said(certifies('')).level).toBe(2)
    expect(said(certifies('/P 9')).level).toBe(2)
    for (const [one, other] of [
      [1, 3],
      [3, 1],
    ])
      expect(said(certifies(`/P ${one}`), certifies(`/P ${other}`)).level).toBe(1)
    expect(said(reference('UR3', '/P 1')).level).toBeNull()
  })
  it('is which fields are locked, by any lock', () => {
    const locked = (...references: string[]) => ['a', 'a.b', 'ab', 'c'].filter(said(...references).locks)
    expect(locked()).toEqual([])
    expect(locked(locks('All'))).toEqual(['a', 'a.b', 'ab', 'c'])
    expect(locked(locks('Include'))).toEqual(['a', 'a.b'])
    expect(locked(locks('Exclude'))).toEqual(['ab', 'c'])
    expect(locked(locks('Include', '(a) (c)'))).toEqual(['a', 'a.b', 'c'])
    expect(locked(locks('Include'), locks('Include', '(c)'))).toEqual(['a', 'a.b', 'c'])
    expect(locked(locks('Other'))).toEqual([])
    expect(locked(reference('DocMDP', '/Action /All'))).toEqual([])
    expect(locked(locks('All'), certifies('/P 3'))).toEqual(['a', 'a.b', 'ab', 'c'])
  })
})

describe('a change', () => {
  const change = (reason: Reason, field: string | null = null) => ({ reason, detail: '', field, isNewMark: false })
  const forbidden = (level: 1 | 2 | 3 | null, reason: Reason) =>
    isForbidden({ level, locks: () => false }, change(reason))

  it.each([
    ['pdf.changes.evidence-added', [false, false, false]],
    ['pdf.changes.signature-added', [true, false, false]],
    ['pdf.changes.mark', [true, false, false]],
    ['pdf.changes.form', [true, false, false]],
    ['pdf.changes.annotation', [true, true, false]],
    ['pdf.changes.content', [true, true, true]],
    ['pdf.changes.signature', [true, true, true]],
    ['pdf.changes.unexplained', [false, false, false]],
    ['pdf.structure.unreadable', [false, false, false]],
  ] as const)('%s is forbidden by levels 1 to 3: %j', (reason, wanted) => {
    expect(([1, 2, 3] as const).map((level) => forbidden(level, reason))).toEqual(wanted)
    expect(forbidden(null, reason)).toBe(false)
  })
  it('of a locked field is forbidden', () => {
    const permissions = { level: null, locks: (field: string) => field === 'a' }
    expect(isForbidden(permissions, change('pdf.changes.form', 'a'))).toBe(true)
    expect(isForbidden(permissions, change('pdf.changes.form', 'b'))).toBe(false)
    expect(isForbidden(permissions, change('pdf.changes.form'))).toBe(false)
  })
  it('is sneaky where a certified document gains a mark that nobody provided for', () => {
    const permissions = { level: 2 as const, locks: () => false }
    const mark = { ...change('pdf.changes.signature-added'), isNewMark: true }
    expect(isSneaky(permissions, mark)).toBe(true)
    expect(isSneaky({ ...permissions, level: null }, mark)).toBe(false)
    expect(isSneaky(permissions, { ...mark, isNewMark: false })).toBe(false)
  })
})
