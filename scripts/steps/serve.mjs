import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readJson, writeJson } from './json-file.mjs'
import { isStopping, stoppingIsFine } from './lifetime.mjs'
import { withLock } from './lock.mjs'
import { isStillThat, isThere, mark, start, stopProcess } from './processes.mjs'
import { PlainError, step } from './progress.mjs'

const noteFile = (data) => join(data, 'run/booth.json')

/** The booth that runs from this data folder right now: `{ port, by }`, or null. */
export function runningBooth(data) {
  const noted = readJson(noteFile(data))
  return noted && isStillThat(noted.by) ? noted : null
}

/** Makes this process the one booth of the data folder, or refuses; the port may be told later. */
export const claimBooth = (data, port) =>
  withLock(join(data, 'run/booth.lock'), () => {
    const noted = runningBooth(data)
    if (noted && noted.by.pid !== process.pid)
      throw new PlainError(
        `The booth of ${data} runs already, or is being prepared: http://localhost:${noted.port} (process ${noted.by.pid}).\n` +
          'Stop it with Ctrl-C where it runs.',
      )
    writeJson(noteFile(data), { port, by: mark(process.pid) })
  })

/** Starts the server, waits until it is healthy, and returns it with a promise of its end. */
export async function serve({ args, env, port, output, patienceMs = 90_000 }) {
  const child = start(process.execPath, args, { env, stdio: ['ignore', output ?? 'pipe', output ?? 'pipe'] })
  const ended = new Promise((resolve) => child.once('exit', (code, name) => resolve(code ?? name)))
  const show = output === undefined ? holdBack(child) : () => {}
  const host = env.HOSTNAME === '0.0.0.0' ? '127.0.0.1' : env.HOSTNAME
  try {
    await step('Starting the server', () =>
      waitForHealth(`http://${host.includes(':') ? `[${host}]` : host}:${port}/api/health`, child, patienceMs),
    )
  } catch (error) {
    show(true)
    throw error
  }
  show(false)
  return { pid: child.pid, ended, stop: () => stopProcess(child.pid) }
}

// Next greets with its own addresses; ours come after the health check, so its words are kept for the case of a failure.
function holdBack(child) {
  let held = ''
  let open = false
  for (const [stream, target] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    stream.setEncoding('utf8').on('data', (text) => {
      if (open) target.write(text)
      else held += text
    })
  }
  return (all) => {
    open = true
    const lines = held.split('\n').filter((line) => all || !/^\s*(▲|✓|- (Local|Network|Environments))|^\s*$/.test(line))
    if (lines.length > 0) process.stderr.write(`${lines.join('\n')}\n`)
  }
}

async function waitForHealth(url, child, patienceMs) {
  let last = 'no answer'
  for (const until = Date.now() + patienceMs; Date.now() < until; await sleep(50)) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new PlainError('The server ended while it was starting.')
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(5000) })
      if (response.status === 200) return
      last = `${response.status}: ${(await response.text()).slice(0, 300)}`
    } catch (error) {
      last = error.cause?.code ?? error.message
    }
  }
  throw new PlainError(`The server is not healthy after ${patienceMs / 1000} s (${last}).`)
}

/** Waits until the server or its database ends; returns exit code 1 with words, unless a stop signal was the reason. */
export async function stayOpen(server, database) {
  stoppingIsFine()
  let over = false
  const databaseEnd = (async () => {
    while (!over && (!database || isThere(database.pid))) await sleep(1000)
    return 'The database'
  })()
  const who = await Promise.race([server.ended.then((how) => `The server (${how})`), databaseEnd])
  over = true
  if (!isStopping()) console.error(`${who} ended unexpectedly. Start again; nothing that was saved is lost.`)
  return 1
}
