import type { Client } from 'pg'
import { hashPassword, randomPassword } from '@/lib/auth/passwords'
import type { Day } from '@/lib/format/days'
import { buildCity } from './demo/city'
import { makeDemoAuthority } from './demo-authority'
import { loadCity } from './load-city'
import { beginDemoAgreements } from './load-demo-agreement'
import { loadDemoProofs } from './load-demo-proofs'
import { loadDemoProviders } from './load-demo-providers'
import { loadDemoTrace } from './load-demo-trace'
import { loadDemoTrust } from './load-demo-trust'
import { loadDemoVisits } from './load-demo-visits'
import type { DemoRole } from './rows'

/** How somebody of the demo city signs in; shown once. */
export type SignIn = { role: DemoRole; name: string; identifier: string; password: string }

const expected = { ocop_group: 6, ocop_subgroup: 17, ocop_set: 26, ward: 126, target: 3 }

/** Throws when the reference data that comes with the migrations is not there. */
export async function checkReference(client: Client) {
  for (const [table, least] of Object.entries(expected)) {
    const { rows } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM "${table}"`)
    const found = rows[0]?.n ?? 0
    if (found < least) throw new Error(`Table ${table} holds ${found} rows of reference data, ${least} are expected.`)
  }
}

/**
 * Loads the demo city as it stands on a day, in one transaction, into a database without merchants, products and users.
 * Returns fresh sign-ins; none when the database was in use.
 */
export async function loadDemoWhenEmpty(client: Client, today: Day): Promise<SignIn[]> {
  await client.query('BEGIN')
  try {
    // Two starts at once must not both find the database empty.
    await client.query(`SELECT pg_advisory_xact_lock(hashtext('demo-city'))`)
    const signIns = (await isInUse(client)) ? [] : await loadDemo(client, today)
    await client.query('COMMIT')
    return signIns
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}

async function isInUse(client: Client) {
  const { rows } = await client.query<{ used: boolean }>(
    `SELECT EXISTS (SELECT FROM merchant) OR EXISTS (SELECT FROM registered_product) OR EXISTS (SELECT FROM app_user) AS used`,
  )
  return rows[0]?.used !== false
}

async function loadDemo(client: Client, today: Day): Promise<SignIn[]> {
  const city = buildCity(today)
  const signIns = city.people.map((person) => ({ ...person, password: randomPassword() }))
  const hashes = new Map<string, string>()
  for (const { userId, password } of signIns) hashes.set(userId, await hashPassword(password))
  await loadCity(client, city, hashes)
  const authority = makeDemoAuthority()
  await loadDemoTrust(client, today, authority)
  const endAgreements = await beginDemoAgreements(client, today, authority)
  await loadDemoProofs(client, today, authority)
  await loadDemoVisits(client, today)
  await loadDemoProviders(client)
  await loadDemoTrace(client, today)
  await endAgreements()
  return signIns.map(({ role, name, identifier, password }) => ({ role, name, identifier, password }))
}
