import type { Row, Tables } from '../rows'
import { auditRow } from './audit'
import type { Chance } from './chance'
import type { Content } from './content'
import type { ListingPlan } from './listing-plan'
import { altFor, type Drawings } from './pictures'

export type ListingTables = Pick<
  Tables,
  | 'listing'
  | 'listing_slug'
  | 'listing_revision'
  | 'listing_review'
  | 'listing_state'
  | 'revision_picture'
  | 'place_to_buy'
  | 'revision_detail'
  | 'audit_entry'
>

type StateKind = 'PAUSED' | 'RESUMED' | 'WITHDRAWN' | 'TAKEN_DOWN' | 'RESTORED'

/** Writes the rows of one listing's life, in the order in which it was lived. */
export class ListingWriter {
  private revisions = 0

  constructor(
    private readonly tables: ListingTables,
    private readonly chance: Chance,
    private readonly drawings: Drawings,
    private readonly plan: ListingPlan,
    private readonly id: string,
    private readonly reviewers: readonly string[],
  ) {}

  private get owner() {
    return this.plan.merchant.owner.id
  }

  begin(slug: string, at: string) {
    const { merchant, product } = this.plan
    this.tables.listing.push({ id: this.id, merchant_id: merchant.id, product_id: product.id, slug, created_at: at })
    this.note(at, this.owner, 'listing.created')
  }

  /** A revision with its pictures and places; a draft when it was never submitted. */
  write(content: Content, at: string, submittedAt: string | null): string {
    const id = this.chance.uuid()
    this.revisions += 1
    this.tables.listing_revision.push({
      ...{ id, listing_id: this.id, number: this.revisions },
      ...{ name_vi: content.name.vi, name_en: content.name.en, story_vi: content.story.vi, story_en: content.story.en },
      ...{ price_kind: content.priceKind, price_vnd: content.priceVnd, price_to_vnd: content.priceToVnd },
      ...{ unit_vi: content.unit.vi, unit_en: content.unit.en, author_id: this.owner },
      ...{ created_at: at, saved_at: submittedAt ?? at, submitted_at: submittedAt },
    })
    const { kind, variant } = this.plan.product
    this.tables.revision_picture.push(
      ...content.drawings.map((seed, position): Row => {
        const alt = altFor({ vi: content.name.vi, en: variant.name.en }, position)
        const picture = this.drawings.idOf(kind, variant, seed)
        return { revision_id: id, position, picture_id: picture, alt_vi: alt.vi, alt_en: alt.en }
      }),
    )
    this.tables.revision_detail.push(
      ...Object.entries(content.details).map(([field, { vi, en }]) => ({
        ...{ revision_id: id, field, text_vi: vi, text_en: en },
      })),
    )
    this.tables.place_to_buy.push(...content.places.map((place, position) => ({ revision_id: id, position, ...place })))
    if (submittedAt) this.note(submittedAt, this.owner, 'listing.submitted', { revision: id })
    return id
  }

  approve(revision: string, at: string) {
    const author = this.review(revision, at, { decision: 'APPROVED' })
    this.tables.listing_state.push(this.stateRow('APPROVED', at, author, { revision_id: revision }))
    this.note(at, author, 'listing.approved', { revision })
  }

  giveBack(revision: string, at: string, { code, words }: { code: string; words: string }) {
    const author = this.review(revision, at, { decision: 'RETURNED', reason_code: code, words })
    this.note(at, author, 'listing.returned', { revision, reason: code })
  }

  /** A pause or withdrawal by the merchant, a take-down or restoration by an administrator. */
  turn(kind: StateKind, at: string, reason: string | null = null) {
    const author = kind === 'TAKEN_DOWN' || kind === 'RESTORED' ? this.chance.pick(this.reviewers) : this.owner
    this.tables.listing_state.push(this.stateRow(kind, at, author, { reason }))
    this.note(at, author, `listing.${kind.toLowerCase().replace('_', '-')}`)
  }

  rename(oldSlug: string, at: string) {
    this.tables.listing_slug.push({ slug: oldSlug, listing_id: this.id, changed_at: at })
  }

  private review(revision: string, at: string, decision: Row) {
    const author = this.chance.pick(this.reviewers)
    const empty = { reason_code: null, words: null }
    this.tables.listing_review.push({
      id: this.chance.uuid(),
      revision_id: revision,
      ...empty,
      ...decision,
      author_id: author,
      decided_at: at,
    })
    return author
  }

  private stateRow(kind: string, at: string, author: string, more: Row): Row {
    const empty = { revision_id: null, reason: null }
    return {
      id: this.chance.uuid(),
      listing_id: this.id,
      kind,
      ...empty,
      ...more,
      effective_at: at,
      recorded_at: at,
      author_id: author,
    }
  }

  private note(at: string, actor: string, verb: string, detail?: object) {
    this.tables.audit_entry.push(auditRow(at, actor, verb, 'listing', this.id, detail))
  }
}
