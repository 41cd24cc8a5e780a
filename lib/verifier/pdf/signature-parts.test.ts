import { describe, expect, it } from 'vitest'
import { stampToken } from '../test-authority/cms'
import { type TestPdf as Pdf, TestPdf } from '../test-authority/pdf-file'
import { june } from '../test-authority/revocation'
import { type Animal, examine, world } from '../test-zoo/animal'
import { rangeOf } from '../test-zoo/pdf-surgery'
import { readCoverage } from './byte-range'
import { changesBetween } from './changes'
import { PdfDocument } from './document'
import { listFields, textOf } from './form-fields'
import { Dictionary, Text } from './objects'
import { RevisionStep } from './revision-step'
import { dateOf, listSignatures, newSignatures } from './signature-dictionary'

const { company, authority, clock } = world
const by = { signer: company, certificates: [company, authority] }
const text = (content: string | Buffer) => new Text(Buffer.from(content), 0, 0)

describe('what a signature covers', () => {
  const bytes = TestPdf.make().sign(by).bytes
  const [, before, after, rest] = rangeOf(bytes)
  const contents = new Text(Buffer.of(1), before, after)
  const coverage = (range: unknown[], value: unknown = contents) => {
    const dictionary = new Dictionary()
    dictionary.set('ByteRange', range as number[])
    dictionary.set('Contents', value as Text)
    return readCoverage(dictionary, bytes)
  }

  it('may leave the brackets on either side, and white space', () => {
    expect(coverage([0, before, after, rest]).end).toBe(bytes.length)
    expect(coverage([0, before + 1, after - 1, rest + 1]).end).toBe(bytes.length)
    expect(coverage([0, before - 1, after, rest]).before).toBe(before - 1)
  })
  it('is nothing more and nothing less', () => {
    for (const range of [
      [0, before + 1, after, rest],
      [0, before, after - 1, rest],
      [0, before + 2, after - 2, rest],
      [0, before - 2, after, rest],
      [0, before, after + 9, rest - 9],
    ])
      expect(() => coverage(range), range.join()).toThrow('pdf.byte-range.gap')
    expect(() => coverage([0, before, after, rest], new Text(Buffer.of(1), -1, -1))).toThrow('pdf.byte-range.gap')
    expect(() => coverage([0, before, after, rest], new Text(Buffer.of(1), before - 9, before - 5))).toThrow(
      'pdf.byte-range.gap',
    )
    expect(() => coverage([0, before, after, rest + 1])).toThrow('beyond-end')
  })
})

describe('the form', () => {
  it('joins names, inherits types and values, and visits each field once', () => {
    const document = new PdfDocument(
      TestPdf.make(
        'table',
        {
          7: '<< /T (a) /FT /Tx /V (x) /Kids [8 0 R 8 0 R 7 0 R] >>',
          8: '<< /T <FEFF1EC7> /Parent 7 0 R >>',
          9: '<< /T (b) /FT 10 0 R >>',
          10: '/Sig',
        },
        '/AcroForm << /Fields [7 0 R 9 0 R << /T (direct) >> 42] >>',
      ).bytes,
    )
    expect(listFields(document).map(({ name, type, number }) => [name, type, number])).toEqual([
      ['a', 'Tx', 7],
      ['a.ệ', 'Tx', 8],
      ['b', 'Sig', 9],
      ['direct', null, null],
    ])
    expect(textOf(listFields(document)[1]?.value ?? null)).toBe('x')
  })
  it('reads text strings of each encoding', () => {
    expect(textOf(text(Buffer.from([0xef, 0xbb, 0xbf, ...Buffer.from('ệ')])))).toBe('ệ')
    expect(textOf(text('é'))).toBe('Ã©')
    expect(textOf(text(Buffer.of(0xfe, 0xff, 0x41)))).toBe('þÿA')
    expect(textOf(7)).toBeNull()
  })
  it('lists a signature once, though a field and the permissions name it', () => {
    const document = new PdfDocument(TestPdf.make().sign({ ...by, certifies: 2 }).bytes)
    expect(listSignatures(document).map(({ place }) => place)).toEqual(['Sig7'])
  })
  it('compares two thousand signatures that have come without looking at all for each', () => {
    const numbers = Array.from({ length: 2000 }, (_, place) => 100 + 2 * place)
    const bodies = numbers.flatMap((number) => [
      [number, `<< /FT /Sig /T (x${number}) /V ${number + 1} 0 R >>`],
      [number + 1, '<< /Type /Sig /Contents <00> >>'],
    ])
    const older = TestPdf.make()
    const newer = older.update({ 1: older.root(numbers), ...Object.fromEntries(bodies) })
    const step = new RevisionStep(new PdfDocument(older.bytes), new PdfDocument(newer.bytes))
    expect(step.signatures.size).toBe(2000)
    const changes = changesBetween(step.older, step.newer)
    expect(changes.filter(({ reason }) => reason === 'pdf.changes.signature-added')).toHaveLength(2000)
  })
  it('knows signatures that have come by where their Contents stand', () => {
    const signed = TestPdf.make().sign(by)
    const [once, twice] = [signed, signed.update({ 6: '<< >>' }).sign(by)].map(({ bytes }) => new PdfDocument(bytes))
    if (!once || !twice) throw new Error('no documents')
    expect(newSignatures(once, once).size).toBe(0)
    expect([...newSignatures(once, twice)]).toEqual([listSignatures(twice)[1]?.dictionary])
  })
  it('reads dates with their zone, Vietnam’s where there is none', () => {
    const date = (content: string) => dateOf(text(content))?.toISOString() ?? null
    expect(date("D:20260601093015+07'00'")).toBe('2026-06-01T02:30:15.000Z')
    expect(date('D:20260601093015Z')).toBe('2026-06-01T09:30:15.000Z')
    expect(date("D:20260601093015-05'30")).toBe('2026-06-01T15:00:15.000Z')
    expect(date('D:20260601093015')).toBe('2026-06-01T02:30:15.000Z')
    expect(date('2026')).toBe('2025-12-31T17:00:00.000Z')
    expect(date("D:20260601093015+07'")).toBe('2026-06-01T02:30:15.000Z')
    expect(date('D:20260601093015+')).toBe('2026-06-01T09:30:15.000Z')
    expect(date("D:20260601093015Z00'00'")).toBe('2026-06-01T09:30:15.000Z')
    expect([date('yesterday'), date('D:20260631000000'), dateOf(7)]).toEqual([null, null, null])
  })
})

describe('the report on a PDF', { timeout: 30_000 }, () => {
  const report = (pdf: Pdf, more: Partial<Animal> = {}) =>
    examine({ name: '', expect: 'accepted', bytes: () => pdf.bytes, ...more })
  const stamp = (stamped: Buffer) => stampToken({ authority: clock, stamped, certificates: [clock, authority] })
  const levels = (pdf: Pdf) => report(pdf).signatures.map(({ level }) => level)
  const clockWish = { authority: clock, certificates: [clock, authority] }

  it('names the structure that each signature has', () => {
    const plain = TestPdf.make().sign(by)
    const stamped = TestPdf.make().sign({ ...by, stamp })
    expect(levels(plain)).toEqual(['B'])
    expect(levels(plain.validationData([authority.der]))).toEqual(['B'])
    expect(levels(stamped)).toEqual(['T'])
    expect(levels(plain.stamp(clockWish))).toEqual(['T', null])
    expect(levels(stamped.validationData([authority.der]))).toEqual(['LT'])
    expect(levels(stamped.validationData([authority.der]).stamp(clockWish))).toEqual(['LTA', null])
    expect(levels(stamped.stamp(clockWish).validationData([authority.der]))).toEqual(['LT', null])
    expect(levels(TestPdf.make().sign({ ...by, subFilter: 'adbe.pkcs7.detached' }))).toEqual([null])
  })
  it('says when, and who says so', () => {
    const times = (pdf: Pdf) =>
      report(pdf).signatures.map(({ signedAt, signedAtSource, kind }) => [kind, signedAt, signedAtSource])
    expect(times(TestPdf.make().sign({ ...by, stamp }))).toEqual([
      ['signature', '2026-06-01T03:00:05.000Z', 'timestamp'],
    ])
    expect(times(TestPdf.make().sign({ ...by, signingTime: june(2), claimedAt: 'D:20260603000000Z' }))).toEqual([
      ['signature', '2026-06-02T00:00:00.000Z', 'claim'],
    ])
    expect(times(TestPdf.make().sign({ ...by, signingTime: null, claimedAt: 'D:20260603000000Z' }))).toEqual([
      ['signature', '2026-06-03T00:00:00.000Z', 'claim'],
    ])
    expect(times(TestPdf.make().sign({ ...by, signingTime: null }))).toEqual([['signature', null, null]])
    expect(
      times(
        TestPdf.make()
          .sign(by)
          .stamp({ ...clockWish, at: june(9) })
          .stamp({ ...clockWish, at: june(20) }),
      ),
    ).toEqual([
      ['signature', '2026-06-09T00:00:00.000Z', 'timestamp'],
      ['timestamp', '2026-06-09T00:00:00.000Z', 'timestamp'],
      ['timestamp', '2026-06-20T00:00:00.000Z', 'timestamp'],
    ])
  })
  it('has the shape that the manual promises', () => {
    const { signatures, ...whole } = report(TestPdf.make().sign(by))
    expect(whole).toMatchObject({
      kind: 'pdf',
      verdict: 'accepted',
      revocation: 'unknown',
      reasons: [],
      invoice: null,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(signatures[0]).toMatchObject({
      kind: 'signature',
      place: 'Sig7',
      format: 'ETSI.CAdES.detached',
      algorithm: 'P-256 ECDSA SHA-256',
      signer: {
        commonName: 'CÔNG TY TNHH GỐM THỬ',
        organisation: 'CÔNG TY TNHH GỐM THỬ',
        taxCodes: ['0101234565'],
        personalIds: [],
      },
      chain: [
        { subject: expect.stringContaining('GỐM') },
        { subject: 'CN=Test Public CA' },
        { subject: 'CN=Test National Root CA' },
      ],
      reasons: ['time.signing.claimed', 'revocation.status.unknown'],
    })
    expect(signatures[0]?.checks).toContainEqual({ check: 'signature.value', holds: true, reason: null, detail: null })
    expect(signatures[0]?.checks).toContainEqual({
      check: 'revocation.status',
      holds: null,
      reason: 'revocation.status.unknown',
      detail: null,
    })
  })
  it('says of usage rights that they are none', () => {
    for (const [key, isOne] of [
      ['UR3', true],
      ['UR', true],
      ['URX', false],
    ] as const) {
      const rights = '<< /Type /Sig /SubFilter /adbe.pkcs7.detached /ByteRange [0 1 2 3] /Contents <00> >>'
      const { reasons } =
        report(TestPdf.make('table', { 20: rights }, `/Perms << /${key} 20 0 R >>`)).signatures[0] ?? {}
      expect(reasons?.includes('pdf.dictionary.usage-rights'), key).toBe(isOne)
    }
  })
  it('takes a timestamp for what it is, not for a proof of who', () => {
    expect(report(TestPdf.make().stamp(clockWish))).toMatchObject({
      verdict: 'accepted',
      signatures: [{ kind: 'timestamp', format: 'ETSI.RFC3161' }],
    })
    expect(report(TestPdf.make().sign({ ...by, subFilter: 'ETSI.RFC3161' })).signatures[0]?.reasons).toEqual([
      'time.stamp.unreadable',
    ])
  })
})
