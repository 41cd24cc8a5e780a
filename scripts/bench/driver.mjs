import { Agent, request } from 'node:http'

/*
 * Asks for pages over a number of kept-alive connections and prints what it saw as one line of JSON. A process of its own,
 * so that its work is not counted as the server's. The job comes as JSON in BENCH_JOB:
 * { origin, paths, connections, seconds, endless }; with `endless` a path is used once (its %N is the running number).
 */
const { origin, paths, connections, seconds, endless, from = 0 } = JSON.parse(process.env.BENCH_JOB)

const agent = new Agent({ keepAlive: true, maxSockets: connections })
const headers = { 'accept-encoding': 'gzip', accept: 'text/html' }
const times = []
const wrong = new Map()
let bytes = 0
let asked = from

const ask = (path) =>
  new Promise((resolve) => {
    const begun = performance.now()
    const fail = (what) => {
      wrong.set(what, (wrong.get(what) ?? 0) + 1)
      resolve()
    }
    request(origin + path, { agent, headers }, (response) => {
      response.on('data', (chunk) => {
        bytes += chunk.length
      })
      response.on('error', (error) => fail(error.code ?? error.message))
      response.on('end', () => {
        if (response.statusCode !== 200) return fail(`${response.statusCode} ${path}`)
        times.push(performance.now() - begun)
        resolve()
      })
    })
      .on('error', (error) => fail(error.code ?? error.message))
      .end()
  })

const nextPath = () => {
  const number = asked++
  return paths[number % paths.length].replace('%N', String(endless ? number + 1 : (number % paths.length) + 1))
}

const begun = performance.now()
const until = begun + seconds * 1000
await Promise.all(
  Array.from({ length: connections }, async () => {
    while (performance.now() < until) await ask(nextPath())
  }),
)
const elapsed = (performance.now() - begun) / 1000
agent.destroy()
times.sort((a, b) => a - b)
const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
console.log(
  JSON.stringify({
    rate: times.length / elapsed,
    ...{ p50: at(0.5), p95: at(0.95), p99: at(0.99) },
    bytes: bytes / Math.max(1, times.length),
    asked,
    wrong: Object.fromEntries(wrong),
  }),
)
