import { randomUUID } from 'node:crypto'
import type { Transaction } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { type Day, dateOfDay } from '@/lib/format/days'
import type { World } from '@/lib/readiness/test-world'

const dayOrNull = (day: Day | null) => day && dateOfDay(day)
const order = ({ effectiveAt, recordedAt, seq }: { effectiveAt: Date; recordedAt: Date; seq: number }) => ({
  ...{ effectiveAt, recordedAt, seq: BigInt(seq) },
})

/** One world with ids for its rows; each has a ward to itself, by which its figures are told from the others'. */
export type PlacedWorld = ReturnType<typeof placed>

const placed = (world: World, wardCode: string) => ({
  world,
  wardCode,
  producerId: randomUUID(),
  merchants: world.merchants.map((merchant) => ({
    ...{ id: randomUUID(), merchant },
    proofs: merchant.proofs.map((proof) => ({ id: randomUUID(), proof })),
    exemptions: merchant.exemptions.map((row) => ({ id: randomUUID(), row })),
    terms: (merchant.permission === 'own' ? [] : merchant.permission).map((row) => ({ id: randomUUID(), row })),
  })),
  products: world.products.map((product) => ({
    ...{ id: randomUUID(), product },
    certificates: product.certificates.map((certificate) => ({ id: randomUUID(), certificate })),
    listings: product.listings.map((listing) => ({ id: randomUUID(), listing })),
  })),
})

/** Gives each world its ward and writes what says nothing by itself: producers and merchants. */
export async function beginWorlds(tx: Transaction, worlds: readonly World[]): Promise<PlacedWorld[]> {
  const wards = await tx.ward.findMany({ select: { code: true }, orderBy: { code: 'asc' }, take: worlds.length })
  const all = worlds.map((world, i) => placed(world, wards[i]?.code ?? ''))
  await tx.producer.createMany({
    data: all.map(({ producerId: id, wardCode }) => ({
      ...{ id, name: id, nameKey: id, legalForm: 'OTHER' as const, wardCode, recordedAt: new Date('2025-01-01') },
    })),
  })
  await tx.merchant.createMany({
    data: all.flatMap(({ producerId, wardCode, merchants }) =>
      merchants.map(({ id, merchant }) => ({
        ...{ id, slug: `m-${id}`, name: 'M', legalForm: 'OTHER' as const, wardCode },
        producerId: merchant.permission === 'own' ? producerId : null,
      })),
    ),
  })
  return all
}

/** Writes what was recorded after `from` and by `until`, a statement a table. */
export async function writeWorlds(tx: Transaction, all: readonly PlacedWorld[], from: Date, until: Date) {
  const isNow = ({ recordedAt }: { recordedAt: Date }) => from < recordedAt && recordedAt <= until
  const products = all.flatMap(({ products, producerId, merchants }) =>
    products.map((one) => ({ ...one, producerId, merchants })),
  )
  const begun = products.filter(({ product }) => product.versions[0] && isNow(product.versions[0]))
  await tx.registeredProduct.createMany({
    data: begun.flatMap(({ id, producerId, product }) =>
      product.versions.slice(0, 1).map((version) => ({ ...version, id, producerId, name: id, nameKey: id })),
    ),
  })
  const listings = begun.flatMap(({ id: productId, listings, merchants }) =>
    listings.map(({ id, listing }) => ({ id, productId, merchantId: merchants[listing.merchant]?.id ?? '' })),
  )
  await tx.listing.createMany({ data: listings.map((row) => ({ ...row, slug: `l-${row.id}` })) })
  await tx.listingRevision.createMany({ data: listings.map(({ id }) => ({ id, listingId: id, number: 1 })) })
  const certificates = products.flatMap(({ id: productId, certificates }) =>
    certificates.map((one) => ({ ...one, productId })),
  )
  await tx.certificate.createMany({
    data: certificates.flatMap(({ id, productId, certificate }) =>
      certificate.versions
        .slice(0, 1)
        .filter(isNow)
        .map(({ issuedOn, recordedAt }) => ({
          ...{ id, productId, stars: 4, decisionNumber: id, issuedOn: dateOfDay(issuedOn), recordedAt },
        })),
    ),
  })
  // Later versions one after the other: each statement supersedes what the one before it wrote.
  for (const v of [1, 2]) {
    const sets = products.flatMap(({ id, product }) =>
      product.versions
        .slice(v, v + 1)
        .filter(isNow)
        .map((row) => Prisma.sql`(${id}::uuid, ${row.setNumber}::int, ${row.recordedAt}::timestamptz)`),
    )
    if (sets.length > 0)
      await tx.$executeRaw`UPDATE registered_product p SET set_number = c.n, recorded_at = c.at
        FROM (VALUES ${Prisma.join(sets)}) c (id, n, at) WHERE p.id = c.id`
    const issues = certificates.flatMap(({ id, certificate }) =>
      certificate.versions
        .slice(v, v + 1)
        .filter(isNow)
        .map((row) => Prisma.sql`(${id}::uuid, ${row.issuedOn}::date, ${row.recordedAt}::timestamptz)`),
    )
    if (issues.length > 0)
      await tx.$executeRaw`UPDATE certificate p SET issued_on = c.d, recorded_at = c.at
        FROM (VALUES ${Prisma.join(issues)}) c (id, d, at) WHERE p.id = c.id`
  }
  await tx.certificateExtension.createMany({
    data: certificates.flatMap(({ id: certificateId, certificate }) =>
      certificate.extensions.filter(isNow).map((row) => ({
        ...{ certificateId, documentNumber: '1', recordedAt: row.recordedAt },
        ...{ effectiveOn: dateOfDay(row.effectiveOn), validThrough: dateOfDay(row.validThrough) },
      })),
    ),
  })
  await tx.certificateRevocation.createMany({
    data: certificates.flatMap(({ id: certificateId, certificate }) =>
      certificate.revocations.filter(isNow).map((row) => ({
        ...{ certificateId, documentNumber: '1', ground: 'OTHER' as const },
        ...{ effectiveOn: dateOfDay(row.effectiveOn), recordedAt: row.recordedAt },
      })),
    ),
  })
  await tx.listingState.createMany({
    data: products.flatMap(({ listings }) =>
      listings.flatMap(({ id, listing }) =>
        listing.states.filter(isNow).map((state) => ({
          ...{ listingId: id, kind: state.kind, revisionId: state.kind === 'APPROVED' ? id : null, reason: 'r' },
          ...order(state),
        })),
      ),
    ),
  })
  await writeMerchants(tx, all, isNow)
}

async function writeMerchants(
  tx: Transaction,
  all: readonly PlacedWorld[],
  isNow: (row: { recordedAt: Date }) => boolean,
) {
  const merchants = all.flatMap(({ merchants, producerId }) => merchants.map((one) => ({ ...one, producerId })))
  await tx.merchantStanding.createMany({
    data: merchants.flatMap(({ id: merchantId, merchant }) =>
      merchant.standing.filter(isNow).map((fact) => ({ merchantId, kind: fact.kind, reason: 'r', ...order(fact) })),
    ),
  })
  const proofs = merchants.flatMap(({ id: merchantId, proofs }) => proofs.map((one) => ({ ...one, merchantId })))
  await tx.proof.createMany({
    data: proofs
      .filter(({ proof }) => isNow({ recordedAt: proof.submittedAt }))
      .map(({ id, merchantId, proof }) => ({
        ...{ id, merchantId, solution: proof.solution, submittedAt: proof.submittedAt },
        ...{ validFrom: dateOfDay(proof.validFrom), validUntil: dayOrNull(proof.validUntil) },
      })),
  })
  await tx.proofReview.createMany({
    data: proofs.flatMap(({ id: proofId, proof }) =>
      proof.decisions.filter(isNow).map((fact) => ({ proofId, decision: fact.kind, words: 'w', ...order(fact) })),
    ),
  })
  const terms = merchants.flatMap(({ id: merchantId, producerId, terms }) =>
    terms.map(({ id, row }) => ({ id, merchantId, producerId, row })),
  )
  await tx.authorisation.createMany({
    data: terms
      .filter(({ row }) => isNow(row))
      .map(({ id, merchantId, producerId, row }) => ({
        ...{ id, merchantId, producerId, documentNumber: '1', recordedAt: row.recordedAt },
        ...{ validFrom: dateOfDay(row.effectiveFrom), validUntil: dayOrNull(row.effectiveUntil) },
      })),
  })
  const exemptions = merchants.flatMap(({ id: merchantId, exemptions }) =>
    exemptions.map(({ id, row }) => ({ id, merchantId, row })),
  )
  await tx.solutionExemption.createMany({
    data: exemptions
      .filter(({ row }) => isNow(row))
      .map(({ id, merchantId, row }) => ({
        ...{ id, merchantId, solution: row.solution, legalSource: 'law', recordedAt: row.recordedAt },
        ...{ effectiveFrom: dateOfDay(row.effectiveFrom), effectiveUntil: dayOrNull(row.effectiveUntil) },
      })),
  })
  const ended = (rows: readonly { id: string; row: { withdrawnAt: Date | null } }[]) =>
    rows.flatMap(({ id, row: { withdrawnAt } }) =>
      withdrawnAt && isNow({ recordedAt: withdrawnAt }) ? [Prisma.sql`(${id}::uuid, ${withdrawnAt}::timestamptz)`] : [],
    )
  const [noTerms, noExemptions] = [ended(terms), ended(exemptions)]
  if (noTerms.length > 0)
    await tx.$executeRaw`UPDATE authorisation a SET withdrawn_at = c.at
      FROM (VALUES ${Prisma.join(noTerms)}) c (id, at) WHERE a.id = c.id`
  if (noExemptions.length > 0)
    await tx.$executeRaw`UPDATE solution_exemption a SET withdrawn_at = c.at
      FROM (VALUES ${Prisma.join(noExemptions)}) c (id, at) WHERE a.id = c.id`
}
