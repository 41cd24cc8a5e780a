import { describe, expect, it } from 'vitest'
import type { Locale } from '@/lib/i18n/locales'
import { textFor } from '@/lib/i18n/translator'
import type { Reason } from './reasons'
import { textOfDetail } from './report-details'

const inLanguage = (locale: Locale) => (reason: Reason, detail: string) =>
  textOfDetail((key, values) => textFor(locale, 'verifier', key, values) ?? `missing ${key}`, reason, detail)
const vi = inLanguage('vi')

describe('details', () => {
  it.each<[Reason, string, string]>([
    ['signature.digest.mismatch', 'the whole document', 'toàn bộ tài liệu'],
    ['signature.digest.mismatch', '#data', '#data'],
    ['pdf.changes.content', 'object 4', 'đối tượng số 4'],
    ['pdf.changes.content', 'pages', 'danh sách trang'],
    ['pdf.changes.content', 'document catalogue', 'danh mục gốc của tài liệu'],
    ['pdf.changes.content', 'page tree: CropBox', 'cây trang: CropBox'],
    ['pdf.changes.content', 'page object 3: Rotate', 'trang ở đối tượng số 3: Rotate'],
    ['pdf.changes.annotation', 'page object 3: one added', 'trang ở đối tượng số 3: thêm một mục'],
    ['pdf.changes.annotation', 'page object 3: one removed', 'trang ở đối tượng số 3: bỏ một mục'],
    ['pdf.changes.annotation', 'page object 3: one changed', 'trang ở đối tượng số 3: sửa một mục'],
    ['pdf.changes.unexplained', 'catalogue: OpenAction', 'danh mục gốc: OpenAction'],
    ['pdf.changes.form', 'so.luong removed', 'đã gỡ so.luong'],
    ['pdf.changes.signature-added', 'Sig9', 'Sig9'],
    ['pdf.structure.unreadable', 'no "startxref"', 'chi tiết kỹ thuật: no "startxref"'],
    ['invoice.dates.order', '2026-06-01 > 2026-05-31', '01/06/2026 > 31/05/2026'],
    ['invoice.amounts.line', '1: 500000 ≠ 750000', '1: 500000 ≠ 750000'],
    ['time.signing.future', '2026-09-01T00:00:00.000Z', '07:00 01/09/2026'],
    ['revocation.status.revoked', 'CN=A; 2026-05-01T00:00:00.000Z', 'CN=A; 07:00 01/05/2026'],
    ['time.stamp.untrusted', 'chain.trust.unknown', 'Chứng thư không dẫn tới chứng thư gốc nào được tin cậy'],
    [
      'pdf.changes.forbidden',
      'pdf.changes.annotation: page object 3: one added',
      'Ghi chú được thêm, sửa hoặc bỏ sau khi ký; cần người xem: trang ở đối tượng số 3: thêm một mục',
    ],
  ])('of %s: %s', (reason, detail, expected) => {
    expect(vi(reason, detail)).toBe(expected)
    expect(inLanguage('en')(reason, detail)).not.toContain('missing')
  })
})
