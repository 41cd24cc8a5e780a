import { spawn, spawnSync } from 'node:child_process'
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { databaseUser, prepareCluster } from './cluster.mjs'
import { readJson } from './json-file.mjs'
import { withLock } from './lock.mjs'
import { listFolder, prepareDataFolder } from './paths.mjs'
import { freePort } from './ports.mjs'
import { birthmark, isStillThat, isThere, mark, stopProcess } from './processes.mjs'
import { PlainError } from './progress.mjs'
import { readSecrets } from './secret.mjs'

const databaseName = 'booth'
const patienceMs = 60_000

/**
 * Brings up this data folder's PostgreSQL, or joins the one that already runs. The last holder to release stops it.
 * `durable: false` is for databases that are thrown away.
 */
export async function bringUpDatabase({ data, durable = true }) {
  prepareDataFolder(data)
  const { databasePassword: password } = await readSecrets(data)
  const run = join(data, 'run')
  const holder = join(run, 'holders', String(process.pid))
  const server = await withLock(join(run, 'database.lock'), async () => {
    const cluster = await prepareCluster(data, password)
    const found = (await adopt(cluster, password)) ?? (await launch(cluster, password, data, durable))
    mkdirSync(join(run, 'holders'), { recursive: true, mode: 0o700 })
    writeFileSync(holder, JSON.stringify(mark(process.pid)))
    return found
  })
  await createDatabase(server.port, password, databaseName)
  return {
    pid: server.pid,
    adopted: server.adopted,
    urlOf: (name) => urlOf(server.port, password, name),
    url: urlOf(server.port, password, databaseName),
    createDatabase: (name) => createDatabase(server.port, password, name),
    dropDatabase: (name) => asAdmin(server.port, password, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`),
    release: () =>
      withLock(join(run, 'database.lock'), async () => {
        rmSync(holder, { force: true })
        if (!hasHolders(run)) await stopServer(server.pid)
      }),
  }
}

/** Whether some living process holds this data folder's database. */
export function hasHolders(run) {
  const folder = join(run, 'holders')
  return listFolder(folder).some((name) => {
    const alive = isStillThat(readJson(join(folder, name)))
    if (!alive) rmSync(join(folder, name), { force: true })
    return alive
  })
}

// Fast shutdown first; should that hang, an immediate one, which the write-ahead log makes good on the next start.
export const stopServer = (pid) => stopProcess(pid, { ask: 'SIGINT', insist: 'SIGQUIT', patienceMs: 30_000 })

/** The server that a former run left behind, when it is ours and still lives. */
export function findServer(folder) {
  const [pid, , , port] = readText(join(folder, 'postmaster.pid')).split('\n').map(Number)
  return pid && isThere(pid) && worksIn(pid, folder) ? { pid, port } : null
}

async function adopt({ folder }, password) {
  const portNow = () => Number(readText(join(folder, 'postmaster.pid')).split('\n')[3])
  const server = findServer(folder)
  if (server && (await waitUntilReady(server.pid, portNow, password)))
    return { ...server, port: portNow(), adopted: true }
  // A number that now belongs to a stranger would make PostgreSQL refuse to start; one that belongs to nobody it handles
  // itself, and then the file must stay: through it a new server finds out that children of the old one are still there.
  const noted = Number.parseInt(readText(join(folder, 'postmaster.pid')), 10)
  if (noted && isThere(noted) && !anyoneWorksIn(folder)) rmSync(join(folder, 'postmaster.pid'), { force: true })
  return null
}

// Elsewhere than on Linux the command line has to do: it names the folder.
function worksIn(pid, folder) {
  if (process.platform !== 'linux') return commandLines('-p', String(pid)).includes(folder)
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder)
  } catch {
    return false
  }
}

function anyoneWorksIn(folder) {
  if (process.platform !== 'linux') return commandLines('-ax').includes(folder)
  return listFolder('/proc').some((name) => worksIn(Number(name), folder))
}

const commandLines = (...which) => spawnSync('ps', ['-o', 'command=', ...which], { encoding: 'utf8' }).stdout ?? ''

async function launch({ folder, account, programs }, password, data, durable) {
  const log = join(data, 'logs/postgres.log')
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > 10_000_000) truncateSync(log)
  for (const until = Date.now() + patienceMs; ; await sleep(500)) {
    const server = await spawnServer({ folder, account, programs, log, durable })
    if (await waitUntilReady(server.pid, () => server.port, password)) return { ...server, adopted: false }
    const lastWords = readText(log).slice(server.logStart)
    // Children of a killed server hold on for a moment, and a free port may have been taken by another.
    if (!lastWords.includes('in use') || Date.now() > until)
      throw new PlainError(`PostgreSQL ended while it was starting. What it wrote to ${log}:\n\n${lastWords.trimEnd()}`)
  }
}

async function spawnServer({ folder, account, programs, log, durable }) {
  const port = await freePort()
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    `port=${port}`,
    // The defaults are for machines of twenty years ago: the whole shelf of a city fits in here, and an import of thousands
    // does not end in one checkpoint after the other.
    'shared_buffers=256MB',
    'max_wal_size=2GB',
  ]
  if (!durable) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off')
  const logStart = statSync(log, { throwIfNoEntry: false })?.size ?? 0
  const output = openSync(log, 'a', 0o600)
  const args = ['-D', folder, ...settings.flatMap((setting) => ['-c', setting])]
  const child = spawn(join(programs, 'postgres'), args, {
    ...account,
    cwd: '/',
    detached: true,
    env: { PATH: process.env.PATH },
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  await new Promise((resolve, reject) => {
    child.once('spawn', resolve)
    child.once('error', (error) => reject(new PlainError(`PostgreSQL could not be started: ${error.message}`)))
  })
  child.unref()
  return { pid: child.pid, port, logStart }
}

/** Waits for the server to answer to our password; false when it ends first. Recovery after a crash may take its time. */
async function waitUntilReady(pid, portNow, password) {
  const { default: pg } = await import('pg')
  const born = birthmark(pid)
  let waited = 0
  for (; born !== null && birthmark(pid) === born; await sleep(50)) {
    const port = portNow()
    if (!port) continue
    const client = new pg.Client({ connectionString: urlOf(port, password, 'postgres') })
    client.on('error', () => {})
    try {
      await client.connect()
      return true
    } catch (error) {
      if (error.code === '28P01')
        throw new PlainError(
          'A PostgreSQL runs in the data folder, but the password in secret.json is not its password.',
        )
      if (error.code !== '57P03') waited += 50
      if (waited > patienceMs) throw new PlainError(`PostgreSQL does not answer: ${error.message}`)
    } finally {
      await client.end().catch(() => {})
    }
  }
  return false
}

async function createDatabase(port, password, name) {
  try {
    await asAdmin(port, password, `CREATE DATABASE "${name}"`)
  } catch (error) {
    if (error.code !== '42P04') throw error
  }
}

async function asAdmin(port, password, sql) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: urlOf(port, password, 'postgres') })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

const urlOf = (port, password, name) => `postgresql://${databaseUser}:${password}@127.0.0.1:${port}/${name}`

const readText = (file) => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
