import { addDays, addMonths, type Day } from '@/lib/format/days'
import type { Tables } from '../rows'
import type { Calendar } from './calendar'
import { isCertifiedOn } from './certificates'
import { chanceOf } from './chance'
import type { ListingPlan } from './listing-plan'

/** First days of the lunar year; a guess serves for later ones. */
const tetDays: Day[] = [
  '2026-02-17',
  '2027-02-06',
  '2028-01-26',
  '2029-02-13',
  '2030-02-03',
  '2031-01-23',
  '2032-02-11',
]

const nextTet = (today: Day) => tetDays.find((day) => day > today) ?? `${Number(today.slice(0, 4)) + 1}-02-05`

/** The next (or present) stretch of a yearly season. */
function season(today: Day, from: string, until: string): { from: Day; until: Day } {
  const year = Number(today.slice(0, 4))
  const over = `${year}-${until}` < today
  return { from: `${over ? year + 1 : year}-${from}`, until: `${over ? year + 1 : year}-${until}` }
}

type Shelf = {
  slug: string
  name: { vi: string; en: string }
  intro: { vi: string; en: string }
  span(calendar: Calendar): { from: Day; until: Day | null }
  fits(plan: ListingPlan): boolean
}

const shelves: Shelf[] = [
  {
    slug: 'qua-tet',
    name: { vi: 'Quà Tết', en: 'Gifts for Tết' },
    intro: {
      vi: 'Bánh chưng, giò, mứt, trà và cành đào: những thứ người Hà Nội mang biếu nhau khi năm cùng tháng tận.',
      en: 'Rice cakes, pork rolls, candied fruit, tea and a branch of peach: what people in Hanoi bring each other as the year ends.',
    },
    span: ({ today }) => ({ from: addDays(nextTet(today), -90), until: addDays(nextTet(today), -1) }),
    fits: ({ product }) =>
      product.kind.tags.includes('Tết') || (product.kind.tags.includes('quà') && product.kind.set <= 13),
  },
  {
    slug: 'mua-tra-sen',
    name: { vi: 'Mùa trà sen', en: 'Lotus tea season' },
    intro: {
      vi: 'Từ giữa tháng năm, sen bách diệp nở rộ ven Hồ Tây. Đây là trà và những thức quà làm từ sen của mùa này.',
      en: 'From mid-May the hundred-petal lotus opens around West Lake. Here are the teas and other goods the season gives.',
    },
    span: ({ today }) => season(today, '05-15', '07-31'),
    fits: ({ product }) => product.kind.tags.some((tag) => tag.includes('sen')),
  },
  {
    slug: 'lang-gom-bat-trang',
    name: { vi: 'Làng gốm Bát Tràng', en: 'Bát Tràng, the potters’ village' },
    intro: {
      vi: 'Ấm chén, lọ hoa, bát đĩa từ những lò bên bờ sông Hồng, và lớp học để tự tay vuốt một chiếc.',
      en: 'Teapots, vases and bowls from the kilns on the Red River, and a class to throw one yourself.',
    },
    span: ({ goLive }) => ({ from: addMonths(goLive, 1), until: null }),
    fits: ({ product }) => product.kind.wardCode === '00577',
  },
  {
    slug: 'to-lua-va-theu',
    name: { vi: 'Tơ lụa và thêu tay', en: 'Silk and hand embroidery' },
    intro: {
      vi: 'Lụa vân Vạn Phúc, khăn tơ sen Phùng Xá, áo dài Trạch Xá và đường kim Quất Động.',
      en: 'Vạn Phúc damask, lotus-silk scarves of Phùng Xá, áo dài of Trạch Xá and the needlework of Quất Động.',
    },
    span: ({ today }) => ({ from: addDays(today, -32), until: addDays(today, 58) }),
    fits: ({ product }) => ['P074', 'P075', 'P076', 'P077', 'P078'].includes(product.kind.id),
  },
]

/** One of each kind first, then a second of each, so that a shelf begins varied. */
function mixed(plans: readonly ListingPlan[]): ListingPlan[] {
  const nth = (plan: ListingPlan, i: number) =>
    plans.slice(0, i).filter(({ product }) => product.kind === plan.product.kind).length
  return plans
    .map((plan, i) => ({ plan, turn: nth(plan, i) }))
    .sort((a, b) => a.turn - b.turn)
    .map(({ plan }) => plan)
}

/** Seasonal and village shelves; on any day at least two are shown. */
export function buildCollections(
  seed: string,
  calendar: Calendar,
  plans: readonly ListingPlan[],
  idOf: ReadonlyMap<ListingPlan, string>,
): Pick<Tables, 'collection' | 'collection_listing'> {
  const chance = chanceOf(`${seed}:collections`)
  const open = plans.filter(
    ({ stand, merchant, product }) =>
      stand === 'open' && !merchant.suspendedOn && isCertifiedOn(product.certificates, calendar.today),
  )
  const tables: Pick<Tables, 'collection' | 'collection_listing'> = { collection: [], collection_listing: [] }
  for (const shelf of shelves) {
    const id = chance.uuid()
    const span = shelf.span(calendar)
    tables.collection.push({
      ...{ id, slug: shelf.slug, name_vi: shelf.name.vi, name_en: shelf.name.en },
      ...{ intro_vi: shelf.intro.vi, intro_en: shelf.intro.en, shown_from: span.from, shown_until: span.until },
    })
    const chosen = mixed(chance.shuffled(open.filter(shelf.fits))).slice(0, 16)
    tables.collection_listing.push(
      ...chosen.map((plan, position) => ({ collection_id: id, listing_id: idOf.get(plan) ?? '', position })),
    )
  }
  return tables
}
