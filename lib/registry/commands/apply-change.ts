import 'server-only'
import type { Transaction } from '@/lib/db/client'
import type { Applied, Change, Steps } from '../change-types'
import { applyExtension } from './apply-certificate-fact'
import { applyCorrection, type ChangeContext } from './apply-correction'
import { applyLink, applyLinkRefusal, undoLink } from './apply-link'
import { applyProducerMerge, applyProductMerge } from './apply-merge'
import { applyPlace } from './apply-place'
import { applyTakeBack } from './apply-take-back'
import { undoMerge } from './undo-merge'

/** Applies a change within the caller's transaction; what it refuses may be half written, so the caller rolls back. */
export function applyChange(context: ChangeContext, change: Change): Promise<Applied> {
  switch (change.kind) {
    case 'CORRECT_PRODUCER':
    case 'CORRECT_PRODUCT':
    case 'CORRECT_CERTIFICATE':
      return applyCorrection(context, change)
    case 'EXTEND':
      return applyExtension(context, change)
    case 'MERGE_PRODUCTS':
      return applyProductMerge(context, change.id, change.into)
    case 'MERGE_PRODUCERS':
      return applyProducerMerge(context, change.id, change.into)
    case 'TAKE_BACK':
      return applyTakeBack(context, change.id)
    case 'LINK':
      return applyLink(context, change)
    case 'REFUSE_LINK':
      return applyLinkRefusal(context, change)
    case 'PLACE':
      return applyPlace(context, change)
    case 'UNDO':
      return applyUndo(context, change.id)
  }
}

async function applyUndo(context: ChangeContext, id: string): Promise<Applied> {
  const { tx } = context
  await tx.$queryRaw`SELECT id FROM registry_change WHERE id = ${id}::uuid FOR UPDATE`
  const made = await tx.registryChange.findFirst({
    where: { id, madeAt: { not: null }, undoneBy: { none: { madeAt: { not: null } } } },
  })
  if (!made) return { ok: false, reason: 'unknown' }
  const { merge, link } = (made.steps ?? {}) as unknown as Steps
  if (merge) return undoMerge({ ...context, steps: merge, mergedBy: id })
  if (link) return undoLink(context, link)
  if (made.kind === 'REFUSE_LINK') return { ok: true, steps: {}, rows: {}, redirects: [] }
  return { ok: false, reason: 'not-undoable' }
}

type Ids = { id: string }[]
const idsOf = (rows: Ids) => rows.map(({ id }) => id)

/** The products whose place on the booth a change may touch. */
export async function touchedProducts(tx: Transaction, change: Change): Promise<string[]> {
  switch (change.kind) {
    case 'CORRECT_PRODUCT':
      return [change.id]
    case 'CORRECT_CERTIFICATE':
    case 'EXTEND':
      return (await tx.certificate.findMany({ where: { id: change.id } })).map(({ productId }) => productId)
    case 'MERGE_PRODUCTS':
      return [change.id, change.into]
    case 'CORRECT_PRODUCER':
      return ofProducers(tx, [change.id])
    case 'MERGE_PRODUCERS':
      return ofProducers(tx, [change.id, change.into])
    case 'LINK':
      return ofProducers(tx, [change.producerId])
    case 'TAKE_BACK':
      return idsOf(
        await tx.$queryRaw<Ids>`
        SELECT product_id AS id FROM registered_product_version WHERE import_id = ${change.id}::uuid
        UNION SELECT product_id FROM certificate_version WHERE import_id = ${change.id}::uuid`,
      )
    case 'PLACE':
    case 'REFUSE_LINK':
      return []
    case 'UNDO':
      return touchedByUndo(tx, change.id)
  }
}

const ofProducers = async (tx: Transaction, producerIds: string[]) =>
  idsOf(await tx.registeredProduct.findMany({ where: { producerId: { in: producerIds } }, select: { id: true } }))

async function touchedByUndo(tx: Transaction, id: string) {
  const made = await tx.registryChange.findUnique({ where: { id } })
  const { merge, link } = (made?.steps ?? {}) as unknown as Steps
  if (link)
    return ofProducers(
      tx,
      [link.from, link.to].filter((one) => one !== null),
    )
  if (!merge) return []
  return [
    ...new Set([
      ...merge.products.map((one) => one.id),
      ...merge.withdrawnProducts.flatMap((one) => [one.id, one.into]),
      ...merge.listings.flatMap((one) => [one.from, one.to]),
    ]),
  ]
}
