import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { cellText } from '../../lib/workbooks/cell-display'
import { readWorkbook } from '../../lib/workbooks/read'
import { writeZip } from '../../lib/workbooks/test-zip'
import { writeWorkbook } from '../../lib/workbooks/write'

const written: Record<string, string> = {
  'Lời giới thiệu':
    'Làm tại làng theo lối cũ của các cụ, nguyên liệu chọn từng mẻ, tay nghề giữ qua ba đời, mỗi lô đều ghi ngày làm.',
  'Giá (đồng)': '85.000',
  'Đơn vị tính': 'gói 300 g',
  'Nơi mua: Điện thoại': '0912345678',
}

// Whatever the product's set may ask beside the rest.
const isAsked = (heading: string, at: number) =>
  at > 0 && !/tiếng Anh|^Nơi mua|^Mã|^Tên|^Giá|^Cách ghi giá|^Bộ sản phẩm|^Lời/.test(heading)

/** The downloaded template with the first `count` products filled in; the price of the `wrong` row is no price. */
export async function filledTemplate(file: string, count: number, wrong: number | null) {
  const book = await readWorkbook(file)
  const [head, ...rows] = book.ok ? (book.sheets[0]?.rows ?? []) : []
  const headings = (head?.cells ?? []).map(cellText)
  const names: string[] = []
  const filled = rows.slice(0, count).map((row, index) =>
    headings.map((heading, at) => {
      const own = cellText(row.cells[at])
      if (heading === 'Tên trong sổ đăng ký') names.push(own)
      if (heading === 'Giá (đồng)' && index === wrong) return 'rẻ lắm'
      return written[heading] ?? (own === '' && isAsked(heading, at) ? 'Như ghi trên nhãn' : own || null)
    }),
  )
  const bytes = await writeWorkbook(
    'Sản phẩm',
    headings.map((header) => ({ header, width: 20 })),
    filled,
  )
  return { bytes, names }
}

const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')

/** A ZIP file with a photograph for each product, named without accents as a phone would have it, and one for nobody. */
export async function picturesOf(names: string[]): Promise<Buffer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pictures-'))
  try {
    const photo = (hue: number) =>
      sharp({ create: { width: 640, height: 640, channels: 3, background: { r: 90 + hue * 20, g: 120, b: 80 } } })
        .jpeg()
        .toBuffer()
    const parts = await Promise.all(
      [...names.map((name) => `${plain(name)}-1.jpg`), 'khong ro la gi.jpg'].map(async (name, at) => ({
        name,
        content: [await photo(at)],
      })),
    )
    return await readFile(await writeZip(path.join(folder, 'anh.zip'), parts))
  } finally {
    await rm(folder, { recursive: true })
  }
}
