import { Client } from 'pg'
import { dayOf } from '@/lib/format/days'
import { checkReference, loadDemoWhenEmpty } from './seed/load-demo'

/*
 * Loads the demo city into an empty database and prints its sign-ins once, as one line of JSON on stdout.
 * Reference data comes with the migrations; `--reference-only` checks that it is there and loads nothing.
 */

async function main() {
  const client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    await checkReference(client)
    const withDemo = !process.argv.includes('--reference-only')
    const signIns = withDemo ? await loadDemoWhenEmpty(client, dayOf(new Date())) : []
    console.log(JSON.stringify({ signIns }))
  } finally {
    await client.end()
  }
}

await main()
