import 'server-only'
import type { Transaction } from '@/lib/db/client'
import type { JsonObject } from '@/lib/epcis/shape'
import type { Subject } from '@/lib/epcis/subjects'
import type { Finding } from '../types'

export type EventRow = {
  id: string
  event_id: string
  content_hash: string
  is_declaration: boolean
  capture_id: string | null
  type: string
  action: string | null
  event_time: Date
  biz_step: string | null
  disposition: string | null
  read_point: string | null
  biz_location: string | null
  body: JsonObject
  context: JsonObject[string]
}

export type CaptureRow = {
  id: string
  key_id: string
  behaviour: string
  success: boolean
  created_at: Date
  events: number
  errors: { pointer: string; rule: string }[]
}

export type RowsToWrite = {
  captures: CaptureRow[]
  events: EventRow[]
  subjects: (Subject & { event_id: string; position: number; lot_id: string | null })[]
  links: {
    lot_id: string
    position: number
    event_id: string
    hash: string
    made_at: Date | null
    sent: number
    latest_at: Date
    has_declaration: boolean
  }[]
  findings: (Finding & { event_id: string; lot_id: string | null })[]
}

/** Whose rows they are and when they were recorded. */
export type Stamp = { merchantId: string; authorId: string | null; at: Date }

/** Writes events with all that belongs to them in one statement, however many they are. */
export async function writeEvents(tx: Transaction, rows: RowsToWrite, { merchantId, authorId, at }: Stamp) {
  await tx.$executeRaw`
    WITH capture AS (
      INSERT INTO trace_capture (id, merchant_id, key_id, behaviour, success, created_at, finished_at, events, errors)
      SELECT r.id, ${merchantId}::uuid, r.key_id, r.behaviour, r.success, r.created_at, clock_timestamp(), r.events, r.errors
      FROM json_to_recordset(${JSON.stringify(rows.captures)}::json) AS r (id uuid, key_id uuid, behaviour text,
        success boolean, created_at timestamptz, events int, errors jsonb)),
    event AS (
      INSERT INTO trace_event (id, merchant_id, author_id, record_time, event_id, content_hash, is_declaration, capture_id,
        type, action, event_time, biz_step, disposition, read_point, biz_location, body, context)
      SELECT r.id, ${merchantId}::uuid, ${authorId}::uuid, ${at}, r.event_id, r.content_hash, r.is_declaration, r.capture_id,
        r.type, r.action, r.event_time, r.biz_step, r.disposition, r.read_point, r.biz_location, r.body, r.context
      FROM json_to_recordset(${JSON.stringify(rows.events)}::json) AS r (id uuid, event_id text, content_hash text,
        is_declaration boolean, capture_id uuid, type text, action text, event_time timestamptz, biz_step text,
        disposition text, read_point text, biz_location text, body jsonb, context jsonb)),
    subject AS (
      INSERT INTO trace_subject (event_id, position, merchant_id, role, value, quantity, unit, lot_id)
      SELECT r.event_id, r.position, ${merchantId}::uuid, r.role, r.value, r.quantity, r.unit, r.lot_id
      FROM json_to_recordset(${JSON.stringify(rows.subjects)}::json) AS r (event_id uuid, position int, role text, value text,
        quantity numeric, unit text, lot_id uuid)),
    link AS (
      INSERT INTO trace_link (lot_id, position, event_id, hash, made_at, sent, latest_at, has_declaration)
      SELECT r.lot_id, r.position, r.event_id, r.hash, r.made_at, r.sent, r.latest_at, r.has_declaration
      FROM json_to_recordset(${JSON.stringify(rows.links)}::json) AS r (lot_id uuid, position int, event_id uuid, hash text,
        made_at timestamptz, sent float8, latest_at timestamptz, has_declaration boolean))
    INSERT INTO trace_finding (event_id, merchant_id, lot_id, code, detail)
    SELECT r.event_id, ${merchantId}::uuid, r.lot_id, r.code, r.detail
    FROM json_to_recordset(${JSON.stringify(rows.findings)}::json) AS r (event_id uuid, lot_id uuid, code text, detail text)`
}
