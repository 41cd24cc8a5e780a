import { crc32, createDeflateRaw, deflateRawSync } from 'node:zlib'
import type { WrittenCell } from './write'

// XML 1.0 cannot hold these, not even escaped: one of them would make the whole file unreadable.
const unwritable = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu
const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const text = (value: string) =>
  value
    .replace(unwritable, '')
    .slice(0, 32_767)
    .replace(/[&<>]/g, (sign) => signs[sign] ?? sign)

// A text is a string cell, which no spreadsheet computes whatever it starts with; 1 is the bold of the head.
const cell = (value: WrittenCell, style = '') =>
  value === null
    ? '<c/>'
    : typeof value === 'number'
      ? `<c><v>${value}</v></c>`
      : `<c t="inlineStr"${style}><is><t xml:space="preserve">${text(value)}</t></is></c>`

const row = (values: readonly WrittenCell[], style?: string) =>
  `<row>${values.map((value) => cell(value, style)).join('')}</row>`

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const frame = (sheetName: string): [string, string][] => [
  [
    '[Content_Types].xml',
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    `${head}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${text(sheetName.replace(/[\\/?*[\]:"]/g, ' ').slice(0, 31))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `${head}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  ],
  [
    'xl/styles.xml',
    `${head}<styleSheet xmlns="${main}"><fonts count="2"><font/><font><b/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
  ],
]

type Part = { name: string; crc: number; packed: Buffer; size: number }

/**
 * An XLSX file with one sheet that is packed while its rows come in: memory holds some hundred rows and the packed bytes,
 * some megabytes for 50,000 rows. `produce` hands over rows in parts and waits.
 */
export async function streamXlsx(
  sheetName: string,
  columns: { header: string; width: number }[],
  produce: (take: (rows: WrittenCell[][]) => Promise<void>) => Promise<unknown>,
): Promise<Buffer> {
  const chunks: Buffer[] = []
  const packer = createDeflateRaw()
  packer.on('data', (chunk: Buffer) => chunks.push(chunk))
  const packed = new Promise<void>((resolve, reject) => packer.on('end', resolve).on('error', reject))
  let [crc, size] = [0, 0]
  const write = async (xml: string) => {
    const bytes = Buffer.from(xml)
    crc = crc32(bytes, crc)
    size += bytes.length
    if (!packer.write(bytes)) await new Promise<void>((resolve) => packer.once('drain', resolve))
  }
  const widths = columns.map(({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
  await write(
    `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`,
  )
  await write(
    row(
      columns.map(({ header }) => header),
      ' s="1"',
    ),
  )
  await produce((rows) => write(rows.map((values) => row(values)).join('')))
  await write('</sheetData></worksheet>')
  packer.end()
  await packed
  const sheet: Part = { name: 'xl/worksheets/sheet1.xml', crc, packed: Buffer.concat(chunks), size }
  return zipOf([...frame(sheetName).map(([name, xml]) => partOf(name, Buffer.from(xml))), sheet])
}

const partOf = (name: string, bytes: Buffer): Part => ({
  ...{ name, crc: crc32(bytes), packed: deflateRawSync(bytes), size: bytes.length },
})

const DEFLATED = 8
// 1 January 1980, so that the same rows give the same bytes.
const DATE = 0x21

function fields({ name, crc, packed, size }: Part) {
  const buffer = Buffer.alloc(26)
  buffer.writeUInt16LE(20, 0)
  buffer.writeUInt16LE(DEFLATED, 4)
  buffer.writeUInt16LE(DATE, 8)
  buffer.writeUInt32LE(crc >>> 0, 10)
  buffer.writeUInt32LE(packed.length, 14)
  buffer.writeUInt32LE(size, 18)
  buffer.writeUInt16LE(name.length, 22)
  return buffer
}

function zipOf(parts: Part[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const name = Buffer.from(part.name)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields(part), name])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields(part), place, name]))
    files.push(local, part.packed)
    offset += local.length + part.packed.length
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(entries.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, entries, end])
}
