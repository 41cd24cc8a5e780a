import 'server-only'
import type { Applied } from '../change-types'
import type { ChangeContext } from './apply-correction'

/** Says which producer of the registry a merchant without one is. */
export async function applyLink(
  { tx }: Pick<ChangeContext, 'tx'>,
  { id, producerId }: { id: string; producerId: string },
): Promise<Applied> {
  // As where a merchant is opened for a producer: at most one for each.
  await tx.$queryRaw`SELECT id FROM producer WHERE id = ${producerId}::uuid FOR NO KEY UPDATE`
  await tx.$queryRaw`SELECT id FROM merchant WHERE id = ${id}::uuid FOR UPDATE`
  const merchant = await tx.merchant.findUnique({ where: { id } })
  const producer = await tx.producer.findFirst({ where: { id: producerId, withdrawnAt: null } })
  if (!merchant || !producer) return { ok: false, reason: 'unknown' }
  if (merchant.producerId) return { ok: false, reason: 'has-producer' }
  const other = await tx.merchant.findFirst({ where: { producerId } })
  if (other)
    return {
      ...{ ok: false, reason: 'obstacles' },
      obstacles: [{ code: 'has-merchant', subject: 'merchant', id: other.id, name: other.name }],
    }
  await tx.merchant.update({ where: { id }, data: { producerId } })
  return {
    ...{ ok: true, rows: { 'merchants-moved': 1 }, redirects: [] },
    steps: { link: { merchantId: id, from: null, to: producerId } },
  }
}

/** Remembers that a merchant is not this producer, so that nobody is asked again. */
export async function applyLinkRefusal(
  { tx }: Pick<ChangeContext, 'tx'>,
  { id, producerId }: { id: string; producerId: string },
): Promise<Applied> {
  const merchant = await tx.merchant.findUnique({ where: { id } })
  const producer = await tx.producer.findUnique({ where: { id: producerId } })
  if (!merchant || !producer) return { ok: false, reason: 'unknown' }
  const before = await tx.registryChange.count({
    where: {
      ...{ kind: 'REFUSE_LINK', subjectId: id, otherId: producerId, madeAt: { not: null } },
      undoneBy: { none: { madeAt: { not: null } } },
    },
  })
  if (before > 0) return { ok: false, reason: 'already-refused' }
  return { ok: true, steps: {}, rows: {}, redirects: [] }
}

/** Takes a link back, if the merchant still has it. */
export async function undoLink(
  { tx }: Pick<ChangeContext, 'tx'>,
  { merchantId, from, to }: { merchantId: string; from: string | null; to: string | null },
): Promise<Applied> {
  const merchant = await tx.merchant.findUnique({ where: { id: merchantId } })
  if (!merchant) return { ok: false, reason: 'unknown' }
  if (merchant.producerId !== to)
    return {
      ...{ ok: false, reason: 'obstacles' },
      obstacles: [{ code: 'changed-since', subject: 'merchant', id: merchantId, name: merchant.name }],
    }
  await tx.merchant.update({ where: { id: merchantId }, data: { producerId: from } })
  return { ok: true, steps: {}, rows: { 'merchants-moved': 1 }, redirects: [] }
}
