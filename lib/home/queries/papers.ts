import 'server-only'
import { authorisedToday } from '@/lib/catalog/listing-facts'
import { readCertificateRecords } from '@/lib/catalog/queries/certificate-records'
import { db } from '@/lib/db/client'
import { dateOfDay, dayOf, dayOfDate } from '@/lib/format/days'
import { momentOf } from '@/lib/readiness/moment-rules'
import { merchantFacts } from '@/lib/readiness/queries/merchant-facts'
import { proofStateAt, solutionState } from '@/lib/readiness/rules'
import { solutions } from '@/lib/readiness/types'
import type { Paper } from '../types'

/** A merchant's papers that have an end and hold now: certificates of what it may list, proofs, what producers allow it. */
export const listPapers = async (merchantId: string, now: Date): Promise<Paper[]> =>
  (await Promise.all([certificates(merchantId), authorisations(merchantId, now), proofs(merchantId, now)])).flat()

const plain = { solution: null, listingId: null, isRenewing: false } as const

async function certificates(merchantId: string): Promise<Paper[]> {
  const products = await db.$queryRaw<{ id: string; name: string; listing_id: string | null }[]>`
    SELECT p.id, p.name, (SELECT l.id FROM listing l WHERE l.merchant_id = m.id AND l.product_id = p.id
      AND EXISTS (SELECT FROM listing_revision r WHERE r.listing_id = l.id)) AS listing_id
    FROM merchant m
    JOIN registered_product p ON p.producer_id = m.producer_id
      OR p.producer_id IN (SELECT a.producer_id FROM authorisation a WHERE a.merchant_id = m.id)
    WHERE m.id = ${merchantId}::uuid AND ${authorisedToday}`
  const records = await readCertificateRecords(products.map(({ id }) => id))
  return products.flatMap(({ id, name, listing_id: listingId }): Paper[] => {
    const record = records.get(id)
    if (!record?.valid) return []
    return [
      {
        ...plain,
        kind: 'certificate',
        key: `${id} ${record.validThrough}`,
        name,
        listingId,
        until: record.validThrough,
      },
    ]
  })
}

/** Of several papers by one producer the last end counts, and one without an end is none. */
async function authorisations(merchantId: string, now: Date): Promise<Paper[]> {
  const rows = await db.authorisation.findMany({
    where: { merchantId, withdrawnAt: null, validFrom: { lte: dateOfDay(dayOf(now)) } },
    select: { producerId: true, validUntil: true, producer: { select: { name: true } } },
  })
  return [...new Set(rows.map(({ producerId }) => producerId))].flatMap((producerId): Paper[] => {
    const papers = rows.filter((row) => row.producerId === producerId)
    const ends = papers.map(({ validUntil }) => validUntil && dayOfDate(validUntil))
    const until = ends.includes(null) ? null : ends.toSorted().at(-1)
    if (!until) return []
    return [
      { ...plain, kind: 'authorisation', key: `${producerId} ${until}`, name: papers[0]?.producer.name ?? '', until },
    ]
  })
}

async function proofs(merchantId: string, now: Date): Promise<Paper[]> {
  const facts = await merchantFacts(merchantId)
  const moment = momentOf(dayOf(now), 'as-of', now)
  return solutions.flatMap((solution): Paper[] => {
    const { state, proof } = solutionState(facts, solution, moment)
    const until = state === 'in-use' ? proof?.validUntil : null
    if (!until) return []
    const isRenewing = facts.proofs.some((row) => row.solution === solution && proofStateAt(row, moment) === 'waiting')
    return [{ ...plain, kind: 'proof', key: `${solution} ${until}`, name: '', solution, until, isRenewing }]
  })
}
