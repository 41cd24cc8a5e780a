import 'server-only'
import type { Transaction } from '@/lib/db/client'
import type { Applied, Effects, MergeSteps, Obstacle } from '../change-types'
import type { ChangeContext } from './apply-correction'
import { emptyMerging, type Merging, mergeProduct, moveProducts, moveSellers } from './merge-rows'

const hold = (tx: Transaction, table: 'producer' | 'product', ids: string[]) =>
  table === 'producer'
    ? tx.$queryRaw`SELECT id FROM producer WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`
    : tx.$queryRaw`SELECT id FROM registered_product WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`

const rowsOf = (steps: MergeSteps): Effects['rows'] => {
  const counted: [keyof Effects['rows'], number][] = [
    ['producers-withdrawn', steps.withdrawnProducer ? 1 : 0],
    ['products-withdrawn', steps.withdrawnProducts.length],
    ['certificates-withdrawn', steps.withdrawnCertificates.length],
    ['products-moved', steps.products.length],
    ['certificates-moved', steps.certificates.length],
    ['listings-moved', steps.listings.length],
    ['merchants-moved', steps.merchants.length],
    ['authorisations-moved', steps.authorisations.length],
  ]
  return Object.fromEntries(counted.filter(([, count]) => count > 0))
}

const settled = ({ steps, obstacles, redirects }: Merging): Applied =>
  obstacles.length > 0
    ? { ok: false, reason: 'obstacles', obstacles }
    : { ok: true, steps: { merge: steps }, rows: rowsOf(steps), redirects }

/** Makes one of two products of one producer. */
export async function applyProductMerge(context: ChangeContext, loserId: string, winnerId: string): Promise<Applied> {
  if (loserId === winnerId) return { ok: false, reason: 'same-row' }
  await hold(context.tx, 'product', [loserId, winnerId])
  const rows = await context.tx.registeredProduct.findMany({
    where: { id: { in: [loserId, winnerId] }, withdrawnAt: null },
  })
  const [one, other] = rows
  if (!one || !other) return { ok: false, reason: 'unknown' }
  if (one.producerId !== other.producerId) return { ok: false, reason: 'other-producer' }
  const merging = emptyMerging()
  await mergeProduct(context, loserId, winnerId, merging)
  return settled(merging)
}

/** Applications that nobody has decided and that ask for a producer. */
async function openClaims(tx: Transaction, producerId: string): Promise<Obstacle[]> {
  const rows = await tx.$queryRaw<{ id: string; name: string }[]>`
    SELECT DISTINCT a.id, a.name FROM application_claim c JOIN application a ON a.id = c.application_id
    WHERE c.producer_id = ${producerId}::uuid AND c.withdrawn_at IS NULL
      AND NOT EXISTS (SELECT FROM application_step s WHERE s.application_id = a.id AND s.kind IN ('APPROVED', 'REJECTED'))`
  return rows.map(({ id, name }) => ({ code: 'has-claim', subject: 'application', id, name }))
}

/** Makes one of two producers, with their products, merchants and authorisations. */
export async function applyProducerMerge(context: ChangeContext, loserId: string, winnerId: string): Promise<Applied> {
  if (loserId === winnerId) return { ok: false, reason: 'same-row' }
  const { tx, changeId, userId } = context
  await hold(tx, 'producer', [loserId, winnerId])
  const rows = await tx.producer.count({ where: { id: { in: [loserId, winnerId] }, withdrawnAt: null } })
  if (rows !== 2) return { ok: false, reason: 'unknown' }
  const merging = emptyMerging()
  merging.obstacles.push(...(await openClaims(tx, loserId)))
  await moveProducts(context, loserId, winnerId, merging)
  await moveSellers(context, loserId, winnerId, merging)
  const source = { changeId, importId: null, recordedById: userId }
  const earlier = await tx.producer.findMany({ where: { mergedIntoId: loserId }, select: { id: true } })
  for (const { id } of earlier) {
    await tx.producer.update({ where: { id }, data: { mergedIntoId: winnerId, ...source } })
    merging.steps.repointedProducers.push({ id, from: loserId })
  }
  await tx.producer.update({
    where: { id: loserId },
    data: { withdrawnAt: new Date(), mergedIntoId: winnerId, ...source },
  })
  merging.steps.withdrawnProducer = loserId
  return settled(merging)
}
