import 'server-only'
import { confirmBlock } from '@/lib/audit/four-eyes-rules'
import type { StaffActor } from '@/lib/auth/actors'
import { listAdministratorIds } from '@/lib/auth/queries'
import { listSameHand } from '@/lib/auth/same-hand'
import { db } from '@/lib/db/client'
import { type Day, dayOfDate } from '@/lib/format/days'
import type { ChangeKind } from '@/lib/registry/change-types'
import { listChangesOf } from '@/lib/registry/queries/changes'
import type { FourEyesKind, RevocationGround } from '../types'

export type RequestRow = {
  id: string
  kind: FourEyesKind
  subjectId: string
  /** The product, the merchant, or what a change of the registry is about. */
  name: string
  changeKind: ChangeKind | null
  party: string
  words: string
  ground: RevocationGround | null
  documentNumber: string | null
  effectiveOn: Day | null
  askedBy: string
  askedAt: Date
  isOwn: boolean
  /** Whether whoever looks may confirm it. */
  mayConfirm: boolean
  /** Whether one person might act for both, the asker and whoever looks: then neither confirms for the other. */
  isSameHand: boolean
  settledBy: string | null
  settledAt: Date | null
  isConfirmed: boolean | null
  isAlone: boolean
  settledWords: string | null
}

/** What waits for a second person, oldest first, or what was settled lately. */
export async function listRequests(staff: StaffActor, which: 'open' | 'settled'): Promise<RequestRow[]> {
  const { userId } = staff
  const rows = await db.fourEyesRequest.findMany({
    where: { settledAt: which === 'open' ? null : { not: null } },
    orderBy: which === 'open' ? { askedAt: 'asc' } : { settledAt: 'desc' },
    take: 50,
    include: { askedBy: { select: { name: true } }, settledBy: { select: { name: true } } },
  })
  const ids = (kind: FourEyesKind) => rows.filter((row) => row.kind === kind).map(({ subjectId }) => subjectId)
  const [certificates, merchants] = await Promise.all([
    db.certificate.findMany({
      where: { id: { in: ids('CERTIFICATE_REVOCATION') } },
      select: { id: true, product: { select: { name: true, producer: { select: { name: true } } } } },
    }),
    db.merchant.findMany({ where: { id: { in: ids('MERCHANT_SUSPENSION') } }, select: { id: true, name: true } }),
  ])
  const changes = await listChangesOf(staff, ids('REGISTRY_CHANGE'))
  const names = new Map([
    ...certificates.map(({ id, product }) => [id, [product.name, product.producer.name]] as const),
    ...merchants.map(({ id, name }) => [id, [name, name]] as const),
    ...changes.map(({ id, subject }) => [id, [subject, '']] as const),
  ])
  const sameHand = await listSameHand(
    db,
    userId,
    rows.map(({ askedById }) => askedById),
  )
  return rows.map(({ askedBy, settledBy, effectiveOn, ...row }) => {
    const [name = '', party = ''] = names.get(row.subjectId) ?? []
    return {
      ...{ id: row.id, kind: row.kind, subjectId: row.subjectId, words: row.words, ground: row.ground },
      ...{ documentNumber: row.documentNumber, askedAt: row.askedAt, settledAt: row.settledAt },
      ...{ isConfirmed: row.isConfirmed, isAlone: row.isAlone, settledWords: row.settledWords, name, party },
      changeKind: changes.find(({ id }) => id === row.subjectId)?.kind ?? null,
      effectiveOn: effectiveOn && dayOfDate(effectiveOn),
      askedBy: askedBy.name,
      settledBy: settledBy?.name ?? null,
      isOwn: row.askedById === userId,
      mayConfirm: confirmBlock(row, userId, sameHand) === null,
      isSameHand: sameHand.has(row.askedById),
    }
  })
}

/** How many wait for a second person, and how many people could be that. */
export async function countRequests(_: StaffActor): Promise<{ open: number; administrators: number }> {
  const [open, ids] = await Promise.all([
    db.fourEyesRequest.count({ where: { settledAt: null } }),
    listAdministratorIds(),
  ])
  return { open, administrators: ids.length }
}

export type RevocableCertificate = {
  id: string
  product: string
  producer: string
  stars: number
  code: string | null
  decisionNumber: string
  issuedOn: Day
  isRevoked: boolean
  isAsked: boolean
}

/** A certificate as somebody who asks for its revocation needs it; null for none. */
export async function findRevocable(_: StaffActor, id: string): Promise<RevocableCertificate | null> {
  const row = await db.certificate.findUnique({
    where: { id },
    include: { product: { include: { producer: true } }, revocations: { take: 1 } },
  })
  if (!row) return null
  const asked = await db.fourEyesRequest.count({ where: { subjectId: id, settledAt: null } })
  return {
    ...{ id, stars: row.stars, code: row.code, decisionNumber: row.decisionNumber, issuedOn: dayOfDate(row.issuedOn) },
    ...{ product: row.product.name, producer: row.product.producer.name },
    ...{ isRevoked: row.revocations.length > 0, isAsked: asked > 0 },
  }
}

/** The certificate that shoppers see of a product, else its latest; null for none. */
export async function findCertificateOf(_: StaffActor, revisionId: string): Promise<string | null> {
  const [row] = await db.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM listing_revision r JOIN listing l ON l.id = r.listing_id JOIN certificate c ON c.product_id = l.product_id
    WHERE r.id = ${revisionId}::uuid AND NOT EXISTS (SELECT FROM certificate_revocation v WHERE v.certificate_id = c.id)
    ORDER BY certificate_valid_on(c.id, c.issued_on, local_day(now()), now()) DESC, c.issued_on DESC LIMIT 1`
  return row?.id ?? null
}
