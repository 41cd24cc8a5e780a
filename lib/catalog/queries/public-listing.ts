import 'server-only'
import { cacheTag } from 'next/cache'
import { cacheUntilNextDay, isBuilding } from '@/lib/db/cached'
import { db } from '@/lib/db/client'
import { dayOf, dayOfDate } from '@/lib/format/days'
import { maskPersonalIds } from '@/lib/format/people'
import { isSlug } from '@/lib/format/text'
import { authorisedToday } from '../listing-facts'
import { closedReason } from '../public-rules'
import type { ListingAnswer, ListingDetail } from '../public-types'
import { catalogTags } from '../tags'
import { bilingual, wardName } from './public-cards'
import { listNeighbours } from './public-neighbours'
import { findOffer, listPictures } from './public-revision'

/** What the address of a product leads to today; null for one that shoppers never could see. */
export async function findPublicListing(slug: string): Promise<ListingAnswer | null> {
  'use cache'
  cacheTag(catalogTags.shop, catalogTags.listing(slug))
  cacheUntilNextDay()
  if (isBuilding()) return null
  if (!isSlug(slug)) return null
  const listing = await openListing(slug)
  return listing ? { kind: 'public', listing } : ((await closedListing(slug)) ?? (await movedListing(slug)))
}

type DetailRow = {
  productId: string
  revisionId: string
  nameVi: string
  nameEn: string
  storyVi: string
  storyEn: string
  ageRestricted: boolean
  setNumber: number
  setSlug: string
  setVi: string
  setEn: string
  groupCode: string
  groupSlug: string
  groupVi: string
  groupEn: string
  stars: number
  certificateCode: string | null
  decisionNumber: string
  issuedOn: Date
  validThrough: Date
  makerName: string
  makerAddress: string | null
  makerWardVi: string | null
  makerWardEn: string | null
  wardCode: string | null
  merchantId: string
  merchantSlug: string
  merchantName: string
  isDemo: boolean
  merchantWardVi: string | null
  merchantWardEn: string | null
}

async function openListing(slug: string): Promise<ListingDetail | null> {
  const [row] = await db.$queryRaw<DetailRow[]>`
    SELECT l.product_id AS "productId", l.revision_id AS "revisionId",
      r.name_vi AS "nameVi", r.name_en AS "nameEn", r.story_vi AS "storyVi", r.story_en AS "storyEn",
      s.age_restricted AS "ageRestricted", s.number AS "setNumber", s.slug AS "setSlug", s.name_vi AS "setVi", s.name_en AS "setEn",
      g.code AS "groupCode", g.slug AS "groupSlug", g.name_vi AS "groupVi", g.name_en AS "groupEn",
      l.stars, l.certificate_code AS "certificateCode", l.decision_number AS "decisionNumber",
      l.issued_on AS "issuedOn", l.valid_through AS "validThrough",
      o.name AS "makerName", coalesce(p.address, o.address) AS "makerAddress",
      w.full_name_vi AS "makerWardVi", w.full_name_en AS "makerWardEn", l.ward_code AS "wardCode",
      m.id AS "merchantId", m.slug AS "merchantSlug", m.name AS "merchantName", m.is_demo AS "isDemo",
      mw.full_name_vi AS "merchantWardVi", mw.full_name_en AS "merchantWardEn"
    FROM public_listing l
    JOIN listing_revision r ON r.id = l.revision_id
    JOIN registered_product p ON p.id = l.product_id
    JOIN producer o ON o.id = p.producer_id
    JOIN merchant m ON m.id = l.merchant_id
    JOIN ocop_set s ON s.number = l.set_number
    JOIN ocop_group g ON g.code = l.group_code
    LEFT JOIN ward w ON w.code = l.ward_code
    LEFT JOIN ward mw ON mw.code = m.ward_code
    WHERE l.slug = ${slug}`
  if (!row) return null
  const [pictures, offer, related] = await Promise.all([
    listPictures(row.revisionId),
    row.ageRestricted ? null : findOffer(row.revisionId),
    listNeighbours(row.setNumber, { wardCode: row.wardCode, exceptSlug: slug }),
  ])
  return {
    slug,
    name: bilingual(row.nameVi, row.nameEn),
    story: bilingual(row.storyVi, row.storyEn),
    pictures,
    ageRestricted: row.ageRestricted,
    offer,
    set: setOf(row),
    group: { code: row.groupCode, slug: row.groupSlug, name: bilingual(row.groupVi, row.groupEn) },
    certificate: {
      stars: row.stars,
      code: row.certificateCode,
      decisionNumber: row.decisionNumber,
      issuedOn: dayOfDate(row.issuedOn),
      validThrough: dayOfDate(row.validThrough),
    },
    maker: {
      name: maskPersonalIds(row.makerName),
      address: row.makerAddress && maskPersonalIds(row.makerAddress),
      ward: wardName(row.makerWardVi, row.makerWardEn),
    },
    merchant: {
      id: row.merchantId,
      slug: row.merchantSlug,
      name: maskPersonalIds(row.merchantName),
      isDemo: row.isDemo,
      ward: wardName(row.merchantWardVi, row.merchantWardEn),
    },
    related,
    day: dayOf(new Date()),
  }
}

type SetRow = { setNumber: number; setSlug: string; setVi: string; setEn: string }

const setOf = (row: SetRow) => ({ number: row.setNumber, slug: row.setSlug, name: bilingual(row.setVi, row.setEn) })

async function closedListing(slug: string): Promise<ListingAnswer | null> {
  const [row] = await db.$queryRaw<(SetRow & Parameters<typeof closedReason>[0])[]>`
    SELECT s.number AS "setNumber", s.slug AS "setSlug", s.name_vi AS "setVi", s.name_en AS "setEn",
      (SELECT t.kind::text FROM listing_state t WHERE t.listing_id = l.id ORDER BY t.effective_at DESC, t.seq DESC LIMIT 1) AS "lastState",
      m.is_active AS "merchantIsActive", ${authorisedToday} AS "isAuthorised",
      EXISTS (SELECT FROM shown_certificate c WHERE c.product_id = l.product_id) AS "hasCertificate"
    FROM listing l
    JOIN merchant m ON m.id = l.merchant_id
    JOIN registered_product p ON p.id = l.product_id
    JOIN ocop_set s ON s.number = p.set_number
    WHERE l.slug = ${slug} AND l.first_approved_at IS NOT NULL`
  const reason = row && closedReason(row)
  if (!row || !reason) return null
  return { kind: 'closed', reason, set: setOf(row), neighbours: await listNeighbours(row.setNumber, {}) }
}

async function movedListing(slug: string): Promise<ListingAnswer | null> {
  const [row] = await db.$queryRaw<{ slug: string }[]>`
    SELECT l.slug FROM listing_slug o JOIN listing l ON l.id = o.listing_id WHERE o.slug = ${slug}`
  return row ? { kind: 'moved', slug: row.slug } : null
}
