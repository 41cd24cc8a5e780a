import { parseArgs } from 'node:util'
import { Client } from 'pg'
import { loadBench } from '../bench/load'

/*
 * npm run bench:load -- [--rows N] [--from rows.jsonl]: fills an empty database (npm start -- --no-demo) with the rows of
 * a speed trial and says how many listings a second it took in.
 */
const { values } = parseArgs({ options: { rows: { type: 'string', default: '10000' }, from: { type: 'string' } } })
const rows = Number(values.rows)
if (!Number.isInteger(rows) || rows < 1) throw new Error('--rows wants a whole number of at least 1.')

// Two, so that one can make rows ready while the other commits.
const connect = () => new Client({ connectionString: process.env.DATABASE_URL })
const connections = [connect(), connect()] as const
await Promise.all(connections.map((client) => client.connect()))
try {
  const begun = performance.now()
  const pace = (listings: number) => Math.round((listings / (performance.now() - begun)) * 1000)
  const source = values.from ? { file: values.from } : { rows }
  const listings = await loadBench(connections, source, (done) =>
    console.error(`  ${done} listings, ${pace(done)} a second`),
  )
  console.log(`${listings} listings loaded, ${pace(listings)} a second.`)
  // What the server does by itself a minute after an import; so that a trial need not wait for it.
  const loaded = performance.now()
  await connections[0].query('ANALYZE')
  console.log(`Statistics for the planner took ${((performance.now() - loaded) / 1000).toFixed(1)} s more.`)
} finally {
  await Promise.all(connections.map((client) => client.end()))
}
