import type { Client } from 'pg'
import { addDays, type Day } from '@/lib/format/days'
import { internalGtin } from '@/lib/gs1/gtin'
import { RULES_VERSION } from '@/lib/trace/rules'
import { templateKind } from '@/lib/trace/templates'
import { type LotPlan, shownLots, usualLot } from './demo/lot-plan'
import { demoIdOf, type LotPlaces, loadJourney } from './load-demo-journey'

/** How much a lot holds, by turns: kilograms of food, pieces of crafts. */
const amounts = { food: [85, 42.5, 160, 64, 210, 37.5, 96], craft: [24, 60, 18, 45, 120, 36, 75] }

/** Products besides those of merchants who can sign in that have a lot. */
const OTHERS = 24

type Chosen = {
  id: string
  merchant_id: string
  group_code: string
  address: string | null
  ward: string | null
  ward_code: string | null
  can_sign_in: boolean
  is_open: boolean
  turn: number
}

/** Invented lots of the demo city: in every state for merchants whose people can sign in, one each for others. */
export async function loadDemoTrace(client: Client, today: Day) {
  const { rows } = await client.query<Chosen>(
    `SELECT l.id, l.merchant_id, g.group_code, m.address, w.full_name_vi AS ward, w.code AS ward_code, l.is_open, s.can_sign_in,
       (row_number() OVER (PARTITION BY m.id ORDER BY l.is_open DESC, l.created_at, l.slug))::int - 1 AS turn
     FROM listing l JOIN merchant m ON m.id = l.merchant_id JOIN registered_product p ON p.id = l.product_id
     JOIN ocop_set o ON o.number = p.set_number JOIN ocop_subgroup g ON g.code = o.subgroup_code
     LEFT JOIN ward w ON w.code = m.ward_code
     CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM merchant_member mm JOIN app_user u ON u.id = mm.user_id
       WHERE mm.merchant_id = m.id AND u.password_hash IS NOT NULL) AS can_sign_in) s
     WHERE l.approved_revision_id IS NOT NULL AND m.is_active AND m.is_demo AND p.set_number <> 26
       AND (l.is_open OR s.can_sign_in)
     ORDER BY s.can_sign_in DESC, l.created_at, l.slug`,
  )
  const shown = rows.filter(({ can_sign_in }) => can_sign_in)
  for (const listing of shown) {
    const { turn, is_open: isOpen } = listing
    const kind = templateKind(listing.group_code)
    const gtin = await loadNumber(client, listing)
    for (const plan of shownLots(kind, today, { turn, isOpen, hasCopy: listing === shown[0] }))
      await loadLot(client, listing, { gtin, turn, plan, today })
  }
  for (const [turn, listing] of rows.slice(shown.length, shown.length + OTHERS).entries()) {
    const plan = usualLot(templateKind(listing.group_code), today, turn)
    await loadLot(client, listing, { gtin: await loadNumber(client, listing), turn, plan, today })
  }
}

/** Every demo product is numbered by the booth: a GTIN would be somebody's. */
async function loadNumber(client: Client, { merchant_id, id }: Chosen): Promise<string> {
  const { rows } = await client.query<{ serial: string }>(`SELECT nextval('trace_item_internal') AS serial`)
  const gtin = internalGtin(Number(rows[0]?.serial))
  await client.query(`INSERT INTO trace_item (merchant_id, listing_id, gtin, is_internal) VALUES ($1, $2, $3, true)`, [
    ...[merchant_id, id, gtin],
  ])
  return gtin
}

/** The places of a merchant: a workshop, and for those who can sign in also where things grow and where they are sold. */
async function loadPlaces(client: Client, { merchant_id: merchantId, can_sign_in, ...at }: Chosen): Promise<LotPlaces> {
  const place = async (mark: string, kind: string, name: string, address: string, wardCode: string | null) => {
    const id = demoIdOf(mark === 'workshop' ? `place ${merchantId}` : `place ${merchantId} ${mark}`)
    await client.query(
      `INSERT INTO trace_place (id, merchant_id, kind, name, address, ward_code) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING`,
      [id, merchantId, kind, name, address, wardCode],
    )
    return id
  }
  const home = at.ward ?? 'Hà Nội'
  const workshop = await place('workshop', 'WORKSHOP', 'Xưởng sản xuất', at.address ?? home, at.ward_code)
  if (!can_sign_in) return { workshop, farm: workshop, store: workshop }
  const { rows } = await client.query<{ code: string; name: string }>(
    `SELECT code, full_name_vi AS name FROM ward WHERE full_name_vi = 'Phường Hoàn Kiếm'`,
  )
  const [inner] = rows
  const isFood = templateKind(at.group_code) === 'food'
  return {
    workshop,
    farm: isFood ? await place('farm', 'FARM', 'Vùng nguyên liệu', home, at.ward_code) : workshop,
    store: await place('store', 'STORE', 'Cửa hàng giới thiệu sản phẩm', inner?.name ?? home, inner?.code ?? null),
  }
}

type OfLot = { gtin: string; turn: number; plan: LotPlan; today: Day }

async function loadLot(client: Client, listing: Chosen, { gtin, turn, plan, today }: OfLot) {
  const places = await loadPlaces(client, listing)
  const kind = templateKind(listing.group_code)
  const { producedOn, recalledOn, number } = plan
  const isFood = kind === 'food'
  const code = `${producedOn.slice(2).replaceAll('-', '')}-${String(number).padStart(2, '0')}`
  const [id, unit] = [demoIdOf(`lot ${listing.id} ${code}`), isFood ? 'KGM' : 'H87']
  const quantity = amounts[kind][turn % amounts[kind].length] ?? 100
  const recalledAt = recalledOn ? new Date(`${recalledOn}T09:20:00+07:00`) : null
  await client.query(
    `INSERT INTO trace_lot (id, merchant_id, listing_id, gtin, code, produced_on, best_before, quantity, unit, standard, place_id,
       created_at, recalled_at, recall_words, judged_with)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      ...[
        id,
        listing.merchant_id,
        listing.id,
        gtin,
        code,
        producedOn,
        isFood ? addDays(producedOn, 365) : null,
        quantity,
      ],
      ...[unit, isFood ? 'VietGAP' : 'Tiêu chuẩn cơ sở', places.workshop, new Date(`${producedOn}T06:00:00+07:00`)],
      ...[recalledAt, recalledAt && 'Một số hộp dán nhầm nhãn hạn sử dụng.', RULES_VERSION],
    ],
  )
  const lot = { id, merchantId: listing.merchant_id, gtin, code, producedOn, quantity, unit, recalledAt }
  await loadJourney(client, lot, { plan, places, today })
}
