import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'

/** What the file says, or null when it is missing or half written. */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** Replaces the file in one move, so that a power cut leaves the old or the new text, never half. */
export function writeJson(file, value, mode = 0o600) {
  const fresh = `${file}.${process.pid}.new`
  const handle = openSync(fresh, 'w', mode)
  writeSync(handle, `${JSON.stringify(value, null, 2)}\n`)
  fsyncSync(handle)
  closeSync(handle)
  renameSync(fresh, file)
}
