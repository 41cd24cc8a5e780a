import type { Client } from 'pg'
import type { City, Correction, Row, Tables } from './rows'

/** Tables in the order their foreign keys ask for; revisions are written by themselves. */
const before = [
  'app_user',
  'staff_appointment',
  'producer',
  'registered_product',
  'certificate',
  'certificate_extension',
  'certificate_revocation',
  'merchant',
  'merchant_member',
  'merchant_standing',
  'authorisation',
  'picture',
  'listing',
  'listing_slug',
] as const
const after = [
  'listing_review',
  'listing_state',
  'proof',
  'proof_review',
  'solution_exemption',
  'collection',
  'collection_listing',
  'sales_point',
  'problem_report',
  'problem_contact',
  'problem_step',
  'application',
  'application_person',
  'application_step',
  'application_claim',
  'audit_entry',
] as const

const BATCH = 1_000

/** Writes a city into an empty database, inside the caller's transaction. `hashes`: password hash by user id. */
export async function loadCity(client: Client, { tables, corrections }: City, hashes: ReadonlyMap<string, string>) {
  const users = tables.app_user.map((user) => ({ ...user, password_hash: hashes.get(String(user.id)) ?? null }))
  await insertTables(client, { ...tables, app_user: users })
  for (const correction of corrections) await correct(client, correction)
  await client.query(`
    UPDATE target SET recorded_at = '2025-09-23 08:00+07' WHERE effective_from >= '2025-09-23' AND recorded_by_id IS NULL`)
  await client.query(`
    UPDATE target_exclusion SET recorded_at = '2025-09-23 08:00+07' WHERE recorded_by_id IS NULL`)
}

/** Writes rows of every table in the order their foreign keys and triggers ask for. */
export async function insertTables(client: Client, tables: Tables) {
  for (const table of before) await insert(client, table, tables[table])
  await insertRevisions(client, tables)
  for (const table of after) await insert(client, table, tables[table])
}

async function insert(client: Client, table: string, rows: readonly Row[]) {
  const columns = Object.keys(rows[0] ?? {})
  const names = columns.map((column) => `"${column}"`).join(', ')
  for (let from = 0; from < rows.length; from += BATCH) {
    await client.query(
      `INSERT INTO "${table}" (${names}) SELECT ${names} FROM json_populate_recordset(NULL::"${table}", $1::json)`,
      [JSON.stringify(rows.slice(from, from + BATCH))],
    )
  }
}

/**
 * Pictures and places may only be added while a revision is a draft, and a listing has one draft at a time: so all
 * first revisions are written and submitted, then all second ones, and so on.
 */
async function insertRevisions(client: Client, tables: Tables) {
  const highest = Math.max(0, ...tables.listing_revision.map(({ number }) => Number(number)))
  for (let number = 1; number <= highest; number++) {
    const revisions = tables.listing_revision.filter((revision) => revision.number === number)
    const ids = new Set(revisions.map(({ id }) => id))
    const ofThese = (rows: readonly Row[]) => rows.filter((row) => ids.has(row.revision_id ?? null))
    await insert(
      client,
      'listing_revision',
      revisions.map((revision) => ({ ...revision, submitted_at: null })),
    )
    await insert(client, 'revision_picture', ofThese(tables.revision_picture))
    await insert(client, 'place_to_buy', ofThese(tables.place_to_buy))
    await insert(client, 'revision_detail', ofThese(tables.revision_detail))
    await client.query(
      `UPDATE listing_revision r SET submitted_at = s.submitted_at
       FROM json_populate_recordset(NULL::listing_revision, $1::json) s
       WHERE r.id = s.id AND s.submitted_at IS NOT NULL`,
      [JSON.stringify(revisions.map(({ id, submitted_at }) => ({ id, submitted_at })))],
    )
  }
}

async function correct(client: Client, { table, id, set }: Correction) {
  const columns = Object.keys(set)
  const assignments = columns.map((column, i) => `"${column}" = $${i + 2}`).join(', ')
  await client.query(`UPDATE "${table}" SET ${assignments} WHERE id = $1`, [
    id,
    ...columns.map((column) => set[column]),
  ])
}
