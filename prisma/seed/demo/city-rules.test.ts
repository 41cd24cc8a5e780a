import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { healthClaims } from '@/lib/catalog/rules-content'
import { readPlace } from '@/lib/catalog/rules-places'
import type { PlaceKind } from '@/lib/catalog/types'
import { addDays, type Day, dayOf } from '@/lib/format/days'
import { mayFollow } from '@/lib/merchants/rules'
import type { StandingKind } from '@/lib/merchants/types'
import { isValidOn } from '@/lib/registry/certificate-validity'
import { hasValidCheckDigit } from '@/lib/registry/tax-code'
import type { City, Row } from '../rows'
import { buildCity } from './city'

const TODAY = '2026-11-21'
const city = buildCity(TODAY)
const { tables } = city

const text = (value: Row[string] | undefined) => String(value ?? '')
const dayIn = (value: Row[string] | undefined) => dayOf(new Date(text(value)))
function grouped(rows: Row[], column: string) {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(text(row[column]), [...(groups.get(text(row[column])) ?? []), row])
  return groups
}

/** Whether one of a product's certificates is valid on a day, by the rule the booth itself uses. */
function certifiedIn({ tables }: City) {
  const certificates = grouped(tables.certificate, 'product_id')
  const extensions = grouped(tables.certificate_extension, 'certificate_id')
  const revocations = grouped(tables.certificate_revocation, 'certificate_id')
  return (productId: string, day: Day) =>
    (certificates.get(productId) ?? []).some(({ id, issued_on }) =>
      isValidOn(
        {
          issuedOn: text(issued_on),
          extensions: (extensions.get(text(id)) ?? []).map((row) => ({
            validThrough: text(row.valid_through),
            effectiveOn: text(row.effective_on),
          })),
          revocations: (revocations.get(text(id)) ?? []).map((row) => ({ effectiveOn: text(row.effective_on) })),
        },
        day,
      ),
    )
}

/** Listed and certified products by the bucket of their set, as the board would count them today. */
function coverage(of: City, today: Day) {
  const certified = certifiedIn(of)
  const suspended = new Set<string>()
  for (const { merchant_id, kind } of of.tables.merchant_standing) {
    if (kind === 'SUSPENDED') suspended.add(text(merchant_id))
    if (kind === 'REINSTATED') suspended.delete(text(merchant_id))
  }
  const last = new Map(of.tables.listing_state.map(({ listing_id, kind }) => [text(listing_id), text(kind)]))
  const open = new Set(
    of.tables.listing
      .filter(
        ({ id, merchant_id }) =>
          ['APPROVED', 'RESUMED', 'RESTORED'].includes(last.get(text(id)) ?? '') && !suspended.has(text(merchant_id)),
      )
      .map(({ product_id }) => text(product_id)),
  )
  const share = (from: number, to: number) => {
    const eligible = of.tables.registered_product.filter(
      ({ id, set_number }) => Number(set_number) >= from && Number(set_number) <= to && certified(text(id), today),
    )
    return { listed: eligible.filter(({ id }) => open.has(text(id))).length, eligible: eligible.length }
  }
  return {
    food: share(5, 13),
    drinks: share(14, 17),
    herbs: share(18, 20),
    crafts: share(21, 22),
    ornamental: share(23, 25),
    tourism: share(26, 26),
  }
}

function expectSoundApprovals(of: City) {
  const certified = certifiedIn(of)
  const listings = new Map(of.tables.listing.map((row) => [text(row.id), row]))
  const standing = grouped(of.tables.merchant_standing, 'merchant_id')
  const approvals = of.tables.listing_state.filter(({ kind }) => kind === 'APPROVED')
  expect(approvals.length).toBeGreaterThan(400)
  for (const { listing_id, effective_at } of approvals) {
    const listing = listings.get(text(listing_id))
    expect(certified(text(listing?.product_id), dayIn(effective_at))).toBe(true)
    const before = (standing.get(text(listing?.merchant_id)) ?? []).filter(
      (row) => text(row.effective_at) <= text(effective_at),
    )
    expect(['APPROVED', 'REINSTATED']).toContain(before.at(-1)?.kind)
  }
}

describe('the demo city keeps the rules of the booth', () => {
  it('approves only what is certified on that day, for merchants that are in', () => expectSoundApprovals(city))

  it('lets merchants go only the ways the rules open', () => {
    for (const events of grouped(tables.merchant_standing, 'merchant_id').values()) {
      let last: StandingKind | null = null
      for (const { kind, effective_at, recorded_at } of events) {
        expect(mayFollow(last, text(kind) as StandingKind)).toBe(true)
        expect(text(effective_at) <= text(recorded_at)).toBe(true)
        last = text(kind) as StandingKind
      }
    }
  })

  it('keeps each listing’s life in order', () => {
    for (const states of grouped(tables.listing_state, 'listing_id').values()) {
      const moments = states.map(({ effective_at }) => text(effective_at))
      expect(moments).toEqual([...moments].sort())
      expect(states[0]?.kind).toBe('APPROVED')
    }
    const reviews = new Map(tables.listing_review.map((row) => [text(row.revision_id), row]))
    for (const revision of tables.listing_revision) {
      const decided = reviews.get(text(revision.id))?.decided_at
      if (revision.submitted_at !== null) expect(text(revision.created_at) <= text(revision.submitted_at)).toBe(true)
      if (decided) expect(text(decided) > text(revision.submitted_at)).toBe(true)
    }
  })

  it('promises no cure in what is approved or waits for a decision', () => {
    const returned = new Set(
      tables.listing_review
        .filter(({ decision }) => decision === 'RETURNED')
        .map(({ revision_id }) => text(revision_id)),
    )
    const sets = new Map(tables.registered_product.map(({ id, set_number }) => [text(id), Number(set_number)]))
    const setOf = new Map(tables.listing.map(({ id, product_id }) => [text(id), sets.get(text(product_id)) ?? 0]))
    const told = tables.listing_revision.filter(({ id, listing_id }) => {
      const set = setOf.get(text(listing_id)) ?? 0
      return set >= 18 && set <= 20 && !returned.has(text(id))
    })
    expect(told.length).toBeGreaterThan(10)
    for (const { name_vi, story_vi } of told) expect(healthClaims(`${name_vi}\n${story_vi}`)).toEqual([])
    const codes = new Set(tables.listing_review.map(({ reason_code }) => reason_code))
    expect(codes).toEqual(
      new Set([null, 'incomplete', 'wrong-price', 'unclear-picture', 'not-this-product', 'health-claim', 'other']),
    )
  })

  it('writes places as the editor would have kept them', () => {
    for (const { kind, value } of tables.place_to_buy) {
      const read = readPlace(text(kind) as PlaceKind, text(value))
      expect(read.ok && read.value.replace(/\/$/, '')).toBe(text(value))
    }
  })

  it('gives firms tax codes that are well formed', () => {
    for (const { tax_code, legal_form } of tables.producer) {
      if (tax_code !== null && legal_form !== 'HOUSEHOLD') expect(hasValidCheckDigit(text(tax_code))).toBe(true)
    }
  })

  it('stands on any day, with groups past and short of the target and two shelves shown', () => {
    const days = fc.integer({ min: 0, max: 3_650 }).map((offset) => addDays('2025-10-01', offset))
    fc.assert(
      fc.property(days, (today) => {
        const built = buildCity(today)
        expectSoundApprovals(built)
        const { food, crafts, tourism } = coverage(built, today)
        expect(food.listed / food.eligible).toBeGreaterThan(0.5)
        expect(food.listed * 100).toBeLessThanOrEqual(60 * food.eligible)
        expect(crafts.listed * 100).toBeGreaterThan(60 * crafts.eligible)
        expect(tourism.eligible).toBeLessThan(7)
        const shown = built.tables.collection.filter(
          ({ shown_from, shown_until }) =>
            text(shown_from) <= today && (shown_until === null || today <= text(shown_until)),
        )
        expect(shown.length).toBeGreaterThanOrEqual(2)
      }),
      { numRuns: 4 },
    )
  }, 60_000)

  it('shows an interesting board today', () => {
    const board = coverage(city, TODAY)
    const met = Object.values(board).filter(({ listed, eligible }) => listed * 100 > 60 * eligible)
    expect(met.length).toBeGreaterThanOrEqual(2)
    expect(met.length).toBeLessThanOrEqual(4)
  })
})
