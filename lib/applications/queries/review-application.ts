import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { maskTaxCode } from '@/lib/format/people'
import { type LiveClaim, readClaims } from '../claim-facts'
import { matchReason } from '../matching-rules'
import { findOwner, type Owner } from '../owner-account'
import { type FoundProducer, matchRegistry, readProducers, readProducts } from '../registry-matches'
import { codeFault, isOpen, stateAfter } from '../rules'
import type { Double, KnownUser, LegalForm, MatchReason, OfferedProduct, ReviewedApplication } from '../types'

const latestFirst = [{ at: 'desc' as const }, { seq: 'desc' as const }]
const parts = {
  person: true,
  ward: true,
  merchant: { select: { id: true, name: true } },
  steps: { orderBy: latestFirst, include: { author: { select: { name: true } } } },
} as const

/** An application with all that a decision needs; null for none. */
export async function findReviewed(_: StaffActor, id: string): Promise<ReviewedApplication | null> {
  const found = await db.application.findUnique({ where: { id }, include: parts })
  const [last] = found?.steps ?? []
  if (!found || !last) return null
  const { name, legalForm, locale, version, isDemo, person, ward, merchant, wardCode } = found
  const state = stateAfter(last.kind)
  const stated = { name, wardCode, taxCode: person?.taxCode ?? null }
  const [claims, matches] = await Promise.all([
    readClaims(db, [id]),
    person && isOpen(state) ? matchRegistry(db, stated) : [],
  ])
  const claimedIds = claims.map(({ producerId }) => producerId)
  const claimed = await readProducers(db, claimedIds)
  const unclaimed = matches.filter((match) => !claimedIds.includes(match.id))
  const products = await readProducts(
    db,
    [...claimed, ...unclaimed].map((producer) => producer.id),
  )
  const [doubles, owner] = await Promise.all([
    person ? listDoubles(id, person.taxCode, merchant?.id ?? null) : [],
    person && isOpen(state) ? findOwner(db, person) : null,
  ])
  return {
    ...{ id, name, legalForm, locale, version, state, isDemo, merchant, doubles },
    ...{ wardVi: ward.fullNameVi, wardEn: ward.fullNameEn, receivedAt: found.createdAt },
    steps: found.steps.map(({ kind, reason, changed, at, author }) => ({
      ...{ kind, reason, changed, at, by: author?.name ?? null },
    })),
    hasAnsweredClaims: found.claimsAnsweredAt !== null,
    person: person && shownPerson(person, legalForm),
    claims: claimed.flatMap((producer) => {
      const claim = claims.find((one) => one.producerId === producer.id)
      return claim ? [{ ...faceOf(producer, matchReason(stated, producer), products), ...standing(claim) }] : []
    }),
    unclaimed: unclaimed.map((producer) => faceOf(producer, producer.reason, products)),
    knownUser: owner && shownOwner(owner),
  }
}

const shownOwner = ({ name, since, hasPassword, isAdministrator, merchants, outcome }: Owner): KnownUser => ({
  ...{ name, since, hasPassword, isAdministrator, merchants, outcome },
})

type Person = { representative: string; phone: string | null; email: string | null; taxCode: string }

function shownPerson({ representative, phone, email, taxCode }: Person, legalForm: LegalForm) {
  const taxCodeShown = maskTaxCode(taxCode)
  return {
    ...{ representative, phone, email, taxCodeShown },
    isTaxCodeMasked: taxCodeShown !== taxCode,
    codeFault: codeFault(taxCode, legalForm),
  }
}

const faceOf = (
  { id, name, taxCode, wardVi, wardEn }: FoundProducer,
  reason: MatchReason | null,
  products: Map<string, OfferedProduct[]>,
) => ({
  ...{ id, name, wardVi, wardEn, reason },
  ...{ taxCodeShown: taxCode && maskTaxCode(taxCode), isClaimed: false, more: 0, products: products.get(id) ?? [] },
})

const standing = (claim: LiveClaim) => ({
  ...{ claimId: claim.id, state: claim.state, rivals: claim.rivals, decision: claim.decision },
  ...{ isClaimed: true, isAddedByAdmin: claim.addedById !== null },
})

const listDoubles = (id: string, taxCode: string, merchantId: string | null) =>
  db.$queryRaw<Double[]>`
    SELECT 'application' AS kind, a.id, a.name FROM application_person p JOIN application a ON a.id = p.application_id
    WHERE p.tax_code = ${taxCode} AND a.id <> ${id}::uuid
    UNION ALL
    SELECT 'merchant', m.id, m.name FROM merchant m
    WHERE m.tax_code = ${taxCode} AND m.id IS DISTINCT FROM ${merchantId}::uuid
    ORDER BY kind, name LIMIT 20`
