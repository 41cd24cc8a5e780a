import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { readJson } from './json-file.mjs'
import { isStillThat, mark } from './processes.mjs'

/** Does the work while no other run holds the lock file; a lock whose holder died is taken over. */
export async function withLock(file, work) {
  while (!tryLock(file)) await sleep(100)
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

function tryLock(file) {
  try {
    writeFileSync(file, JSON.stringify(mark(process.pid)), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  const holder = readJson(file)
  if (holder ? isStillThat(holder) : ageMs(file) < 2000) return false
  try {
    const aside = `${file}.${process.pid}.stale`
    renameSync(file, aside)
    rmSync(aside, { force: true })
  } catch {
    // Another run was quicker to clear it away.
  }
  return false
}

function ageMs(file) {
  try {
    return Date.now() - statSync(file).mtimeMs
  } catch {
    return 0
  }
}
