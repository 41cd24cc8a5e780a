import { draftForm } from '@/lib/catalog/input'
import { detailFields } from '@/lib/catalog/rules-details'
import { MAX_PLACES } from '@/lib/catalog/rules-places'
import {
  type DraftInput,
  type ListingContent,
  type Place,
  type Price,
  type PriceKind,
  placeKinds,
} from '@/lib/catalog/types'
import { formatPhone } from '@/lib/format/people'
import { withoutControls } from '@/lib/format/text'
import { placeField } from './fields'
import { priceKindOf } from './headings'
import type { BulkCells, RowIssue } from './types'

const shownPlace = ({ kind, value }: Place) =>
  (kind === 'PHONE' || kind === 'ZALO') && value.startsWith('+') ? formatPhone(value) : value

const amount = (vnd: number | null) => (vnd === null ? '' : String(vnd))

/** A content as the cells of its row; the kind of price stays a code, which the writer puts into words. */
export function cellsOf(content: ListingContent): BulkCells {
  const { nameVi, nameEn, storyVi, storyEn, unitVi, unitEn, price, details, places } = content
  const cells: BulkCells = { nameVi, nameEn, storyVi, storyEn, unitVi, unitEn }
  cells.priceKind = price.kind
  cells.price = amount(price.vnd)
  cells.priceTo = amount(price.toVnd)
  for (const kind of placeKinds)
    cells[placeField(kind)] = places
      .filter((place) => place.kind === kind)
      .map(shownPlace)
      .join('\n')
  for (const field of detailFields) {
    cells[`detail-vi-${field}`] = details[field]?.vi ?? ''
    cells[`detail-en-${field}`] = details[field]?.en ?? ''
  }
  return cells
}

/** A sheet takes the zero off a phone number that is typed as a number. */
const withZero = (line: string) => (/^[1-9]\d{8}$/.test(line) ? `0${line}` : line)

type TypedPlace = Place & { field: string }

/** Places as the row has them; unchanged kinds keep their order among the others. */
function typedPlaces(cells: BulkCells, stored: Place[]): TypedPlace[] {
  const typed = placeKinds.flatMap((kind) =>
    (cells[placeField(kind)] ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line) => ({ kind, value: kind === 'PHONE' || kind === 'ZALO' ? withZero(line) : line })),
  )
  const rank = ({ kind, value }: Place) => {
    const at = stored.findIndex((place) => place.kind === kind && shownPlace(place) === value)
    return at < 0 ? stored.length : at
  }
  return typed
    .map((place, at) => ({ ...place, field: placeField(place.kind), at }))
    .sort((a, b) => rank(a) - rank(b) || a.at - b.at)
}

/** The kind that the row names; without a word the amounts say it, and without amounts it stays. */
function priceKindIn(cells: BulkCells, own: BulkCells, stored: Price, issues: RowIssue[]): PriceKind {
  const word = (own.priceKind ?? '').trim()
  if (word === '') {
    if (cells.priceTo?.trim()) return 'RANGE'
    return cells.price?.trim() || own.priceKind !== undefined ? 'FIXED' : stored.kind
  }
  const kind = priceKindOf(word)
  if (!kind) issues.push({ code: 'unknown-choice', field: 'priceKind', params: { value: word.slice(0, 60) } })
  return kind ?? 'FIXED'
}

/** The row's words as the editor's form would send them, and which column each field came from. */
function formValues(own: BulkCells, stored: ListingContent, issues: RowIssue[]) {
  const cells = { ...cellsOf(stored), ...own }
  const places = typedPlaces(cells, stored.places)
  if (places.length > MAX_PLACES) issues.push({ code: 'too-many-places', field: null, params: { max: MAX_PLACES } })
  const values: Record<string, string> = { ...cells, priceKind: priceKindIn(cells, own, stored.price, issues) }
  const columns = new Map<string, string>()
  for (const [index, { kind, value, field }] of places.slice(0, MAX_PLACES).entries()) {
    values[`place-kind-${index}`] = kind
    values[`place-${index}`] = value
    columns.set(`place-${index}`, field)
  }
  return { values, columns }
}

export type ReadRow = { ok: true; input: DraftInput } | { ok: false; issues: RowIssue[] }

/**
 * What a row says about a listing: its own cells, and the stored content where it has no column. Pictures are not a
 * workbook's business and stay as they are. The same reading as the editor's form, so that neither takes what the other refuses.
 */
export function readRow(cells: BulkCells, stored: ListingContent): ReadRow {
  const issues: RowIssue[] = []
  const own = Object.fromEntries(Object.entries(cells).map(([field, text]) => [field, withoutControls(text)]))
  const { values, columns } = formValues(own, stored, issues)
  const parsed = draftForm.safeParse(values)
  if (!parsed.success)
    for (const { path, message } of parsed.error.issues) {
      const name = String(path[0] ?? '')
      issues.push({ code: message, field: columns.get(name) ?? name })
    }
  if (!parsed.success || issues.length > 0) return { ok: false, issues }
  return { ok: true, input: { ...parsed.data.input, pictures: { order: [], removed: [], alts: {} } } }
}
