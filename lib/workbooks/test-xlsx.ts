import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { type TestPart, writeZip } from './test-zip'

// Only tests import this file: it writes XLSX files by hand, so that each may be as odd as its test needs.
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelation = 'http://schemas.openxmlformats.org/package/2006/relationships'

export type TestSheet = {
  name: string
  /** What stands inside `sheetData`. */
  rows: string | Iterable<string>
  /** What stands after it, such as merged cells. */
  after?: string
  state?: 'hidden' | 'veryHidden'
}

export type TestWorkbook = {
  sheets: TestSheet[]
  strings?: string[]
  /** `formatCode` of custom formats; cell style 1 is the first, style 2 the second … */
  formats?: string[]
  date1904?: boolean
  more?: TestPart[]
}

const relations = (targets: [type: string, target: string][]) =>
  `<Relationships xmlns="${packageRelation}">${targets
    .map(
      ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${relation}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

function* sheetXml({ rows, after = '' }: TestSheet) {
  yield `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}"><sheetData>`
  yield* typeof rows === 'string' ? [rows] : rows
  yield `</sheetData>${after}</worksheet>`
}

export function workbookParts({ sheets, strings, formats = [], date1904, more = [] }: TestWorkbook): TestPart[] {
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${state ? ` state="${state}"` : ''}/>`,
  )
  const targets = sheets.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`])
  const workbook = `<workbook xmlns="${main}" xmlns:r="${relation}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`
  const numFmts = formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`).join('')
  const xfs = formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`).join('')
  const styles = `<styleSheet xmlns="${main}"><numFmts>${numFmts}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${xfs}</cellXfs></styleSheet>`
  return [
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: '_rels/.rels', content: relations([['officeDocument', 'xl/workbook.xml']]) },
    { name: 'xl/workbook.xml', content: workbook },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relations([...targets, ['styles', 'styles.xml'], ['sharedStrings', '/xl/sharedStrings.xml']]),
    },
    { name: 'xl/styles.xml', content: styles },
    ...(strings ? [{ name: 'xl/sharedStrings.xml', content: `<sst xmlns="${main}">${strings.join('')}</sst>` }] : []),
    ...sheets.map((sheet, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, content: sheetXml(sheet) })),
    ...more,
  ]
}

/** A folder of its own for a test file, gone when the tests are done. */
export function testFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'workbooks-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  let count = 0
  const path = () => join(folder, `file-${++count}`)
  return {
    zip: (parts: TestPart[]) => writeZip(path(), parts),
    xlsx: (workbook: TestWorkbook) => writeZip(path(), workbookParts(workbook)),
    bytes(content: string | Uint8Array) {
      const at = path()
      writeFileSync(at, content)
      return at
    },
  }
}

/** A row of inline text cells from column A on. */
export const textRow = (number: number, texts: string[], attributes = '') =>
  `<row r="${number}"${attributes}>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`
