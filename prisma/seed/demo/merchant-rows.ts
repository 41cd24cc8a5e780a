import { addDays } from '@/lib/format/days'
import type { Row, Tables } from '../rows'
import { auditRow } from './audit'
import type { Chance } from './chance'
import type { Merchant } from './merchants'
import { MARK } from './producer-names'
import { introOf } from './prose/intros'

type MerchantTables = Pick<Tables, 'merchant' | 'merchant_standing' | 'authorisation' | 'audit_entry'>

/** Merchants with their way in, and traders' authorisations. */
export function merchantRows(
  chance: Chance,
  merchants: readonly Merchant[],
  admins: readonly string[],
): MerchantTables {
  const tables: MerchantTables = { merchant: [], merchant_standing: [], authorisation: [], audit_entry: [] }
  for (const merchant of merchants) {
    const intro = introOf(merchant, chance)
    tables.merchant.push({
      ...{ id: merchant.id, slug: merchant.slug, name: merchant.name, legal_form: merchant.legalForm },
      ...{
        tax_code: merchant.taxCode,
        address: merchant.address,
        ward_code: merchant.ward.code,
        phone: merchant.phone,
      },
      ...{
        website: merchant.website,
        intro_vi: intro.vi,
        intro_en: intro.en,
        producer_id: merchant.producer?.id ?? null,
      },
      ...{ created_at: merchant.events[0]?.at ?? null, is_demo: true },
    })
    for (const event of merchant.events) {
      const author = event.kind === 'APPLIED' ? merchant.owner.id : chance.pick(admins)
      tables.merchant_standing.push({
        ...{ id: chance.uuid(), merchant_id: merchant.id, kind: event.kind, reason: event.reason ?? null },
        ...{ effective_at: event.at, recorded_at: event.recordedAt ?? event.at, author_id: author },
      })
      tables.audit_entry.push(
        auditRow(event.recordedAt ?? event.at, author, `merchant.${event.kind.toLowerCase()}`, 'merchant', merchant.id),
      )
    }
    if (!merchant.producer) tables.authorisation.push(...authorisations(merchant, chance, admins))
  }
  return tables
}

function authorisations(merchant: Merchant, chance: Chance, admins: readonly string[]): Row[] {
  const { approvedOn } = merchant
  if (!approvedOn) return []
  const at = merchant.events.find(({ kind }) => kind === 'APPROVED')?.at ?? null
  return merchant.sources.map((producer, i) => ({
    ...{ id: chance.uuid(), merchant_id: merchant.id, producer_id: producer.id },
    ...{ document_number: `${i + 1}/GUQ-${approvedOn.slice(0, 4)} ${MARK}`, valid_from: addDays(approvedOn, -9) },
    ...{ valid_until: i === 0 ? null : addDays(approvedOn, 720), recorded_at: at, recorded_by_id: chance.pick(admins) },
  }))
}
