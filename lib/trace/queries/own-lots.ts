import 'server-only'
import type { MerchantActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { type Day, dayOf, dayOfDate } from '@/lib/format/days'
import { listJourney } from '../commands/link-lots'
import { isProof, standingEvents, type TenItem } from '../rules'
import { type TemplateKind, templateKind } from '../templates'
import type { FindingCode } from '../types'
import { farDaysOf } from './far-days'
import { findOrigin } from './origin'

export type OwnLotRow = {
  id: string
  name: string
  code: string
  gtin: string
  producedOn: Day
  quantity: number
  unit: string
  steps: number
  findings: number
  isRecalled: boolean
  /** Whether a box's code may have been copied. */
  isCopied: boolean
}

const PER_PAGE = 100

type Row = Omit<OwnLotRow, 'producedOn'> & { produced: Date }

/** The merchant's newest lots. */
export async function listOwnLots({ merchantId }: MerchantActor): Promise<OwnLotRow[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT t.id, t.code, t.gtin, t.produced_on AS produced, t.quantity::float8 AS quantity, t.unit,
      t.recalled_at IS NOT NULL AS "isRecalled", coalesce(nullif(r.name_vi, ''), p.name) AS name,
      coalesce(s.steps, 0) AS steps, coalesce(s.findings, 0) AS findings,
      EXISTS (${farDaysOf(Prisma.sql`t.id`, dayOf(new Date()))}) AS "isCopied"
    FROM trace_lot t JOIN listing l ON l.id = t.listing_id JOIN registered_product p ON p.id = l.product_id
    LEFT JOIN listing_revision r ON r.id = l.approved_revision_id
    -- What was declared wrong is no step any more, nor is anything found of it.
    LEFT JOIN LATERAL (SELECT count(*)::int AS steps,
        sum((SELECT count(*) FROM trace_finding f WHERE f.event_id = e.id AND f.lot_id = t.id))::int AS findings
      FROM trace_link k JOIN trace_event e ON e.id = k.event_id
      WHERE k.lot_id = t.id AND NOT e.is_declaration AND NOT EXISTS (SELECT FROM trace_event w
        WHERE w.merchant_id = e.merchant_id AND w.event_id = e.event_id AND w.is_declaration)) s ON true
    WHERE t.merchant_id = ${merchantId}::uuid ORDER BY t.created_at DESC LIMIT ${PER_PAGE}`
  return rows.map(({ produced, ...row }) => ({ ...row, producedOn: dayOfDate(produced) }))
}

export type OwnPlace = { id: string; kind: string; name: string; address: string; gln: string | null }

/** The merchant's places that may still be chosen, by name. */
export const listOwnPlaces = async ({ merchantId }: MerchantActor): Promise<OwnPlace[]> =>
  db.tracePlace.findMany({
    where: { merchantId, withdrawnAt: null },
    orderBy: { name: 'asc' },
    select: { id: true, kind: true, name: true, address: true, gln: true },
  })

export type TraceableListing = {
  id: string
  name: string
  gtin: string | null
  isInternal: boolean
  lastStandard: string
  lastUnit: string
}

/** The merchant's listings that a lot can be begun of, with the number each carries and what its last lot said. */
export async function listTraceable({ merchantId }: MerchantActor): Promise<TraceableListing[]> {
  return db.$queryRaw<TraceableListing[]>`
    SELECT l.id, coalesce(nullif(r.name_vi, ''), p.name) AS name, i.gtin, coalesce(i.is_internal, false) AS "isInternal",
      coalesce(last.standard, '') AS "lastStandard", coalesce(last.unit, 'H87') AS "lastUnit"
    FROM listing l JOIN registered_product p ON p.id = l.product_id
    LEFT JOIN listing_revision r ON r.id = l.approved_revision_id
    LEFT JOIN trace_item i ON i.listing_id = l.id AND i.withdrawn_at IS NULL
    LEFT JOIN LATERAL (SELECT standard, unit FROM trace_lot t WHERE t.listing_id = l.id ORDER BY t.created_at DESC LIMIT 1) last ON true
    WHERE l.merchant_id = ${merchantId}::uuid AND l.approved_revision_id IS NOT NULL ORDER BY 2, l.id`
}

export type OwnStep = {
  id: string
  eventId: string
  at: Date
  step: string
  quantity: number | null
  place: string | null
  isWrong: boolean
  findings: { code: FindingCode; detail: string | null }[]
}

export type OwnLot = OwnLotRow & {
  listingId: string
  bestBefore: Day | null
  standard: string
  kind: TemplateKind
  isInternal: boolean
  path: string
  journey: OwnStep[]
  missing: TenItem[]
  isProof: boolean
  /** When it was handed in as a proof that waits or counts; null otherwise. */
  handedInAt: Date | null
  scans: number
  farSerials: string[]
}

/** What a proof is numbered by that rests on a lot. */
export const proofNumberOf = ({ gtin, code }: { gtin: string; code: string }) => `${gtin} / ${code}`.slice(0, 120)

/** One lot of the merchant with its journey, what the rules found and whether it is a proof; null for another's. */
export async function findOwnLot({ merchantId }: MerchantActor, lotId: string): Promise<OwnLot | null> {
  const lot = await db.traceLot.findFirst({ where: { id: lotId, merchantId } })
  const origin = lot && (await findOrigin(lot.gtin, lot.code))
  if (!lot || !origin) return null
  const [handedIn, events, findings, places, listing, scans, far] = await Promise.all([
    db.proof.findFirst({
      where: {
        ...{ merchantId, solution: 'TRACEABILITY', number: proofNumberOf(lot) },
        reviews: { none: { decision: { in: ['RETURNED', 'WITHDRAWN'] } } },
      },
      orderBy: { submittedAt: 'desc' },
      select: { submittedAt: true },
    }),
    db.$transaction((tx) => listJourney(tx, lotId)),
    db.traceFinding.findMany({ where: { lotId } }),
    db.tracePlace.findMany({ where: { merchantId } }),
    db.listing.findUnique({
      where: { id: lot.listingId },
      select: { product: { select: { set: { select: { subgroup: { select: { groupCode: true } } } } } } },
    }),
    db.traceScan.aggregate({ where: { lotId }, _sum: { times: true } }),
    db.$queryRaw<{ serial: string }[]>`SELECT DISTINCT d.serial
      FROM (${farDaysOf(Prisma.sql`${lotId}::uuid`, dayOf(new Date()))}) d ORDER BY d.serial LIMIT 20`,
  ])
  const standing = new Set(standingEvents(events).map(({ id }) => id))
  const journey = events
    .filter(({ isDeclaration }) => !isDeclaration)
    .map(({ id, eventId, eventTime, step, type, body }): OwnStep => {
      const where = JSON.stringify(body.bizLocation ?? body.readPoint ?? '')
      const quantities = Array.isArray(body.quantityList) ? body.quantityList : []
      const quantity = (quantities[0] as { quantity?: number } | undefined)?.quantity ?? null
      return {
        ...{ id, eventId, at: eventTime, quantity, isWrong: !standing.has(id) },
        step: step ?? (type === 'TransformationEvent' ? 'made' : 'other'),
        place:
          places.find((place) => where.includes(place.id) || (place.gln && where.includes(place.gln)))?.name ?? null,
        findings: findings
          .filter((each) => each.eventId === id)
          .map(({ code, detail }) => ({ code: code as FindingCode, detail })),
      }
    })
    .sort((a, b) => a.at.getTime() - b.at.getTime())
  return {
    ...{
      id: lot.id,
      code: lot.code,
      gtin: lot.gtin,
      unit: lot.unit,
      standard: lot.standard,
      listingId: lot.listingId,
      journey,
    },
    name: origin.name.vi,
    producedOn: origin.producedOn,
    bestBefore: origin.bestBefore,
    quantity: origin.quantity,
    steps: journey.length,
    findings: origin.findings,
    isRecalled: lot.recalledAt !== null,
    isCopied: far.length > 0,
    kind: templateKind(listing?.product.set.subgroup.groupCode ?? ''),
    isInternal: origin.isInternal,
    handedInAt: handedIn?.submittedAt ?? null,
    path: `/01/${lot.gtin}/10/${encodeURIComponent(lot.code)}`,
    missing: origin.missing,
    isProof:
      lot.recalledAt === null &&
      origin.isChainWhole &&
      isProof(
        origin.missing,
        origin.steps.map(({ step }) => step),
        origin.findings,
      ),
    scans: scans._sum.times ?? 0,
    farSerials: far.map(({ serial }) => serial),
  }
}

/** The address of the product of the merchant's own lot; null for another's. */
export async function findLotSlug({ merchantId }: MerchantActor, lotId: string): Promise<string | null> {
  const lot = await db.traceLot.findFirst({ where: { id: lotId, merchantId }, select: { listingId: true } })
  const listing = lot && (await db.listing.findUnique({ where: { id: lot.listingId }, select: { slug: true } }))
  return listing?.slug ?? null
}

export type OwnKey = {
  id: string
  name: string
  start: string
  createdAt: Date
  lastUsedAt: Date | null
  revokedAt: Date | null
}

/** The merchant's keys for other systems, newest first. */
export const listSystemKeys = async ({ merchantId }: MerchantActor): Promise<OwnKey[]> =>
  db.traceKey.findMany({
    where: { merchantId },
    orderBy: { createdAt: 'desc' },
    select: { id: true, name: true, start: true, createdAt: true, lastUsedAt: true, revokedAt: true },
  })
