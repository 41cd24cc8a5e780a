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

/** A product whose producer is on the booth, and from when it could be listed. */
type Offer = { product: Product; merchant: Merchant; start: Day }

/** Decides which products are listed, by whom, since when and where each listing stands today. */
export function planListings(
  seed: string,
  calendar: Calendar,
  merchants: readonly Merchant[],
  products: readonly Product[],
): ListingPlan[] {
  const chance = chanceOf(`${seed}:listing-plan`)
  const { today, yesterday } = calendar
  const offers = offersOf(merchants, products)
  const isOver = ({ product, merchant }: Offer) =>
    merchant.suspendedOn !== null || !isCertifiedOn(product.certificates, today)
  const plans = offers.filter(isOver).flatMap((offer) => planClosed(offer, today, chance))
  const candidates = evenly(
    chance.shuffled(offers.filter((offer) => !isOver(offer) && offer.start < addDays(yesterday, -2))),
  )
  const taken = new Set<Offer>()
  const add = (offer: Offer, stand: ListingStand, day: Day) => {
    taken.add(offer)
    plans.push({ product: offer.product, merchant: offer.merchant, stand, episode: 'none', day })
  }
  for (const [bucket, share] of Object.entries(shares)) {
    const isOf = ({ kind }: Product) => bucketOf(kind.set) === bucket
    const eligible = products.filter((product) => isOf(product) && isCertifiedOn(product.certificates, today))
    const wanted = Math.floor(eligible.length * share)
    for (const offer of candidates.filter(({ product }) => isOf(product)).slice(0, wanted)) {
      add(offer, 'open', presentDay(offer, approvalDay(offer.product, offer.start, yesterday, chance)))
    }
  }
  const left = candidates.filter((offer) => !taken.has(offer))
  for (const [stand, count] of elsewhere) {
    for (const offer of left.splice(0, count)) {
      add(offer, stand, presentDay(offer, dayFor(stand, offer, yesterday, chance)))
    }
  }
  plans.push(...planTraders(plans, merchants, products, calendar, chance))
  dealEpisodes(plans, yesterday, chance)
  return plans
}

/** Reordered so that the first half, or any other part, holds the same part of every kind. */
function evenly(offers: readonly Offer[]): Offer[] {
  const countOf = (offer: Offer, among: readonly Offer[]) =>
    among.filter(({ product }) => product.kind === offer.product.kind).length
  return offers
    .map((offer, i) => ({ offer, rank: (countOf(offer, offers.slice(0, i)) + 0.5) / countOf(offer, offers) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ offer }) => offer)
}

function offersOf(merchants: readonly Merchant[], products: readonly Product[]): Offer[] {
  const byProducer = new Map(merchants.map((merchant) => [merchant.producer?.id, merchant]))
  return products.flatMap((product) => {
    const merchant = byProducer.get(product.producer.id)
    if (!merchant?.approvedOn) return []
    return [{ product, merchant, start: later(addDays(merchant.approvedOn, 2), firstKnown(product)) }]
  })
}

/** A listing that was public once and closed when its certificate ended or its merchant was suspended. */
function planClosed(offer: Offer, today: Day, chance: Chance): ListingPlan[] {
  const { product, merchant, start } = offer
  const end = isCertifiedOn(product.certificates, today) ? today : endOf(product)
  const until = addDays(earlier(end, merchant.suspendedOn ?? end), -8)
  if (start >= until || !isCertifiedOn(product.certificates, start) || !chance.happens(0.85)) return []
  const day = presentDay(offer, dayAmong(start, until, chance))
  return day > until ? [] : [{ product, merchant, stand: 'open', episode: 'none', day }]
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

/** The same day, or one after the merchant's return when it was away. */
function presentDay({ merchant: { away } }: Offer, day: Day): Day {
  return away && addDays(away.from, -1) <= day && day <= away.until ? addDays(away.until, 2) : day
}

function dayFor(stand: ListingStand, { product, start }: Offer, yesterday: Day, chance: Chance): Day {
  if (stand === 'waiting') return later(start, addDays(yesterday, -chance.whole(0, 19)))
  if (stand === 'draft') return later(start, addDays(yesterday, -chance.whole(0, 60)))
  if (stand === 'returned') return later(start, addDays(yesterday, -chance.whole(1, 70)))
  return approvalDay(product, start, later(addDays(yesterday, -12), addDays(start, 2)), chance)
}

/** Traders list what their producers let them, beside the producer's own listing. */
function planTraders(
  plans: readonly ListingPlan[],
  merchants: readonly Merchant[],
  products: readonly Product[],
  calendar: Calendar,
  chance: Chance,
): ListingPlan[] {
  const open = new Set(plans.filter(({ stand }) => stand === 'open').map(({ product }) => product))
  return merchants.flatMap((merchant) => {
    const { approvedOn } = merchant
    if (merchant.producer || !approvedOn) return []
    const offers = products.filter(
      (product) =>
        merchant.sources.includes(product.producer) &&
        open.has(product) &&
        isCertifiedOn(product.certificates, calendar.today),
    )
    return offers.slice(0, 3).map((product): ListingPlan => {
      const start = later(addDays(approvedOn, 4), firstKnown(product))
      const day = approvalDay(product, start, calendar.yesterday, chance)
      return { product, merchant, stand: 'open', episode: 'none', day }
    })
  })
}

function dealEpisodes(plans: ListingPlan[], yesterday: Day, chance: Chance) {
  const settledLongAgo = chance.shuffled(
    plans.filter(
      ({ stand, day, merchant, product }) =>
        stand === 'open' &&
        day < addDays(yesterday, -45) &&
        !merchant.suspendedOn &&
        !merchant.away &&
        isCertifiedOn(product.certificates, yesterday),
    ),
  )
  for (const [episode, count] of episodes) {
    for (const plan of settledLongAgo.splice(0, count)) plan.episode = episode
  }
}
