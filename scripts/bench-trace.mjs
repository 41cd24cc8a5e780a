import './steps/node-version.mjs'
import { parseArgs } from 'node:util'
import { startBooth } from './bench/servers.mjs'
import { surviveKills } from './bench/trace-kill.mjs'
import { buildServer } from './steps/build.mjs'
import { boothEnvironment } from './steps/environment.mjs'
import { installPackages } from './steps/install.mjs'
import { atEnd, command } from './steps/lifetime.mjs'
import { inProject } from './steps/paths.mjs'
import { freePort } from './steps/ports.mjs'
import { bringUpDatabase } from './steps/postgres.mjs'
import { generateClient, migrationsFolder } from './steps/prisma.mjs'
import { run } from './steps/processes.mjs'
import { PlainError, say, step } from './steps/progress.mjs'
import { loadOf } from './steps/seed.mjs'
import { setUpDatabase } from './steps/setup.mjs'
import { makeTrialFolder, trialEnvironment } from './steps/trial.mjs'
import { typescriptFile } from './steps/typescript.mjs'

/*
 * npm run bench:trace -- [--lots 100000] [--seconds 5] [--connections 32] [--kills 3]: loads lots with ten events each into a database
 * of its own that writes to the disk as the booth's does, then asks, opens origin pages and captures over HTTP, and at last
 * kills server and database in the middle of it (docs/epcis.md).
 */
const name = 'booth_trace'

await command(async () => {
  const options = readOptions()
  await installPackages()
  await generateClient()
  const operator = trialEnvironment()
  for (const name of Object.keys(process.env)) if (!(name in operator)) delete process.env[name]
  await buildServer()
  const data = await makeTrialFolder()
  const database = await step('Bringing up a database', () => bringUpDatabase({ data, durable: true }))
  atEnd(database.release)
  await database.createDatabase(name)
  const port = await freePort()
  const settings = await boothEnvironment({ databaseUrl: database.urlOf(name), port, data })
  const origin = `http://127.0.0.1:${port}`
  const env = { ...settings, HOSTNAME: '127.0.0.1', NEXTAUTH_URL: origin, PUBLIC_URL: origin, NODE_ENV: 'production' }
  const demo = loadOf({
    demo: true,
    program: typescriptFile('prisma/seed.ts'),
    env: { ...env, NODE_ENV: 'development' },
  })
  await setUpDatabase({ databaseUrl: env.DATABASE_URL, migrations: migrationsFolder, load: demo })
  const loaded = await step(`Loading ${options.lots} lots`, () => load(env, options.lots))
  const server = await startBooth(env, port)
  try {
    for (const job of jobsOf(loaded)) await measure({ origin, ...options, ...job })
    const begin = async (databaseUrl) => ({
      ...(await startBooth({ ...env, DATABASE_URL: databaseUrl }, port)),
      origin,
    })
    const first = { ...server, origin }
    const { kills: rounds } = options
    const again = await surviveKills({ key: loaded.key, start: begin, server: first, database, data, name, rounds })
    atEnd(again.release)
  } finally {
    await server.stop()
  }
  return 0
})

function readOptions() {
  const text = { type: 'string' }
  const { values } = parseArgs({ options: { lots: text, seconds: text, connections: text, kills: text } })
  const { lots = '100000', seconds = '5', connections = '32', kills = '3' } = values
  return { lots: Number(lots), seconds: Number(seconds), connections: Number(connections), kills: Number(kills) }
}

async function load(env, lots) {
  const args = typescriptFile('prisma/cli/trace-load.ts', '--lots', String(lots))
  const { code, stdout, all } = await run(process.execPath, args, { env })
  if (code !== 0) throw new PlainError(`The loader ended with ${code}.\n${all}`)
  return JSON.parse(stdout.trim().split('\n').at(-1))
}

/** What is measured: reads first, on what was loaded, then what writes. */
function jobsOf({ key, codes, gtin }) {
  const events = (query) => [`/api/epcis/events?${query}`]
  const pallet = 'urn:epc:id:sscc:8934567.0000000042'
  const asked = {
    'the first page': '',
    'newest first, 100': 'orderBy=eventTime&perPage=100',
    'a kind': 'eventType=TransactionEvent',
    'a step within a week': 'EQ_bizStep=shipping&GE_eventTime=2026-03-01T00:00:00Z&LT_eventTime=2026-03-08T00:00:00Z',
    'a rare disposition': 'EQ_disposition=retail_sold&orderBy=eventTime',
    'a place nobody has': 'EQ_bizLocation=urn:x:nowhere',
    'one lot': `MATCH_anyEPCClass=https://id.gs1.org/01/${gtin}/10/B0000042`,
    'one pallet': `MATCH_parentID=${pallet}`,
    'a pattern with many': 'MATCH_epc=urn:epc:idpat:sgtin:8934567.012345.*',
    'a pattern with none': 'MATCH_epc=urn:epc:idpat:sgtin:9999999.*.*',
  }
  const capture = (path, events) => ({ path, events, lots: codes.slice(0, 2000) })
  return [
    { name: 'origin page', paths: codes, connections: 1 },
    ...Object.entries(asked).map(([name, query]) => ({
      name: `query: ${name}`,
      paths: events(query),
      key,
      connections: 1,
    })),
    {
      name: 'capture, 1 event a document, 1 connection',
      capture: capture('/api/epcis/capture', 1),
      key,
      connections: 1,
    },
    { name: 'capture, 1 event a document', capture: capture('/api/epcis/capture', 1), key },
    {
      name: 'capture, 100 events a document, 4 connections',
      capture: capture('/api/epcis/capture', 100),
      key,
      connections: 4,
    },
  ]
}

async function measure({ name, ...job }) {
  const env = { ...process.env, BENCH_JOB: JSON.stringify(job) }
  const { code, all } = await run(process.execPath, [inProject('scripts/bench/trace-driver.mjs')], { env })
  if (code !== 0) throw new PlainError(`The driver ended with ${code}.\n${all}`)
  const { rate, p50, p95, wrong } = JSON.parse(all.trim().split('\n').at(-1))
  const faults = Object.entries(wrong).map((each) => each.join(' × '))
  const one = (value) => value.toFixed(1).padStart(7)
  say(`${name.padEnd(48)} ${one(rate)}/s  p50 ${one(p50)} ms  p95 ${one(p95)} ms  ${faults.join(', ')}`)
}
