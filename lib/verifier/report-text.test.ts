import { describe, expect, it } from 'vitest'
import { textOfReport } from './report-text'
import { stampToken } from './test-authority/cms'
import { makeInvoice } from './test-authority/invoice-file'
import { TestPdf } from './test-authority/pdf-file'
import { type Animal, examine, world } from './test-zoo/animal'

const { company, authority, clock } = world
const certificates = [company, authority]
const report = (bytes: Animal['bytes'], trust = [world.root, world.governmentRoot]) =>
  examine({ name: '', expect: 'accepted', bytes, trust })
const stamp = (stamped: Buffer) => stampToken({ authority: clock, stamped, certificates: [clock, authority] })

describe('reports for people', () => {
  it('say who signed and when, what holds and what is missing', () => {
    const text = textOfReport(
      'a.pdf',
      report(() => TestPdf.make().sign({ signer: company, certificates }).bytes),
      'vi',
    )
    expect(text).toContain('Tệp: a.pdf')
    expect(text).toContain('HỢP LỆ')
    expect(text).toContain('Người ký: CN=CÔNG TY TNHH GỐM THỬ')
    expect(text).toContain('cấp bởi: CN=Test Public CA')
    expect(text).toContain('Thời điểm ký theo lời người ký: 10:00 01/06/2026')
    expect(text).toContain('✓ Nội dung khớp với dấu vân tay đã ký\n')
    expect(text).toContain('? Không biết chứng thư có bị thu hồi hay không [revocation.status.unknown]')
  })
  it('say it in English, with reasons and details', () => {
    const text = textOfReport(
      'a.pdf',
      report(() => TestPdf.make().sign({ signer: company, stamp, signingTime: null }).bytes, []),
      'en',
    )
    expect(text).toContain('UNTRUSTED')
    expect(text).toContain('Time of signing: not stated')
    expect(text).toContain(
      '✗ The certificate does not lead to a trusted anchor (CN=Test Public CA) [chain.trust.unknown]',
    )
  })
  it('tell a proof from a claim', () => {
    const text = textOfReport(
      'a.pdf',
      report(() => TestPdf.make().sign({ signer: company, certificates, stamp }).bytes),
      'en',
    )
    expect(text).toContain('Signed no later than 10:00 01/06/2026')
  })
  it('say what an invoice says', () => {
    const text = textOfReport(
      'a.xml',
      report(() => makeInvoice({ world })),
      'vi',
    )
    expect(text).toContain('Hóa đơn mẫu 1, ký hiệu C26TAA, số 17, lập ngày 01/06/2026')
    expect(text).toContain('Tổng tiền thanh toán: 864.000 VND')
    expect(text).toContain('Các giá trị được đọc từ phần người bán đã ký.')
  })
  it('say first what speaks against the file', () => {
    const text = textOfReport(
      'a.pdf',
      report(() => TestPdf.make().sign({ signer: company }).bytes, []),
      'vi',
    )
    const marks = text.match(/(?<=\n {2})[✗?✓](?= )/g) ?? []
    expect(marks.join('')).toMatch(/^✗+\?+✓+$/)
  })
  it('let nobody write a line of it', () => {
    const found = report(() => makeInvoice({ world }))
    const sellerName = 'A\n✓ HỢP LỆ\u2028\u009b31m\u202e'
    const text = textOfReport('a.xml', { ...found, invoice: found.invoice && { ...found.invoice, sellerName } }, 'vi')
    expect(text).toContain('Người bán: A ✓ HỢP LỆ 31m  (0101234565)\n')
  })
  it('say what could not be read', () => {
    const text = textOfReport(
      'a',
      report(() => Buffer.from([1, 2, 3])),
      'en',
    )
    expect(text).toContain('UNSUPPORTED')
    expect(text).toContain('? This is neither a PDF nor an XML file [file.format.unknown]')
  })
})
