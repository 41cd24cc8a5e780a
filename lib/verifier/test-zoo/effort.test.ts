import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { PdfDocument } from '../pdf/document'
import { beginEffort } from '../pdf/effort'
import { RevisionStep } from '../pdf/revision-step'
import { TestPdf } from '../test-authority/pdf-file'
import { appendRevision, type Bodies, stream } from '../test-authority/pdf-writer'
import { readCertificate } from '../x509/certificate'
import { isIssuedBy } from '../x509/chain'
import { examine, reasonsOf, world } from './animal'
import { by } from './pdf-papers'

/** What is said of a file, and how many seconds of the processor that took. */
function timed(bytes: Buffer) {
  const before = process.cpuUsage()
  const report = examine({ name: '', bytes: () => bytes, expect: 'accepted' })
  const { user, system } = process.cpuUsage(before)
  return { verdict: report.verdict, reasons: reasonsOf(report), seconds: (user + system) / 1e6 }
}

const packed = (data: Buffer, dictionary = '') => {
  const short = deflateSync(data, { level: 9 })
  const head = `<< ${dictionary} /Filter /FlateDecode /Length ${short.length} >>\nstream\n`
  return Buffer.concat([Buffer.from(head), short, Buffer.from('\nendstream')])
}

const limits = { verdict: 'unsupported', reasons: ['pdf.structure.limits'] }

describe('small files that would take long', () => {
  it('end where they unpack gigabytes', () => {
    const bomb = packed(Buffer.alloc(31 * 1024 * 1024))
    const list = Array.from({ length: 64 }, () => '20 0 R').join(' ')
    expect(timed(TestPdf.make('table', { 20: bomb }, `/DSS << /Certs [${list}] >>`).sign(by()).bytes)).toMatchObject(
      limits,
    )
  })
  it('end where one object is read thousands of times', () => {
    const count = 3000
    const numbers = Array.from({ length: count }, (_, turn) => `${100 + turn} 0`).join(' ')
    const inside = `${numbers} [${'1 '.repeat(16_000)}]`
    const container = packed(Buffer.from(inside), `/Type /ObjStm /N ${count} /First ${numbers.length + 1}`)
    const signed = TestPdf.make('stream', { 20: container }, '/X 100 0 R').sign(by())
    const start = signed.bytes.length
    const row = Buffer.alloc(7)
    row[0] = 2
    row.writeUInt32BE(20, 1)
    const previous = /startxref\n(\d+)\n%%EOF\n$/.exec(signed.bytes.toString('latin1'))?.[1]
    const links = `/Size ${count + 100} /Root 1 0 R /Prev ${previous}`
    const head = `90 0 obj\n<< /Type /XRef /W [1 4 2] /Index [100 1] ${links} /Length 7 >>\nstream\n`
    const end = `\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`
    expect(timed(Buffer.concat([signed.bytes, Buffer.from(head), row, Buffer.from(end)]))).toMatchObject(limits)
  })
  it('are read once, however many revisions they have', () => {
    beginEffort()
    const older = TestPdf.make().sign(by()).bytes
    const whole = new PdfDocument(older)
    const revision = new PdfDocument(older.subarray(0, -1), whole.reading)
    expect(revision.object(5)).toBe(whole.object(5))
  })
  it('may hold tens of thousands of annotations', () => {
    const count = 40_000
    const bodies: Bodies = {}
    for (let turn = 0; turn < count; turn++) bodies[20 + turn] = '<< /Type /Annot /Subtype /Link /Rect [0 0 1 1] >>'
    const list = Array.from({ length: count }, (_, turn) => 20 + turn)
    const field = count + 20
    const signed = TestPdf.make('table', { ...bodies, 3: TestPdf.page(list), [field]: 'null' }).sign({
      ...by(),
      bodies: { 3: TestPdf.page(list) },
    })
    const { verdict, seconds } = timed(signed.update({ 6: '<< /Producer (Other) >>' }).bytes)
    expect(verdict).toBe('accepted')
    expect(seconds).toBeLessThan(8)
  })
  it('may have many objects in many revisions', () => {
    const bodies: Bodies = {}
    for (let turn = 0; turn < 20_000; turn++) bodies[20 + turn] = `[${turn}]`
    let file = TestPdf.make('table', bodies)
    for (let turn = 0; turn < 30; turn++) file = file.sign(by())
    const { verdict, seconds } = timed(file.bytes)
    expect(verdict).toBe('accepted')
    expect(seconds).toBeLessThan(5)
  })
  it('are compared where the newer cross-references differ, and where an object stream was written anew', () => {
    const container = (first: string) => stream(`3 0 ${first} `, '/Type /ObjStm /N 1 /First 4')
    const [honest, turned] = [TestPdf.page([10]), TestPdf.page([10], '/Rotate 90')]
    const before = TestPdf.make('stream', { 3: TestPdf.page([]), 8: container(honest) })
    const start = before.bytes.length
    const row = Buffer.from([2, 0, 0, 0, 8, 0, 0])
    const previous = /startxref\n(\d+)\n%%EOF\n$/.exec(before.bytes.toString('latin1'))?.[1]
    const links = `/Type /XRef /W [1 4 2] /Index [3 1] /Size 12 /Root 1 0 R /Prev ${previous}`
    const packedPage = Buffer.concat([
      before.bytes,
      Buffer.from('11 0 obj\n'),
      stream(row, links),
      Buffer.from(`\nendobj\nstartxref\n${start}\n%%EOF\n`),
    ])
    const older = new PdfDocument(packedPage)
    const newer = new PdfDocument(
      appendRevision(packedPage, start, { bodies: { 8: container(turned) }, style: 'stream', size: 12 }).bytes,
    )
    expect([...new RevisionStep(older, newer).kinds.keys()]).toEqual(expect.arrayContaining([3, 8]))
  })
  it('ask for each signature of a certificate once', () => {
    let asked = 0
    const { signed, ...rest } = readCertificate(world.company.der)
    const counted = {
      ...rest,
      get signed() {
        asked++
        return signed
      },
    }
    const issuer = readCertificate(world.authority.der)
    expect([isIssuedBy(counted, issuer), isIssuedBy(counted, issuer)]).toEqual([true, true])
    expect(isIssuedBy(counted, readCertificate(world.root.der))).toBe(false)
    expect(asked).toBe(2)
  })
})
