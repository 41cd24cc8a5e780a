import { createHash } from 'node:crypto'
import { gtin14 } from '@/lib/gs1/gtin'
import { foldWords } from '@/lib/registry/folding'
import { type LotInput, lotInput, type StepInput, stepInput } from './input'
import { dayFrom, momentFrom } from './workbook-moments'
import type { RowProblem, WorkbookField, WorkbookRow } from './workbook-types'
import { stepOf, unitOf } from './workbook-words'

/** What of the merchant's own a workbook is held against. */
export type WorkbookWorld = {
  merchantId: string
  listings: { id: string; name: string; slug: string; gtin: string | null }[]
  places: { id: string; name: string }[]
  lots: (LotInput & { id: string; gtin: string })[]
  /** What was recorded and nobody declared wrong, as `momentKey`, and every id under which something was sent. */
  standing: ReadonlySet<string>
  sent: ReadonlySet<string>
}

export type DecidedLot = { row: number; label: string } & (
  | { outcome: 'NEW' | 'SAME'; listingId: string; input: LotInput }
  | { outcome: 'REFUSED'; problems: RowProblem[] }
)
export type DecidedStep = { row: number; label: string } & (
  | { outcome: 'NEW' | 'SAME'; listingId: string; code: string; input: StepInput }
  | { outcome: 'REFUSED'; problems: RowProblem[] }
)
export type DecidedWorkbook = { lots: DecidedLot[]; steps: DecidedStep[] }

/** Two steps of a lot at one minute are one. */
export const momentKey = (lotId: string, step: string, at: Date) => `${lotId} ${step} ${at.toISOString().slice(0, 16)}`

const NOBODY = '00000000-0000-4000-8000-000000000000'

/** The same id for the same row however often its workbook is sent. */
function idOfRow(parts: readonly unknown[]): string {
  const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

const byName = <One extends { name: string }>(all: readonly One[], typed: string | undefined) => {
  const wanted = foldWords(typed ?? '')
  const exact = all.filter(({ name }) => name === typed)
  const found = exact.length > 0 ? exact : all.filter(({ name }) => foldWords(name) === wanted)
  return found.length === 1 ? (found[0] ?? null) : null
}

/** The only one there is need not be named. */
const namedOrOnly = <One extends { name: string }>(all: readonly One[], typed: string | undefined) =>
  typed ? byName(all, typed) : all.length === 1 ? (all[0] ?? null) : null

const fieldOfPath: Record<string, WorkbookField> = {
  listingId: 'product',
  placeId: 'place',
  eventId: 'step',
  lotId: 'code',
}

/** What a form's own schema finds wrong, by the workbook's columns. */
const problemsOf = (issues: readonly { path: PropertyKey[]; message: string }[]): RowProblem[] =>
  issues.map(({ path, message }) => {
    const name = String(path[0] ?? '')
    return { code: message, field: fieldOfPath[name] ?? (name as WorkbookField) }
  })

const labelOf = ({ cells }: WorkbookRow) => [cells.product, cells.code].filter(Boolean).join(' · ').slice(0, 200)

function decideLot(row: WorkbookRow, world: WorkbookWorld): DecidedLot {
  const { cells } = row
  const label = labelOf(row)
  const refuse = (...problems: RowProblem[]): DecidedLot => ({ row: row.row, label, outcome: 'REFUSED', problems })
  if (row.fault) return refuse({ code: 'cell-error', field: row.fault as WorkbookField })
  const listing = byName(world.listings, cells.product)
  const place = namedOrOnly(world.places, cells.place)
  const unit = unitOf(cells.unit ?? '')
  const wrong: RowProblem[] = []
  if (!listing) wrong.push({ code: 'unknown-product', field: 'product' })
  if (!place) wrong.push({ code: 'unknown-place', field: 'place' })
  if (!unit) wrong.push({ code: 'unknown-unit', field: 'unit' })
  const parsed = lotInput.safeParse({
    ...{ listingId: listing?.id ?? NOBODY, placeId: place?.id ?? NOBODY, unit: unit ?? 'H87' },
    ...{
      gtin: gtin14(cells.gtin ?? '') === listing?.gtin ? '' : (cells.gtin ?? ''),
      code: cells.code ?? '',
      quantity: cells.quantity ?? '',
    },
    producedOn: dayFrom(cells.producedOn ?? '') ?? (cells.producedOn || ''),
    bestBefore: dayFrom(cells.bestBefore ?? '') ?? (cells.bestBefore || ''),
    standard: cells.standard ?? '',
  })
  if (!parsed.success) return refuse(...wrong, ...problemsOf(parsed.error.issues))
  if (!listing || wrong.length > 0) return refuse(...wrong)
  const input = parsed.data
  const there = world.lots.find((lot) => lot.code === input.code && lot.listingId === listing.id)
  if (!there) return { row: row.row, label, outcome: 'NEW', listingId: listing.id, input }
  const isSame = (['producedOn', 'bestBefore', 'quantity', 'unit', 'standard', 'placeId'] as const).every(
    (field) => there[field] === input[field],
  )
  return isSame
    ? { row: row.row, label, outcome: 'SAME', listingId: listing.id, input }
    : refuse({ code: 'lot-differs', field: 'code' })
}

type Known = { listingId: string; code: string; lotId: string | null }

function decideStep(row: WorkbookRow, world: WorkbookWorld, known: readonly Known[]): DecidedStep {
  const { cells } = row
  const label = labelOf(row)
  const refuse = (...problems: RowProblem[]): DecidedStep => ({ row: row.row, label, outcome: 'REFUSED', problems })
  if (row.fault) return refuse({ code: 'cell-error', field: row.fault as WorkbookField })
  const listing = cells.product ? byName(world.listings, cells.product) : null
  const fitting = known.filter(
    ({ code, listingId }) => code === cells.code && (!cells.product || listingId === listing?.id),
  )
  const [lot] = fitting
  const place = namedOrOnly(world.places, cells.place)
  const step = stepOf(cells.step ?? '')
  const wrong: RowProblem[] = []
  if (cells.product && !listing) wrong.push({ code: 'unknown-product', field: 'product' })
  else if (fitting.length !== 1) wrong.push({ code: fitting.length > 1 ? 'which-lot' : 'unknown-lot', field: 'code' })
  if (!place) wrong.push({ code: 'unknown-place', field: 'place' })
  if (!step) wrong.push({ code: 'unknown-step', field: 'step' })
  const at = momentFrom(cells.at ?? '')
  if (!at) wrong.push({ code: 'not-a-moment', field: 'at' })
  if (!lot || !place || !step || !at || wrong.length > 0) return refuse(...wrong)
  const eventId = idOfRow([world.merchantId, lot.listingId, lot.code, step, at, place.id, cells.quantity ?? ''])
  const parsed = stepInput.safeParse({
    ...{ eventId, step, at, placeId: place.id, quantity: cells.quantity ?? '', lotId: lot.lotId ?? NOBODY },
  })
  if (!parsed.success) return refuse(...problemsOf(parsed.error.issues))
  const isThere =
    world.sent.has(`urn:uuid:${eventId}`) ||
    (lot.lotId !== null && world.standing.has(momentKey(lot.lotId, step, parsed.data.at)))
  const { listingId, code } = lot
  return { row: row.row, label, outcome: isThere ? 'SAME' : 'NEW', listingId, code, input: parsed.data }
}

/** What each row of a workbook comes to. A row that repeats an earlier one is refused: which of them was meant nobody can tell. */
export function decideWorkbook(
  { lots, steps }: { lots: readonly WorkbookRow[]; steps: readonly WorkbookRow[] },
  world: WorkbookWorld,
): DecidedWorkbook {
  const seen = new Set<string>()
  const once = <Row extends DecidedLot | DecidedStep>(row: Row, key: string | null): Row | DecidedLot => {
    if (key === null || !seen.has(key)) {
      if (key) seen.add(key)
      return row
    }
    return { row: row.row, label: row.label, outcome: 'REFUSED', problems: [{ code: 'repeated', field: null }] }
  }
  const decidedLots = lots.map((row): DecidedLot => {
    const decided = decideLot(row, world)
    return once(
      decided,
      decided.outcome === 'REFUSED' ? null : `${decided.listingId} ${decided.input.code}`,
    ) as DecidedLot
  })
  const known: Known[] = world.lots.map(({ listingId, code, id }) => ({ listingId, code, lotId: id }))
  for (const lot of decidedLots)
    if (lot.outcome === 'NEW') known.push({ listingId: lot.listingId, code: lot.input.code, lotId: null })
  const decidedSteps = steps.map((row): DecidedStep => {
    const decided = decideStep(row, world, known)
    const key =
      decided.outcome === 'REFUSED'
        ? null
        : momentKey(`${decided.listingId} ${decided.code}`, decided.input.step, decided.input.at)
    return once(decided, key) as DecidedStep
  })
  return { lots: decidedLots, steps: decidedSteps }
}
