import { randomBytes } from 'node:crypto'
import { adminForTest, merchantForTest } from '@/lib/auth/test-actors'
import { db, type Transaction } from '@/lib/db/client'
import type { StandingKind } from '@/lib/db/generated/enums'
import { addDays, dateOfDay, dayOf } from '@/lib/format/days'
import { attachPicture } from './commands/attach-picture'
import { createListing } from './commands/create-listing'
import { saveDraft } from './commands/save-draft'
import { submitListing } from './commands/submit-listing'
import { detailFields } from './rules-details'
import type { DraftInput } from './types'

// Only tests import this file: people and goods of their own, so that no test sees another's.
const suffix = () => randomBytes(6).toString('hex')
const inDays = (days: number) => dateOfDay(addDays(dayOf(new Date()), days))

const user = (name: string) => db.user.create({ data: { name, email: `${suffix()}@booth.example` } })

export async function testAdmin(name = 'Người thẩm định') {
  return adminForTest((await user(name)).id)
}

/** A producer's own merchant and one product with a certificate issued that many days ago. */
export async function testMerchant({
  standing = ['APPROVED'] as StandingKind[],
  issuedDaysAgo = 100,
  setNumber = 21,
  phone = '+84912345678' as string | null,
} = {}) {
  const key = suffix()
  const owner = await user('Chủ cơ sở')
  const producer = await db.producer.create({
    data: { name: `HTX ${key}`, nameKey: `htx ${key}`, legalForm: 'COOPERATIVE' },
  })
  const product = await testProduct(producer.id, { issuedDaysAgo, setNumber })
  const merchant = await db.merchant.create({
    data: { slug: `htx-${key}`, name: `HTX ${key}`, legalForm: 'COOPERATIVE', producerId: producer.id, phone },
  })
  for (const kind of standing) await setStanding(merchant.id, kind)
  const actor = merchantForTest(owner.id, merchant.id)
  return {
    actor,
    merchantId: merchant.id,
    producerId: producer.id,
    productId: product.id,
    certificateId: product.certificateId,
  }
}

export async function testProduct(producerId: string, { issuedDaysAgo = 100, setNumber = 21 } = {}) {
  const key = suffix()
  const { id } = await db.registeredProduct.create({
    data: { producerId, name: `Bình gốm ${key}`, nameKey: `bình gốm ${key}`, setNumber },
  })
  const certificate = await db.certificate.create({
    data: { productId: id, stars: 4, decisionNumber: `${key}/QĐ-UBND`, issuedOn: inDays(-issuedDaysAgo) },
  })
  return { id, certificateId: certificate.id }
}

export const setStanding = (merchantId: string, kind: StandingKind, tx: Transaction = db) =>
  tx.merchantStanding.create({ data: { merchantId, kind, reason: 'Theo hồ sơ' } })

/** Ends a certificate today. */
export const revoke = (certificateId: string, tx: Transaction = db) =>
  tx.certificateRevocation.create({
    data: { certificateId, effectiveOn: inDays(0), ground: 'OTHER', documentNumber: '1/QĐ' },
  })

export const testAuthorisation = (merchantId: string, producerId: string, { from = -10, until = 10 } = {}) =>
  db.authorisation.create({
    data: { merchantId, producerId, documentNumber: 'UQ-1', validFrom: inDays(from), validUntil: inDays(until) },
  })

/** Everything a draft needs. */
export const draftInput = (rest: Partial<DraftInput> = {}): DraftInput => ({
  nameVi: 'Bình gốm men lam',
  nameEn: 'Blue glazed vase',
  storyVi: 'Bình vuốt tay, vẽ lam trên xương gốm trắng, nung một lửa ở nhiệt độ cao. '.repeat(2).trim(),
  storyEn: 'Thrown by hand.',
  unitVi: 'chiếc',
  unitEn: 'piece',
  price: { kind: 'FIXED', vnd: 450_000, toVnd: null },
  // Whatever a set may ask is there.
  details: Object.fromEntries(detailFields.map((field) => [field, { vi: 'Như trên nhãn', en: 'As on the label' }])),
  places: [{ kind: 'PHONE', value: '+84912345678' }],
  pictures: { order: [], removed: [], alts: {} },
  ...rest,
})

export const testPicture = () => ({ contentHash: randomBytes(32).toString('hex'), width: 1600, height: 1200 })

type Owner = Awaited<ReturnType<typeof testMerchant>>
const must = <T extends { ok: boolean }>(result: T) => {
  if (!result.ok) throw new Error(JSON.stringify(result))
  return result as Extract<T, { ok: true }>
}

/** A listing with a complete draft: its id, and the time at which the draft was saved. */
export async function completeDraft(
  { actor, productId }: Pick<Owner, 'actor' | 'productId'>,
  rest: Partial<DraftInput> = {},
) {
  const { listingId } = must(await createListing(actor, productId))
  const draft = await db.listingRevision.findFirstOrThrow({ where: { listingId, submittedAt: null } })
  const attached = must(await attachPicture(actor, listingId, draft.savedAt, testPicture()))
  const saved = must(await saveDraft(actor, listingId, attached.savedAt, draftInput(rest)))
  return { listingId, savedAt: saved.savedAt }
}

/** A listing that waits in the queue. */
export async function waitingListing(owner: Pick<Owner, 'actor' | 'productId'>, rest: Partial<DraftInput> = {}) {
  const { listingId } = await completeDraft(owner, rest)
  const { revisionId } = must(await submitListing(owner.actor, listingId))
  return { listingId, revisionId }
}

export const auditVerbs = async (listingId: string) =>
  (await db.auditEntry.findMany({ where: { subjectId: listingId }, orderBy: { id: 'asc' } })).map(({ verb }) => verb)
