import { createHash } from 'node:crypto'
import type { Client } from 'pg'
import { contentHash } from '@/lib/epcis/canonical'
import type { JsonObject } from '@/lib/epcis/shape'
import { subjectsOf } from '@/lib/epcis/subjects'
import { fileStore } from '@/lib/files/store'
import { addDays, type Day } from '@/lib/format/days'
import { attachmentKey } from '@/lib/trace/attachment-rules'
import { firstHash, linkHash } from '@/lib/trace/chain'
import { atBeginning, journeyFindings, withStep } from '@/lib/trace/rules'
import { serialOf } from '@/lib/trace/serials'
import { declarationOf, eventOf } from '@/lib/trace/templates'
import type { JourneyStep, LotFacts } from '@/lib/trace/types'
import type { LotPlan, PlannedStep } from './demo/lot-plan'
import { samplePaper } from './demo-papers'

/** The same id for the same thing of the same city. */
export function demoIdOf(text: string): string {
  const hash = createHash('sha256').update(`demo trace ${text}`).digest('hex')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

export type LotPlaces = Record<PlannedStep['place'], string>
type Lot = LotFacts & { id: string; merchantId: string }
type Event = { id: string; body: JsonObject; at: Date; recordedAt: Date; isDeclaration: boolean }

/** Writes the journey of an invented lot as the booth itself would: chained, judged by its rules, with what hangs on it. */
export async function loadJourney(
  client: Client,
  lot: Lot,
  { plan, places, today }: { plan: LotPlan; places: LotPlaces; today: Day },
) {
  const steps: JourneyStep[] = []
  let [hash, state] = [firstHash(lot.id), atBeginning]
  for (const planned of plan.steps)
    for (const event of eventsOf(lot, planned, places)) {
      const step = stepOf(event)
      const content = contentHash(event.body)
      hash = linkHash(hash, content)
      state = withStep(lot, state, step)
      steps.push(step)
      await loadEvent(client, lot, event, content)
      await client.query(
        `INSERT INTO trace_link (lot_id, position, event_id, hash, linked_at, made_at, sent, latest_at, has_declaration)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          ...[lot.id, steps.length, event.id, hash, event.recordedAt],
          ...[state.madeAt, state.sent, state.latestAt, state.hasDeclaration],
        ],
      )
    }
  for (const { eventId, finding } of journeyFindings(lot, steps))
    await client.query(
      `INSERT INTO trace_finding (event_id, merchant_id, lot_id, code, detail) VALUES ($1, $2, $3, $4, $5)`,
      [eventId, lot.merchantId, lot.id, finding.code, finding.detail],
    )
  for (const planned of plan.steps)
    for (const file of planned.files ?? []) await loadFile(client, lot, { file, planned })
  await loadScans(client, lot, plan, today)
}

const rowIdOf = (lot: Lot, { step }: PlannedStep) => demoIdOf(`event ${lot.id} ${step}`)

/** The event of a step; before it, where it was corrected, the wrong one and the word that it was wrong. */
function eventsOf(lot: Lot, planned: PlannedStep, places: LotPlaces): Event[] {
  const { step, days, time, part, isCorrected } = planned
  const quantity = part === undefined ? null : part === 1 ? lot.quantity : Math.floor(lot.quantity * part)
  const place = { id: places[planned.place], gln: null }
  const at = new Date(`${addDays(lot.producedOn, days)}T${time}:00+07:00`)
  const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000)
  const eventAt = (id: string, at: Date) => eventOf({ id, step, at, lot, quantity, unit: lot.unit, place })
  const id = rowIdOf(lot, planned)
  const right = { id, body: eventAt(id, at), at, recordedAt: later(isCorrected ? 32 : 2), isDeclaration: false }
  if (!isCorrected) return [right]
  const [wrongId, wrongAt] = [demoIdOf(`wrong ${id}`), later(-24 * 60)]
  const wrong = eventAt(wrongId, wrongAt)
  const declared = declarationOf(wrong, 'incorrect_data', later(30))
  return [
    { id: wrongId, body: wrong, at: wrongAt, recordedAt: later(1), isDeclaration: false },
    { id: demoIdOf(`declared ${id}`), body: declared, at: wrongAt, recordedAt: later(30), isDeclaration: true },
    right,
  ]
}

const stepOf = ({ id, body, at, isDeclaration }: Event): JourneyStep => ({
  ...{ id, isDeclaration, eventId: String(body.eventID), type: String(body.type), eventTime: at },
  step: String(body.bizStep),
  subjects: subjectsOf(body),
})

async function loadEvent(
  client: Client,
  { id: lotId, merchantId }: Lot,
  { id, body, at, recordedAt, isDeclaration }: Event,
  content: string,
) {
  const where = (body.bizLocation as { id: string }).id
  await client.query(
    `INSERT INTO trace_event (id, merchant_id, event_id, content_hash, is_declaration, type, action, event_time, record_time, biz_step,
       disposition, read_point, biz_location, body)
     VALUES ($1, $2, $3, $4, $5, 'ObjectEvent', $6, $7, $8, $9, $10, $11, $11, $12)`,
    [
      ...[id, merchantId, body.eventID, content, isDeclaration, body.action, at, recordedAt, body.bizStep],
      ...[body.disposition, where, JSON.stringify(body)],
    ],
  )
  for (const [position, { role, value, quantity, unit }] of subjectsOf(body).entries())
    await client.query(
      `INSERT INTO trace_subject (event_id, position, merchant_id, role, value, quantity, unit, lot_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, position, merchantId, role, value, quantity, unit, lotId],
    )
}

const returned = 'Ảnh mờ, không thấy rõ công đoạn. Xin chụp lại ở chỗ đủ sáng.'

/** A picture, drawn when somebody asks for it, or a paper; and what the city said of it. */
async function loadFile(
  client: Client,
  lot: Lot,
  { file, planned }: { file: 'shown' | 'waiting' | 'returned' | 'paper'; planned: PlannedStep },
) {
  const eventId = rowIdOf(lot, planned)
  const id = demoIdOf(`${file === 'paper' ? 'paper' : 'picture'} ${eventId}`)
  const addedAt = new Date(`${addDays(lot.producedOn, Math.max(planned.days, 0))}T16:40:00+07:00`)
  const paper = file === 'paper' ? samplePaper() : null
  const sha256 = createHash('sha256')
    .update(paper ?? `demo picture ${eventId}`)
    .digest('hex')
  if (paper) await fileStore().put(attachmentKey({ id, sha256 }, 'paper.pdf'), paper, 'application/pdf')
  await client.query(
    `INSERT INTO trace_attachment (id, merchant_id, lot_id, event_id, kind, media_type, file_name, sha256, size_bytes, added_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[id, lot.merchantId, lot.id, eventId],
      ...(paper
        ? ['DOCUMENT', 'application/pdf', 'phieu-thu-nghiem-mau.pdf', sha256, paper.length]
        : ['PICTURE', 'image/webp', 'anh-mau.webp', sha256, 1]),
      addedAt,
    ],
  )
  if (file !== 'shown' && file !== 'returned') return
  await client.query(
    `INSERT INTO trace_attachment_review (attachment_id, decision, words, author_id, decided_at)
     SELECT $1, $2, $3, (SELECT user_id FROM staff_appointment WHERE role = 'REVIEWER' LIMIT 1), $4`,
    [id, file === 'shown' ? 'APPROVED' : 'RETURNED', file === 'returned' ? returned : null, addedAt],
  )
}

/** Openings of the lot's code on some days, and of one box's from far apart where it was copied. */
async function loadScans(client: Client, lot: Lot, { scanDays, hasCopy }: LotPlan, today: Day) {
  const scan = (serial: string, day: Day, area: number, times: number) =>
    client.query(`INSERT INTO trace_scan (lot_id, serial, day, area, times) VALUES ($1, $2, $3, $4, $5)`, [
      ...[lot.id, serial, day, area, times],
    ])
  for (let ago = 1; ago <= scanDays; ago++) await scan('', addDays(today, -ago), 17 * ago, 1 + (ago % 3))
  if (!hasCopy) return
  const serial = serialOf(lot.id, 14)
  for (const area of [12, 57, 131, 208]) await scan(serial, addDays(today, -2), area, area === 57 ? 3 : 1)
}
