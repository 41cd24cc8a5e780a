import { buildDigitalLink } from '@/lib/gs1/digital-link'
import { MOST_SERIALS, serialOf } from './serials'

export const labelFormats = ['a4-24', 'a4-65'] as const
export type LabelFormat = (typeof labelFormats)[number]

/** Labels of a sheet in millimetres. */
export const sheets: Record<
  LabelFormat,
  { columns: number; rows: number; width: number; height: number; top: number; left: number }
> = {
  'a4-24': { columns: 3, rows: 8, width: 70, height: 37, top: 0.5, left: 0 },
  'a4-65': { columns: 5, rows: 13, width: 38.1, height: 21.2, top: 10.7, left: 9.75 },
}

/** How wide the symbol of a label is with its quiet zone, in millimetres. */
export const symbolMm = (format: LabelFormat) => symbolSideMm(sheets[format].height)
export const symbolSideMm = (labelHeight: number) => Math.min(labelHeight - 4, 30)

export const MOST_LABELS = 10_000

export type LabelOrder = { format: LabelFormat; count: number; from: number; withSerial: boolean }

/** What an address asks to print; anything out of bounds is brought within them. */
export function labelOrder(query: URLSearchParams): LabelOrder {
  const whole = (name: string, least: number, most: number, otherwise: number) => {
    const text = query.get(name) ?? ''
    return /^\d{1,9}$/.test(text) ? Math.min(Math.max(Number(text), least), most) : otherwise
  }
  const format = labelFormats.find((each) => each === query.get('format')) ?? 'a4-24'
  const from = whole('from', 1, MOST_SERIALS, 1)
  return {
    format,
    from,
    count: Math.min(
      whole('count', 1, MOST_LABELS, sheets[format].columns * sheets[format].rows),
      MOST_SERIALS - from + 1,
    ),
    withSerial: query.has('serial'),
  }
}

export type LabelLot = { id: string; gtin: string; code: string }

/** The address a lot's label carries; with a serial that of one box. */
export const labelLink = (printedUrl: string, { gtin, code }: LabelLot, serial: string | null) =>
  buildDigitalLink(printedUrl, [
    { ai: '01', value: gtin },
    { ai: '10', value: code },
    ...(serial ? [{ ai: '21', value: serial }] : []),
  ]) ?? ''

/** The labels of an order one after the other, made as they are asked for. */
export function* labelsOf(
  printedUrl: string,
  lot: LabelLot,
  { count, from, withSerial }: LabelOrder,
): Generator<{ serial: string | null; link: string }> {
  for (let at = 0; at < count; at++) {
    const serial = withSerial ? serialOf(lot.id, from + at) : null
    yield { serial, link: labelLink(printedUrl, lot, serial) }
  }
}

type Dated = LabelLot & { producedOn: string; bestBefore: string | null }

const dayWords = (day: string) => day.split('-').reverse().join('/')

/** The lines beside a symbol on a printed label: number, days and box, in letters that every printer has. */
export const printedLines = (lot: Dated, serial: string | null): string[] => [
  `Lô ${lot.code}`,
  `NSX ${dayWords(lot.producedOn)}`,
  ...(lot.bestBefore ? [`HSD ${dayWords(lot.bestBefore)}`] : []),
  ...(serial ? [`# ${serial}`] : []),
  lot.gtin,
]

/** What is written piece by piece as it is taken, so that ten thousand labels never stand in memory at once. */
export function streamed(pieces: Iterator<string | Uint8Array>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      // Others are served between two sheets.
      await new Promise<void>((resolve) => setImmediate(resolve))
      const { value, done } = pieces.next()
      if (done) controller.close()
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value)
    },
  })
}
