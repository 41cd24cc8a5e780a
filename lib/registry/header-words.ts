import { foldWords } from './folding'
import type { Field } from './row-types'

// What departments write above their columns, without accents. Whole headers count fully, parts of one less.
const whole: Record<Field, string> = {
  ordinal: 'tt|stt|so tt|so thu tu|thu tu|no',
  name: 'ten san pham|san pham|ten san pham ocop|san pham ocop|ten sp|ten hang hoa|ten san pham dich vu|ten san pham hang hoa|product|product name|name',
  producer:
    'chu the|chu the ocop|ten chu the|ten chu the ocop|chu the san xuat|chu the san pham|chu the san xuat kinh doanh|co so|co so san xuat|ten co so|ten co so san xuat|don vi|ten don vi|don vi san xuat|nha san xuat|doanh nghiep|ten doanh nghiep|ho san xuat|to chuc ca nhan|to chuc|co so san xuat kinh doanh|producer',
  taxCode:
    'ma so thue|mst|ma so thue cccd|mst cccd|ma so doanh nghiep|ma so thue so cccd|cccd|so cccd|so dinh danh|ma so thue ma dinh danh|tax code|tax id',
  address:
    'dia chi|dia chi san xuat|dia chi chu the|dia chi co so|noi san xuat|tru so|dia diem|dia diem san xuat|address',
  ward: 'xa phuong|phuong xa|xa|phuong|xa phuong thi tran|don vi hanh chinh|ten xa|ten xa phuong|dia ban|ward|commune',
  set: 'bo san pham|bo|bo sp|ma bo|so bo|bo so|bo tieu chi|bo san pham so|bo san pham ocop|product set|set',
  group: 'nhom|nhom san pham|nhom nganh|nganh|nganh hang|nganh san pham|phan nhom|linh vuc|loai san pham|group',
  stars:
    'hang sao|phan hang|so sao|sao|hang|xep hang|hang san pham|dat hang|muc sao|cap sao|xep loai|ket qua|ket qua phan hang|ket qua xep hang|ket qua danh gia|phan hang san pham|stars|rating',
  code: 'ma san pham|ma so san pham|ma ocop|ma so ocop|ma so|ma|ma sp|so giay chung nhan|ma so giay chung nhan|so gcn|ma gcn|code|product code',
  decision:
    'so quyet dinh|quyet dinh|so qd|qd|quyet dinh so|quyet dinh cong nhan|qd cong nhan|so quyet dinh cong nhan|so qd cong nhan|van ban cong nhan|so hieu quyet dinh|decision|decision number',
  issuedOn:
    'ngay quyet dinh|ngay qd|ngay cap|ngay ky|ngay cong nhan|ngay ban hanh|ngay thang|ngay thang nam|ngay|ngay cap giay|thoi gian cong nhan|ngay ra quyet dinh|date|issued on',
  phone: 'so dien thoai|dien thoai|sdt|dt|so dt|dien thoai lien he|lien he|thong tin lien he|hotline|phone',
  note: 'ghi chu|note|notes|remarks',
}

const parts: [Field, RegExp, number][] = [
  ['decision', /\bso\b.*\bngay\b.*(?:quyet dinh|\bqd\b)|(?:quyet dinh|\bqd\b).*\bso\b.*\bngay\b/, 0.9],
  ['issuedOn', /^(?:ngay|thoi gian).*(?:quyet dinh|\bqd\b|cong nhan|\bcap\b|\bky\b|ban hanh)/, 0.9],
  ['issuedOn', /(?:quyet dinh|\bqd\b|cong nhan).*\bngay(?: thang| cap| ky)?(?: nam)?$/, 0.85],
  ['decision', /(?:quyet dinh|\bqd\b).*\bso(?: hieu)?$/, 0.9],
  ['taxCode', /ma so thue|\bmst\b|\bcccd\b|dinh danh|\btax\b/, 0.85],
  ['set', /\bbo (?:san pham|tieu chi|sp)\b/, 0.85],
  ['code', /\bma (?:so )?(?:san pham|ocop|sp)\b|giay chung nhan|\bgcn\b/, 0.8],
  ['stars', /\bsao\b|phan hang|xep hang|\bstars?\b/, 0.8],
  ['phone', /dien thoai|\bsdt\b|\bphone\b/, 0.8],
  ['address', /dia chi|dia diem|noi san xuat|\baddress\b/, 0.8],
  ['ward', /\bxa\b.*\bphuong\b|\bphuong\b.*\bxa\b/, 0.8],
  ['name', /\bten (?:san pham|sp|hang)|product name/, 0.8],
  ['producer', /\bchu the\b|co so san xuat|don vi san xuat|nha san xuat|\bproducer\b/, 0.75],
  ['decision', /quyet dinh|\bqd\b|\bdecision\b/, 0.7],
  ['group', /\bnhom\b|\bnganh\b/, 0.65],
  ['issuedOn', /\bngay\b|\bdate\b/, 0.6],
  ['note', /ghi chu/, 0.8],
]

// Dates and numbers of other things must not be taken for the certificate's.
const foreign =
  /het han|het hieu luc|hieu luc den|so luong|san luong|doanh thu|gia ban|\bemail\b|website|ngay sinh|dai dien/

const byHeader = new Map(
  (Object.entries(whole) as [Field, string][]).flatMap(([field, texts]) =>
    texts.split('|').map((text) => [text, field] as const),
  ),
)

/** The field that a header announces, and how surely (0 to 1); null for a header that announces none. */
export function readHeader(header: string): { field: Field; sureness: number } | null {
  const text = foldWords(header)
  const exact = byHeader.get(text)
  if (exact) return { field: exact, sureness: 1 }
  if (text === '' || text.length > 120 || foreign.test(text)) return null
  const [found] = parts.filter(([, pattern]) => pattern.test(text)).sort(([, , one], [, , two]) => two - one)
  return found ? { field: found[0], sureness: found[2] } : null
}

/** The field of a header that leaves no doubt; null otherwise. */
export const fieldOfHeader = (header: string): Field | null => {
  const reading = readHeader(header)
  return reading && reading.sureness >= 0.7 ? reading.field : null
}
