import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statfsSync } from 'node:fs'
import { availableParallelism, freemem, totalmem } from 'node:os'
import { bad, good, mind } from './diagnosis.mjs'
import { externalDatabaseUrl, listenHost, wantedPort } from './environment.mjs'
import { databasePrograms, isInstalled, npmCommand } from './install.mjs'
import { readJson } from './json-file.mjs'
import { lockGaps } from './lock-gaps.mjs'
import { dataFolder, inProject, projectFolder } from './paths.mjs'
import { isFree } from './ports.mjs'
import { runningBooth } from './serve.mjs'

const gigabyte = 1024 ** 3
const inGigabytes = (bytes) => `${(bytes / gigabyte).toFixed(1)} GB`

/** Node, npm, disk and memory. */
export function checkMachine() {
  const [npm, args] = npmCommand()
  const version = spawnSync(npm, [...args, '--version'], { encoding: 'utf8' }).stdout?.trim()
  const { bavail, bsize } = statfsSync(projectFolder)
  const needed = existsSync(inProject('node_modules')) ? gigabyte : 3 * gigabyte
  const disk = bavail * bsize
  const memory = /^MemAvailable:\s+(\d+)/m.exec(
    existsSync('/proc/meminfo') ? readFileSync('/proc/meminfo', 'utf8') : '',
  )
  const free = memory ? Number(memory[1]) * 1024 : freemem()
  return [
    good(`Node ${process.versions.node} on ${process.platform} ${process.arch}, ${availableParallelism()} processors`),
    version
      ? good(`npm ${version}`)
      : bad('npm cannot be run', 'Install Node from https://nodejs.org: npm comes with it.'),
    disk >= needed
      ? good(`Disk: ${inGigabytes(disk)} free`)
      : bad(
          `Disk: ${inGigabytes(disk)} free, ${inGigabytes(needed)} are needed`,
          `Make room on the disk of ${projectFolder}.`,
        ),
    free >= 1.5 * gigabyte
      ? good(`Memory: ${inGigabytes(free)} of ${inGigabytes(totalmem())} free`)
      : mind(
          `Memory: only ${inGigabytes(free)} free`,
          'Building takes about 1.5 GB; close something, or build elsewhere (Dockerfile).',
        ),
  ]
}

/** The packages, and those made for this machine among them. */
export function checkPackages() {
  const lock = readJson(inProject('package-lock.json'))
  if (!lock) return [bad('package-lock.json is missing or broken', 'git checkout package-lock.json')]
  const gaps = lockGaps(lock).map(({ name }) => name)
  const lockState =
    gaps.length === 0
      ? good('package-lock.json names every platform package')
      : bad(`package-lock.json lacks ${gaps.join(', ')}`, 'git checkout package-lock.json')
  if (!existsSync(inProject('node_modules')))
    return [lockState, mind('Packages are not installed yet', 'npm start installs them.')]
  if (!isInstalled())
    return [lockState, mind('Packages differ from package-lock.json', 'npm start installs what the lock says.')]
  const missing = platformPackages(lock).filter((place) => !existsSync(inProject(place)))
  const own = externalDatabaseUrl() || databasePrograms()
  return [
    lockState,
    missing.length === 0
      ? good('Packages are what the lock says, with those for this machine')
      : bad(
          `Packages for this machine are missing: ${missing.map((place) => place.replace('node_modules/', '')).join(', ')}`,
          'npm config get omit must not say "optional"; then: rm -rf node_modules && npm start',
        ),
    own
      ? good(externalDatabaseUrl() ? 'PostgreSQL: your own (DATABASE_URL)' : 'PostgreSQL: the packaged one')
      : bad(
          `No packaged PostgreSQL for ${process.platform} ${process.arch}`,
          'Set DATABASE_URL to a PostgreSQL 15 or newer of your own.',
        ),
  ]
}

function platformPackages({ packages }) {
  const libc = process.report?.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl'
  return Object.entries(packages)
    .filter(
      ([, { os, cpu, extraneous }]) => os?.includes(process.platform) && cpu?.includes(process.arch) && !extraneous,
    )
    .filter(([, entry]) => process.platform !== 'linux' || !entry.libc || entry.libc.includes(libc))
    .map(([place]) => place)
}

/** Whether the booth can listen where it is told to. */
export async function checkPort() {
  const booth = runningBooth(dataFolder())
  if (booth) return [good(`The booth is open: http://localhost:${booth.port}`)]
  const { port, insist } = wantedPort()
  if (await isFree(port, listenHost())) return [good(`Port ${port} is free`)]
  return insist
    ? [bad(`PORT is ${port}, which is busy or not allowed for this user`, 'Stop what uses it, or set another PORT.')]
    : [mind(`Port ${port} is busy`, 'npm start takes the next free one, or: npm start -- --port 8080')]
}
