import { readFileSync } from 'node:fs'
import { isStillThat, mark, stopChildren } from './processes.mjs'
import { PlainError, say } from './progress.mjs'

const endings = []
let stopping = null
let codeWhenStopped = 130

/** Registers work that must be done before this process ends, last registered first; returns a way to do it now. */
export function atEnd(work) {
  endings.push(work)
  return () => {
    const place = endings.indexOf(work)
    if (place >= 0) endings.splice(place, 1)
    return place >= 0 ? work() : undefined
  }
}

/** Whether a stop signal came: what ends now ends because of it. */
export const isStopping = () => stopping !== null

/** From now on a stop signal is the ordinary way to end, not an interruption. */
export const stoppingIsFine = () => {
  codeWhenStopped = 0
}

/** Children first, so that the database is the last to go. */
async function end() {
  await stopChildren()
  for (let work = endings.pop(); work; work = endings.pop()) {
    try {
      await work()
    } catch (error) {
      console.error(error instanceof PlainError ? error.message : error)
    }
  }
}

/** Runs a command's body and everything registered with `atEnd`, however the body ends: done, failed or told to stop. */
export async function command(body) {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, stop)
  // When whoever reads us is gone (`| head`), saying so would fail in the same way, and so on for ever.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  if (process.env.npm_lifecycle_event) stopWith(npmProcesses())
  process.on('uncaughtException', async (error) => {
    console.error(error)
    await end()
    process.exit(1)
  })
  let code = 1
  try {
    code = (await body()) ?? 0
  } catch (error) {
    if (!stopping) explain(error)
  }
  if (stopping) return
  await end()
  process.exit(code)
}

// npm hands SIGTERM to the shell between us, which dies without telling us.
function stopWith(processes) {
  const timer = setInterval(() => {
    if (!processes.every(isStillThat)) stop()
  }, 500)
  timer.unref()
}

/** The process that started us, and where that is only npm's shell, npm as well. */
function npmProcesses() {
  const parent = process.ppid
  try {
    const isShell = /^(\S*\/)?sh\0-c\0/.test(readFileSync(`/proc/${parent}/cmdline`, 'utf8'))
    const npm = Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${parent}/status`, 'utf8'))?.[1])
    return isShell ? [mark(parent), mark(npm)] : [mark(parent)]
  } catch {
    return [mark(parent)]
  }
}

function explain(error) {
  if (error instanceof PlainError) console.error(`\n${error.message}`)
  else if (error.path && ['EACCES', 'EPERM', 'EROFS'].includes(error.code))
    console.error(`\nThis user may not write ${error.path}. Run it as the user who owns that, or see: npm run doctor`)
  else if (error.code === 'ENOSPC') console.error('\nThe disk is full. Make room and try again.')
  else console.error(error)
}

// npm passes a terminal's Ctrl-C on a second time, so later signals only wait for the first to be done.
function stop() {
  stopping ??= (async () => {
    say('\nStopping …')
    await end()
    process.exit(codeWhenStopped)
  })()
}
