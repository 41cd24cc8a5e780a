import 'server-only'
import type { Transaction } from '@/lib/db/client'
import type { Day } from '@/lib/format/days'
import { notifyMerchant } from '@/lib/notices/commands/notify'
import type { ParamsOf } from '@/lib/notices/kinds'
import type { Change, Steps } from '../change-types'

type Told = { change: Change; reason: string; steps: Steps; productIds: string[] }

const kinds: Partial<Record<Change['kind'], ParamsOf<'registry-changed'>['change']>> = {
  ...{ CORRECT_PRODUCER: 'corrected', CORRECT_PRODUCT: 'corrected', CORRECT_CERTIFICATE: 'corrected' },
  ...{ MERGE_PRODUCERS: 'merged', MERGE_PRODUCTS: 'merged', TAKE_BACK: 'retracted', LINK: 'linked', UNDO: 'undone' },
}

/** Tells the merchants that own or list what a change touched, each once, with the reason as it was written. */
export async function tellConcerned(tx: Transaction, { change, reason, steps, productIds }: Told) {
  if (change.kind === 'EXTEND')
    return tellOfCertificate(tx, change.id, { kind: 'certificate-extended', day: change.validThrough, words: reason })
  const what = kinds[change.kind]
  if (!what) return
  const linked = 'kind' in change && change.kind === 'LINK' ? [change.id] : steps.link ? [steps.link.merchantId] : []
  const producers = change.kind === 'CORRECT_PRODUCER' ? [change.id] : []
  const merchants = await listConcerned(tx, productIds, producers)
  const added = await tx.merchant.findMany({ where: { id: { in: linked } }, select: { id: true, name: true } })
  for (const { id, name } of [...added, ...merchants.filter((one) => !linked.includes(one.id))])
    await notifyMerchant(tx, id, {
      kind: 'registry-changed',
      params: { merchant: name, change: what, words: reason },
      path: '/merchant/listings',
    })
}

const listConcerned = (tx: Transaction, productIds: string[], producerIds: string[]) => tx.$queryRaw<
  { id: string; name: string }[]
>`
  SELECT m.id, m.name FROM merchant m
  WHERE m.id IN (SELECT merchant_id FROM listing WHERE product_id = ANY(${productIds}::uuid[]))
    OR m.producer_id IN (SELECT producer_id FROM registered_product WHERE id = ANY(${productIds}::uuid[]))
    OR m.producer_id = ANY(${producerIds}::uuid[])
  ORDER BY m.id`

/** Tells the merchants that own or list a certificate's product of a decision about it. */
export async function tellOfCertificate(
  tx: Transaction,
  certificateId: string,
  { kind, day, words }: { kind: 'certificate-extended' | 'certificate-revoked'; day: Day; words: string | null },
) {
  const { product } = await tx.certificate.findUniqueOrThrow({
    where: { id: certificateId },
    select: { product: { select: { id: true, name: true } } },
  })
  for (const { id, name } of await listConcerned(tx, [product.id], []))
    await notifyMerchant(tx, id, {
      kind,
      params: { merchant: name, product: product.name, day, words },
      path: '/merchant/listings',
    })
}
