import 'server-only'
import type { Transaction } from '@/lib/db/client'
import type { Subject } from '@/lib/epcis/subjects'
import { dayOfDate } from '@/lib/format/days'
import { firstHash, linkHash } from '../chain'
import { atBeginning, isStateEnough, type JourneyState, journeyFindings, withStep } from '../rules'
import type { JourneyStep, LotFacts } from '../types'
import type { LotName } from './event-rows'
import type { EventRow, RowsToWrite } from './write-events'

/** A lot with the end of its chain, what its journey has come to, and what is added to it now. */
export type LotInHand = {
  id: string
  facts: LotFacts
  last: { position: number; hash: string }
  before: JourneyState
  after: JourneyState
  added: JourneyStep[]
}

type LotRow = Omit<LotFacts, 'producedOn'> &
  Partial<{ [name in keyof JourneyState]: JourneyState[name] | null }> & {
    id: string
    producedOn: Date
    position: number | null
    hash: string | null
  }

type Said = Pick<Subject, 'role' | 'quantity' | 'unit'>[]
type StepRow = Omit<JourneyStep, 'subjects'> & { lotId: string; subjects: Said | null; found: string[] | null }

/** One at a time writes a merchant's journeys; what is then answered as recorded is on the disk, whatever the server is set to. */
export async function lockJourneys(tx: Transaction, merchantId: string) {
  await tx.$executeRaw`SELECT set_config('synchronous_commit', 'on', true),
    pg_advisory_xact_lock(hashtextextended(${`trace ${merchantId}`}, 0))`
}

/** What the journey had come to with its last link; null where nobody has said. */
function stateOf({ position, madeAt, sent, latestAt, hasDeclaration }: LotRow): JourneyState | null {
  if (position === null) return atBeginning
  const isSaid = typeof sent === 'number' && latestAt && typeof hasDeclaration === 'boolean'
  return isSaid ? { madeAt: madeAt ?? null, sent, latestAt, hasDeclaration } : null
}

function toLot(row: LotRow, journey: Journey | undefined): LotInHand {
  const { id, gtin, code, quantity, unit, recalledAt, position, hash } = row
  const facts = { gtin, code, quantity, unit, recalledAt, producedOn: dayOfDate(row.producedOn) }
  const worked = () => (journey?.steps ?? []).reduce((sum, step) => withStep(facts, sum, step), atBeginning)
  const before = stateOf(row) ?? worked()
  return { id, facts, added: [], before, after: before, last: { position: position ?? 0, hash: hash ?? firstHash(id) } }
}

/** The merchant's own lots of these names, in one or two questions however many they are. */
export async function takeLots(
  tx: Transaction,
  { merchantId, names }: { merchantId: string; names: readonly LotName[] },
): Promise<LotInHand[]> {
  if (names.length === 0) return []
  const rows = await tx.$queryRaw<LotRow[]>`
    SELECT l.id, l.gtin, l.code, l.produced_on AS "producedOn", l.quantity::float8 AS quantity, l.unit,
      l.recalled_at AS "recalledAt", k.position, k.hash, k.made_at AS "madeAt", k.sent, k.latest_at AS "latestAt",
      k.has_declaration AS "hasDeclaration"
    FROM unnest(${names.map(({ gtin }) => gtin)}::text[], ${names.map(({ code }) => code)}::text[]) AS n (gtin, code)
    JOIN trace_lot l ON l.gtin = n.gtin AND l.code = n.code AND l.merchant_id = ${merchantId}::uuid
    LEFT JOIN LATERAL (SELECT * FROM trace_link WHERE lot_id = l.id ORDER BY position DESC LIMIT 1) k ON true`
  const unsaid = rows.filter((row) => stateOf(row) === null).map(({ id }) => id)
  const journeys = await readJourneys(tx, unsaid)
  return rows.map((row) => toLot(row, journeys.get(row.id)))
}

/** Adds an event to a lot's journey and the end of its chain; answers the link. */
export function addToJourney(lot: LotInHand, row: EventRow, subjects: Said): RowsToWrite['links'][number] {
  const { id, event_id: eventId, type, event_time: eventTime, biz_step: step, is_declaration: isDeclaration } = row
  const added = { id, eventId, type, eventTime, step, isDeclaration, subjects }
  lot.added.push(added)
  lot.last = { position: lot.last.position + 1, hash: linkHash(lot.last.hash, row.content_hash) }
  lot.after = withStep(lot.facts, lot.after, added)
  const { madeAt, sent, latestAt, hasDeclaration } = lot.after
  const state = { made_at: madeAt, sent, latest_at: latestAt, has_declaration: hasDeclaration }
  return { lot_id: lot.id, event_id: id, ...lot.last, ...state }
}

type Journey = { steps: JourneyStep[]; found: Set<string> }

/** The journeys of lots as they are kept, each with what is recorded against it as `event code`. */
async function readJourneys(tx: Transaction, lotIds: string[]) {
  const journeys = new Map<string, Journey>()
  if (lotIds.length === 0) return journeys
  const rows = await tx.$queryRaw<StepRow[]>`
    SELECT k.lot_id AS "lotId", e.id, e.event_id AS "eventId", e.type, e.event_time AS "eventTime", e.biz_step AS step,
      e.is_declaration AS "isDeclaration",
      (SELECT json_agg(json_build_object('role', s.role, 'quantity', s.quantity::float8, 'unit', s.unit) ORDER BY s.position)
        FROM trace_subject s WHERE s.event_id = e.id AND s.lot_id = k.lot_id) AS subjects,
      (SELECT array_agg(f.code) FROM trace_finding f WHERE f.event_id = e.id AND f.lot_id = k.lot_id) AS found
    FROM trace_link k JOIN trace_event e ON e.id = k.event_id
    WHERE k.lot_id = ANY(${lotIds}::uuid[]) ORDER BY k.lot_id, k.position`
  for (const { lotId, subjects, found, ...step } of rows) {
    const journey = journeys.get(lotId) ?? { steps: [], found: new Set<string>() }
    journeys.set(lotId, journey)
    journey.steps.push({ ...step, subjects: subjects ?? [] })
    for (const code of found ?? []) journey.found.add(`${step.id} ${code}`)
  }
  return journeys
}

/** What the rules find in lots' journeys and nobody has recorded yet, for the events that are added and those before them. */
export async function newFindings(tx: Transaction, lots: readonly LotInHand[]): Promise<RowsToWrite['findings']> {
  const isEnough = ({ facts, before, added }: LotInHand) => added.length > 0 && isStateEnough(facts, before, added)
  const whole = lots.filter((lot) => !isEnough(lot) && lot.last.position > lot.added.length).map(({ id }) => id)
  const journeys = await readJourneys(tx, whole)
  return lots.flatMap((lot) => {
    const kept = journeys.get(lot.id)
    const found = kept
      ? journeyFindings(lot.facts, [...kept.steps, ...lot.added])
      : journeyFindings(lot.facts, lot.added, lot.before)
    return found
      .filter(({ eventId, finding }) => !kept?.found.has(`${eventId} ${finding.code}`))
      .map(({ eventId, finding }) => ({ event_id: eventId, lot_id: lot.id, ...finding }))
  })
}
