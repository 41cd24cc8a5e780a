import 'server-only'
import type { Transaction } from '@/lib/db/client'
import type { Subject } from '@/lib/epcis/subjects'
import { dayOfDate } from '@/lib/format/days'
import { firstHash, linkHash } from '../chain'
import { journeyFindings } from '../rules'
import type { JourneyStep, LotFacts } from '../types'
import type { LotName } from './event-rows'
import type { EventRow, RowsToWrite } from './write-events'

/** A lot with the end of its chain and its journey so far. */
export type LotInHand = {
  id: string
  facts: LotFacts
  last: { position: number; hash: string }
  journey: JourneyStep[]
  /** What is recorded against it, as `event code`. */
  found: Set<string>
}

type LotRow = Omit<LotFacts, 'producedOn'> & {
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

/** The merchant's own lots of these names, each with its journey, in two questions however many they are. */
export async function takeLots(
  tx: Transaction,
  { merchantId, names }: { merchantId: string; names: readonly LotName[] },
): Promise<LotInHand[]> {
  if (names.length === 0) return []
  const rows = await tx.$queryRaw<LotRow[]>`
    SELECT l.id, l.gtin, l.code, l.produced_on AS "producedOn", l.quantity::float8 AS quantity, l.unit,
      l.recalled_at AS "recalledAt", k.position, k.hash
    FROM unnest(${names.map(({ gtin }) => gtin)}::text[], ${names.map(({ code }) => code)}::text[]) AS n (gtin, code)
    JOIN trace_lot l ON l.gtin = n.gtin AND l.code = n.code AND l.merchant_id = ${merchantId}::uuid
    LEFT JOIN LATERAL (SELECT position, hash FROM trace_link WHERE lot_id = l.id ORDER BY position DESC LIMIT 1) k ON true`
  const lots = rows.map(
    ({ id, position, hash, producedOn, ...facts }): LotInHand => ({
      ...{ id, facts: { ...facts, producedOn: dayOfDate(producedOn) }, journey: [], found: new Set() },
      last: { position: position ?? 0, hash: hash ?? firstHash(id) },
    }),
  )
  const withJourney = new Map(lots.filter(({ last }) => last.position > 0).map((lot) => [lot.id, lot]))
  if (withJourney.size === 0) return lots
  const steps = await tx.$queryRaw<StepRow[]>`
    SELECT k.lot_id AS "lotId", e.id, e.event_id AS "eventId", e.type, e.event_time AS "eventTime", e.biz_step AS step,
      e.is_declaration AS "isDeclaration",
      (SELECT json_agg(json_build_object('role', s.role, 'quantity', s.quantity::float8, 'unit', s.unit) ORDER BY s.position)
        FROM trace_subject s WHERE s.event_id = e.id AND s.lot_id = k.lot_id) AS subjects,
      (SELECT array_agg(f.code) FROM trace_finding f WHERE f.event_id = e.id AND f.lot_id = k.lot_id) AS found
    FROM trace_link k JOIN trace_event e ON e.id = k.event_id
    WHERE k.lot_id = ANY(${[...withJourney.keys()]}::uuid[]) ORDER BY k.lot_id, k.position`
  for (const { lotId, subjects, found, ...step } of steps) {
    const lot = withJourney.get(lotId)
    lot?.journey.push({ ...step, subjects: subjects ?? [] })
    for (const code of found ?? []) lot?.found.add(`${step.id} ${code}`)
  }
  return lots
}

/** Adds an event to a lot's journey and the end of its chain; answers the link. */
export function addToJourney(lot: LotInHand, row: EventRow, subjects: Said): RowsToWrite['links'][number] {
  lot.last = { position: lot.last.position + 1, hash: linkHash(lot.last.hash, row.content_hash) }
  lot.journey.push({
    ...{ id: row.id, eventId: row.event_id, type: row.type, eventTime: row.event_time, step: row.biz_step, subjects },
    isDeclaration: row.is_declaration,
  })
  return { lot_id: lot.id, event_id: row.id, ...lot.last }
}

/** What the rules find in a lot's journey and nobody has recorded yet. */
export const newFindings = ({ id, facts, journey, found }: LotInHand): RowsToWrite['findings'] =>
  journeyFindings(facts, journey)
    .filter(({ eventId, finding }) => !found.has(`${eventId} ${finding.code}`))
    .map(({ eventId, finding }) => ({ event_id: eventId, lot_id: id, ...finding }))
