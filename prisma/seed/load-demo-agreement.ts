import type { Client } from 'pg'
import { agreementOrder } from '@/lib/agreements/agreement-order'
import { addDays, addMonths, type Day, startOfDay } from '@/lib/format/days'
import { firstArticlesEn, firstArticlesVi } from '../../lib/agreements/first-template'
import { type DemoAuthority, merchantIdentity } from './demo-authority'
import { drawPapers } from './draw-papers'
import { type DemoAgreement, type Kind, type Party, writeAgreement } from './write-demo-agreement'

const organiser = {
  ...{ organiserVi: 'Ban tổ chức Gian hàng Thủ đô (mẫu)', organiserEn: 'Organiser of the booth (demo)' },
  ...{ organiserTaxCode: '0109999993', organiserAddress: 'Hà Nội', organiserPerson: null },
}

/** How far each demo agreement has come, and how many days ago it was drawn up. */
const plans: { last: Kind; daysAgo: number; isStrange?: boolean }[] = [
  { last: 'RETURNED', daysAgo: 9 },
  { last: 'SIGNED', daysAgo: 4 },
  { last: 'SIGNED', daysAgo: 3, isStrange: true },
  { last: 'DRAWN_UP', daysAgo: 2 },
  { last: 'COUNTERSIGNED', daysAgo: 52 },
  { last: 'COUNTERSIGNED', daysAgo: 31 },
]

/**
 * Who gets one: those who have no contract in use are on the way, those who have one concluded it. People who can sign in come
 * first, except the first of them, who may try it from the beginning.
 */
async function parties(client: Client, today: Day): Promise<Party[]> {
  const { rows } = await client.query<Party>(
    `SELECT m.id, m.name, m.tax_code AS "taxCode", m.address, w.full_name_vi AS ward, m.is_demo AS "isDemo",
       (SELECT mm.user_id FROM merchant_member mm WHERE mm.merchant_id = m.id AND mm.role = 'OWNER' ORDER BY mm.added_at LIMIT 1) AS "ownerId",
       EXISTS (SELECT FROM proof p WHERE p.merchant_id = m.id AND p.solution = 'E_CONTRACT' AND p.valid_from <= $1::date - 70
         AND coalesce(p.valid_until, 'infinity') > $1::date + 40
         AND (SELECT r.decision FROM proof_review r WHERE r.proof_id = p.id ORDER BY r.seq DESC LIMIT 1) = 'ACCEPTED') AS "isUsed"
     FROM merchant m LEFT JOIN ward w ON w.code = m.ward_code
     WHERE m.is_active AND m.tax_code IS NOT NULL AND NOT EXISTS (SELECT FROM merchant_member mm JOIN app_user u ON u.id = mm.user_id
       WHERE mm.merchant_id = m.id AND u.email IS NOT NULL AND mm.role = 'OWNER')
     ORDER BY (EXISTS (SELECT FROM merchant_member mm JOIN app_user u ON u.id = mm.user_id
       WHERE mm.merchant_id = m.id AND u.password_hash IS NOT NULL)) DESC, m.slug`,
    [today],
  )
  return rows
}

/** The text of the participation agreement in the demo city, with an invented organiser. A real booth begins without one. */
async function writeTemplate(client: Client, inForceFrom: Day) {
  await client.query(
    `INSERT INTO agreement_template (version, in_force_from, organiser_vi, organiser_en, organiser_tax_code,
       organiser_address, articles_vi, articles_en, why, is_demo, recorded_at)
     VALUES (1, $1, $2, $3, $4, $5, $6, $7, 'Bản mẫu đầu tiên', true, $8)`,
    [
      ...[inForceFrom, organiser.organiserVi, organiser.organiserEn, organiser.organiserTaxCode],
      ...[organiser.organiserAddress, firstArticlesVi, firstArticlesEn, startOfDay(inForceFrom)],
    ],
  )
}

/**
 * Agreements of the demo city in each state, as the booth draws them and as both sides would sign them. The papers are drawn
 * meanwhile: call what this answers when everything else is loaded.
 */
export async function beginDemoAgreements(client: Client, today: Day, authority: DemoAuthority) {
  const inForceFrom = addMonths(today, -10)
  await writeTemplate(client, inForceFrom)
  const template = { version: 1, inForceFrom, ...organiser, articlesVi: firstArticlesVi, articlesEn: firstArticlesEn }
  const all = await parties(client, today)
  const taken = new Set<string>()
  const agreements: DemoAgreement[] = []
  for (const plan of plans) {
    const party = all.find((each) => !taken.has(each.id) && each.isUsed === (plan.last === 'COUNTERSIGNED'))
    if (!party) continue
    taken.add(party.id)
    const { rows } = await client.query<{ number: string }>(`SELECT nextval('agreement_number_seq') AS number`)
    const day = addDays(today, -plan.daysAgo)
    agreements.push({
      ...plan,
      day,
      party,
      number: `TT-${day.slice(0, 4)}-${String(rows[0]?.number).padStart(6, '0')}`,
    })
  }
  const orders = agreements.map(({ number, day, party }) => agreementOrder({ number, day, template, party }))
  const drawing = drawPapers(orders)
  // Whatever goes wrong meanwhile is told where it is waited for.
  drawing.catch(() => undefined)
  const days = { from: new Date('2024-01-01T00:00:00Z'), until: new Date('2045-01-01T00:00:00Z') }
  const name = organiser.organiserVi.toLocaleUpperCase('vi')
  const city = merchantIdentity(authority.government, { name, taxCode: organiser.organiserTaxCode }, days)
  return async () => {
    const papers = await drawing
    const { rows } = await client.query<{ id: string }>(
      `SELECT user_id AS id FROM staff_appointment WHERE role = 'ADMINISTRATOR' ORDER BY granted_by_id NULLS FIRST LIMIT 1`,
    )
    const sides = { authority, city, cityTaxCode: organiser.organiserTaxCode, adminId: rows[0]?.id ?? null }
    for (const [place, agreement] of agreements.entries()) {
      const paper = papers[place]
      if (paper) await writeAgreement(client, agreement, paper, sides)
    }
  }
}
