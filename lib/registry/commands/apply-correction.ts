import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { dateOfDay, dayOf, dayOfDate } from '@/lib/format/days'
import { changedFields, endsValidity } from '../change-rules'
import type { Applied, CertificateValues, Change, ProducerValues, ProductValues } from '../change-types'
import { nameKey } from '../identity'

/** Who makes a change, under which number it is kept, and within which transaction. */
export type ChangeContext = { tx: Transaction; changeId: string; userId: string }

type Correction = Extract<Change, { kind: 'CORRECT_PRODUCER' | 'CORRECT_PRODUCT' | 'CORRECT_CERTIFICATE' }>

// The row says from now on what a person says; its import is in its history.
const source = ({ changeId, userId }: ChangeContext) => ({ changeId, importId: null, recordedById: userId })

const fieldsOf = (before: Record<string, string | number | null>, after: Record<string, string | number | null>) =>
  changedFields(before, after).map(({ field }) => field)

/** Writes corrected values as a new version of the row. */
export function applyCorrection(context: ChangeContext, change: Correction): Promise<Applied> {
  if (change.kind === 'CORRECT_PRODUCER') return correctProducer(context, change)
  return change.kind === 'CORRECT_PRODUCT' ? correctProduct(context, change) : correctCertificate(context, change)
}

async function correctProducer(
  context: ChangeContext,
  { id, seen, values }: { id: string; seen: string; values: ProducerValues },
): Promise<Applied> {
  const { tx } = context
  await tx.$queryRaw`SELECT id FROM producer WHERE id = ${id}::uuid FOR UPDATE`
  const row = await tx.producer.findFirst({ where: { id, withdrawnAt: null } })
  if (!row) return { ok: false, reason: 'unknown' }
  if (row.recordedAt.toISOString() !== seen) return { ok: false, reason: 'changed' }
  const { name, legalForm, address, wardCode, phone } = row
  const taxCode = values.taxCode ?? row.taxCode
  const after = { ...values, taxCode }
  const fields = fieldsOf({ name, taxCode: row.taxCode, legalForm, address, wardCode, phone }, after)
  if (fields.length === 0) return { ok: false, reason: 'nothing-changes' }
  const key = nameKey(values.name)
  const other = await tx.producer.findFirst({
    where: {
      id: { not: id },
      AND: [
        { OR: [{ withdrawnAt: null }, { mergedIntoId: { not: null } }] },
        taxCode ? { taxCode } : { taxCode: null, nameKey: key, wardCode: values.wardCode },
      ],
    },
  })
  if (other) return taken('producer', other)
  await tx.producer.update({ where: { id }, data: { ...after, nameKey: key, ...source(context) } })
  return { ok: true, steps: { fields }, rows: { 'producers-corrected': 1 }, redirects: [] }
}

const taken = (
  subject: 'producer' | 'product' | 'certificate',
  { id, name }: { id: string; name: string },
): Applied => ({
  ok: false,
  reason: 'taken',
  obstacles: [{ code: 'changed-since', subject, id, name }],
})

async function correctProduct(
  context: ChangeContext,
  { id, seen, values }: { id: string; seen: string; values: ProductValues },
): Promise<Applied> {
  const { tx } = context
  await tx.$queryRaw`SELECT id FROM registered_product WHERE id = ${id}::uuid FOR UPDATE`
  const row = await tx.registeredProduct.findFirst({ where: { id, withdrawnAt: null } })
  if (!row) return { ok: false, reason: 'unknown' }
  if (row.recordedAt.toISOString() !== seen) return { ok: false, reason: 'changed' }
  const { name, setNumber, address, wardCode, producerId } = row
  const fields = fieldsOf({ name, setNumber, address, wardCode }, values)
  if (fields.length === 0) return { ok: false, reason: 'nothing-changes' }
  const key = nameKey(values.name)
  const other = await tx.registeredProduct.findFirst({
    where: {
      ...{ id: { not: id }, producerId, nameKey: key },
      OR: [{ withdrawnAt: null }, { mergedIntoId: { not: null } }],
    },
  })
  if (other) return taken('product', other)
  await tx.registeredProduct.update({ where: { id }, data: { ...values, nameKey: key, ...source(context) } })
  return { ok: true, steps: { fields }, rows: { 'products-corrected': 1 }, redirects: [] }
}

// Ending a certificate takes two people; what a registrar alone may write must not do the same.
const isAdministrator = async ({ tx, userId }: ChangeContext) =>
  (await tx.staffAppointment.count({
    where: { userId, role: 'ADMINISTRATOR', endedAt: null, user: { disabledAt: null } },
  })) > 0

async function correctCertificate(
  context: ChangeContext,
  { id, seen, values }: { id: string; seen: string; values: CertificateValues },
): Promise<Applied> {
  const { tx } = context
  await tx.$queryRaw`SELECT id FROM certificate WHERE id = ${id}::uuid FOR UPDATE`
  const row = await tx.certificate.findFirst({
    where: { id, withdrawnAt: null },
    include: { extensions: true, revocations: true, product: { select: { name: true } } },
  })
  if (!row) return { ok: false, reason: 'unknown' }
  if (row.recordedAt.toISOString() !== seen) return { ok: false, reason: 'changed' }
  if (values.issuedOn > dayOf(new Date())) return { ok: false, reason: 'in-future' }
  const { stars, code, decisionNumber, issuedOn, address, wardCode, productId } = row
  const fields = fieldsOf({ stars, code, decisionNumber, issuedOn: dayOfDate(issuedOn), address, wardCode }, values)
  if (fields.length === 0) return { ok: false, reason: 'nothing-changes' }
  const facts = {
    issuedOn: dayOfDate(issuedOn),
    extensions: row.extensions.map((one) => ({
      validThrough: dayOfDate(one.validThrough),
      effectiveOn: dayOfDate(one.effectiveOn),
    })),
    revocations: row.revocations.map((one) => ({ effectiveOn: dayOfDate(one.effectiveOn) })),
  }
  const isEnd = endsValidity(facts, { ...facts, issuedOn: values.issuedOn }, dayOf(new Date()))
  if (isEnd && !(await isAdministrator(context))) {
    const name = `${row.product.name}, ${decisionNumber}`
    return {
      ok: false,
      reason: 'ends-validity',
      obstacles: [{ code: 'still-valid', subject: 'certificate', id, name }],
    }
  }
  const data = { ...values, issuedOn: dateOfDay(values.issuedOn) }
  const other = await tx.certificate.findFirst({
    where: {
      ...{ id: { not: id }, productId, withdrawnAt: null },
      ...{ decisionNumber: data.decisionNumber, issuedOn: data.issuedOn },
    },
    include: { product: { select: { name: true } } },
  })
  if (other) return taken('certificate', { id: other.id, name: `${other.product.name}, ${other.decisionNumber}` })
  await tx.certificate.update({ where: { id }, data: { ...data, ...source(context) } })
  return { ok: true, steps: { fields }, rows: { 'certificates-corrected': 1 }, redirects: [] }
}
