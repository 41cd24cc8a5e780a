import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { RegisteringActor, WritingActor } from '@/lib/auth/actors'
import { db, type Transaction } from '@/lib/db/client'
import { parsePhone } from '@/lib/format/people'
import { slugOf } from '@/lib/format/text'
import type { AuthorisationInput, TraderInput } from '../input'
import { freeSlug } from '../rules'
import type { LegalForm } from '../types'
import { writeAuthorisation } from './authorisations'

export type MerchantCreated =
  | { ok: true; merchantId: string }
  | { ok: false; reason: 'unknown-producer' | 'unknown-ward' }
  | { ok: false; reason: 'exists'; merchantId: string }

/** Opens the merchant of a producer, with what the registry knows about it; at most one for each producer. */
export async function createMerchantFromProducer(
  admin: RegisteringActor,
  producerId: string,
  { approve }: { approve: boolean },
): Promise<MerchantCreated> {
  return db.$transaction(async (tx) => {
    const [locked] = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM producer WHERE id = ${producerId}::uuid FOR NO KEY UPDATE`
    const producer = locked && (await tx.producer.findUnique({ where: { id: producerId, withdrawnAt: null } }))
    if (!producer) return { ok: false, reason: 'unknown-producer' }
    const known = await tx.merchant.findFirst({ where: { producerId }, select: { id: true } })
    if (known) return { ok: false, reason: 'exists', merchantId: known.id }
    const { name, legalForm, taxCode, address, wardCode, phone } = producer
    const merchantId = await openMerchant(
      tx,
      admin,
      {
        ...{ name, legalForm, taxCode, address, wardCode, producerId },
        phone: phone && parsePhone(phone),
      },
      approve,
    )
    return { ok: true, merchantId }
  })
}

/** Opens a merchant that sells for a producer, together with that producer's dated authorisation. */
export async function createTrader(
  admin: RegisteringActor,
  trader: TraderInput,
  authorisation: AuthorisationInput,
): Promise<MerchantCreated> {
  const { approve, ...merchant } = trader
  return db.$transaction(async (tx) => {
    const producer = await tx.producer.findUnique({
      where: { id: authorisation.producerId, withdrawnAt: null },
      select: { id: true },
    })
    if (!producer) return { ok: false, reason: 'unknown-producer' }
    const ward = await tx.ward.findUnique({ where: { code: merchant.wardCode }, select: { code: true } })
    if (!ward) return { ok: false, reason: 'unknown-ward' }
    const merchantId = await openMerchant(tx, admin, { ...merchant, producerId: null }, approve)
    await writeAuthorisation(tx, admin, merchantId, authorisation)
    return { ok: true, merchantId }
  })
}

type NewMerchant = {
  name: string
  legalForm: LegalForm
  taxCode: string | null
  address: string | null
  wardCode: string | null
  phone: string | null
  producerId: string | null
}

/** Opens a merchant under an address of its own, within the caller's transaction; answers its id. */
export async function openMerchant(tx: Transaction, admin: WritingActor, data: NewMerchant, approve: boolean) {
  // Two merchants of one name, opened at once, would otherwise both find the address free.
  await tx.$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtext('merchant.slug'))) AS held`
  const wanted = slugOf(data.name)
  const alike = await tx.merchant.findMany({ where: { slug: { startsWith: wanted } }, select: { slug: true } })
  const slug = freeSlug(wanted, new Set(alike.map((one) => one.slug)))
  const { id: merchantId } = await tx.merchant.create({ data: { ...data, slug }, select: { id: true } })
  const entry = { actorId: admin.userId, subject: 'merchant', subjectId: merchantId } as const
  await tx.merchantStanding.create({ data: { merchantId, kind: 'APPLIED', authorId: admin.userId } })
  await recordAudit(tx, {
    ...entry,
    verb: 'merchant.created',
    detail: { producerId: data.producerId },
    after: { standing: 'APPLIED' },
  })
  if (approve) {
    await tx.merchantStanding.create({ data: { merchantId, kind: 'APPROVED', authorId: admin.userId } })
    await recordAudit(tx, {
      ...entry,
      verb: 'merchant.approved',
      before: { standing: 'APPLIED' },
      after: { standing: 'APPROVED' },
    })
  }
  return merchantId
}
