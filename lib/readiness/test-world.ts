import fc from 'fast-check'
import { addDays, type Day, startOfDay } from '@/lib/format/days'
import { ownLastDay } from '@/lib/registry/certificate-validity'
import type { CertificateHistory } from './publicity-rules'
import {
  type ExemptionFacts,
  type ListingStateFact,
  type Permission,
  type ProofFacts,
  type StandingFact,
  solutions,
} from './types'

/** A small city with every fact the figures rest on, for tests that compare two ways to count it. */
export type World = {
  merchants: {
    standing: StandingFact[]
    /** Whose products those of the world are to it. */
    permission: Permission
    proofs: ProofFacts[]
    exemptions: ExemptionFacts[]
  }[]
  products: {
    versions: { setNumber: number; recordedAt: Date }[]
    certificates: CertificateHistory[]
    listings: { merchant: number; states: ListingStateFact[] }[]
  }[]
}

export const WORLD_STARTS: Day = '2025-10-01'
// Few days, so that the first and last days of things are asked about often.
const SPAN_DAYS = 16

export const anyWorldDay = fc.integer({ min: -1, max: SPAN_DAYS + 1 }).map((days) => addDays(WORLD_STARTS, days))

// Moments cluster around the ends of days, where mistakes live.
const anyMoment = fc
  .tuple(fc.integer({ min: 0, max: SPAN_DAYS }), fc.constantFrom(0, 1, 43_200_000, 86_399_999))
  .map(([days, ms]) => new Date(startOfDay(addDays(WORLD_STARTS, days)).getTime() + ms))
const anyDelay = fc.constantFrom(0, 0, 1, 3_600_000, 3 * 86_400_000, 12 * 86_400_000)

const later = (at: Date, than: Date) => (at < than ? than : at)
const facts = <Kind extends string>(kinds: readonly Kind[], first: Kind) =>
  fc
    .tuple(anyMoment, fc.array(fc.tuple(fc.constantFrom(...kinds), anyMoment, anyDelay), { maxLength: 4 }))
    .map(([start, rest]) =>
      [[first, start, 0] as const, ...rest].map(([kind, effectiveAt, delay], seq) => ({
        kind,
        effectiveAt,
        recordedAt: new Date(effectiveAt.getTime() + delay),
        seq,
      })),
    )
const some = <T>(rows: fc.Arbitrary<T[]>): fc.Arbitrary<T[]> =>
  fc.tuple(fc.integer({ min: 0, max: 6 }), rows).map(([dice, all]) => (dice === 0 ? [] : all))

const anyStanding = some(facts(['APPROVED', 'SUSPENDED', 'REINSTATED', 'REJECTED'], 'APPROVED'))
const anyStates = some(facts(['PAUSED', 'RESUMED', 'WITHDRAWN', 'TAKEN_DOWN', 'RESTORED', 'APPROVED'], 'APPROVED'))

const anySolution = fc.constantFrom(...solutions)
const anyEnd = (from: Day) => fc.option(fc.integer({ min: 0, max: SPAN_DAYS }).map((days) => addDays(from, days)))

const anyProof: fc.Arbitrary<ProofFacts> = anyWorldDay.chain((validFrom) =>
  fc
    .record({
      solution: anySolution,
      validFrom: fc.constant(validFrom),
      validUntil: anyEnd(validFrom),
      submittedAt: anyMoment,
      decisions: some(facts(['ACCEPTED', 'RETURNED', 'WITHDRAWN'], 'ACCEPTED')),
    })
    .map((proof) => ({
      ...proof,
      decisions: proof.decisions.map((decision) => ({
        ...decision,
        recordedAt: later(decision.recordedAt, proof.submittedAt),
      })),
    })),
)

// From a day, perhaps until a day, and taken back later or never.
const anyTerm = anyWorldDay.chain((effectiveFrom) =>
  fc
    .record({ effectiveUntil: anyEnd(effectiveFrom), recordedAt: anyMoment, stays: anyDelay })
    .map(({ stays, ...row }) => ({
      ...row,
      effectiveFrom,
      withdrawnAt: stays === 0 ? null : new Date(row.recordedAt.getTime() + stays),
    })),
)

const anyExemption: fc.Arbitrary<ExemptionFacts> = fc
  .tuple(anySolution, anyTerm)
  .map(([solution, term]) => ({ solution, ...term }))

const anyPermission: fc.Arbitrary<Permission> = fc.oneof(
  // Mostly own, or hardly a world would have a shelf.
  { weight: 3, arbitrary: fc.constant('own' as const) },
  { weight: 2, arbitrary: fc.array(anyTerm, { maxLength: 3 }) },
)

const versions = <V extends object>(value: fc.Arbitrary<V>) =>
  fc.array(fc.tuple(value, anyMoment), { minLength: 1, maxLength: 3 }).map((rows) =>
    rows
      .map(([row, recordedAt]) => ({ ...row, recordedAt }))
      .sort((a, b) => a.recordedAt.getTime() - b.recordedAt.getTime())
      .filter((row, i, all) => row.recordedAt.getTime() !== all[i - 1]?.recordedAt.getTime()),
  )

// Issued so that the own end falls within the days of the world, or well outside it.
const anyIssue = fc.integer({ min: -1104, max: -1076 }).map((days) => ({ issuedOn: addDays(WORLD_STARTS, days) }))
const anyFreshIssue = fc
  .integer({ min: -700, max: SPAN_DAYS })
  .map((days) => ({ issuedOn: addDays(WORLD_STARTS, days) }))

const anyCertificate: fc.Arbitrary<CertificateHistory> = fc
  .record({
    versions: versions(fc.oneof(anyIssue, anyFreshIssue)),
    extensions: fc.array(fc.tuple(fc.integer({ min: -20, max: 12 }), fc.integer({ min: 0, max: 24 }), anyMoment), {
      maxLength: 2,
    }),
    revocations: fc.array(fc.tuple(anyWorldDay, anyMoment), { maxLength: 1 }),
  })
  .map(({ versions, extensions, revocations }) => {
    // From the earliest date it ever had, so that no correction puts an extension past its limit.
    const own = ownLastDay(versions.map(({ issuedOn }) => issuedOn).sort()[0] ?? WORLD_STARTS)
    const first = versions[0]?.recordedAt ?? new Date(0)
    return {
      versions,
      extensions: extensions.map(([start, length, at]) => ({
        effectiveOn: addDays(own, start),
        validThrough: addDays(own, start + length),
        recordedAt: later(at, first),
      })),
      revocations: revocations.map(([effectiveOn, at]) => ({ effectiveOn, recordedAt: later(at, first) })),
    }
  })

const anyProduct = (merchants: number) =>
  fc
    .record({
      versions: versions(fc.record({ setNumber: fc.constantFrom(1, 4, 5, 21, 26) })),
      certificates: fc.array(anyCertificate, { maxLength: 2 }),
      listings: fc.uniqueArray(fc.record({ merchant: fc.integer({ min: 0, max: merchants - 1 }), states: anyStates }), {
        maxLength: 2,
        selector: ({ merchant }) => merchant,
      }),
    })
    .map(({ versions, certificates, listings }) => {
      const first = versions[0]?.recordedAt ?? new Date(0)
      const after = <T extends { recordedAt: Date }>(rows: readonly T[]) =>
        rows.map((row) => ({ ...row, recordedAt: later(row.recordedAt, first) }))
      return {
        versions,
        // What hangs on a product is recorded after it; two versions of one moment would be none.
        certificates: certificates.map((one) => ({
          versions: after(one.versions).filter(
            (v, i, all) => v.recordedAt.getTime() !== all[i + 1]?.recordedAt.getTime(),
          ),
          extensions: after(one.extensions),
          revocations: after(one.revocations),
        })),
        listings: listings.map((listing) => ({ ...listing, states: after(listing.states) })),
      }
    })

export const anyWorld: fc.Arbitrary<World> = fc
  .array(
    fc.record({
      standing: anyStanding,
      permission: anyPermission,
      proofs: fc.array(anyProof, { maxLength: 4 }),
      exemptions: fc.array(anyExemption, { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .chain((merchants) =>
    fc.record({
      merchants: fc.constant(merchants),
      products: fc.array(anyProduct(merchants.length), { minLength: 1, maxLength: 6 }),
    }),
  )
