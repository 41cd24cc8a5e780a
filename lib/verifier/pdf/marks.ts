import type { PdfDocument } from './document'
import { spend } from './effort'
import type { Dictionary, PdfObject } from './objects'
import { areaOf, inherited, type Page, readPages, rectangleOf } from './pages'

// A mark that takes more of a page than this could hide what stands under it; and all that came in turn, which many people leave.
export const largestShare = { atOnce: 0.15, inTurn: 0.3 } as const

// 12.5.2, 12.5.6.19: an appearance, or the colours and the border by which some readers draw a widget that has none.
const looks = ['AP', 'MK', 'C', 'BS', 'Border']

/** Whether some reader draws a widget. */
export const isVisible = (document: PdfDocument, widget: Dictionary) =>
  looks.some((key) => document.resolve(widget.get(key)) !== null) && areaOf(document, widget.get('Rect')) > 0

/** A field and the widgets below it. */
export const widgetsOf = (document: PdfDocument, field: Dictionary): Dictionary[] => [
  field,
  ...document.array(field.get('Kids')).flatMap((kid) => document.dictionary(kid) ?? []),
]

/** How much of a page is shown: its media as far as they are not cropped (14.11.2); 0 when nobody can tell, and any mark may hide it. */
function sizeOf(document: PdfDocument, page: Page): number {
  const box = (key: string): PdfObject => inherited(page, key)
  const media = rectangleOf(document, box('MediaBox'))
  if (areaOf(document, box('CropBox')) === 0) return areaOf(document, box('MediaBox'))
  const crop = rectangleOf(document, box('CropBox'))
  const width = Math.min(media.right, crop.right) - Math.max(media.left, crop.left)
  const height = Math.min(media.top, crop.top) - Math.max(media.bottom, crop.bottom)
  return Math.max(0, width) * Math.max(0, height)
}

/** Whether marks take too much of some page. Many small ones hide as much as a large one. */
export function areLarge(
  document: PdfDocument,
  widgets: readonly Dictionary[],
  share: number = largestShare.atOnce,
): boolean {
  const areas = new Map(widgets.map((widget) => [widget, areaOf(document, widget.get('Rect'))]))
  const { pages } = readPages(document)
  const sums = (areas.size > 1 ? pages : []).map(({ dictionary }) => {
    const annotations = document.array(dictionary.get('Annots'))
    spend('entry', annotations.length)
    const shown = new Set(annotations.flatMap((each) => document.dictionary(each) ?? []))
    return [...shown].reduce((sum, widget) => sum + (areas.get(widget) ?? 0), 0)
  })
  const sizes = pages.map((page) => sizeOf(document, page))
  return Math.max(...areas.values(), ...sums) > share * Math.min(...sizes, Number.POSITIVE_INFINITY)
}
