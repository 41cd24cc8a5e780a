import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { dayOf } from '@/lib/format/days'
import { loadDemoWhenEmpty } from '@/prisma/seed/load-demo'
import { judgedQueries } from './judged-queries'
import type { JudgedQuery, JudgedRow } from './judged-rules'
import { pageOfMatches } from './queries/page'
import { resolveQuery } from './queries/resolve-query'
import { countMatches } from './queries/total'
import { everything, normalQuery } from './rules-address'
import { settleForTest } from './test-shelf'

const name = `judged_${randomUUID().slice(0, 8)}`
const migrations = path.resolve(import.meta.dirname, '../../prisma/migrations')
const server = new Client({ connectionString: process.env.DATABASE_URL })

let rows: JudgedRow[]

// The demo city alone, in a database of its own: what other tests list would answer too.
beforeAll(async () => {
  await server.connect()
  await server.query(`CREATE DATABASE "${name}"`)
  const url = new URL(process.env.DATABASE_URL ?? '')
  url.pathname = `/${name}`
  process.env.DATABASE_URL = url.href
  const client = new Client({ connectionString: url.href })
  await client.connect()
  for (const folder of readdirSync(migrations)
    .filter((entry) => /^\d/.test(entry))
    .sort())
    await client.query(readFileSync(path.join(migrations, folder, 'migration.sql'), 'utf8'))
  await loadDemoWhenEmpty(client, dayOf(new Date()))
  await client.end()
  await settleForTest()
  rows = await db.$queryRaw<JudgedRow[]>`
    SELECT e.listing_id::text AS "listingId", r.name_vi AS name, r.name_en AS "nameEn", e.set_number AS set,
      e.ward_code AS ward, e.village, e.stars, m.name AS merchant, m.legal_form::text AS "legalForm",
      coalesce((SELECT string_agg(d.text_vi, ' ; ') FROM revision_detail d
        WHERE d.revision_id = r.id AND d.field IN ('MATERIALS', 'INGREDIENTS')), '') AS materials
    FROM shelf_entry e
    JOIN listing l ON l.id = e.listing_id
    JOIN listing_revision r ON r.id = l.approved_revision_id
    JOIN merchant m ON m.id = e.merchant_id`
}, 120_000)

afterAll(async () => {
  await db.$disconnect()
  await server.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
  await server.end()
})

/** Everything that a query finds, in its order. */
async function answerOf(typed: string): Promise<string[]> {
  const { hasHits, ...resolved } = await resolveQuery(normalQuery(typed))
  if (!hasHits) return []
  const found: string[] = []
  let after: string | null = null
  do {
    const question = {
      ...resolved,
      state: { ...everything, query: normalQuery(typed), sort: 'relevance' as const, after },
    }
    const page = await pageOfMatches(question, await countMatches(question))
    found.push(...page.listingIds)
    after = page.next
  } while (after !== null)
  return found
}

/**
 * `precision`: of the first five places, or as many as there are relevant listings, the share that holds relevant ones.
 * `recall`: of all relevant listings the share that is found at all.
 */
type Score = { query: string; precision: number; recall: number }

async function scoreOf([query, relevant]: JudgedQuery): Promise<Score> {
  const wanted = new Set(rows.filter(relevant).map(({ listingId }) => listingId))
  expect(wanted.size, `nothing in the city answers “${query}”`).toBeGreaterThan(0)
  const found = await answerOf(query)
  const first = found.slice(0, Math.min(5, wanted.size))
  return {
    query,
    precision: first.filter((id) => wanted.has(id)).length / Math.min(5, wanted.size),
    recall: found.filter((id) => wanted.has(id)).length / wanted.size,
  }
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('the judged queries', () => {
  it('are at least 150, each judged once', () => {
    const all = Object.values(judgedQueries).flatMap((queries) => queries.map(([query]) => query))
    expect(all.length).toBeGreaterThanOrEqual(150)
    expect(new Set(all).size).toBe(all.length)
  })
  it('are answered with precision and recall', async () => {
    const scores: Score[] = []
    const lines: string[] = []
    for (const [kind, queries] of Object.entries(judgedQueries)) {
      const own = await Promise.all(queries.map(scoreOf))
      const figures = [own.map(({ precision }) => precision), own.map(({ recall }) => recall)].map(mean)
      lines.push(
        `${kind.padEnd(20)} ${queries.length}  P@5 ${figures[0]?.toFixed(3)}  recall ${figures[1]?.toFixed(3)}`,
      )
      const weak = own.filter(({ precision, recall }) => precision < 1 || recall < 0.8)
      lines.push(...weak.map((each) => `    ${each.query}: ${each.precision.toFixed(2)} ${each.recall.toFixed(2)}`))
      scores.push(...own)
    }
    const precision = mean(scores.map((score) => score.precision))
    const recall = mean(scores.map((score) => score.recall))
    lines.push(`${'all'.padEnd(20)} ${scores.length}  P@5 ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`)
    process.stdout.write(`${lines.join('\n')}\n`)
    expect(precision).toBeGreaterThanOrEqual(0.97)
    expect(recall).toBeGreaterThanOrEqual(0.97)
  }, 120_000)
})
