import 'server-only'
import { readCertificateRecords } from '@/lib/catalog/queries/certificate-records'
import { db } from '@/lib/db/client'
import { contentHash } from '@/lib/epcis/canonical'
import type { JsonObject } from '@/lib/epcis/shape'
import { dayOf, dayOfDate } from '@/lib/format/days'
import { maskPersonalIds } from '@/lib/format/people'
import { firstHash, linkHash } from '../chain'
import type { Origin, OriginPlace, OriginProduct, OriginStep } from '../origin-types'
import { placeUri } from '../place-codes'
import { missingItems, standingEvents } from '../rules'
import { templateKind } from '../templates'
import type { FindingCode } from '../types'

type Face = {
  name_vi: string
  name_en: string
  slug: string
  is_public: boolean
  product_id: string
  group_code: string
  merchant_name: string
  merchant_address: string | null
  ward: string | null
  is_demo: boolean
  picture: string | null
  alt_vi: string | null
  alt_en: string | null
}

/** How a listing and its maker appear, whether or not it is public just now: boxes outlive shelves. */
async function readFace(listingId: string): Promise<Face | null> {
  const [face] = await db.$queryRaw<Face[]>`
    SELECT coalesce(nullif(r.name_vi, ''), p.name) AS name_vi, coalesce(r.name_en, '') AS name_en, l.slug,
      EXISTS (SELECT FROM shelf_entry e WHERE e.listing_id = l.id AND e.shown_through >= local_day(now())) AS is_public, l.product_id, g.group_code, m.name AS merchant_name, m.address AS merchant_address,
      w.full_name_vi AS ward, m.is_demo, pic.content_hash AS picture, pic.alt_vi, pic.alt_en
    FROM listing l JOIN merchant m ON m.id = l.merchant_id JOIN registered_product p ON p.id = l.product_id
    JOIN ocop_set s ON s.number = p.set_number JOIN ocop_subgroup g ON g.code = s.subgroup_code
    LEFT JOIN ward w ON w.code = m.ward_code
    LEFT JOIN listing_revision r ON r.id = l.approved_revision_id
    LEFT JOIN LATERAL (SELECT i.content_hash, rp.alt_vi, rp.alt_en FROM revision_picture rp JOIN picture i ON i.id = rp.picture_id
      WHERE rp.revision_id = r.id ORDER BY rp.position LIMIT 1) pic ON true
    WHERE l.id = ${listingId}::uuid`
  return face ?? null
}

type LinkRow = {
  lot_id: string
  hash: string
  content_hash: string
  id: string
  event_id: string
  is_declaration: boolean
  type: string
  event_time: Date
  biz_step: string | null
  place: string | null
  by_system: boolean
  findings: FindingCode[]
  body: JsonObject
}

const readLinks = (lotId: string) => db.$queryRaw<LinkRow[]>`
  SELECT k.hash, e.body, e.content_hash, e.id, e.event_id, e.is_declaration, e.type, e.event_time, e.biz_step,
    coalesce(e.biz_location, e.read_point) AS place, e.capture_id IS NOT NULL AS by_system,
    ARRAY(SELECT DISTINCT f.code FROM trace_finding f WHERE f.event_id = e.id AND f.lot_id = k.lot_id ORDER BY 1) AS findings
  FROM trace_link k JOIN trace_event e ON e.id = k.event_id WHERE k.lot_id = ${lotId}::uuid ORDER BY k.position`

/** Whether each link's hash follows from the one before and from what its event says to this day. */
function isWhole(lotId: string, links: readonly LinkRow[]): boolean {
  let hash = firstHash(lotId)
  return links.every((link) => {
    hash = linkHash(hash, link.content_hash)
    return hash === link.hash && contentHash(link.body) === link.content_hash
  })
}

const toPlace = (row: { name: string; address: string; gln: string | null; id: string }): OriginPlace => ({
  name: maskPersonalIds(row.name),
  address: maskPersonalIds(row.address),
  id: row.id,
  code: row.gln ?? row.id.slice(0, 8).toUpperCase(),
})

/** Everything shoppers may know of a lot; null for one that nobody made. */
export async function findOrigin(gtin: string, code: string): Promise<Origin | null> {
  const lot = await db.traceLot.findUnique({ where: { gtin_code: { gtin, code } } })
  if (!lot) return null
  const [face, links, places, item] = await Promise.all([
    readFace(lot.listingId),
    readLinks(lot.id),
    db.tracePlace.findMany({ where: { merchantId: lot.merchantId } }),
    db.traceItem.findFirst({ where: { gtin, listingId: lot.listingId }, select: { isInternal: true } }),
  ])
  if (!face) return null
  const certificate = (await readCertificateRecords([face.product_id])).get(face.product_id)
  const byUri = new Map(places.map((place) => [placeUri(place), toPlace(place)]))
  const home = places.find(({ id }) => id === lot.placeId)
  if (!home) return null
  const standing = standingEvents(
    links.map((link) => ({ ...link, eventId: link.event_id, isDeclaration: link.is_declaration })),
  )
  const steps = standing
    .map(
      (link): OriginStep => ({
        id: link.id,
        at: link.event_time,
        step: link.biz_step ?? (link.type === 'TransformationEvent' ? 'made' : 'other'),
        place: (link.place && byUri.get(link.place)) || null,
        bySystem: link.by_system,
        findings: link.findings,
      }),
    )
    .sort((a, b) => a.at.getTime() - b.at.getTime())
  const isWardTold = face.ward !== null && (face.merchant_address ?? '').includes(face.ward)
  const address = [face.merchant_address, isWardTold ? null : face.ward].filter(Boolean).join(', ')
  return {
    ...{ lotId: lot.id, merchantId: lot.merchantId, gtin, lot: code, isInternal: item?.isInternal ?? true, steps },
    kind: templateKind(face.group_code),
    name: { vi: face.name_vi, en: face.name_en },
    slug: face.slug,
    isPublic: face.is_public,
    pictureHash: face.picture,
    pictureAlt: { vi: face.alt_vi ?? '', en: face.alt_en ?? '' },
    merchantName: maskPersonalIds(face.merchant_name),
    merchantAddress: address ? maskPersonalIds(address) : null,
    isDemo: face.is_demo,
    producedOn: dayOfDate(lot.producedOn),
    bestBefore: lot.bestBefore && dayOfDate(lot.bestBefore),
    quantity: lot.quantity.toNumber(),
    unit: lot.unit,
    standard: lot.standard,
    recalledOn: lot.recalledAt && dayOf(lot.recalledAt),
    recallWords: lot.recallWords && maskPersonalIds(lot.recallWords),
    place: toPlace(home),
    isChainWhole: isWhole(lot.id, links),
    findings: standing.reduce((sum, { findings }) => sum + findings.length, 0),
    corrected: links.filter(({ is_declaration }) => !is_declaration).length - standing.length,
    certificate: certificate
      ? {
          stars: certificate.stars,
          decision: certificate.decisionNumber,
          validThrough: certificate.validThrough,
          valid: certificate.valid,
        }
      : null,
    missing: missingItems({
      name: face.name_vi !== '',
      picture: face.picture !== null,
      producer: face.merchant_name !== '',
      address: address !== '' || home.address !== '',
      stages: steps.some(({ place }) => place !== null),
      'production-time': true,
      'trace-code': true,
      mark: true,
      'shelf-life': true,
      standard: lot.standard !== '',
    }),
  }
}

const NEWEST = 12

/** What a product's code leads to while no lot is named; null for a number nobody here uses. */
export async function findOriginProduct(gtin: string): Promise<OriginProduct | null> {
  const item = await db.traceItem.findFirst({
    where: { gtin },
    orderBy: { recordedAt: 'desc' },
    select: { listingId: true },
  })
  const face = item && (await readFace(item.listingId))
  if (!face) return null
  const lots = await db.traceLot.findMany({
    where: { gtin },
    orderBy: { producedOn: 'desc' },
    take: NEWEST,
    select: { code: true, producedOn: true },
  })
  return {
    gtin,
    name: { vi: face.name_vi, en: face.name_en },
    slug: face.slug,
    isPublic: face.is_public,
    isDemo: face.is_demo,
    lots: lots.map((lot) => ({ lot: lot.code, producedOn: dayOfDate(lot.producedOn) })),
  }
}
