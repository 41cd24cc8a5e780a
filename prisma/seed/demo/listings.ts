import { addDays } from '@/lib/format/days'
import { slugOf } from '@/lib/format/text'
import type { Row } from '../rows'
import { type Calendar, daysBetween, later, Timeline } from './calendar'
import { type Chance, chanceOf } from './chance'
import { type Content, composeContent } from './content'
import type { ListingPlan } from './listing-plan'
import { type ListingTables, ListingWriter } from './listing-writer'
import { drawingStore } from './pictures'
import { MARK } from './producer-names'
import { closingReason, edited, flawOf, halfDone } from './reviewing'

type Listings = { tables: ListingTables & { picture: Row[] }; idOf: Map<ListingPlan, string> }

/** All rows of the listings that were planned. */
export function buildListings(
  seed: string,
  calendar: Calendar,
  plans: readonly ListingPlan[],
  reviewers: readonly string[],
): Listings {
  const chance = chanceOf(`${seed}:listings`)
  const drawings = drawingStore(chanceOf(`${seed}:pictures`))
  const tables: ListingTables = {
    ...{ listing: [], listing_slug: [], listing_revision: [], listing_review: [], listing_state: [] },
    ...{ revision_picture: [], place_to_buy: [], revision_detail: [], audit_entry: [] },
  }
  const told = new Set<string>()
  const slugs = new Set<string>()
  const idOf = new Map<ListingPlan, string>()
  for (const plan of plans) {
    const id = chance.uuid()
    idOf.set(plan, id)
    const writer = new ListingWriter(tables, chance, drawings, plan, id, reviewers)
    live(writer, plan, slugFor(plan, slugs), composeContent(plan, chance, told), calendar, chance)
  }
  return { tables: { ...tables, picture: drawings.rows }, idOf }
}

function slugFor({ product, merchant }: ListingPlan, taken: Set<string>) {
  const base = slugOf(product.name)
  const maker = slugOf(merchant.name.replace(MARK, '')).split('-').slice(-2).join('-')
  const choices = [base, `${base.slice(0, 50)}-${maker}`]
  for (let n = 2; ; n++) {
    const slug = choices.shift() ?? `${base.slice(0, 60)}-${n}`
    if (taken.has(slug)) continue
    taken.add(slug)
    return slug
  }
}

function live(
  writer: ListingWriter,
  plan: ListingPlan,
  slug: string,
  content: Content,
  calendar: Calendar,
  chance: Chance,
) {
  const { approvedOn, away } = plan.merchant
  const came = away && plan.day > away.until ? away.until : (approvedOn ?? plan.day)
  const room = Math.max(0, daysBetween(came, plan.day))
  const secondTry =
    plan.stand !== 'waiting' && plan.stand !== 'draft' && plan.stand !== 'returned' && room > 12 && chance.happens(0.15)
  const line = new Timeline(calendar, chance, later(came, addDays(plan.day, secondTry ? -12 : -chance.whole(1, 6))))
  writer.begin(slug, line.now())
  if (plan.stand === 'draft') {
    writer.write(halfDone(content, chance), line.reach(plan.day), null)
    return
  }
  if (plan.stand === 'waiting') {
    writer.write(content, line.now(), line.reach(plan.day))
    return
  }
  if (plan.stand === 'returned' || secondTry) {
    const flaw = flawOf(plan, chance)
    const first = writer.write(flaw.spoil(content), line.now(), line.step(0, 1))
    writer.giveBack(first, secondTry ? line.step(1, 3) : line.reach(plan.day), flaw)
    if (!secondTry) {
      if (chance.happens(0.3)) writer.write(content, line.step(1, 3), null)
      return
    }
  }
  const revision = writer.write(content, secondTry ? line.step(1, 3) : line.now(), line.step(0, 1))
  writer.approve(revision, line.reach(plan.day))
  if (plan.stand === 'paused') writer.turn('PAUSED', line.step(3, 90), closingReason('PAUSED', chance))
  if (plan.stand === 'withdrawn') writer.turn('WITHDRAWN', line.step(10, 120), closingReason('WITHDRAWN', chance))
  if (plan.stand === 'taken-down') writer.turn('TAKEN_DOWN', line.step(5, 80), closingReason('TAKEN_DOWN', chance))
  liveOn(writer, plan, slug, content, line, calendar, chance)
}

/** What happened to a listing after it was opened. */
function liveOn(
  writer: ListingWriter,
  plan: ListingPlan,
  slug: string,
  content: Content,
  line: Timeline,
  calendar: Calendar,
  chance: Chance,
) {
  const edit = () => writer.write(edited(content, plan.product.kind.set, chance), line.step(12, 36), line.step(0, 1))
  switch (plan.episode) {
    case 'none':
      return
    case 'edit-waiting':
      line.reach(addDays(calendar.yesterday, -chance.whole(0, 9)))
      writer.write(edited(content, plan.product.kind.set, chance), line.now(), line.step(0, 1))
      return
    case 'edit-returned':
      writer.giveBack(edit(), line.step(1, 4), flawOf(plan, chance))
      return
    case 'edit-approved':
      writer.approve(edit(), line.step(1, 4))
      return
    case 'edit-draft':
      writer.write(edited(content, plan.product.kind.set, chance), line.step(20, 40), null)
      return
    case 'paused-once':
      writer.turn('PAUSED', line.step(8, 20), closingReason('PAUSED', chance))
      writer.turn('RESUMED', line.step(5, 20))
      return
    case 'restored':
      writer.turn('TAKEN_DOWN', line.step(8, 20), closingReason('TAKEN_DOWN', chance))
      writer.turn('RESTORED', line.step(2, 9))
      return
    case 'renamed':
      writer.rename(`${slug}-cu`, line.step(3, 20))
  }
}
