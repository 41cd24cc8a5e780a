import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'

/*
 * Sends requests over a number of kept-alive connections and prints what it saw as one line of JSON; a process of its own. The
 * job comes as JSON in BENCH_JOB: { origin, connections, seconds, key, paths } to read, { …, capture: { path, events, lots } } to write.
 */
const { origin, connections, seconds, key, paths, capture } = JSON.parse(process.env.BENCH_JOB)

const agent = new Agent({ keepAlive: true, maxSockets: connections })
const times = []
const wrong = new Map()
let asked = 0

const eventOf = (lot) => ({
  type: 'ObjectEvent',
  eventID: `urn:uuid:${randomUUID()}`,
  eventTime: new Date().toISOString(),
  eventTimeZoneOffset: '+07:00',
  action: 'OBSERVE',
  bizStep: 'storing',
  disposition: 'in_progress',
  epcList: [`urn:epc:id:sgtin:8934567.099999.${randomUUID().slice(0, 12)}`],
  quantityList: [{ epcClass: `https://id.gs1.org${lot}`, quantity: 1, uom: 'KGM' }],
  readPoint: { id: 'urn:epc:id:sgln:8934567.00001.0' },
})
const documentOf = ({ events, lots }) => ({
  '@context': ['https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld'],
  type: 'EPCISDocument',
  schemaVersion: '2.0',
  creationDate: new Date().toISOString(),
  epcisBody: {
    eventList: Array.from({ length: events }, (_, at) => eventOf(lots[(asked * events + at) % lots.length])),
  },
})

const send = (path, body) =>
  new Promise((resolve) => {
    const begun = performance.now()
    const headers = {
      ...(key ? { authorization: `Bearer ${key}` } : { 'accept-encoding': 'gzip', accept: 'text/html' }),
      ...(body ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } : {}),
    }
    const fail = (what) => {
      wrong.set(what, (wrong.get(what) ?? 0) + 1)
      resolve()
    }
    request(origin + path, { agent, headers, method: body ? 'POST' : 'GET' }, (response) => {
      response.resume()
      response.on('end', () => {
        if (response.statusCode >= 300) return fail(`${response.statusCode} ${path}`)
        times.push(performance.now() - begun)
        resolve()
      })
    })
      .on('error', (error) => fail(error.code ?? error.message))
      .end(body)
  })

const next = () => {
  const number = asked++
  if (!capture) return [paths[number % paths.length]]
  return [capture.path, JSON.stringify(documentOf(capture))]
}

const begun = performance.now()
await Promise.all(
  Array.from({ length: connections }, async () => {
    while (performance.now() < begun + seconds * 1000) await send(...next())
  }),
)
const elapsed = (performance.now() - begun) / 1000
agent.destroy()
times.sort((a, b) => a - b)
const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
const rate = (times.length * (capture?.events ?? 1)) / elapsed
console.log(JSON.stringify({ rate, p50: at(0.5), p95: at(0.95), p99: at(0.99), wrong: Object.fromEntries(wrong) }))
