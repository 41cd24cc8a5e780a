import { describe, expect, it } from 'vitest'
import { inspectWorkbook, readWorkbook } from './read'
import { type TestWorkbook, testFolder, textRow } from './test-xlsx'
import type { SheetRow } from './types'

const folder = testFolder()

async function rowsOf(workbook: TestWorkbook): Promise<SheetRow[]> {
  const read = await readWorkbook(await folder.xlsx(workbook))
  if (!read.ok) throw new Error(read.code)
  return read.sheets[0]?.rows ?? []
}

const cellsOf = async (cells: string, rest: Partial<TestWorkbook> = {}) =>
  (await rowsOf({ sheets: [{ name: 'A', rows: `<row r="1">${cells}</row>` }], ...rest }))[0]?.cells

const text = (text: string) => ({ kind: 'text', text })

describe('cells', () => {
  it('reads shared, rich, inline and formula text in NFC, without reading aids', async () => {
    const strings = [
      '<si><t>Go\u0302\u0301m</t></si>',
      '<si><r><t xml:space="preserve">Lụa </t></r><r><t>Vạn Phúc</t></r><rPh><t>aid</t></rPh></si>',
    ]
    const cells = await cellsOf(
      '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><t>a &amp; b&#x41;</t></is></c><c t="str"><f>A1</f><v>x</v></c>',
      { strings },
    )
    expect(cells).toEqual(['Gốm', 'Lụa Vạn Phúc', 'a & bA', 'x'].map(text))
  })

  it('keeps text that looks like a formula or like markup, and undoes escaped characters', async () => {
    const strings = ['=HYPERLINK("http://example.invalid")', '&lt;b&gt;đậm&lt;/b&gt;', 'a_x000D_b', '<![CDATA[<c>]]>']
    const cells = await cellsOf(strings.map((_, index) => `<c t="s"><v>${index}</v></c>`).join(''), {
      strings: strings.map((string) => `<si><t>${string}</t></si>`),
    })
    expect(cells).toEqual(['=HYPERLINK("http://example.invalid")', '<b>đậm</b>', 'a\rb', '<c>'].map(text))
  })

  it('leaves out signs that nothing can hold', async () => {
    const strings = ['a_x0000_b&#1;c', '_xD83D__xDE00_', 'd_xD83D_', '_x0007_']
    const cells = await cellsOf(strings.map((_, index) => `<c t="s"><v>${index}</v></c>`).join(''), {
      strings: strings.map((string) => `<si><t>${string}</t></si>`),
    })
    expect(cells).toEqual([text('abc'), text('😀'), text('d\ufffd')])
  })

  it('tells numbers, truth values, errors and formulas without a value apart', async () => {
    const cells = await cellsOf(
      '<c><v>4</v></c><c><v>1065289924</v></c><c><v>3.5E1</v></c><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c>' +
        '<c><f>1+1</f></c><c><f>1+1</f><v></v></c><c t="str"><f>""</f><v></v></c><c/><c><f>1+1</f><v>2</v></c>',
    )
    expect(cells).toEqual([
      { kind: 'number', number: 4, text: '4' },
      { kind: 'number', number: 1065289924, text: '1065289924' },
      { kind: 'number', number: 35, text: '35' },
      { kind: 'boolean', value: true },
      { kind: 'error', text: '#REF!' },
      { kind: 'formula-without-value' },
      { kind: 'formula-without-value' },
      null,
      null,
      { kind: 'number', number: 2, text: '2' },
    ])
  })

  it('reads days by their format, in the 1900 and the 1904 system, and leading zeros that a format adds', async () => {
    const cells =
      '<c s="1"><v>45356</v></c><c s="2"><v>45356.5</v></c><c><v>45356</v></c><c s="3"><v>1068646624</v></c>'
    const formats = ['dd/mm/yyyy', '[$-42A]d &quot;tháng&quot; m yyyy;@', '000000000000']
    expect(await cellsOf(cells, { formats })).toEqual([
      { kind: 'date', iso: '2024-03-05' },
      { kind: 'date', iso: '2024-03-05T12:00:00' },
      { kind: 'number', number: 45356, text: '45356' },
      { kind: 'number', number: 1068646624, text: '001068646624' },
    ])
    expect(await cellsOf('<c s="1"><v>43894</v></c>', { formats, date1904: true })).toEqual([
      { kind: 'date', iso: '2024-03-05' },
    ])
    expect(await cellsOf('<c t="d"><v>2024-03-05T00:00:00</v></c>')).toEqual([{ kind: 'date', iso: '2024-03-05' }])
  })

  it('places cells by their reference, or one after the other without', async () => {
    expect(await cellsOf('<c r="C1"><v>3</v></c><c><v>4</v></c><c r="AB1"/>')).toEqual([
      null,
      null,
      { kind: 'number', number: 3, text: '3' },
      { kind: 'number', number: 4, text: '4' },
    ])
  })
})

describe('sheets and rows', () => {
  it('keeps row numbers, leaves empty rows out and marks hidden ones', async () => {
    const rows = `${textRow(2, ['a'])}<row r="3"><c s="1"/></row>${textRow(7, ['b'], ' hidden="1"')}`
    expect(await rowsOf({ sheets: [{ name: 'A', rows }] })).toEqual([
      { row: 2, hidden: false, cells: [text('a')] },
      { row: 7, hidden: true, cells: [text('b')] },
    ])
  })

  it('repeats a value merged over several rows, but not one merged over columns', async () => {
    const rows = [
      textRow(1, ['Danh sách']),
      textRow(2, ['HTX', 'một']),
      '<row r="3"><c r="B3" t="inlineStr"><is><t>hai</t></is></c></row>',
      '<row r="5"><c r="C5" t="inlineStr"><is><t>ba</t></is></c></row>',
    ].join('')
    const after = '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A5"/></mergeCells>'
    expect((await rowsOf({ sheets: [{ name: 'A', rows, after }] })).map(({ cells }) => cells)).toEqual([
      [text('Danh sách')],
      [text('HTX'), text('một')],
      [text('HTX'), text('hai')],
      [text('HTX'), null, text('ba')],
    ])
  })

  it('reads all sheets in order, or the one asked for', async () => {
    const path = await folder.xlsx({
      sheets: [
        { name: 'Đợt 1', rows: textRow(1, ['a']) },
        { name: 'Ẩn &amp; cũ', rows: textRow(1, ['b']), state: 'veryHidden' },
        { name: 'Trống', rows: '' },
      ],
    })
    expect(await readWorkbook(path)).toMatchObject({
      ok: true,
      sheets: [
        { name: 'Đợt 1', hidden: false },
        { name: 'Ẩn & cũ', hidden: true },
        { name: 'Trống', rows: [] },
      ],
    })
    expect(await readWorkbook(path, { sheet: 'Ẩn & cũ' })).toMatchObject({ ok: true, sheets: [{ rows: [{ row: 1 }] }] })
    expect(await readWorkbook(path, { sheet: 'Đợt 2' })).toEqual({
      ok: false,
      code: 'unknown-sheet',
      params: { sheet: 'Đợt 2' },
    })
  })

  it('counts, and keeps no more than the first rows, when it only looks', async () => {
    const rows = `${textRow(1, ['a', 'b', 'c'])}<row r="2" hidden="true"><c><f>1</f></c></row>`
    const after = '<mergeCells><mergeCell ref="A5:C5"/></mergeCells>'
    const path = await folder.xlsx({ sheets: [{ name: 'A', rows, after }] })
    const counts = { rows: 2, columns: 3, hiddenRows: 1, mergedRanges: 1, formulasWithoutValue: 1 }
    const sheet = { name: 'A', hidden: false, ...counts }
    const look = { ok: true, kind: 'xlsx', csv: null }
    expect(await inspectWorkbook(path)).toEqual({ ...look, sheets: [{ ...sheet, firstRows: [] }] })
    const first = { row: 1, hidden: false, cells: ['a', 'b', 'c'].map(text) }
    expect(await inspectWorkbook(path, { firstRows: 1 })).toEqual({
      ...look,
      sheets: [{ ...sheet, firstRows: [first] }],
    })
  })

  it('reads the data of a workbook with macros', async () => {
    const more = [{ name: 'xl/vbaProject.bin', content: 'macro' }]
    expect(await rowsOf({ sheets: [{ name: 'A', rows: textRow(1, ['a']) }], more })).toHaveLength(1)
  })
})
