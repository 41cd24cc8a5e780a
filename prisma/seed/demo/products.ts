import { addDays } from '@/lib/format/days'
import { cleanLine } from '@/lib/format/text'
import { nameKey } from '@/lib/registry/identity'
import type { Correction, Row, Tables } from '../rows'
import { type Calendar, momentAt, officeMinute } from './calendar'
import { type Certificate, certificateMaker, type Standing } from './certificates'
import { type Chance, chanceOf } from './chance'
import type { Kind, Variant } from './kinds'
import type { Producer } from './producers'

export type Product = {
  id: string
  name: string
  producer: Producer
  kind: Kind
  variant: Variant
  standing: Standing
  certificates: Certificate[]
}

/** Of the small set of tourism every state is chosen, so that a handful still tells a story. */
const tourism: Standing[] = ['long', 'long', 'renew', 'lately-expired', 'upgraded', 'long']

const standings: readonly (readonly [Standing, number])[] = [
  ['long', 66],
  ['renew', 9],
  ['lately-expired', 7],
  ['long-expired', 5.5],
  ['extended', 2.5],
  ['revoked', 2.2],
  ['upgraded', 4.3],
  ['renewed', 4],
]

/** Every registered product with its certificates. */
export function buildProducts(seed: string, calendar: Calendar, producers: readonly Producer[]): Product[] {
  const chance = chanceOf(`${seed}:products`)
  const certify = certificateMaker(calendar, chanceOf(`${seed}:certificates`))
  const seen = new Map<number, number>()
  return producers.flatMap((producer) =>
    producer.goods.map(({ kind, variant }): Product => {
      const nth = seen.get(kind.set) ?? 0
      seen.set(kind.set, nth + 1)
      const standing = kind.set === 26 ? (tourism[nth] ?? 'long') : nth === 0 ? 'long' : chance.weighted(standings)
      return {
        id: chance.uuid(),
        name: cleanLine(variant.name.vi),
        producer,
        kind,
        variant,
        standing,
        certificates: certify(standing, producer.ward.code),
      }
    }),
  )
}

/** Registry rows; what was known before the booth opened is recorded on that day. */
export function registryRows(
  calendar: Calendar,
  producers: readonly Producer[],
  products: readonly Product[],
  adminId: string,
): Pick<
  Tables,
  'producer' | 'registered_product' | 'certificate' | 'certificate_extension' | 'certificate_revocation'
> {
  const firstSeen = new Map<string, string>()
  for (const { producer, certificates } of products) {
    for (const { recordedAt } of certificates) {
      const known = firstSeen.get(producer.id)
      if (!known || recordedAt < known) firstSeen.set(producer.id, recordedAt)
    }
  }
  const opening = momentAt(calendar.goLive, 540)
  const certificates = products.flatMap((product) =>
    product.certificates.map((certificate) => ({ product, certificate })),
  )
  return {
    producer: producers.map((producer) => ({
      id: producer.id,
      name: producer.name,
      name_key: nameKey(producer.name),
      tax_code: producer.taxCode,
      legal_form: producer.legalForm,
      address: producer.address,
      ward_code: producer.ward.code,
      phone: producer.phone,
      recorded_by_id: adminId,
      recorded_at: firstSeen.get(producer.id) ?? opening,
    })),
    registered_product: products.map((product) => ({
      id: product.id,
      producer_id: product.producer.id,
      name: product.name,
      name_key: nameKey(product.name),
      set_number: product.kind.set,
      ward_code: product.producer.ward.code,
      address: product.producer.address,
      recorded_by_id: adminId,
      recorded_at: product.certificates.map(({ recordedAt }) => recordedAt).sort()[0] ?? opening,
    })),
    certificate: certificates.map(({ product, certificate }) => ({
      id: certificate.id,
      product_id: product.id,
      stars: certificate.stars,
      code: certificate.code,
      decision_number: certificate.decisionNumber,
      issued_on: certificate.issuedOn,
      recorded_by_id: adminId,
      recorded_at: certificate.recordedAt,
    })),
    certificate_extension: certificates.flatMap(({ certificate: { id, extensions } }) =>
      extensions.map(
        (extension): Row => ({
          ...{ id: extension.id, certificate_id: id, valid_through: extension.validThrough },
          ...{ effective_on: extension.effectiveOn, document_number: extension.documentNumber },
          ...{ recorded_by_id: adminId, recorded_at: extension.recordedAt },
        }),
      ),
    ),
    certificate_revocation: certificates.flatMap(({ certificate: { id, revocations } }) =>
      revocations.map(
        (revocation): Row => ({
          ...{ id: revocation.id, certificate_id: id, effective_on: revocation.effectiveOn, ground: revocation.ground },
          ...{ document_number: revocation.documentNumber, note: revocation.note },
          ...{ recorded_by_id: adminId, recorded_at: revocation.recordedAt },
        }),
      ),
    ),
  }
}

/** Sets that a hurried clerk mixes up. */
const mixedUp: Record<number, number> = { 3: 6, 6: 5, 7: 8, 8: 7, 11: 12, 12: 18, 17: 15, 20: 18, 21: 22, 22: 21 }

/**
 * Turns some rows of the first recording wrong and puts them right later, so that versions exist and the past answers
 * with what was known then.
 */
export function correctSome(
  seed: string,
  calendar: Calendar,
  tables: Pick<Tables, 'producer' | 'registered_product' | 'certificate'>,
  adminId: string,
): Correction[] {
  const chance = chanceOf(`${seed}:corrections`)
  const opening = momentAt(calendar.goLive, 540)
  const noticed = () => momentAt(addDays(calendar.goLive, chance.whole(12, 330)), officeMinute(chance))
  const some = (rows: Row[], count: number) =>
    chance.shuffled(rows.filter((row) => row.recorded_at === opening)).slice(0, count)
  const corrections: Correction[] = []
  const correct = (table: Correction['table'], row: Row, wrong: Row) => {
    const right = Object.fromEntries(Object.keys(wrong).map((column) => [column, row[column] ?? null]))
    corrections.push({ table, id: String(row.id), set: { ...right, recorded_at: noticed(), recorded_by_id: adminId } })
    Object.assign(row, wrong)
  }
  for (const row of some(tables.registered_product, 40)) {
    const wrong = mixedUp[Number(row.set_number)]
    if (wrong && corrections.length < 14) correct('registered_product', row, { set_number: wrong })
  }
  for (const row of some(tables.certificate, 9)) {
    correct('certificate', row, { stars: row.stars === 3 ? 4 : 3 })
  }
  for (const row of some(tables.producer, 8))
    correct('producer', row, { address: wrongAddress(String(row.address), chance) })
  return corrections
}

/** An address as it stood before July 2025, without the house. */
const wrongAddress = (address: string, chance: Chance) =>
  `Khu ${chance.whole(1, 9)}, ${address.split(', ').slice(1).join(', ')}`
