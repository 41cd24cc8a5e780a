import { createHash } from 'node:crypto'
import { addDays } from '@/lib/format/days'
import type { Tables } from '../rows'
import { auditRow } from './audit'
import { type Calendar, momentAt } from './calendar'
import { type Chance, chanceOf } from './chance'
import type { Merchant } from './merchants'
import { MARK, personName } from './producer-names'
import type { Producer } from './producers'
import { wardOf } from './wards'

type ApplicationTables = Pick<
  Tables,
  'application' | 'application_person' | 'application_step' | 'application_claim' | 'audit_entry'
>

const returned =
  'Tên trên đơn chưa giống giấy đăng ký kinh doanh. Xin ghi lại đúng tên trên giấy và cho biết ai là người đại diện.'
const newcomer = `Hộ kinh doanh Bánh Gai Ngõ Sấu ${MARK}`

/** A few applications of made-up establishments: waiting, returned, two that claim one producer, one of a newcomer. */
export function buildApplications(
  seed: string,
  calendar: Calendar,
  producers: readonly Producer[],
  merchants: readonly Merchant[],
  admins: readonly string[],
): ApplicationTables {
  const chance = chanceOf(`${seed}:applications`)
  const taken = new Set(merchants.flatMap(({ producer }) => producer?.id ?? []))
  const free = producers.filter(({ id, goods }) => !taken.has(id) && goods.length > 0)
  const [first, second, third] = [free[0], free[1], free[2]]
  const tables: ApplicationTables = {
    ...{ application: [], application_person: [], application_step: [], application_claim: [], audit_entry: [] },
  }
  const send = (one: Sent) => sendOne(tables, chance, calendar, one)
  if (first) send({ days: 9, of: first, claims: true })
  if (second) {
    const id = send({ days: 6, of: second, claims: true })
    const at = momentAt(addDays(calendar.yesterday, -4), 570)
    const author = chance.pick(admins)
    tables.application_step.push({
      ...{ id: chance.uuid(), application_id: id, kind: 'RETURNED', reason: returned, author_id: author, at },
    })
    tables.audit_entry.push(auditRow(at, author, 'application.returned', 'application', id))
  }
  if (third) {
    send({ days: 5, of: third, claims: true })
    send({ days: 2, of: third, name: `Cơ sở ${chance.pick(['Hai Bà', 'Ba Anh Em'])} ${MARK}`, claims: true })
  }
  send({ days: 1, of: null, name: newcomer, claims: false })
  return tables
}

type Sent = { days: number; of: Producer | null; name?: string; claims: boolean }

function sendOne(tables: ApplicationTables, chance: Chance, calendar: Calendar, { days, of, name, claims }: Sent) {
  const id = chance.uuid()
  const day = addDays(calendar.yesterday, -days)
  const at = momentAt(day, chance.whole(480, 1_200))
  const number = tables.application.length
  const isOther = of !== null && name !== undefined
  tables.application.push({
    // Nobody has the secret behind it: the demo applicants do not come back.
    ...{ id, token_digest: createHash('sha256').update(id).digest('hex'), name: name ?? of?.name ?? newcomer },
    ...{
      legal_form: name ? 'HOUSEHOLD' : (of?.legalForm ?? 'HOUSEHOLD'),
      ward_code: (of?.ward ?? wardOf('00070')).code,
    },
    ...{ version: claims ? 2 : 1, claims_answered_at: claims ? at : null, created_at: at, is_demo: true },
  })
  tables.application_person.push({
    ...{ application_id: id, representative: `${personName(chance)} ${MARK}`, phone: `+84900000${700 + number}` },
    ...{ tax_code: (isOther ? null : of?.taxCode) ?? `0990999998${10 + number}`, erase_on: addDays(day, 365) },
  })
  tables.application_step.push({
    ...{ id: chance.uuid(), application_id: id, kind: 'RECEIVED', reason: null, author_id: null, at },
  })
  tables.audit_entry.push(auditRow(at, null, 'application.received', 'application', id))
  if (of && claims)
    tables.application_claim.push({ id: chance.uuid(), application_id: id, producer_id: of.id, claimed_at: at })
  return id
}
