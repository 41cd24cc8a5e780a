import { Client } from 'pg'
import { hashPassword, randomPassword } from '@/lib/auth/passwords'
import { dayOf } from '@/lib/format/days'
import { buildCity } from './seed/demo/city'
import { loadCity } from './seed/load-city'

/*
 * Loads the demo city into an empty database and prints its sign-ins once, as one line of JSON on stdout.
 * Reference data comes with the migrations; `--reference-only` checks that it is there and loads nothing.
 */

const expected = { ocop_group: 6, ocop_subgroup: 17, ocop_set: 26, ward: 126, target: 3 }

async function checkReference(client: Client) {
  for (const [table, least] of Object.entries(expected)) {
    const { rows } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM "${table}"`)
    const found = rows[0]?.n ?? 0
    if (found < least) throw new Error(`Table ${table} holds ${found} rows of reference data, ${least} are expected.`)
  }
}

async function isEmpty(client: Client) {
  const { rows } = await client.query<{ used: boolean }>(
    `SELECT EXISTS (SELECT FROM merchant) OR EXISTS (SELECT FROM registered_product) OR EXISTS (SELECT FROM app_user) AS used`,
  )
  return rows[0]?.used === false
}

async function loadDemo(client: Client) {
  const city = buildCity(dayOf(new Date()))
  const signIns = city.people.map((person) => ({ ...person, password: randomPassword() }))
  const hashes = new Map<string, string>()
  for (const { userId, password } of signIns) hashes.set(userId, await hashPassword(password))
  await loadCity(client, city, hashes)
  return signIns.map(({ role, name, identifier, password }) => ({ role, name, identifier, password }))
}

async function main() {
  const client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    await checkReference(client)
    if (process.argv.includes('--reference-only')) {
      console.log(JSON.stringify({ signIns: [] }))
      return
    }
    await client.query('BEGIN')
    // Two starts at once must not both find the database empty.
    await client.query(`SELECT pg_advisory_xact_lock(hashtext('demo-city'))`)
    const signIns = (await isEmpty(client)) ? await loadDemo(client) : []
    await client.query('COMMIT')
    console.log(JSON.stringify({ signIns }))
  } finally {
    await client.end()
  }
}

await main()
