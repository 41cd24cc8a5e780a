import { addDays, type Day, dayOf } from '@/lib/format/days'
import { ownLastDay } from '@/lib/registry/certificate-validity'
import { type Calendar, daysBetween, earlier, later } from './calendar'
import { isCertifiedOn } from './certificates'
import { type Chance, chanceOf } from './chance'
import type { Merchant } from './merchants'
import type { Product } from './products'

/** Where a listing stands on the day of loading. */
export type ListingStand = 'open' | 'draft' | 'waiting' | 'returned' | 'paused' | 'withdrawn' | 'taken-down'

/** What else happened to an open listing. */
export type Episode =
  | 'edit-waiting'
  | 'edit-returned'
  | 'edit-approved'
  | 'edit-draft'
  | 'paused-once'
  | 'restored'
  | 'renamed'
  | 'none'

export type ListingPlan = {
  product: Product
  merchant: Merchant
  stand: ListingStand
  episode: Episode
  /** The day it was (or will be) decided on; for a draft the day it was begun. */
  day: Day
}

/** Groups as the board counts them; what the 60 % target leaves out of food stands by itself. */
const bucketOf = (set: number) =>
  set <= 4
    ? 'fresh'
    : set <= 13
      ? 'food'
      : set <= 17
        ? 'drinks'
        : set <= 20
          ? 'herbs'
          : set <= 22
            ? 'crafts'
            : set <= 25
              ? 'ornamental'
              : 'tourism'

/** The share of certified products that is on the booth today: some groups past 60 %, some a few short. */
const shares = { fresh: 0.49, food: 0.555, drinks: 0.64, herbs: 0.57, crafts: 0.66, ornamental: 0.6, tourism: 0.8 }

/** How many listings stand elsewhere, dealt out in this order to what is left. */
const elsewhere: [ListingStand, number][] = [
  ['waiting', 17],
  ['returned', 15],
  ['draft', 22],
  ['paused', 13],
  ['withdrawn', 8],
  ['taken-down', 5],
]
const episodes: [Episode, number][] = [
  ['edit-waiting', 9],
  ['edit-returned', 8],
  ['edit-approved', 34],
  ['edit-draft', 9],
  ['paused-once', 18],
  ['restored', 5],
  ['renamed', 8],
]

/** Decides which products are listed, by whom, since when and where each listing stands today. */
export function planListings(
  seed: string,
  calendar: Calendar,
  merchants: readonly Merchant[],
  products: readonly Product[],
): ListingPlan[] {
  const chance = chanceOf(`${seed}:listing-plan`)
  const { today, yesterday } = calendar
  const byProducer = new Map(
    merchants.flatMap((merchant) => (merchant.producer ? [[merchant.producer.id, merchant] as const] : [])),
  )
  const plans: ListingPlan[] = []
  const settled = new Set<string>()
  const add = (product: Product, merchant: Merchant, stand: ListingStand, day: Day) => {
    plans.push({ product, merchant, stand, episode: 'none', day })
    settled.add(product.id)
  }

  for (const product of products) {
    const merchant = byProducer.get(product.producer.id)
    if (!merchant?.approvedOn) continue
    const start = later(addDays(merchant.approvedOn, 2), firstKnown(product))
    if (merchant.suspendedOn) {
      if (
        addDays(start, 6) < merchant.suspendedOn &&
        isCertifiedOn(product.certificates, start) &&
        chance.happens(0.8)
      ) {
        add(product, merchant, 'open', dayAmong(start, addDays(merchant.suspendedOn, -3), chance))
      }
    } else if (!isCertifiedOn(product.certificates, today)) {
      const end = endOf(product)
      if (addDays(start, 12) < end && end < today && chance.happens(0.85)) {
        add(product, merchant, 'open', dayAmong(start, addDays(end, -8), chance))
      }
    }
  }

  const free = products.filter(({ id }) => !settled.has(id))
  const certified = free.filter(({ certificates }) => isCertifiedOn(certificates, today))
  const candidates = chance.shuffled(
    certified.flatMap((product) => {
      const merchant = byProducer.get(product.producer.id)
      if (!merchant?.approvedOn || merchant.suspendedOn) return []
      const start = later(addDays(merchant.approvedOn, 2), firstKnown(product))
      return start < addDays(yesterday, -2) ? [{ product, merchant, start }] : []
    }),
  )
  for (const [bucket, share] of Object.entries(shares)) {
    const eligible = products.filter(
      ({ kind, certificates }) => bucketOf(kind.set) === bucket && isCertifiedOn(certificates, today),
    )
    const ofBucket = candidates.filter(({ product }) => bucketOf(product.kind.set) === bucket)
    for (const { product, merchant, start } of ofBucket.slice(0, Math.floor(eligible.length * share))) {
      add(product, merchant, 'open', approvalDay(product, start, yesterday, chance))
    }
  }
  const left = candidates.filter(({ product }) => !settled.has(product.id))
  for (const [stand, count] of elsewhere) {
    for (const { product, merchant, start } of left.splice(0, count))
      add(product, merchant, stand, dayFor(stand, product, start, yesterday, chance))
  }
  addTraders(plans, merchants, products, calendar, chance)
  dealEpisodes(plans, yesterday, chance)
  return plans
}

/** When the registry knew a valid certificate of the product. */
const firstKnown = (product: Product) => {
  const last = product.certificates.at(-1)
  const first = product.certificates[0]
  const useful = product.standing === 'renewed' ? last : (first ?? last)
  return useful ? addDays(dayOf(new Date(useful.recordedAt)), 2) : '2100-01-01'
}

function endOf(product: Product): Day {
  const certificate = product.certificates.at(-1)
  if (!certificate) return '1970-01-01'
  return certificate.revocations[0]?.effectiveOn ?? ownLastDay(certificate.issuedOn)
}

const dayAmong = (from: Day, until: Day, chance: Chance) =>
  addDays(from, chance.whole(0, Math.max(0, daysBetween(from, until))))

/** Some weeks after the merchant came, now and then months. */
function approvalDay(product: Product, start: Day, yesterday: Day, chance: Chance): Day {
  const lag = Math.floor(-Math.log(1 - chance.next()) * 62) + 2
  const latest = addDays(yesterday, -1)
  const wanted = addDays(start, lag)
  const day = wanted > latest ? dayAmong(start, latest, chance) : wanted
  if (isCertifiedOn(product.certificates, day)) return day
  return earlier(addDays(product.certificates.at(-1)?.issuedOn ?? day, 12), latest)
}

function dayFor(stand: ListingStand, product: Product, start: Day, yesterday: Day, chance: Chance): Day {
  if (stand === 'waiting') return later(start, addDays(yesterday, -chance.whole(0, 19)))
  if (stand === 'draft') return later(start, addDays(yesterday, -chance.whole(0, 60)))
  if (stand === 'returned') return later(start, addDays(yesterday, -chance.whole(1, 70)))
  return approvalDay(product, start, addDays(yesterday, -12) > start ? addDays(yesterday, -12) : yesterday, chance)
}

/** Traders list what their producers let them, mostly beside the producer's own listing. */
function addTraders(
  plans: ListingPlan[],
  merchants: readonly Merchant[],
  products: readonly Product[],
  calendar: Calendar,
  chance: Chance,
) {
  for (const merchant of merchants) {
    if (merchant.producer || !merchant.approvedOn) continue
    const start = addDays(merchant.approvedOn, 4)
    const listed = new Set(plans.filter(({ stand }) => stand === 'open').map(({ product }) => product.id))
    const offers = products.filter(
      (product) =>
        merchant.sources.includes(product.producer) &&
        listed.has(product.id) &&
        isCertifiedOn(product.certificates, calendar.today),
    )
    for (const product of offers.slice(0, 3)) {
      const day = approvalDay(product, later(start, firstKnown(product)), calendar.yesterday, chance)
      plans.push({ product, merchant, stand: 'open', episode: 'none', day })
    }
  }
}

function dealEpisodes(plans: ListingPlan[], yesterday: Day, chance: Chance) {
  const settledLongAgo = chance.shuffled(
    plans.filter(
      ({ stand, day, merchant, product }) =>
        stand === 'open' &&
        day < addDays(yesterday, -45) &&
        !merchant.suspendedOn &&
        isCertifiedOn(product.certificates, yesterday),
    ),
  )
  for (const [episode, count] of episodes) {
    for (const plan of settledLongAgo.splice(0, count)) plan.episode = episode
  }
}
