import type { DemoRole, Row, SignInPerson } from '../rows'
import { type Calendar, momentAt } from './calendar'
import { chanceOf } from './chance'
import type { ListingPlan } from './listing-plan'
import type { Merchant } from './merchants'
import { MARK } from './producer-names'

export type People = {
  users: Row[]
  appointments: Row[]
  members: Row[]
  signIns: SignInPerson[]
  adminIds: string[]
}

const admins = [
  { name: `Trần Thu Hà ${MARK}`, email: 'quan-tri@gian-hang.example' },
  { name: `Lê Minh Quân ${MARK}`, email: 'tham-dinh@gian-hang.example' },
]

const staff = [
  { role: 'REVIEWER', shown: 'reviewer', name: `Phạm Hồng Nhung ${MARK}`, email: 'chuyen-vien@gian-hang.example' },
  { role: 'REGISTRAR', shown: 'registrar', name: `Vũ Đình Khoa ${MARK}`, email: 'van-thu@gian-hang.example' },
  { role: 'AUDITOR', shown: 'auditor', name: `Ngô Bích Thủy ${MARK}`, email: 'kiem-tra@gian-hang.example' },
] as const satisfies { role: string; shown: DemoRole; name: string; email: string }[]

/** Everybody in the demo city: the staff, each merchant's owner, one editor; and who of them can sign in. */
export function buildPeople(
  seed: string,
  calendar: Calendar,
  merchants: readonly Merchant[],
  plans: readonly ListingPlan[],
): People {
  const chance = chanceOf(`${seed}:people`)
  const opening = momentAt(calendar.goLive, 8 * 60)
  const adminUsers = admins.map(({ name, email }) => ({ id: chance.uuid(), name, email, created_at: opening }))
  const adminIds = adminUsers.map(({ id }) => id)
  const [first = ''] = adminIds
  // A chance of their own, so that nobody else of the city changes with them.
  const staffChance = chanceOf(`${seed}:staff`)
  const colleagues = staff.map((one) => ({ ...one, id: staffChance.uuid(), created_at: opening }))
  const { withMail, byPhone, withEditor } = showcase(merchants, plans)
  const editor = { id: chance.uuid(), name: `Đỗ Khánh Linh ${MARK}`, email: 'nguoi-viet@gian-hang.example' }
  const ownerMail = 'chu-co-so@gian-hang.example'
  const users = merchants.map((merchant): Row => {
    const mail = merchant === withMail
    return {
      ...{ id: merchant.owner.id, name: merchant.owner.name, created_at: merchant.events[0]?.at ?? opening },
      ...{ email: mail ? ownerMail : null, phone: mail ? null : merchant.phone },
    }
  })
  const since = (merchant: Merchant) => merchant.events[0]?.at ?? opening
  const members = merchants.map(
    (merchant): Row => ({
      ...{ id: chance.uuid(), merchant_id: merchant.id, user_id: merchant.owner.id, role: 'OWNER' },
      ...{ added_by_id: first, added_at: since(merchant) },
    }),
  )
  members.push({
    ...{ id: chance.uuid(), merchant_id: withEditor.id, user_id: editor.id, role: 'EDITOR' },
    ...{ added_by_id: withEditor.owner.id, added_at: since(withEditor) },
  })
  return {
    adminIds,
    users: [
      ...adminUsers.map((user): Row => ({ ...user, phone: null })),
      ...colleagues.map(({ id, name, email, created_at }): Row => ({ id, name, email, created_at, phone: null })),
      ...users,
      { ...editor, phone: null, created_at: since(withEditor) },
    ].map((user) => ({
      ...user,
      email_verified_at: user.email ? (user.created_at ?? null) : null,
      phone_verified_at: user.phone ? (user.created_at ?? null) : null,
      is_demo: true,
    })),
    appointments: [
      ...adminIds.map((userId, i) => ({
        ...{ id: chance.uuid(), user_id: userId, role: 'ADMINISTRATOR' },
        ...{ granted_by_id: i === 0 ? null : first, granted_at: opening },
      })),
      ...colleagues.map(({ id, role }) => ({
        ...{ id: staffChance.uuid(), user_id: id, role, granted_by_id: first, granted_at: opening },
      })),
    ],
    members,
    signIns: [
      ...adminUsers.map(
        ({ id, name, email }): SignInPerson => ({ userId: id, role: 'admin', name, identifier: email }),
      ),
      ...colleagues.map(
        ({ id, shown, name, email }): SignInPerson => ({ userId: id, role: shown, name, identifier: email }),
      ),
      { userId: withMail.owner.id, role: 'merchant', name: withMail.name, identifier: ownerMail },
      { userId: byPhone.owner.id, role: 'merchant', name: byPhone.name, identifier: byPhone.phone.replace('+84', '0') },
      { userId: editor.id, role: 'merchant', name: withEditor.name, identifier: editor.email },
    ],
  }
}

/** The merchants worth looking at: those whose listings stand in the most different ways. */
function showcase(merchants: readonly Merchant[], plans: readonly ListingPlan[]) {
  const interest = (merchant: Merchant) => {
    const own = plans.filter((plan) => plan.merchant === merchant)
    const ways = new Set(own.map(({ stand, episode }) => `${stand} ${episode}`))
    const has = (...stands: ListingPlan['stand'][]) => own.some(({ stand }) => stands.includes(stand))
    return ways.size * 10 + own.length * 4 + (has('returned') ? 25 : 0) + (has('waiting', 'draft') ? 8 : 0)
  }
  const best = (form: string, taken: Merchant[] = []) => {
    const active = merchants.filter(
      (merchant) =>
        merchant.legalForm === form &&
        merchant.producer &&
        merchant.approvedOn &&
        !merchant.suspendedOn &&
        !taken.includes(merchant),
    )
    const found = active.sort((a, b) => interest(b) - interest(a))[0]
    if (!found) throw new Error(`The demo city has no active ${form}.`)
    return found
  }
  return { withMail: best('COOPERATIVE'), byPhone: best('HOUSEHOLD'), withEditor: best('COMPANY') }
}
