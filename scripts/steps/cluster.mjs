import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { canRun, canWriteIn, databaseAccount } from './account.mjs'
import { databasePrograms } from './install.mjs'
import { readJson, writeJson } from './json-file.mjs'
import { isRoot, listFolder } from './paths.mjs'
import { runOrFail } from './processes.mjs'
import { PlainError, say, step } from './progress.mjs'

export const databaseUser = 'booth'

/** Where this data folder's cluster is: in it, or where a former run had to put it. */
export const clusterFolderOf = (data) => readJson(join(data, 'cluster.json'))?.folder ?? join(data, 'postgres')

/** The folder for what the postgres user cannot reach in this data folder. */
export const reachableFolder = (data) =>
  join('/var/lib/gian-hang-thu-do', createHash('sha256').update(data).digest('hex').slice(0, 12))

/** Finds or makes the cluster of this data folder: where it is, who runs it, with which programs. */
export async function prepareCluster(data, password) {
  const account = databaseAccount(clusterFolderOf(data))
  const folder = existsSync(join(clusterFolderOf(data), 'PG_VERSION')) ? clusterFolderOf(data) : placeFor(data, account)
  const programs = programsFor(data, account)
  if (!existsSync(join(folder, 'PG_VERSION'))) await initialise({ folder, account, programs, password })
  refuseOtherVersion(folder, programs)
  refuseOtherOwner(folder)
  return { folder, account, programs }
}

function placeFor(data, account) {
  const inside = join(data, 'postgres')
  mkdirSync(inside, { recursive: true, mode: 0o700 })
  if (account === null) return inside
  chownSync(inside, account.uid, account.gid)
  if (canWriteIn(inside, account)) return inside
  rmSync(inside, { recursive: true })
  const outside = join(makeReachable(data), 'postgres')
  say(`The user postgres cannot enter ${data}: the database is kept in ${outside}`)
  writeJson(join(data, 'cluster.json'), { folder: outside })
  return outside
}

function makeReachable(data) {
  const folder = reachableFolder(data)
  try {
    for (const each of [dirname(folder), folder]) {
      mkdirSync(each, { recursive: true })
      chmodSync(each, 0o711)
    }
    return folder
  } catch (error) {
    throw new PlainError(
      `The user postgres can reach neither ${data} nor ${folder} (${error.code}).\n` +
        'Set DATA_DIR to a folder that every user may enter, or run this as an ordinary user.',
    )
  }
}

function programsFor(data, account) {
  const source = databasePrograms()
  if (!source)
    throw new PlainError(
      `There is no packaged PostgreSQL for ${process.platform} on ${process.arch}.\n` +
        'Set DATABASE_URL to a PostgreSQL 15 or newer of your own.',
    )
  const programs = join(source, 'native/bin')
  for (const name of ['postgres', 'initdb']) makeRunnable(join(programs, name))
  if (account === null || canRun(join(programs, 'postgres'), account)) return programs
  return copyPrograms(source, data)
}

function makeRunnable(program) {
  const { mode } = statSync(program)
  if ((mode & 0o555) !== 0o555) chmodSync(program, mode | 0o555)
}

function copyPrograms(source, data) {
  const { version } = readJson(join(source, 'package.json'))
  const target = join(makeReachable(data), `server-${version}`)
  if (!existsSync(target)) {
    say(`The user postgres cannot enter ${source}: PostgreSQL's programs are copied to ${target}`)
    rmSync(`${target}.new`, { recursive: true, force: true })
    cpSync(join(source, 'native'), `${target}.new`, { recursive: true, verbatimSymlinks: true })
    renameSync(`${target}.new`, target)
  }
  return join(target, 'bin')
}

/** Where a cluster is made, and where its password lies meanwhile: both beside it, where the next start finds them. */
export function unfinishedCluster(folder) {
  const fresh = `${folder}.new-${process.pid}`
  return { fresh, passwordFile: `${fresh}.pw` }
}

/** Removes what first starts that were killed left behind. */
export function sweepUnfinished(folder) {
  for (const name of listFolder(dirname(folder)).filter((name) => name.startsWith(`${basename(folder)}.new-`)))
    rmQuietly(join(dirname(folder), name))
}

// Made aside and moved into place, so that a killed first start leaves nothing that looks like a database.
async function initialise({ folder, account, programs, password }) {
  const { fresh, passwordFile } = unfinishedCluster(folder)
  // An initdb whose start was killed may still be writing; what it leaves goes with a later start.
  sweepUnfinished(folder)
  mkdirSync(fresh, { recursive: true, mode: 0o700 })
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600, flag: 'wx' })
  for (const each of account ? [fresh, passwordFile] : []) chownSync(each, account.uid, account.gid)
  const args = [`--pgdata=${fresh}`, '--auth=scram-sha-256', `--username=${databaseUser}`, `--pwfile=${passwordFile}`]
  const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'
  try {
    await step('Making the database cluster', () =>
      runOrFail('initdb', join(programs, 'initdb'), [...args, '--encoding=UTF8', `--locale=${locale}`], {
        ...account,
        cwd: '/',
        env: { PATH: process.env.PATH, LC_ALL: locale },
      }),
    )
  } finally {
    unlinkSync(passwordFile)
  }
  if (existsSync(folder)) rmdirSync(folder)
  renameSync(fresh, folder)
}

function rmQuietly(folder) {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // Somebody is still writing in it.
  }
}

function refuseOtherVersion(folder, programs) {
  const made = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim()
  const brought = /^(\d+)/.exec(readJson(join(databasePrograms() ?? programs, 'package.json'))?.version ?? made)?.[1]
  if (brought === made) return
  throw new PlainError(
    `The database in ${folder} was made by PostgreSQL ${made}; this version brings ${brought}.\n` +
      `Dump it with the former version and load it into a new one, or go back to the former version.`,
  )
}

function refuseOtherOwner(folder) {
  const owner = statSync(folder).uid
  if (isRoot() || process.getuid === undefined || owner === process.getuid()) return
  throw new PlainError(
    `The database in ${folder} belongs to another user (number ${owner}).\n` +
      'Start the booth as that user or as root, or set DATA_DIR to a folder of your own.',
  )
}
