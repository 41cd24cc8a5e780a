import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { addDays, type Day, dateOfDay, dayOf, dayOfDate } from '@/lib/format/days'
import { type CertificateFacts, certificateKnownAt, ownLastDay, shownCertificate } from './certificate-validity'
import { certificateStateOn } from './change-rules'

const now = new Date()
const today = dayOf(now)
const years = 3 * 365

/** Days that matter: today, the days beside it, and some far away. */
const near = fc
  .oneof(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -400, max: 400 }))
  .map((n) => addDays(today, n))
const issued = fc
  .oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -years - 400, max: 400 }))
  .chain((n) => fc.constantFrom(addDays(today, n), addDays(today, n - years - 1)))
const recordedAt = fc.constantFrom(-1, 1).map((hours) => new Date(now.getTime() + hours * 3_600_000))
const certificate = fc.record({
  issuedOn: issued,
  extensions: fc.array(fc.record({ effectiveOn: near, days: fc.integer({ min: 0, max: 179 }), recordedAt }), {
    maxLength: 2,
  }),
  revocations: fc.array(fc.record({ effectiveOn: near, recordedAt }), { maxLength: 1 }),
})
// Two of one day would be told apart by their random ids only.
const certificates = fc.uniqueArray(certificate, { maxLength: 4, selector: ({ issuedOn }) => issuedOn })

type Drawn = typeof certificates extends fc.Arbitrary<infer Value> ? Value : never

const earlier = (one: Day, other: Day) => (one < other ? one : other)

const factsOf = (drawn: Drawn) =>
  drawn.map(({ extensions, ...rest }, n) => ({
    ...rest,
    decisionNumber: `${n}`,
    extensions: extensions.map(({ days, effectiveOn, recordedAt }) => {
      const validThrough = addDays(ownLastDay(rest.issuedOn), days + 1)
      return { recordedAt, validThrough, effectiveOn: earlier(effectiveOn, validThrough) }
    }),
  }))

async function keep(productId: string, facts: ReturnType<typeof factsOf>) {
  for (const { issuedOn, decisionNumber, extensions, revocations } of facts)
    await db.certificate.create({
      data: {
        ...{ productId, stars: 4, decisionNumber, issuedOn: dateOfDay(issuedOn) },
        extensions: {
          create: extensions.map(({ effectiveOn, validThrough, recordedAt }) => ({
            ...{ documentNumber: 'gia hạn', recordedAt },
            effectiveOn: dateOfDay(effectiveOn),
            validThrough: dateOfDay(validThrough),
          })),
        },
        revocations: {
          create: revocations.map(({ effectiveOn, recordedAt }) => ({
            ...{ documentNumber: 'thu hồi', ground: 'OTHER' as const, recordedAt },
            effectiveOn: dateOfDay(effectiveOn),
          })),
        },
      },
    })
}

const stateOf = ({ issuedOn, extensions, revocations }: CertificateFacts, day: Day) =>
  certificateStateOn(
    {
      issuedOn,
      extendedThrough:
        extensions
          .filter(({ effectiveOn }) => effectiveOn <= day)
          .map(({ validThrough }) => validThrough)
          .sort()
          .at(-1) ?? null,
      revokedOn: revocations.map(({ effectiveOn }) => effectiveOn).sort()[0] ?? null,
    },
    day,
  )

describe('the certificate shown in the database', () => {
  it('is the one the rule shows, and valid by the function too', async () => {
    const producerName = `Chủ thể ${randomUUID()}`
    const { id: producerId } = await db.producer.create({
      data: { name: producerName, nameKey: producerName, legalForm: 'COOPERATIVE' },
    })
    let shownOnes = 0
    await fc.assert(
      fc.asyncProperty(certificates, async (drawn) => {
        const name = `Sản phẩm ${randomUUID()}`
        const product = await db.registeredProduct.create({ data: { producerId, name, nameKey: name, setNumber: 1 } })
        const facts = factsOf(drawn)
        await keep(product.id, facts)
        // The day is asked together with the answer, so that midnight may pass meanwhile.
        const [row] = await db.$queryRaw<{ day: Date; shown: string | null; valid: boolean | null }[]>`
          SELECT local_day(now()) AS day, s.decision_number AS shown,
            certificate_valid_on(s.certificate_id, s.issued_on, local_day(now()), now()) AS valid
          FROM (SELECT) one LEFT JOIN shown_certificate s ON s.product_id = ${product.id}::uuid`
        const known = facts.map((one) => ({ ...certificateKnownAt(one, now), decisionNumber: one.decisionNumber }))
        const wanted = row && shownCertificate(known, dayOfDate(row.day))
        expect(row).toMatchObject({ shown: wanted?.decisionNumber ?? null, valid: wanted ? true : null })
        shownOnes += wanted ? 1 : 0
        const standing = await db.$queryRaw<{ number: string; state: string }[]>`
          SELECT decision_number AS number, state FROM certificate_standing WHERE product_id = ${product.id}::uuid`
        const day = row ? dayOfDate(row.day) : today
        expect(new Map(standing.map((one) => [one.number, one.state]))).toEqual(
          new Map(known.map((one) => [one.decisionNumber, stateOf(one, day)])),
        )
      }),
      { numRuns: 25 },
    )
    expect(shownOnes, 'some of the drawn are valid, some are not').toBeGreaterThan(3)
    expect(shownOnes).toBeLessThan(25)
  })
})
