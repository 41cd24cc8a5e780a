import { say, step } from '../steps/progress.mjs'
import { drive } from './servers.mjs'

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

const bareKinds = [
  { name: 'bare Next, kept page', side: 'bare', paths: Array.from({ length: 400 }, (_, place) => `/kept/${place}`) },
  { name: 'bare Next, dynamic page', side: 'bare', paths: ['/live/%N'], endless: true },
  { name: 'bare node:http page', side: 'plain', paths: ['/'] },
]

/**
 * Measures every kind in turns: each round goes once through the bare pages and all kinds, so that what the machine does
 * meanwhile falls on all of them. Answers one row per kind with the medians over the rounds.
 */
export async function measure({ kinds, booth, bare, plain, seconds, rounds, connections }) {
  const origins = { booth, bare, plain }
  const all = [...bareKinds, ...kinds.map((kind) => ({ side: 'booth', ...kind }))]
  const runs = new Map(all.map((kind) => [kind, []]))
  const used = new Map()
  await step('Asking for every page before it is measured', () => warm(all, origins))
  for (let round = 1; round <= rounds; round++) {
    await step(`Round ${round} of ${rounds}`, async () => {
      for (const kind of all) {
        const { paths, side, endless } = kind
        const from = endless ? (used.get(kind) ?? 1_000_000) : 0
        const seen = await drive({ origin: origins[side], paths, connections, seconds, endless, from })
        used.set(kind, seen.asked)
        runs.get(kind).push(seen)
      }
    })
  }
  const rows = all.map((kind) => {
    const of = (name) => median(runs.get(kind).map((seen) => seen[name]))
    return { ...kind, rate: of('rate'), p50: of('p50'), p95: of('p95'), p99: of('p99'), bytes: of('bytes') }
  })
  const [kept, dynamic] = rows
  return rows.map((row) => ({ ...row, toKept: row.rate / kept.rate, toDynamic: row.rate / dynamic.rate }))
}

/** `turns`: how often a page has to be asked for until it is kept. */
async function warm(kinds, origins) {
  for (const { paths, side, endless, turns = 1 } of kinds) {
    if (endless) {
      await drive({ origin: origins[side], paths, connections: 4, seconds: 1, endless, from: 0 })
      continue
    }
    for (let turn = 0; turn < turns; turn++)
      for (const path of paths) {
        const answer = await fetch(origins[side] + path)
        await answer.arrayBuffer()
      }
  }
}

/** Prints the rows; a ratio that was not reached is marked. */
export function showTable(rows) {
  const ms = (value) => value.toFixed(1).padStart(7)
  say(`\n${'page'.padEnd(30)}  req/s  p50 ms  p95 ms  p99 ms      KB   × kept  × dynamic  wanted`)
  for (const row of rows) {
    const ratio = row.against === 'kept' ? row.toKept : row.toDynamic
    const verdict = row.against ? `${ratio >= row.wanted ? '✓' : '✗'} ≥ ${row.wanted} × ${row.against}` : ''
    say(
      [
        row.name.padEnd(30),
        String(Math.round(row.rate)).padStart(5),
        ...[row.p50, row.p95, row.p99].map(ms),
        (row.bytes / 1024).toFixed(1).padStart(7),
        row.toKept.toFixed(2).padStart(7),
        row.toDynamic.toFixed(2).padStart(10),
        ` ${verdict}`,
      ].join(' '),
    )
  }
}
