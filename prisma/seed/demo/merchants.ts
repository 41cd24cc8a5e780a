import { addDays, type Day } from '@/lib/format/days'
import { slugOf } from '@/lib/format/text'
import { type Calendar, daysBetween, earlier, Timeline } from './calendar'
import { type Chance, chanceOf } from './chance'
import { MARK, personName } from './producer-names'
import type { Producer } from './producers'
import type { Product } from './products'
import { addressOf, type Ward, wardOf } from './wards'

export type StandingEvent = {
  kind: 'APPLIED' | 'APPROVED' | 'REJECTED' | 'SUSPENDED' | 'REINSTATED'
  at: string
  /** When it was entered, where that came later. */
  recordedAt?: string
  reason?: string
}

export type Merchant = {
  id: string
  slug: string
  name: string
  legalForm: string
  taxCode: string | null
  ward: Ward
  address: string
  phone: string
  website: string | null
  /** Null for a trader. */
  producer: Producer | null
  /** Whose products it may list. */
  sources: Producer[]
  events: StandingEvent[]
  /** First day on the booth; null while never approved. */
  approvedOn: Day | null
  suspendedOn: Day | null
  /** The days between a suspension and the reinstatement. */
  away: { from: Day; until: Day } | null
  owner: { id: string; name: string }
}

type Fate = 'approved' | 'applied' | 'rejected' | 'second-try' | 'suspended' | 'reinstated'

const rejections = [
  'Hồ sơ thiếu giấy chứng nhận đăng ký hộ kinh doanh.',
  'Tên cơ sở không khớp với chủ thể trong danh mục OCOP.',
  'Chưa có sản phẩm nào còn giấy chứng nhận OCOP.',
  'Số điện thoại liên hệ không gọi được.',
]
const suspensions = [
  'Đoàn kiểm tra yêu cầu tạm dừng để xác minh nguồn gốc nguyên liệu.',
  'Khách phản ánh giao sai hàng, cơ sở chưa phản hồi sau 7 ngày.',
  'Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm hết hạn.',
  'Cơ sở đề nghị tạm dừng để sửa xưởng.',
  'Địa chỉ sản xuất đã đổi, chờ cập nhật hồ sơ.',
  'Ghi nhãn trên bao bì khác với hồ sơ công nhận.',
]

/** Fates in the order in which they are dealt to the shuffled applicants; the rest are simply approved. */
const dealt: Fate[] = [
  ...Array<Fate>(9).fill('applied'),
  ...Array<Fate>(5).fill('rejected'),
  ...Array<Fate>(3).fill('second-try'),
  ...Array<Fate>(6).fill('suspended'),
  ...Array<Fate>(5).fill('reinstated'),
]

/** The producers and traders that came to the booth, each with its way in. */
export function buildMerchants(
  seed: string,
  calendar: Calendar,
  producers: readonly Producer[],
  products: readonly Product[],
): Merchant[] {
  const chance = chanceOf(`${seed}:merchants`)
  const slugs = new Set<string>()
  const slugFor = (name: string) => {
    const base = slugOf(name.replace(MARK, ''))
    let slug = base
    for (let n = 2; slugs.has(slug); n++) slug = `${base}-${n}`
    slugs.add(slug)
    return slug
  }
  // In the small groups nobody stays away, or a single producer would tip the figures.
  const small = new Set(
    products
      .filter(({ kind }) => kind.set > 13 && kind.set !== 21 && kind.set !== 22)
      .map(({ producer }) => producer.id),
  )
  const coming = producers.filter(({ id, kind }) => chance.happens(kind.set > 20 ? 0.93 : 0.82) || small.has(id))
  const fates = new Map(
    chance
      .shuffled(coming.filter((producer) => !small.has(producer.id)))
      .slice(0, dealt.length)
      .map((producer, i) => [producer.id, dealt[i] ?? 'approved'] as const),
  )
  const own = coming.map((producer): Merchant => {
    const path = pathOf(fates.get(producer.id) ?? 'approved', calendar, chance)
    const person = producer.legalForm === 'HOUSEHOLD' ? producer.name.replace(/^(Hộ kinh doanh|Cơ sở) /, '') : null
    return {
      id: chance.uuid(),
      slug: slugFor(producer.name),
      name: producer.name,
      legalForm: producer.legalForm,
      taxCode: producer.taxCode,
      ward: producer.ward,
      address: producer.address,
      phone: producer.phone,
      website: null,
      producer,
      sources: [producer],
      owner: { id: chance.uuid(), name: person ?? `${personName(chance)} ${MARK}` },
      ...path,
    }
  })
  for (const merchant of own) {
    if (merchant.legalForm !== 'HOUSEHOLD' && chance.happens(0.35))
      merchant.website = `https://${merchant.slug}.example`
  }
  return [...own, ...buildTraders(calendar, chance, producers, slugFor)]
}

function pathOf(fate: Fate, calendar: Calendar, chance: Chance) {
  const span = daysBetween(calendar.goLive, calendar.yesterday)
  // More come early than late, but the stream does not dry up.
  const share = chance.next() ** 1.35
  const start = addDays(calendar.goLive, 8 + Math.floor(share * (span - 40)))
  const line = new Timeline(
    calendar,
    chance,
    fate === 'applied' ? addDays(calendar.yesterday, -chance.whole(0, 16)) : start,
  )
  const events: StandingEvent[] = [{ kind: 'APPLIED', at: line.now() }]
  let approvedOn: Day | null = null
  let suspendedOn: Day | null = null
  let away: Merchant['away'] = null
  if (fate === 'rejected' || fate === 'second-try') {
    events.push({ kind: 'REJECTED', at: line.step(2, 9), reason: chance.pick(rejections) })
  }
  if (fate !== 'applied' && fate !== 'rejected') {
    events.push({ kind: 'APPROVED', at: fate === 'second-try' ? line.step(4, 16) : line.step(1, 8) })
    approvedOn = line.day
  }
  if (fate === 'suspended' || fate === 'reinstated') {
    const left = daysBetween(line.day, calendar.yesterday)
    const at = line.step(Math.floor(left * 0.5), Math.floor(left * 0.7))
    const from = line.day
    if (fate === 'suspended') suspendedOn = from
    // Some decisions reach the booth a day or two after they took effect.
    const recordedAt = chance.happens(0.5) ? line.step(1, 2) : at
    events.push({ kind: 'SUSPENDED', at, recordedAt, reason: chance.pick(suspensions) })
    if (fate === 'reinstated') {
      events.push({ kind: 'REINSTATED', at: line.step(8, 24) })
      away = { from, until: line.day }
    }
  }
  return { events, approvedOn, suspendedOn, away }
}

const shops = [
  'Cửa hàng Quà Quê Ngõ Nhỏ',
  'Công ty TNHH Thương mại Gánh Hàng Xưa',
  'Cửa hàng Nông sản Ba Bước',
  'Công ty Cổ phần Phân phối Sọt Tre',
  'Cửa hàng Mỹ nghệ Cửa Ô',
  'Công ty TNHH Thương mại Chợ Đầu Ngày',
  'Cửa hàng Đặc sản Sáu Mùa',
  'Hợp tác xã Tiêu thụ Đôi Quang Gánh',
]

/** Shops that sell what others make, each with the producers' dated permissions. */
function buildTraders(
  calendar: Calendar,
  chance: Chance,
  producers: readonly Producer[],
  slugFor: (name: string) => string,
): Merchant[] {
  const makers = chance.shuffled(producers.filter(({ goods, kind }) => goods.length > 1 && kind.set !== 26))
  return shops.map((shop, i): Merchant => {
    const name = `${shop} ${MARK}`
    const ward = wardOf(chance.pick(['00070', '00082', '00166', '00256', '00103', '09556']))
    const legalForm = shop.startsWith('Công ty') ? 'COMPANY' : shop.startsWith('Hợp tác') ? 'COOPERATIVE' : 'HOUSEHOLD'
    return {
      id: chance.uuid(),
      slug: slugFor(name),
      name,
      legalForm,
      taxCode: legalForm === 'HOUSEHOLD' ? `0990999999${10 + i}` : `998000${100 + i}0`,
      ward,
      address: addressOf(ward, chance),
      phone: `+84900000${900 + i}`,
      website: `https://${slugOf(shop)}.example`,
      producer: null,
      sources: makers.slice(i * 2, i * 2 + chance.whole(1, 2)),
      owner: { id: chance.uuid(), name: `${personName(chance)} ${MARK}` },
      ...pathOf(
        'approved',
        { ...calendar, yesterday: earlier(calendar.yesterday, addDays(calendar.goLive, 240)) },
        chance,
      ),
    }
  })
}
