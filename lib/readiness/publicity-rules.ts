import { addDays, dayOf, startOfDay } from '@/lib/format/days'
import {
  certificateKnownAt,
  isValidOn,
  type RecordedCertificateFacts,
  validRanges,
} from '@/lib/registry/certificate-validity'
import { isInForce, lastKnown, versionAt } from './moment-rules'
import type { ListingStateFact, Moment, Permission, StandingFact, Term } from './types'

type At = Pick<Moment, 'at' | 'known'>

/** A certificate with every value its row ever had; `isWithdrawn`: from then on it is not in the registry. */
export type CertificateHistory = Omit<RecordedCertificateFacts, 'issuedOn'> & {
  versions: readonly { issuedOn: string; recordedAt: Date; isWithdrawn?: boolean }[]
}

/** What decides whether a listing is public. */
export type PublicityFacts = {
  states: readonly ListingStateFact[]
  standing: readonly StandingFact[]
  permission: Permission
  certificates: readonly CertificateHistory[]
}

/** Opened by an approval, a resume or a restoring; closed by whatever came after. */
export function isOpen(states: readonly ListingStateFact[], moment: At) {
  const kind = lastKnown(states, moment)?.kind
  return kind === 'APPROVED' || kind === 'RESUMED' || kind === 'RESTORED'
}

/** Approved and not suspended. */
export function isActive(standing: readonly StandingFact[], moment: At) {
  const kind = lastKnown(standing, moment)?.kind
  return kind === 'APPROVED' || kind === 'REINSTATED'
}

const certificatesAt = (certificates: readonly CertificateHistory[], known: Date) =>
  certificates.flatMap((certificate) => {
    const version = versionAt(certificate.versions, known)
    return version && !version.isWithdrawn
      ? [certificateKnownAt({ ...certificate, issuedOn: version.issuedOn }, known)]
      : []
  })

/** Whether a product has a certificate that is valid on the day of the moment. */
export const hasValidCertificate = (certificates: readonly CertificateHistory[], { at, known }: At) =>
  certificatesAt(certificates, known).some((certificate) => isValidOn(certificate, dayOf(at)))

/** Whether the merchant may list the product: it is its own, or an authorisation by its producer is in force. */
export const isPermitted = (permission: Permission, { at, known }: At) =>
  permission === 'own' || permission.some((term) => isInForce(term, { day: dayOf(at), at, known }))

/** Whether shoppers may see the listing: it is open and permitted, its merchant active, its product certified. */
export const isPublic = ({ states, standing, permission, certificates }: PublicityFacts, moment: At) =>
  isOpen(states, moment) &&
  isActive(standing, moment) &&
  isPermitted(permission, moment) &&
  hasValidCertificate(certificates, moment)

const turnsOf = ({ effectiveFrom, effectiveUntil, withdrawnAt }: Term) => [
  startOfDay(effectiveFrom),
  ...(effectiveUntil === null ? [] : [startOfDay(addDays(effectiveUntil, 1))]),
  ...(withdrawnAt === null ? [] : [withdrawnAt]),
]

/** The intervals during which a listing is public as known at a moment: `from` included, `until` not; null is open. */
export function publicIntervals(facts: PublicityFacts, known: Date): { from: Date; until: Date | null }[] {
  const turns = [
    ...facts.states.map(({ effectiveAt }) => effectiveAt),
    ...facts.standing.map(({ effectiveAt }) => effectiveAt),
    ...(facts.permission === 'own' ? [] : facts.permission.flatMap(turnsOf)),
    ...certificatesAt(facts.certificates, known)
      .flatMap(validRanges)
      .flatMap(({ from, through }) => [startOfDay(from), startOfDay(addDays(through, 1))]),
  ].sort((a, b) => a.getTime() - b.getTime())
  const intervals: { from: Date; until: Date | null }[] = []
  for (const at of turns) {
    const last = intervals.at(-1)
    const open = last && last.until === null ? last : null
    if (isPublic(facts, { at, known })) {
      if (!open) intervals.push({ from: at, until: null })
    } else if (open) open.until = at
  }
  return intervals
}

/** Whether a merchant takes part: active, with at least one public listing of any set, excluded ones included. */
export const isParticipating = (listings: readonly PublicityFacts[], moment: At) =>
  listings.some((listing) => isPublic(listing, moment))
