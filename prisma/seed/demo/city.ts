import type { Day } from '@/lib/format/days'
import type { City, Row, Tables } from '../rows'
import { buildApplications } from './applications'
import { auditRow } from './audit'
import { calendarOf } from './calendar'
import { chanceOf } from './chance'
import { buildCollections } from './collections'
import { planListings } from './listing-plan'
import { buildListings } from './listings'
import { merchantRows } from './merchant-rows'
import { buildMerchants } from './merchants'
import { buildPeople } from './people'
import { buildProblemReports } from './problem-reports'
import { buildProducers } from './producers'
import { buildProducts, correctSome, registryRows } from './products'
import { buildProofs } from './proofs'
import { buildSalesPoints } from './sales-points'

const SEED = 'gian-hang-thu-do'

/** The whole demo city as it stands on a day: the same day gives the same rows. */
export function buildCity(today: Day): City {
  const calendar = calendarOf(today)
  const producers = buildProducers(SEED)
  const products = buildProducts(SEED, calendar, producers)
  const merchants = buildMerchants(SEED, calendar, producers, products)
  const plans = planListings(SEED, calendar, merchants, products)
  const people = buildPeople(SEED, calendar, merchants, plans)
  const [adminId = ''] = people.adminIds
  const registry = registryRows(calendar, producers, products, adminId)
  const corrections = correctSome(SEED, calendar, registry, adminId)
  const listings = buildListings(SEED, calendar, plans, people.adminIds)
  const proofs = buildProofs(SEED, calendar, merchants, people.adminIds)
  const problems = buildProblemReports(SEED, calendar, listings.tables.listing_state, people.adminIds)
  const applications = buildApplications(SEED, calendar, producers, merchants, people.adminIds)
  const booth = merchantRows(chanceOf(`${SEED}:standing`), merchants, people.adminIds)
  const tables: Tables = {
    app_user: people.users,
    staff_appointment: people.appointments,
    ...registry,
    ...booth,
    merchant_member: people.members,
    ...listings.tables,
    ...proofs,
    ...problems,
    ...applications,
    sales_point: buildSalesPoints(SEED, calendar, adminId),
    ...buildCollections(SEED, calendar, plans, listings.idOf),
    audit_entry: inOrder([
      ...booth.audit_entry,
      ...listings.tables.audit_entry,
      ...proofs.audit_entry,
      ...problems.audit_entry,
      ...applications.audit_entry,
      ...registryAudit(registry, corrections),
    ]),
  }
  return { tables, corrections, people: people.signIns }
}

const inOrder = (entries: Row[]) => entries.sort((a, b) => (String(a.at) < String(b.at) ? -1 : 1))

function registryAudit(
  registry: Pick<Tables, 'certificate_extension' | 'certificate_revocation'>,
  corrections: City['corrections'],
): Row[] {
  const decided = (rows: Row[], verb: string) =>
    rows.map((row) =>
      auditRow(String(row.recorded_at), String(row.recorded_by_id), verb, 'certificate', String(row.certificate_id)),
    )
  const subjects = { producer: 'producer', registered_product: 'product', certificate: 'certificate' } as const
  return [
    ...decided(registry.certificate_extension, 'certificate.extended'),
    ...decided(registry.certificate_revocation, 'certificate.revoked'),
    ...corrections.map(({ table, id, set }) =>
      auditRow(
        String(set.recorded_at),
        String(set.recorded_by_id),
        `${subjects[table]}.corrected`,
        subjects[table],
        id,
        {
          fields: Object.keys(set).filter((column) => !column.startsWith('recorded_')),
        },
      ),
    ),
  ]
}
