import { type Drawn, pathOf, qrRuns } from '@/lib/format/qr-code'
import { readQr } from '@/lib/format/read-qr'
import { type LabelFormat, type LabelLot, labelFormats, labelLink, symbolMm } from './labels'

/** Smallest module in millimetres of a GS1 Digital Link on goods (GS1 General Specifications, symbol specification table 1). */
export const GOOD_MODULE_MM = 0.396
/** Below it a plain phone close to the box no longer tells modules apart, and an office printer smears them. */
export const LEAST_MODULE_MM = 0.3

export type ModuleSize = 'good' | 'small' | 'too-small'

export const moduleSize = (mm: number): ModuleSize =>
  mm < LEAST_MODULE_MM ? 'too-small' : mm < GOOD_MODULE_MM ? 'small' : 'good'

/** The runs of a link's symbol, read back from what is about to be drawn. Throws when they do not say the link. */
export function checkedRuns(link: string): Drawn {
  const drawn = qrRuns(link)
  if (readQr(drawn) !== link) throw new Error('a symbol does not read back as its link')
  return drawn
}

/** How wide one module of a link's symbol is on a label of a format, in millimetres. */
export const moduleMm = (link: string, format: LabelFormat) => symbolMm(format) / checkedRuns(link).side

export type LabelCheck = { format: LabelFormat; lotMm: number; boxMm: number; size: ModuleSize }

/** How a lot's labels come out in each format: with the lot's own code and with a box's, the smaller of which is judged. */
export const checkLabels = (printedUrl: string, lot: LabelLot, boxNumber: string): LabelCheck[] =>
  labelFormats.map((format) => {
    const [lotMm, boxMm] = [null, boxNumber].map((serial) => moduleMm(labelLink(printedUrl, lot, serial), format))
    return { format, lotMm: lotMm ?? 0, boxMm: boxMm ?? 0, size: moduleSize(Math.min(lotMm ?? 0, boxMm ?? 0)) }
  })

/** A link's symbol alone, black on white. */
export function symbolSvg(link: string, size = ''): string {
  const { side, runs } = checkedRuns(link)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" ${size} shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${pathOf(runs)}"/></svg>`
}
