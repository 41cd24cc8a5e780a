import './steps/node-version.mjs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildBareApp } from './bench/bare-app.mjs'
import { kindsOf } from './bench/kinds.mjs'
import { measure, showTable } from './bench/measure.mjs'
import { startBare, startBooth, startPlain } from './bench/servers.mjs'
import { buildServer } from './steps/build.mjs'
import { boothEnvironment } from './steps/environment.mjs'
import { installPackages } from './steps/install.mjs'
import { atEnd, command } from './steps/lifetime.mjs'
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
 * npm run bench: loads a trial's rows into a database of its own, then compares, in the same run and turn by turn, the
 * booth's pages with a bare Next app and a bare node:http server. Only ratios say something on a noisy machine.
 * --queries asks the database alone; --plans prints the plans of what it is asked (docs/search-plans.md).
 */
await command(async () => {
  const options = readOptions()
  await installPackages()
  await generateClient()
  const operator = trialEnvironment()
  for (const name of Object.keys(process.env)) if (!(name in operator)) delete process.env[name]
  if (!options.alone) {
    await buildServer()
    await step('Building the bare app', () => buildBareApp(operator))
  }
  const data = await makeTrialFolder()
  const database = await step('Bringing up a database', () => bringUpDatabase({ data, durable: false }))
  atEnd(database.release)
  await database.createDatabase('booth_bench')
  const port = await freePort()
  const settings = await boothEnvironment({ databaseUrl: database.urlOf('booth_bench'), port, data })
  const address = `http://127.0.0.1:${port}`
  const env = { ...settings, HOSTNAME: '127.0.0.1', NEXTAUTH_URL: address, PUBLIC_URL: address, NODE_ENV: 'production' }
  await loadRows(env, options)
  await inDatabase(env, options)
  if (!options.alone) await compare({ env: { ...env, ...heapCap(options.heap) }, port, options })
  say(`\nDatabase and logs were in ${join(data)}; both are gone now.`)
  return 0
})

function readOptions() {
  const { values } = parseArgs({
    options: {
      rows: { type: 'string', default: '10000' },
      from: { type: 'string' },
      seconds: { type: 'string', default: '3' },
      rounds: { type: 'string', default: '3' },
      connections: { type: 'string', default: '16' },
      heap: { type: 'string', default: '192' },
      only: { type: 'string' },
      queries: { type: 'boolean' },
      plans: { type: 'boolean' },
    },
  })
  const number = (name) => {
    const value = Number(values[name])
    if (!Number.isInteger(value) || value < 1) throw new PlainError(`--${name} wants a whole number of at least 1.`)
    return value
  }
  return {
    ...values,
    ...{ rows: number('rows'), seconds: number('seconds'), rounds: number('rounds') },
    connections: number('connections'),
    alone: values.queries === true || values.plans === true,
  }
}

/** A cap on Node's heap, the same for everything that is compared. */
function heapCap(megabytes) {
  return megabytes ? { NODE_OPTIONS: `--max-old-space-size=${megabytes}` } : {}
}

async function loadRows(env, { rows, from }) {
  const reference = loadOf({ demo: false, program: typescriptFile('prisma/seed.ts'), env })
  await setUpDatabase({ databaseUrl: env.DATABASE_URL, migrations: migrationsFolder, load: reference })
  const source = from ? ['--from', from] : ['--rows', String(rows)]
  await step('Loading the rows', () => runTypescript('prisma/cli/bench-load.ts', source, env))
}

function inDatabase(env, { alone, plans, only }) {
  const args = [...(alone && only ? ['--only', only] : []), ...(plans ? ['--plans'] : [])]
  return step('Asking the database alone', () => runTypescript('prisma/cli/bench-queries.ts', args, env))
}

async function runTypescript(file, args, env) {
  const { code, stdout, all } = await run(process.execPath, typescriptFile(file, ...args), { env })
  if (code !== 0) throw new PlainError(`${file} ended with ${code}.\n${all}`)
  say(stdout.trimEnd())
}

async function compare({ env, port, options }) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: env.DATABASE_URL })
  await client.connect()
  const kinds = (await kindsOf(client)).filter(({ name }) => !options.only || name.includes(options.only))
  await client.end()
  const [barePort, plainPort] = [await freePort(), await freePort()]
  const booth = await startBooth(env, port)
  const bare = await startBare({ ...env, PORT: String(barePort) }, barePort)
  const page = await (await fetch(`http://127.0.0.1:${barePort}/kept/0`)).text()
  const plain = await startPlain(page, plainPort)
  try {
    const origin = (number) => `http://127.0.0.1:${number}`
    const results = await measure({
      kinds,
      booth: origin(port),
      bare: origin(barePort),
      plain: origin(plainPort),
      ...options,
    })
    showTable(results)
    say(
      `\nFirst page after start: booth ${Math.round(booth.firstPageMs)} ms, bare app ${Math.round(bare.firstPageMs)} ms. ` +
        `Most memory held: booth ${booth.peakMb()} MB, bare app ${bare.peakMb()} MB.`,
    )
  } finally {
    plain.stop()
    await bare.stop()
    await booth.stop()
  }
}
