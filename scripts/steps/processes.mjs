import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readJson, writeJson } from './json-file.mjs'
import { listFolder, projectFolder } from './paths.mjs'
import { PlainError } from './progress.mjs'

const running = new Set()
let notes = null

/** Tells a process from a later one with the same number; null when it is not running. */
export function birthmark(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return null
  if (process.platform === 'linux') {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
      if (fields[0] === 'Z' || fields[0] === 'X') return null
      return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19]}`
    } catch {
      return null
    }
  }
  if (process.platform === 'win32') return isThere(pid) ? 'running' : null
  return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim() || null
}

/** Whether a process has this number; cheap enough to ask every second. */
export function isThere(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** A note of a process that another run can check before it trusts the number. */
export const mark = (pid) => ({ pid, born: birthmark(pid) })

export const isStillThat = (noted) => noted?.born != null && birthmark(noted.pid) === noted.born

/** Signals the process and everything in its group, where it leads one. */
export function signal(pid, name) {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, name)
      return
    } catch {
      // No such group, or already gone.
    }
  }
}

/** Asks a process group to stop, waits, then insists. */
export async function stopProcess(pid, { ask = 'SIGTERM', insist = 'SIGKILL', patienceMs = 10_000 } = {}) {
  const born = birthmark(pid)
  const gone = async (withinMs) => {
    for (const until = Date.now() + withinMs; Date.now() < until; await sleep(30)) {
      if (birthmark(pid) !== born) return true
    }
    return false
  }
  if (born === null) return
  signal(pid, ask)
  if (await gone(patienceMs)) return
  signal(pid, insist)
  await gone(5000)
}

/** From now on children are noted in this run folder, so that after a kill of this process the next one can stop them. */
export function noteChildrenIn(run) {
  notes = join(run, 'children')
  mkdirSync(notes, { recursive: true, mode: 0o700 })
}

/** Stops children that outlived the process that started them; returns how many. */
export async function stopOrphans(run) {
  const folder = join(run, 'children')
  let stopped = 0
  for (const name of listFolder(folder)) {
    const { child, by } = readJson(join(folder, name)) ?? {}
    if (isStillThat(by)) continue
    if (isStillThat(child)) {
      await stopProcess(child.pid)
      stopped += 1
    }
    rmSync(join(folder, name), { force: true })
  }
  return stopped
}

/** Starts a child in a group of its own, so that Ctrl-C reaches it only through us. */
export function start(file, args, options) {
  const child = spawn(file, args, { cwd: projectFolder, detached: process.platform !== 'win32', ...options })
  if (child.pid === undefined) return child
  const note = notes && join(notes, String(child.pid))
  if (note) writeJson(note, { child: mark(child.pid), by: mark(process.pid) })
  running.add(child)
  child.once('exit', () => {
    running.delete(child)
    if (note) rmSync(note, { force: true })
  })
  return child
}

/** Stops whatever `start` and `run` still have under way. */
export const stopChildren = () => Promise.all([...running].map((child) => stopProcess(child.pid, { patienceMs: 5000 })))

/**
 * Runs a child to its end; returns its code and what it printed. With `interactive` it may ask questions: what it prints is
 * also handed to that function as it comes. A child that takes longer than `limitMs` is stopped.
 * @param {string} file
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, interactive?: (text: string) => unknown, limitMs?: number, uid?: number, gid?: number }} [options]
 */
export function run(file, args, { env = process.env, cwd = projectFolder, interactive, limitMs, ...account } = {}) {
  return new Promise((resolve, reject) => {
    // Only a child of our own group may read from the terminal.
    const options = interactive
      ? { stdio: ['inherit', 'pipe', 'inherit'], detached: false }
      : { stdio: ['ignore', 'pipe', 'pipe'] }
    const child = start(file, args, { env, cwd, ...account, ...options })
    const printed = { stdout: '', all: '' }
    for (const name of ['stdout', 'stderr']) {
      child[name]?.setEncoding('utf8').on('data', (text) => {
        printed.all += text
        if (name === 'stdout') printed.stdout += text
        interactive?.(text)
      })
    }
    const timer = limitMs && setTimeout(() => stopProcess(child.pid), limitMs)
    child.once('error', (error) => reject(new PlainError(`${file} could not be run: ${error.message}`)))
    child.once('close', (code, name) => {
      clearTimeout(timer)
      resolve({ code: code ?? `signal ${name}`, ...printed })
    })
  })
}

/** Like `run`, for steps that cannot go on without it: a failure shows what the child printed. */
export async function runOrFail(what, file, args, options) {
  const { code, stdout, all } = await run(file, args, options)
  if (code !== 0) throw new PlainError(`${what} failed (${code}).\n\n${all.trimEnd()}`)
  return stdout
}
