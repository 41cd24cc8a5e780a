import 'server-only'
import { tokenDigest } from '@/lib/auth/one-time-link'
import { db } from '@/lib/db/client'
import { maskTaxCode } from '@/lib/format/people'
import { ownerOf } from '../followed-owner'
import { publicReason } from '../matching-rules'
import { matchRegistry, readProducers, readProducts } from '../registry-matches'
import { entryOf, stateAfter } from '../rules'
import type { FollowedApplication, OfferedProducer } from '../types'

const latestFirst = [{ at: 'desc' as const }, { seq: 'desc' as const }]

/** The application that a link belongs to; null for none. Authors are not named to applicants. */
export async function findFollowed(token: string): Promise<FollowedApplication | null> {
  const found = await db.application.findUnique({
    where: { tokenDigest: tokenDigest(token) },
    include: { person: true, ward: true, steps: { orderBy: latestFirst } },
  })
  const [last] = found?.steps ?? []
  if (!found || !last) return null
  const { id, name, legalForm, wardCode, person } = found
  const owner = found.ownerId ? await ownerOf(db, found.ownerId, found.merchantId) : null
  return {
    ...{ id, name, state: stateAfter(last.kind) },
    steps: found.steps.map(({ kind, reason, changed, at }) => ({ kind, reason, changed, at, by: null })),
    hasAnsweredClaims: found.claimsAnsweredAt !== null,
    stated: person && {
      ...{ name, legalForm, wardCode, taxCode: person.taxCode },
      ...{ representative: person.representative, phone: person.phone, email: person.email },
    },
    taxCodeShown: person && maskTaxCode(person.taxCode),
    wardVi: found.ward.fullNameVi,
    wardEn: found.ward.fullNameEn,
    entry: owner && entryOf({ ...owner, isNew: found.isOwnerNew }),
  }
}

/** The whole code of an application whose masked form comes back untouched from its own link; null for anything else. */
export async function findWholeCode(token: string, typed: string): Promise<string | null> {
  const found = await db.application.findUnique({
    where: { tokenDigest: tokenDigest(token) },
    select: { person: { select: { taxCode: true } } },
  })
  const code = found?.person?.taxCode
  return code && typed.trim() === maskTaxCode(code) ? code : null
}

/** How many products of one producer are listed before the rest is only counted. */
const SHOWN = 8
const OFFERED = 6

/** Producers that may be the applicant's, as anybody may see them, and those claimed already; empty for a foreign link. */
export async function listOffers(token: string): Promise<OfferedProducer[]> {
  const found = await db.application.findUnique({
    where: { tokenDigest: tokenDigest(token) },
    include: { person: true, claims: { where: { withdrawnAt: null }, select: { producerId: true } } },
  })
  if (!found?.person) return []
  const stated = { ...found, taxCode: found.person.taxCode }
  const claimed = new Set(found.claims.map(({ producerId }) => producerId))
  const matches = (await matchRegistry(db, stated)).flatMap((producer) => {
    const reason = publicReason(stated, producer)
    return reason ? [{ ...producer, reason }] : []
  })
  const offered = matches.filter(({ id }, i) => i < OFFERED || claimed.has(id))
  const missing = [...claimed].filter((id) => !offered.some((one) => one.id === id))
  const all = [...offered, ...(await readProducers(db, missing)).map((one) => ({ ...one, reason: null }))]
  const products = await readProducts(
    db,
    all.map(({ id }) => id),
  )
  return all.map(({ id, name, wardVi, wardEn, reason }) => {
    const own = products.get(id) ?? []
    return {
      ...{ id, name, wardVi, wardEn, reason, isClaimed: claimed.has(id) },
      ...{ products: own.slice(0, SHOWN), more: Math.max(0, own.length - SHOWN) },
    }
  })
}
