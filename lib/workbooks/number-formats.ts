import { attribute, type XmlSink } from './xml-tokens'

/** How a cell style shows numbers: as a day, padded to a number of digits, or plainly. */
export type NumberFormat = 'date' | 'plain' | { digits: number }

const builtInDates = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])

/** What a format code such as `dd/mm/yyyy;@` or `000000000000` does with a number. */
export function numberFormat(code: string): NumberFormat {
  const [first = ''] = code.split(';')
  const bare = first.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
  if (/^0{2,}$/.test(bare)) return { digits: bare.length }
  return /[dy]/i.test(bare.replace(/general|standard/gi, '')) ? 'date' : 'plain'
}

/** Reads `styles.xml`: the format of each cell style by its index. */
export class StyleFormats implements XmlSink {
  readonly takesText = false
  readonly formats: NumberFormat[] = []
  private readonly custom = new Map<number, NumberFormat>()
  private inCellStyles = false

  open(name: string, tag: string) {
    if (name === 'cellXfs') this.inCellStyles = true
    if (name === 'numFmt') {
      this.custom.set(Number(attribute(tag, 'numFmtId')), numberFormat(attribute(tag, 'formatCode') ?? ''))
    }
    if (name === 'xf' && this.inCellStyles) {
      const id = Number(attribute(tag, 'numFmtId') ?? 0)
      this.formats.push(this.custom.get(id) ?? (builtInDates.has(id) ? 'date' : 'plain'))
    }
  }

  close(name: string) {
    if (name === 'cellXfs') this.inCellStyles = false
  }

  text() {}
}
