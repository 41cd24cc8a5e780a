import { parseArgs } from 'node:util'
import { Client } from 'pg'
import { callsQuery } from '@/lib/outreach/call-address'

/*
 * node scripts/run-ts.mjs prisma/cli/bench-screens.ts --url http://127.0.0.1:3000 --cookie 'name=value' [--rounds N]: how long
 * the desk's screens take from the question to the last byte, one after another, for whoever
 * the cookie is; the median of the rounds in ms. Rows: prisma/cli/bench-city.ts.
 */
const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:3000' },
    cookie: { type: 'string', default: '' },
    rounds: { type: 'string', default: '9' },
  },
})
const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds wants a whole number of at least 1.')

const client = new Client({ connectionString: process.env.DATABASE_URL })
await client.connect()
const one = async (sql: string) => (await client.query<{ id: string }>(sql)).rows[0]?.id ?? ''
const target = await one(`SELECT id FROM target WHERE metric = 'COVERAGE' ORDER BY effective_from LIMIT 1`)
const product = await one('SELECT product_id AS id FROM listing LIMIT 1')
const producer = await one('SELECT producer_id AS id FROM registered_product LIMIT 1')
const waiting = (kind: string) => one(`SELECT item_id AS id FROM desk_open_item WHERE kind = '${kind}' LIMIT 1`)
const [review, proof] = [await waiting('LISTING'), await waiting('PROOF')]
const month = await one(`SELECT to_char(now(), 'YYYY-MM') AS id`)
const days = (
  await client.query<{ day: string }>(
    `SELECT (local_day(now()) - n)::text AS day FROM generate_series(2, ${rounds + 30}) n ORDER BY n`,
  )
).rows.map((row) => row.day)
const day = (round: number) => days[round] ?? ''
const calls = callsQuery({ groupSlug: 'thuc-pham', targetId: target, step: null, wardCode: null, calls: 'all' })
await client.end()

/** Each round asks another address where the first answer would be kept. */
const screens: Record<string, (round: number) => string> = {
  start: () => '/admin',
  queue: () => '/admin/queue',
  'queue: searched': () => '/admin/queue?q=tr%C3%A0',
  ...(review ? { 'a listing to decide': () => `/admin/reviews/${review}` } : {}),
  ...(proof ? { 'a proof to decide': () => `/admin/proofs/${proof}` } : {}),
  'merchants of the desk': () => '/admin/merchants',
  'second person': () => '/admin/requests',
  'audit log': () => '/admin/audit',
  health: () => '/admin/settings/health',
  'board, kept': () => '/admin/targets',
  'board of another day': (round) => `/admin/targets?day=${day(round)}`,
  'rows: a group': (round) => `/admin/targets/rows?group=thuc-pham&target=${target}&page=${round + 1}`,
  'rows: missing': (round) => `/admin/targets/rows?list=missing&page=${round + 1}`,
  merchants: (round) => `/admin/targets/merchants?list=missing&page=${round + 1}`,
  'call list': () => `/admin/targets/calls${calls}`,
  'called producer': () => `/admin/targets/calls/${producer}`,
  targets: () => '/admin/targets/changes',
  'change of a target': () => `/admin/targets/changes/${target}`,
  reports: () => '/admin/targets/reports',
  'registry: overview': () => '/admin/registry',
  'registry: search, two words': () => '/admin/registry/products?q=tr%C3%A0+s%C3%B4ng',
  'registry: search, state': () => '/admin/registry/products?state=renew-now&stars=4',
  'registry: all': () => '/admin/registry/products',
  'registry: product': () => `/admin/registry/products/${product}`,
  'registry: producer': () => `/admin/registry/producers/${producer}`,
  'registry: duplicates': () => '/admin/registry/duplicates',
  'registry: links': () => '/admin/registry/links',
  'registry: addresses': () => '/admin/registry/addresses',
  'registry: calendar': () => '/admin/registry/calendar',
  'registry: a month': () => `/admin/registry/calendar/${month}`,
  'progress, kept': () => '/progress',
  'open data, a day': (round) => `/api/open-data/v1/${day(round + 15)}/wards.json`,
}

for (const [name, address] of Object.entries(screens)) {
  const taken: number[] = []
  let bytes = 0
  for (let round = -1; round < rounds; round++) {
    const begun = performance.now()
    const answer = await fetch(`${values.url}${address(round + 1)}`, {
      headers: { cookie: values.cookie },
      redirect: 'manual',
    })
    const body = await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(`${name}: ${answer.status}`)
    if (round >= 0) taken.push(performance.now() - begun)
    bytes = body.byteLength
  }
  const middle = taken.toSorted((a, b) => a - b)[Math.floor(taken.length / 2)] ?? 0
  console.log(`${name.padEnd(34)}${middle.toFixed(0).padStart(6)} ms  ${(bytes / 1024).toFixed(0).padStart(5)} KB`)
}
