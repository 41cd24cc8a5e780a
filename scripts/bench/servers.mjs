import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { serverArguments } from '../steps/build.mjs'
import { frugalNode } from '../steps/environment.mjs'
import { inProject } from '../steps/paths.mjs'
import { run, start, stopProcess } from '../steps/processes.mjs'
import { PlainError } from '../steps/progress.mjs'
import { bareFolder, nextCommand } from './bare-app.mjs'

/** Starts a server and waits for its first page; returns how long that took and how to stop it. */
async function startServer(args, env, url) {
  const begun = performance.now()
  let printed = ''
  const child = start(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      printed = (printed + text).slice(-4000)
    })
  for (const until = Date.now() + 60_000; ; await sleep(10)) {
    if (child.exitCode !== null || Date.now() > until) throw new PlainError(`${url} never answered.\n${printed}`)
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok && (await answer.text()).includes('<h1')) break
  }
  return {
    pid: child.pid,
    firstPageMs: performance.now() - begun,
    peakMb: () => peakMemory(child.pid),
    stop: () => stopProcess(child.pid),
  }
}

/** The most memory the process ever held, in MB; null where the system does not say. */
function peakMemory(pid) {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes ? Math.round(Number(kilobytes) / 1024) : null
  } catch {
    return null
  }
}

export const startBooth = (env, port) => startServer(serverArguments, env, `http://127.0.0.1:${port}/`)

export const startBare = (env, port) =>
  startServer(
    [...frugalNode, nextCommand, 'start', bareFolder, '-p', String(port), '-H', '127.0.0.1'],
    env,
    `http://127.0.0.1:${port}/kept/0`,
  )

/** A page from memory, without any framework; it lives in this process, which otherwise waits. */
export async function startPlain(page, port) {
  const body = Buffer.from(page)
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': body.length })
    response.end(body)
  })
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve))
  return { stop: () => server.close() }
}

/** One measurement by the driver, a process of its own. */
export async function drive(job) {
  const env = { ...process.env, BENCH_JOB: JSON.stringify(job) }
  const { code, all } = await run(process.execPath, [inProject('scripts/bench/driver.mjs')], { env })
  if (code !== 0) throw new PlainError(`The driver ended with ${code}.\n${all}`)
  const seen = JSON.parse(all.trim().split('\n').at(-1))
  const wrong = Object.entries(seen.wrong)
  if (wrong.length > 0)
    throw new PlainError(`${job.origin} answered wrongly: ${wrong.map((each) => each.join(' × ')).join(', ')}`)
  return seen
}
