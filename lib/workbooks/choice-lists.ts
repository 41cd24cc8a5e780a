import type { Blob } from 'node:buffer'
import type Stream from 'node:stream'
import type { Feature } from 'write-excel-file/node'
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility'
import { columnName } from './cell-reference'

/** What the library takes for a file's content, which it does not name outside. */
export type FileContent = Stream | Buffer | Blob

type ListedSheet = { columns: { choices?: readonly string[] }[] }

/** As far down as a list is offered; nobody writes more rows by hand. */
const lastRow = 5000
// A list that is written into the rule itself is one text of at most 255 characters, cut at commas.
const maxListLength = 255

function listRules({ columns }: ListedSheet): string[] {
  return columns.flatMap(({ choices }, column) => {
    const list = `"${(choices ?? []).join(',')}"`
    if (!choices || list.length > maxListLength || choices.some((choice) => /[",]/.test(choice))) return []
    const range = `${columnName(column)}2:${columnName(column)}${lastRow}`
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${range}">` +
        `<formula1>${sanitizeTextContent(list)}</formula1></dataValidation>`,
    ]
  })
}

/** Offers the choices of a column as a list in its cells (ECMA-376, 18.3.1.32); part of `writeSheets`. */
export const choiceLists = (sheets: readonly ListedSheet[]): Feature<FileContent> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform(xml, _, { sheetIndex }) {
          const rules = listRules(sheets[sheetIndex] ?? { columns: [] })
          if (rules.length === 0) return xml
          const markup = `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`
          const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [
            'sheetData',
            'dataValidations',
          ]
          return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet')
        },
      },
    },
  },
})
