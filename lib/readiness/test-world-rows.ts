import { randomUUID } from 'node:crypto'
import type { Transaction } from '@/lib/db/client'
import { type Day, dateOfDay } from '@/lib/format/days'
import type { World } from './test-world'
import type { Permission } from './types'

type Ids = {
  merchants: string[]
  products: string[]
  certificates: string[][]
  listings: string[][]
  proofs: string[][]
  exemptions: string[][]
  authorisations: string[][]
}

const termsOf = (permission: Permission) => (permission === 'own' ? [] : permission)
const dayOrNull = (day: Day | null) => day && dateOfDay(day)

/** Ids for a world's rows, and the rows that say nothing by themselves: the producer and the merchants. */
export async function beginWorld(tx: Transaction, world: World): Promise<Ids & { producerId: string }> {
  const mark = randomUUID()
  const producer = await tx.producer.create({
    data: { name: `P ${mark}`, nameKey: `p ${mark}`, legalForm: 'OTHER', recordedAt: new Date('2025-01-01T00:00Z') },
  })
  const ids = {
    producerId: producer.id,
    merchants: world.merchants.map(() => randomUUID()),
    products: world.products.map(() => randomUUID()),
    certificates: world.products.map(({ certificates }) => certificates.map(() => randomUUID())),
    listings: world.products.map(({ listings }) => listings.map(() => randomUUID())),
    proofs: world.merchants.map(({ proofs }) => proofs.map(() => randomUUID())),
    exemptions: world.merchants.map(({ exemptions }) => exemptions.map(() => randomUUID())),
    authorisations: world.merchants.map(({ permission }) => termsOf(permission).map(() => randomUUID())),
  }
  await tx.merchant.createMany({
    data: ids.merchants.map((id, m) => ({
      ...{ id, slug: `m-${id}`, name: 'M', legalForm: 'OTHER' as const },
      producerId: world.merchants[m]?.permission === 'own' ? producer.id : null,
    })),
  })
  return ids
}

/** Writes what was recorded after `from` and by `until`; a world may be written in several such steps. */
export async function writeWorld(
  tx: Transaction,
  world: World,
  ids: Ids & { producerId: string },
  from = new Date(0),
  until = new Date(8.64e15),
) {
  const isNow = ({ recordedAt }: { recordedAt: Date }) => from < recordedAt && recordedAt <= until
  const decision = ({ effectiveAt, recordedAt, seq }: { effectiveAt: Date; recordedAt: Date; seq: number }) => ({
    effectiveAt,
    recordedAt,
    seq: BigInt(seq),
  })
  for (const [p, product] of world.products.entries()) {
    const productId = ids.products[p] ?? ''
    for (const [v, { setNumber, recordedAt }] of product.versions.entries()) {
      if (!isNow({ recordedAt })) continue
      if (v > 0) await tx.registeredProduct.update({ where: { id: productId }, data: { setNumber, recordedAt } })
      else {
        await tx.registeredProduct.create({
          data: {
            id: productId,
            producerId: ids.producerId,
            name: productId,
            nameKey: productId,
            setNumber,
            recordedAt,
          },
        })
        for (const [l, { merchant }] of product.listings.entries()) {
          const id = ids.listings[p]?.[l] ?? ''
          const merchantId = ids.merchants[merchant] ?? ''
          await tx.listing.create({ data: { id, merchantId, productId, slug: `l-${id}` } })
          await tx.listingRevision.create({ data: { id, listingId: id, number: 1 } })
        }
      }
    }
    for (const [c, certificate] of product.certificates.entries()) {
      const id = ids.certificates[p]?.[c] ?? ''
      for (const [v, version] of certificate.versions.entries()) {
        const row = { issuedOn: dateOfDay(version.issuedOn), recordedAt: version.recordedAt }
        if (!isNow(version)) continue
        if (v > 0) await tx.certificate.update({ where: { id }, data: row })
        else await tx.certificate.create({ data: { id, productId, stars: 4, decisionNumber: id, ...row } })
      }
      await tx.certificateExtension.createMany({
        data: certificate.extensions.filter(isNow).map(({ effectiveOn, validThrough, recordedAt }) => ({
          certificateId: id,
          effectiveOn: dateOfDay(effectiveOn),
          validThrough: dateOfDay(validThrough),
          documentNumber: '1',
          recordedAt,
        })),
      })
      await tx.certificateRevocation.createMany({
        data: certificate.revocations.filter(isNow).map(({ effectiveOn, recordedAt }) => ({
          certificateId: id,
          effectiveOn: dateOfDay(effectiveOn),
          ground: 'OTHER' as const,
          documentNumber: '1',
          recordedAt,
        })),
      })
    }
    await tx.listingState.createMany({
      data: product.listings.flatMap(({ states }, l) => {
        const listingId = ids.listings[p]?.[l] ?? ''
        return states.filter(isNow).map((state) => ({
          listingId,
          kind: state.kind,
          revisionId: state.kind === 'APPROVED' ? listingId : null,
          reason: 'r',
          ...decision(state),
        }))
      }),
    })
  }
  for (const [m, merchant] of world.merchants.entries()) {
    const merchantId = ids.merchants[m] ?? ''
    await tx.merchantStanding.createMany({
      data: merchant.standing
        .filter(isNow)
        .map((fact) => ({ merchantId, kind: fact.kind, reason: 'r', ...decision(fact) })),
    })
    await tx.proof.createMany({
      data: merchant.proofs.flatMap(({ solution, validFrom, validUntil, submittedAt }, i) =>
        isNow({ recordedAt: submittedAt })
          ? {
              id: ids.proofs[m]?.[i] ?? '',
              merchantId,
              solution,
              validFrom: dateOfDay(validFrom),
              validUntil: dayOrNull(validUntil),
              submittedAt,
            }
          : [],
      ),
    })
    await tx.proofReview.createMany({
      data: merchant.proofs.flatMap(({ decisions }, i) =>
        decisions
          .filter(isNow)
          .map((fact) => ({ proofId: ids.proofs[m]?.[i] ?? '', decision: fact.kind, words: 'w', ...decision(fact) })),
      ),
    })
    for (const [i, { withdrawnAt, ...term }] of termsOf(merchant.permission).entries()) {
      const id = ids.authorisations[m]?.[i] ?? ''
      const days = { validFrom: dateOfDay(term.effectiveFrom), validUntil: dayOrNull(term.effectiveUntil) }
      const row = { id, merchantId, producerId: ids.producerId, documentNumber: '1', recordedAt: term.recordedAt }
      if (isNow(term)) await tx.authorisation.create({ data: { ...row, ...days } })
      if (withdrawnAt && isNow({ recordedAt: withdrawnAt }))
        await tx.authorisation.update({ where: { id }, data: { withdrawnAt } })
    }
    for (const [i, { withdrawnAt, ...exemption }] of merchant.exemptions.entries()) {
      const id = ids.exemptions[m]?.[i] ?? ''
      const { solution, recordedAt, effectiveUntil } = exemption
      const effectiveFrom = dateOfDay(exemption.effectiveFrom)
      const days = { effectiveFrom, effectiveUntil: dayOrNull(effectiveUntil) }
      if (isNow(exemption))
        await tx.solutionExemption.create({
          data: { id, merchantId, solution, recordedAt, ...days, legalSource: 'law' },
        })
      if (withdrawnAt && isNow({ recordedAt: withdrawnAt }))
        await tx.solutionExemption.update({ where: { id }, data: { withdrawnAt } })
    }
  }
}
