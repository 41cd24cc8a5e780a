import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { boothEnvironment, externalDatabaseUrl, listenHost, loadOperatorSettings, wantedPort } from './environment.mjs'
import { installPackages } from './install.mjs'
import { atEnd } from './lifetime.mjs'
import { dataFolder, prepareDataFolder } from './paths.mjs'
import { choosePort } from './ports.mjs'
import { bringUpDatabase } from './postgres.mjs'
import { generateClient, migrationsFolder } from './prisma.mjs'
import { noteChildrenIn, stopOrphans } from './processes.mjs'
import { PlainError, say } from './progress.mjs'
import { loadOf } from './seed.mjs'
import { claimBooth } from './serve.mjs'
import { setUpDatabase } from './setup.mjs'
import { typescriptFile } from './typescript.mjs'

/** What `npm start` and `npm run dev` take on the command line. */
export function readArguments() {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string', short: 'p' }, 'no-demo': { type: 'boolean' } } })
    return { port: values.port, demo: !values['no-demo'] }
  } catch (error) {
    throw new PlainError(`${error.message}\nKnown are: --port N, --no-demo (after "--": npm start -- --port 4000)`)
  }
}

/** Everything before a server can start: packages, port, database, client, migrations, first load. */
export async function prepareBooth({ port: portArgument, demo }) {
  loadOperatorSettings()
  const data = prepareDataFolder(dataFolder())
  const wanted = wantedPort(portArgument)
  await claimBooth(data, wanted.port)
  await takeOver(join(data, 'run'))
  const port = await choosePort(wanted, listenHost())
  await claimBooth(data, port)
  await installPackages()
  const database = externalDatabaseUrl() ? null : await holdDatabase(data)
  const env = await boothEnvironment({ databaseUrl: externalDatabaseUrl() ?? database.url, port, data })
  await generateClient()
  const { loaded: signIns } = await setUpDatabase({
    databaseUrl: env.DATABASE_URL,
    migrations: migrationsFolder,
    load: loadOf({ demo, program: typescriptFile('prisma/seed.ts'), env }),
  })
  return { data, port, database, env, signIns }
}

// What a killed run left behind may hold the very port we want, or still write to node_modules.
async function takeOver(run) {
  noteChildrenIn(run)
  const stopped = await stopOrphans(run)
  if (stopped > 0) say(`What a killed run had left behind is stopped (${stopped}).`)
}

/** Brings up the database of the data folder and gives it back when this process ends. */
export async function holdDatabase(data) {
  const database = await bringUpDatabase({ data })
  atEnd(database.release)
  return database
}
