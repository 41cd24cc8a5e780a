import './steps/node-version.mjs'
import { fileURLToPath } from 'node:url'
import { boothEnvironment, externalDatabaseUrl, wantedPort } from './steps/environment.mjs'
import { command } from './steps/lifetime.mjs'
import { dataFolder, inProject } from './steps/paths.mjs'
import { migrationsFolder } from './steps/prisma.mjs'
import { run, stopChildren } from './steps/processes.mjs'
import { PlainError, say } from './steps/progress.mjs'
import { sayProxyHint } from './steps/proxy-setting.mjs'
import { loadOf, runTool, showSignIns } from './steps/seed.mjs'
import { setUpDatabase } from './steps/setup.mjs'
import { waitForDatabase } from './steps/wait-for-database.mjs'

const programs = { 'create-admin': 'create-admin.mjs', passwords: 'passwords.mjs' }
const program = (name) => inProject('scripts/image', name)

/*
 * The one program of the container image. Without arguments it sets up the database and serves; "migrate" only sets it up;
 * "create-admin …" and "passwords" do what npm run admin:create and npm run passwords do in a checkout.
 */
const [task = 'serve', ...args] = process.argv.slice(2)
if (task === 'serve') await serve()
else await command(() => perform(task))

// The server takes over this very process, so that it gets the signals; what comes before would stay in its memory.
async function serve() {
  // The first process of a container is deaf to signals that it does not ask for.
  const leave = () => stopChildren().then(() => process.exit(0))
  for (const name of ['SIGINT', 'SIGTERM']) process.once(name, leave)
  const own = fileURLToPath(import.meta.url)
  const { code } = await run(process.execPath, [own, 'migrate'], { interactive: (text) => process.stdout.write(text) })
  if (code !== 0) process.exit(1)
  for (const name of ['SIGINT', 'SIGTERM']) process.off(name, leave)
  Object.assign(process.env, await environment())
  delete process.env.AUDIT_DATABASE_URL
  sayProxyHint()
  await import(inProject('server.js'))
}

async function perform(task) {
  const env = await environment()
  if (task === 'migrate') return setUp(env)
  if (!programs[task])
    throw new PlainError(`Unknown: ${task}. Known are serve, migrate, ${Object.keys(programs).join(', ')}.`)
  await waitForDatabase(env.DATABASE_URL)
  return runTool([program(programs[task]), ...args], env)
}

async function setUp(env) {
  await waitForDatabase(env.DATABASE_URL)
  const demo = ['1', 'true', 'yes'].includes((process.env.DEMO_CITY ?? '').toLowerCase())
  const load = loadOf({ demo, program: [program('seed.mjs')], env })
  const { applied, loaded } = await setUpDatabase({ databaseUrl: env.DATABASE_URL, migrations: migrationsFolder, load })
  if (applied.length > 0) say(`Migrations applied: ${applied.join(', ')}`)
  showSignIns(loaded)
}

async function environment() {
  const databaseUrl = externalDatabaseUrl()
  if (!databaseUrl) throw new PlainError('DATABASE_URL is not set. The image brings no database; see compose.yaml.')
  return boothEnvironment({ databaseUrl, port: wantedPort().port, data: dataFolder() })
}
