import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { dayOfDate } from '@/lib/format/days'
import { isUuid } from '@/lib/format/ids'
import { maskTaxCode } from '@/lib/format/people'
import type { CertificateRecord } from './product-record'
import { readStandings } from './product-record'

/** A row as its correction form begins with it; `seen`: when it was recorded. */
type Correctable<Values> = { id: string; name: string; seen: string; values: Values }

type Text = Record<string, string>

/** A producer to be corrected. Its tax code is shown masked only, so its field begins empty. */
export async function findCorrectableProducer(
  _: StaffActor,
  id: string,
): Promise<(Correctable<Text> & { taxCode: string | null }) | null> {
  const row = isUuid(id) ? await db.producer.findFirst({ where: { id, withdrawnAt: null } }) : null
  if (!row) return null
  const { name, legalForm, address, wardCode, phone } = row
  return {
    ...{ id, name, seen: row.recordedAt.toISOString(), taxCode: row.taxCode && maskTaxCode(row.taxCode) },
    values: { name, legalForm, address: address ?? '', wardCode: wardCode ?? '', phone: phone ?? '' },
  }
}

/** A registered product to be corrected. */
export async function findCorrectableProduct(_: StaffActor, id: string): Promise<Correctable<Text> | null> {
  const row = isUuid(id) ? await db.registeredProduct.findFirst({ where: { id, withdrawnAt: null } }) : null
  if (!row) return null
  const { name, setNumber, address, wardCode } = row
  return {
    ...{ id, name, seen: row.recordedAt.toISOString() },
    values: { name, setNumber: String(setNumber), address: address ?? '', wardCode: wardCode ?? '' },
  }
}

export type CorrectableCertificate = Correctable<Text> & { productId: string; standing: CertificateRecord }

/** A certificate to be corrected, extended or revoked. */
export async function findCorrectableCertificate(_: StaffActor, id: string): Promise<CorrectableCertificate | null> {
  const row = isUuid(id)
    ? await db.certificate.findFirst({
        where: { id, withdrawnAt: null },
        include: { product: { select: { name: true } } },
      })
    : null
  const standing = row && (await readStandings(row.productId)).find((one) => one.id === id)
  if (!row || !standing) return null
  const { stars, code, decisionNumber, issuedOn, address, wardCode, productId } = row
  return {
    ...{ id, productId, standing, name: row.product.name, seen: row.recordedAt.toISOString() },
    values: {
      ...{ stars: String(stars), code: code ?? '', decisionNumber, issuedOn: dayOfDate(issuedOn) },
      ...{ address: address ?? '', wardCode: wardCode ?? '' },
    },
  }
}
