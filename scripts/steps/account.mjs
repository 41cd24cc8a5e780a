import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { isRoot } from './paths.mjs'
import { PlainError } from './progress.mjs'

/** Who PostgreSQL runs as: nobody in particular for an ordinary user; for root (which it refuses) the owner of the
 * existing cluster, or the user postgres, made when there is none. */
export function databaseAccount(clusterFolder) {
  if (!isRoot()) return null
  if (existsSync(clusterFolder)) {
    const { uid, gid } = statSync(clusterFolder)
    if (uid !== 0) return { uid, gid }
  }
  return postgresUser() ?? makePostgresUser()
}

function postgresUser() {
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number.parseInt(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout, 10),
  )
  return Number.isInteger(uid) && Number.isInteger(gid) ? { uid, gid } : null
}

function makePostgresUser() {
  const options = { encoding: 'utf8' }
  spawnSync('groupadd', ['--system', 'postgres'], options)
  const made = spawnSync(
    'useradd',
    ['--system', '--gid', 'postgres', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'],
    options,
  )
  const user = postgresUser()
  if (user) return user
  throw new PlainError(
    `PostgreSQL will not run as root, and a user "postgres" could not be made (${made.error?.message ?? made.stderr.trim()}).\n` +
      'Run this as an ordinary user, or make that user yourself, or set DATABASE_URL to a database of your own.',
  )
}

/** Whether this account can write in the folder, which depends on every folder above it. */
export function canWriteIn(folder, account) {
  return (
    spawnSync('/bin/sh', ['-c', 'test -x "$1" && test -w "$1"', 'sh', folder], { ...account, cwd: '/' }).status === 0
  )
}

/** Whether this account can run the program. */
export function canRun(program, account) {
  return spawnSync(program, ['--version'], { ...account, cwd: '/' }).status === 0
}
