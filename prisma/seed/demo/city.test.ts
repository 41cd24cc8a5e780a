import { beforeAll, describe, expect, it } from 'vitest'
import { MIN_STORY } from '@/lib/catalog/rules-content'
import { addDays, dayOf, startOfDay } from '@/lib/format/days'
import type { City, Row } from '../rows'
import { buildCity } from './city'

const TODAY = '2026-11-21'
let city: City
let all: [string, Row][]

beforeAll(() => {
  city = buildCity(TODAY)
  all = Object.entries(city.tables).flatMap(([table, rows]) => rows.map((row): [string, Row] => [table, row]))
})

const by = (rows: Row[], column: string) => new Map(rows.map((row) => [row[column], row]))
const countOf = <T>(items: T[]) =>
  items.reduce((counts, item) => counts.set(item, (counts.get(item) ?? 0) + 1), new Map<T, number>())

describe('the demo city', () => {
  it('is the same when it is built twice on one day', () => {
    expect(buildCity(TODAY)).toEqual(city)
  })

  it('moves with the day', () => {
    const later = buildCity(addDays(TODAY, 1))
    const newest = (of: City) =>
      of.tables.listing_revision
        .map((row) => String(row.created_at))
        .sort()
        .at(-1)
    expect(newest(later)).not.toBe(newest(city))
  })

  it('is as large as it was asked to be', () => {
    const { tables } = city
    expect(tables.registered_product.length).toBeGreaterThanOrEqual(700)
    expect(tables.producer.length).toBeGreaterThanOrEqual(250)
    expect(tables.merchant.length).toBeGreaterThanOrEqual(160)
    expect(tables.listing.length).toBeGreaterThanOrEqual(380)
    expect(new Set(tables.registered_product.map(({ set_number }) => set_number)).size).toBe(26)
    expect(new Set(tables.producer.map(({ legal_form }) => legal_form)).size).toBe(5)
  })

  it('writes every row of a table with the same columns, so that none is left to chance', () => {
    for (const [table, rows] of Object.entries(city.tables)) {
      const columns = Object.keys(rows[0] ?? {})
        .sort()
        .join()
      expect(rows.length, table).toBeGreaterThan(0)
      for (const row of rows) expect(Object.keys(row).sort().join(), table).toBe(columns)
    }
  })

  it('holds composed, trimmed text only', () => {
    for (const [table, row] of all) {
      for (const [column, value] of Object.entries(row)) {
        if (typeof value === 'string') expect(value, `${table}.${column}`).toBe(value.normalize('NFC').trim())
      }
    }
  })

  it('has no template left unfilled', () => {
    const texts = city.tables.listing_revision.flatMap(({ story_vi, story_en }) => [story_vi, story_en])
    for (const text of texts) expect(text).not.toMatch(/[{}<>|]|undefined|null/)
  })

  it('ends yesterday evening and begins with the booth', () => {
    const end = startOfDay(TODAY).toISOString()
    for (const [table, row] of all) {
      for (const column of [
        'recorded_at',
        'effective_at',
        'decided_at',
        'submitted_at',
        'created_at',
        'saved_at',
        'at',
        'added_at',
      ]) {
        const value = row[column]
        if (typeof value !== 'string') continue
        expect(value < end, `${table}.${column} ${value}`).toBe(true)
        expect(dayOf(new Date(value)) >= '2025-09-23', `${table}.${column} ${value}`).toBe(true)
      }
    }
  })

  it('marks what is made up', () => {
    const { tables, people } = city
    for (const row of [...tables.producer, ...tables.merchant, ...tables.app_user]) expect(row.name).toMatch(/\(mẫu\)$/)
    for (const row of tables.certificate) expect(row.decision_number).toMatch(/\(mẫu\)$/)
    for (const row of [...tables.merchant, ...tables.app_user, ...tables.sales_point]) expect(row.is_demo).toBe(true)
    const merchants = ['merchant', 'merchant', 'merchant']
    expect(people.map(({ role }) => role)).toEqual(['admin', 'admin', 'reviewer', 'registrar', 'auditor', ...merchants])
  })

  it('gives nobody a code, number or address that somebody may have', () => {
    const { tables } = city
    for (const { tax_code, legal_form } of [...tables.producer, ...tables.merchant]) {
      if (tax_code !== null) expect(tax_code).toMatch(legal_form === 'HOUSEHOLD' ? /^099\d{9}$/ : /^99\d{8}$/)
    }
    for (const { phone } of [...tables.producer, ...tables.merchant, ...tables.app_user, ...tables.sales_point]) {
      if (phone !== null) expect(phone).toMatch(/^\+84900000\d{3}$/)
    }
    for (const { contact } of tables.problem_contact) expect(contact).toMatch(/^\+84900000\d{3}$/)
    for (const { email } of tables.app_user) if (email !== null) expect(email).toMatch(/\.example$/)
    for (const { kind, value } of tables.place_to_buy) {
      if (kind === 'WEBSITE' || kind === 'BOOKING') expect(value).toMatch(/^https:\/\/[a-z0-9-]+\.example(\/|$)/)
      if (kind === 'PHONE' || kind === 'ZALO') expect(value).toMatch(/^\+84900000\d{3}$/)
    }
  })
})

describe('its names and stories', () => {
  it('name a product once per producer', () => {
    const keys = city.tables.registered_product.map(({ producer_id, name_key }) => `${producer_id} ${name_key}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('give every producer, merchant and listing a name or address of its own', () => {
    const { producer, merchant, listing, listing_slug } = city.tables
    expect(new Set(producer.map(({ name }) => name)).size).toBe(producer.length)
    for (const slugs of [merchant, [...listing, ...listing_slug]].map((rows) => rows.map(({ slug }) => String(slug)))) {
      expect(new Set(slugs).size).toBe(slugs.length)
      for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    }
  })

  it('tell no two approved listings in the same words', () => {
    const { listing_state, listing_revision } = city.tables
    const revisions = by(listing_revision, 'id')
    const shown = new Map(
      listing_state.flatMap((state) =>
        state.kind === 'APPROVED' ? [[state.listing_id, revisions.get(state.revision_id ?? '')] as const] : [],
      ),
    )
    const stories = [...shown.values()].map((revision) => revision?.story_vi)
    expect([...countOf(stories)].filter(([, count]) => count > 1)).toEqual([])
    const english = [...shown.values()].map((revision) => revision?.story_en).filter((story) => story !== '')
    expect([...countOf(english)].filter(([, count]) => count > 1)).toEqual([])
    const untranslated = 1 - english.length / stories.length
    expect(untranslated).toBeGreaterThan(0.05)
    expect(untranslated).toBeLessThan(0.16)
  })

  it('submit only complete content', () => {
    const { listing_revision, revision_picture, place_to_buy } = city.tables
    const pictured = new Set(revision_picture.map(({ revision_id }) => revision_id))
    const reachable = new Set(place_to_buy.map(({ revision_id }) => revision_id))
    for (const revision of listing_revision) {
      if (revision.submitted_at === null) continue
      expect(String(revision.story_vi).length).toBeGreaterThanOrEqual(MIN_STORY)
      expect(pictured.has(revision.id ?? '')).toBe(true)
      expect(reachable.has(revision.id ?? '')).toBe(true)
    }
  })
})
