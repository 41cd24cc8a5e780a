import { describe, expect, it } from 'vitest'
import { inspectWorkbook, readWorkbook } from './read'
import { testFolder, textRow, workbookParts } from './test-xlsx'
import type { TestPart } from './test-zip'

const folder = testFolder()
const MIB = 1024 * 1024

/** Looks and reads, measuring; a hostile file must end in the same refusal both ways, soon and in little memory. */
async function refusalOf(path: string) {
  let peak = 0
  const before = process.memoryUsage().rss
  const sampler = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss - before)
  }, 5)
  const began = process.cpuUsage()
  const look = await inspectWorkbook(path)
  const { user, system } = process.cpuUsage(began)
  const read = await readWorkbook(path)
  clearInterval(sampler)
  if (look.ok || read.ok) throw new Error('was read')
  expect(read).toEqual(look)
  // Work done rather than time gone by, which other programs on the machine would stretch.
  expect((user + system) / 1e6).toBeLessThan(5)
  expect(peak / MIB).toBeLessThan(150)
  return look
}

function* repeat(piece: string, times: number) {
  for (let index = 0; index < times; index++) yield piece
}

function* manyRows(count: number, cells: string) {
  for (let row = 1; row <= count; row++) yield `<row r="${row}">${cells}</row>`
}

const sheet = (rows: string | Iterable<string>, after = '') => [{ name: 'A', rows, after }]
const withPart = (part: TestPart) => [
  ...workbookParts({ sheets: sheet(textRow(1, ['a'])) }).filter(({ name }) => name !== part.name),
  part,
]

describe('too much', () => {
  it('refuses a million rows', async () => {
    const path = await folder.xlsx({ sheets: sheet(manyRows(1_000_000, '<c><v>1</v></c><c><v>2</v></c>')) })
    expect(await refusalOf(path)).toEqual({ ok: false, code: 'too-many-rows', params: { sheet: 'A', limit: 100_000 } })
  }, 30_000)

  it('refuses ten thousand columns', async () => {
    const path = await folder.xlsx({ sheets: sheet(manyRows(3, '<c><v>1</v></c>'.repeat(10_000))) })
    expect(await refusalOf(path)).toMatchObject({ code: 'too-many-columns', params: { limit: 256 } })
  })

  it('refuses more than a million filled cells over all sheets', async () => {
    const cells = Array.from({ length: 200 }, (_, column) => `<c><v>${(column * 7919) % 10_007}</v></c>`).join('')
    const rows = () => manyRows(3000, cells)
    const path = await folder.xlsx({ sheets: [...sheet(rows()), { name: 'B', rows: rows() }] })
    expect(await refusalOf(path)).toMatchObject({ code: 'too-many-cells' })
  }, 30_000)

  it('refuses merged ranges that would multiply a value without end', async () => {
    const after = `<mergeCells>${'<mergeCell ref="A1:B50000"/>'.repeat(1000)}</mergeCells>`
    const path = await folder.xlsx({ sheets: sheet(manyRows(50_000, '<c><v>1</v></c>'), after) })
    expect(await readWorkbook(path)).toMatchObject({ ok: false, code: 'too-many-cells' })
  }, 30_000)

  it('refuses a bomb: a part that unpacks hundreds of times over', async () => {
    const bomb = withPart({ name: 'xl/sharedStrings.xml', content: repeat(' '.repeat(MIB), 30) })
    expect(await refusalOf(await folder.zip(bomb))).toMatchObject({ code: 'suspicious-compression' })
  }, 30_000)

  it('refuses a part larger than allowed, whether the directory says so or lies', async () => {
    const content = () => repeat('<si><t>Bánh tẻ Phú Nhi</t></si>', 2_000_000)
    const name = 'xl/sharedStrings.xml'
    expect(await refusalOf(await folder.zip(withPart({ name, content: content() })))).toMatchObject({
      code: 'too-much-text',
    })
    const lying = withPart({ name, content: content(), claimed: { unpacked: 1000 } })
    expect((await refusalOf(await folder.zip(lying))).code).toMatch(/^(too-much-text|suspicious-compression)$/)
  }, 60_000)

  it('refuses a cell longer than a cell can be', async () => {
    const path = await folder.xlsx({ sheets: sheet(textRow(1, ['a'.repeat(32_768)])) })
    expect(await refusalOf(path)).toMatchObject({ code: 'cell-too-long' })
  })

  it('refuses thousands of parts and files over the limit', async () => {
    const parts = Array.from({ length: 2500 }, (_, index) => ({ name: `xl/media/${index}`, content: 'x' }))
    const path = await folder.xlsx({ sheets: sheet(''), more: parts })
    expect(await refusalOf(path)).toMatchObject({ code: 'too-many-parts' })
    expect(await refusalOf(folder.bytes(Buffer.alloc(21 * MIB, 0x41)))).toMatchObject({
      code: 'file-too-large',
      params: { limitMb: 20 },
    })
  })
})

describe('forbidden and broken', () => {
  it('refuses document types, entities and endless nesting', async () => {
    const forbidden = [
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>',
      '<!DOCTYPE x SYSTEM "file:///etc/passwd"><sst/>',
      '<sst><si><t>&undeclared;</t></si></sst>',
      `<sst>${'<a>'.repeat(100)}`,
      `<sst a="${'x'.repeat(300_000)}`,
    ]
    for (const content of forbidden) {
      const path = await folder.zip(withPart({ name: 'xl/sharedStrings.xml', content }))
      expect(await refusalOf(path)).toMatchObject({ code: 'forbidden-xml' })
    }
  })

  it('refuses damaged files', async () => {
    const name = 'xl/worksheets/sheet1.xml'
    const broken: TestPart[] = [
      { name, content: '<worksheet><sheetData><row r="1">' },
      { name, content: '<worksheet><sheetData/></worksheet></x>' },
      { name, content: '' },
      { name, content: '<worksheet/>', claimed: { crc: 1 } },
      { name, content: [Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0xff])] },
      { name, content: '<worksheet><row r="2"/><row r="1"/></worksheet>' },
      { name, content: '<worksheet><row r="4000000000"><c><v>1</v></c></row></worksheet>' },
      { name, content: '<worksheet><row r="1"><c r="B1"/><c r="A1"/></row></worksheet>' },
      { name, content: '<worksheet><row r="1"><c t="s"><v>9</v></c></row></worksheet>' },
      { name, content: '<worksheet><row r="1"><c t="str"><v>&#x110000;</v></c></row></worksheet>' },
      { name, content: '<worksheet><row r="1"><c t="str"><v>&#xd83d;</v></c></row></worksheet>' },
    ]
    for (const part of broken) {
      expect(await refusalOf(await folder.zip(withPart(part))), String(part.content)).toMatchObject({ code: 'damaged' })
    }
    expect(await refusalOf(folder.bytes('PK\u0003\u0004 and then nothing of the kind'))).toMatchObject({
      code: 'damaged',
    })
  })

  it('refuses a workbook without sheets', async () => {
    expect(await refusalOf(await folder.xlsx({ sheets: [] }))).toMatchObject({ code: 'no-sheets' })
  })
})

describe('other kinds of file', () => {
  const ole = (name: string) =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(700),
      Buffer.from(name, 'utf16le'),
      Buffer.alloc(900),
    ])

  it.each<[string, string | Uint8Array, string, object]>([
    ['an empty file', '', 'empty-file', {}],
    ['a picture', Buffer.from('89504e470d0a1a0a00', 'hex'), 'not-a-workbook', { kind: 'PNG' }],
    ['a PDF', '%PDF-1.7', 'not-a-workbook', { kind: 'PDF' }],
    ['an old .xls', ole('Workbook'), 'xls', {}],
    ['a workbook with a password', ole('EncryptedPackage'), 'password-protected', {}],
    ['a web page named .xls', '\ufeff \n<html><table><tr><td>1', 'html-table', {}],
    ['XML', '<?xml version="1.0"?><Workbook/>', 'not-a-workbook', { kind: 'XML' }],
    ['bytes that are no text', Buffer.from([65, 0, 1, 2, 3, 0, 200, 66]), 'unknown-kind', {}],
  ])('refuses %s', async (_, content, code, params) => {
    expect(await refusalOf(folder.bytes(content))).toEqual({ ok: false, code, params })
  })

  it.each<[string, TestPart[], string, object]>([
    [
      '.ods',
      [
        { name: 'mimetype', content: 'x' },
        { name: 'content.xml', content: '<a/>' },
      ],
      'ods',
      {},
    ],
    ['.xlsb', [{ name: 'xl/workbook.bin', content: 'x' }], 'xlsb', {}],
    ['.docx', [{ name: 'word/document.xml', content: '<a/>' }], 'not-a-workbook', { kind: 'DOCX' }],
    ['any other ZIP', [{ name: 'a.txt', content: 'a' }], 'not-a-workbook', { kind: 'ZIP' }],
    ['an encrypted ZIP', [{ name: 'xl/workbook.xml', content: 'a', encrypted: true }], 'password-protected', {}],
  ])('refuses %s', async (_, parts, code, params) => {
    expect(await refusalOf(await folder.zip(parts))).toEqual({ ok: false, code, params })
  })
})
