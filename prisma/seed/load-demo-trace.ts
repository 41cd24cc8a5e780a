import { createHash } from 'node:crypto'
import type { Client } from 'pg'
import { contentHash } from '@/lib/epcis/canonical'
import { subjectsOf } from '@/lib/epcis/subjects'
import { addDays, type Day } from '@/lib/format/days'
import { internalGtin } from '@/lib/gs1/gtin'
import { firstHash, linkHash } from '@/lib/trace/chain'
import { eventOf, type TemplateStep, templateKind } from '@/lib/trace/templates'

type Way = [step: TemplateStep, days: number, time: string][]

/** The journey of each demo lot: step, days after it was made, local hour. */
const foodWay: Way = [
  ['collecting', -2, '06:30'],
  ['commissioning', 0, '08:00'],
  ['inspecting', 0, '15:00'],
  ['packing', 1, '09:30'],
  ['shipping', 3, '07:15'],
]
const craftWay: Way = [
  ['collecting', -5, '08:30'],
  ['commissioning', 0, '13:45'],
  ['inspecting', 1, '09:00'],
  ['packing', 2, '14:20'],
  ['shipping', 4, '08:10'],
]

/** How much a lot holds, by turns: kilograms of food, pieces of crafts. */
const amounts = { food: [85, 42.5, 160, 64, 210, 37.5, 96], craft: [24, 60, 18, 45, 120, 36, 75] }

type Chosen = {
  id: string
  merchant_id: string
  group_code: string
  address: string | null
  ward: string | null
  ward_code: string | null
}

/** The same id for the same thing of the same city. */
function idOf(text: string): string {
  const hash = createHash('sha256').update(`demo trace ${text}`).digest('hex')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

/** Invented lots of the demo city's first public listings, two of each merchant whose people can sign in before others, with a place and a journey each. */
export async function loadDemoTrace(client: Client, today: Day) {
  const { rows } = await client.query<Chosen>(
    `SELECT l.id, l.merchant_id, g.group_code, m.address, w.full_name_vi AS ward, w.code AS ward_code
     FROM listing l JOIN merchant m ON m.id = l.merchant_id JOIN registered_product p ON p.id = l.product_id
     JOIN ocop_set s ON s.number = p.set_number JOIN ocop_subgroup g ON g.code = s.subgroup_code
     LEFT JOIN ward w ON w.code = m.ward_code
     WHERE l.is_open AND m.is_active AND m.is_demo AND p.set_number <> 26
     ORDER BY (EXISTS (SELECT FROM merchant_member mm WHERE mm.merchant_id = m.id)
       AND row_number() OVER (PARTITION BY m.id ORDER BY l.created_at, l.slug) <= 2) DESC, l.created_at, l.slug LIMIT 24`,
  )
  for (const [at, listing] of rows.entries())
    await loadLot(client, listing, { at, producedOn: addDays(today, -6 - (at % 9)) })
}

async function loadLot(client: Client, listing: Chosen, { at: turn, producedOn }: { at: number; producedOn: Day }) {
  const placeId = idOf(`place ${listing.merchant_id}`)
  const address = listing.address ?? listing.ward ?? 'Hà Nội'
  await client.query(
    `INSERT INTO trace_place (id, merchant_id, kind, name, address, ward_code) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING`,
    [placeId, listing.merchant_id, 'WORKSHOP', 'Xưởng sản xuất', address, listing.ward_code],
  )
  const { rows } = await client.query<{ serial: string }>(`SELECT nextval('trace_item_internal') AS serial`)
  const gtin = internalGtin(Number(rows[0]?.serial))
  await client.query(`INSERT INTO trace_item (merchant_id, listing_id, gtin, is_internal) VALUES ($1, $2, $3, true)`, [
    ...[listing.merchant_id, listing.id, gtin],
  ])
  const kind = templateKind(listing.group_code)
  const isFood = kind === 'food'
  const whole = amounts[kind][turn % amounts[kind].length] ?? 100
  const [lotId, code] = [idOf(`lot ${listing.id}`), `${producedOn.slice(2).replaceAll('-', '')}-01`]
  const unit = isFood ? 'KGM' : 'H87'
  await client.query(
    `INSERT INTO trace_lot (id, merchant_id, listing_id, gtin, code, produced_on, best_before, quantity, unit, standard, place_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[lotId, listing.merchant_id, listing.id, gtin, code, producedOn],
      ...[isFood ? addDays(producedOn, 365) : null, whole, unit, isFood ? 'VietGAP' : 'Tiêu chuẩn cơ sở', placeId],
    ],
  )
  let hash = firstHash(lotId)
  for (const [position, [step, days, time]] of (isFood ? foodWay : craftWay).entries()) {
    const id = idOf(`event ${lotId} ${step}`)
    const at = new Date(`${addDays(producedOn, days)}T${time}:00+07:00`)
    const quantity = step === 'commissioning' ? whole : step === 'shipping' ? Math.floor(whole / 3) : null
    const body = eventOf({ id, step, at, lot: { gtin, code }, quantity, unit, place: { id: placeId, gln: null } })
    const content = contentHash(body)
    hash = linkHash(hash, content)
    await client.query(
      `INSERT INTO trace_event (id, merchant_id, event_id, content_hash, type, action, event_time, record_time, biz_step, disposition,
         read_point, biz_location, body)
       VALUES ($1, $2, $3, $4, 'ObjectEvent', $5, $6, $6, $7, $8, $9, $9, $10)`,
      [
        ...[id, listing.merchant_id, body.eventID, content, body.action, at, step, body.disposition],
        ...[`urn:uuid:${placeId}`, JSON.stringify(body)],
      ],
    )
    for (const [place, subject] of subjectsOf(body).entries())
      await client.query(
        `INSERT INTO trace_subject (event_id, position, merchant_id, role, value, quantity, unit, lot_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [id, place, listing.merchant_id, subject.role, subject.value, subject.quantity, subject.unit, lotId],
      )
    await client.query(`INSERT INTO trace_link (lot_id, position, event_id, hash) VALUES ($1, $2, $3, $4)`, [
      ...[lotId, position + 1, id, hash],
    ])
    if (step === 'collecting' || step === 'commissioning') await loadPicture(client, listing, lotId, id)
  }
}

/** A picture of a step that the city has looked at; it is drawn when somebody asks for it. */
async function loadPicture(client: Client, { merchant_id }: Chosen, lotId: string, eventId: string) {
  const id = idOf(`picture ${eventId}`)
  const sha256 = createHash('sha256').update(`demo picture ${eventId}`).digest('hex')
  await client.query(
    `INSERT INTO trace_attachment (id, merchant_id, lot_id, event_id, kind, media_type, file_name, sha256, size_bytes)
     VALUES ($1, $2, $3, $4, 'PICTURE', 'image/webp', 'anh-mau.webp', $5, 1)`,
    [id, merchant_id, lotId, eventId, sha256],
  )
  await client.query(`INSERT INTO trace_attachment_review (attachment_id, decision) VALUES ($1, 'APPROVED')`, [id])
}
