import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyPassword } from '@/lib/auth/passwords'
import { fileStore } from '@/lib/files/store'
import { dayOf } from '@/lib/format/days'
import { checkReference, loadDemoWhenEmpty, type SignIn } from './load-demo'

const name = `demo_city_${randomUUID().slice(0, 8)}`
const migrations = path.resolve(import.meta.dirname, '../migrations')
const today = dayOf(new Date())

/** The same server, another database. */
function addressOf(database: string) {
  const url = new URL(process.env.DATABASE_URL ?? '')
  url.pathname = `/${database}`
  return url.href
}

const server = new Client({ connectionString: process.env.DATABASE_URL })
const client = new Client({ connectionString: addressOf(name) })
let signIns: SignIn[]

beforeAll(async () => {
  await server.connect()
  await server.query(`CREATE DATABASE "${name}"`)
  await client.connect()
  for (const folder of readdirSync(migrations)
    .filter((entry) => /^\d/.test(entry))
    .sort()) {
    await client.query(readFileSync(path.join(migrations, folder, 'migration.sql'), 'utf8'))
  }
  signIns = await loadDemoWhenEmpty(client, today)
})

afterAll(async () => {
  await client.end()
  await server.query(`DROP DATABASE "${name}" WITH (FORCE)`)
  await server.end()
})

async function rows<T extends object>(sql: string) {
  return (await client.query<T>(sql)).rows
}
const countOf = async (sql: string) => (await rows<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`))[0]?.n ?? 0

describe('loading the demo city', () => {
  it('finds the reference data of the migrations, and says when some is missing', async () => {
    await expect(checkReference(client)).resolves.toBeUndefined()
    await client.query('BEGIN')
    // Its history refuses to be emptied, which is not what is tried here.
    await client.query(`SET LOCAL session_replication_role = 'replica'`)
    await client.query('TRUNCATE target CASCADE')
    await expect(checkReference(client)).rejects.toThrow(/target holds 0 rows/)
    await client.query('ROLLBACK')
  })

  it('does nothing to a database that is in use', async () => {
    const before = await countOf('audit_entry')
    expect(await loadDemoWhenEmpty(client, today)).toEqual([])
    expect(await countOf('audit_entry')).toBe(before)
  })

  it('lets exactly the people sign in whose passwords it gave out', async () => {
    expect(signIns).toHaveLength(8)
    for (const { identifier, password } of signIns) {
      expect(password.length).toBeGreaterThanOrEqual(14)
      const phone = identifier.replace(/^0/, '+84')
      const { rows: found } = await client.query<{ password_hash: string }>(
        'SELECT password_hash FROM app_user WHERE email = $1 OR phone = $2',
        [identifier, phone],
      )
      expect(await verifyPassword(password, found[0]?.password_hash ?? null)).toBe(true)
    }
    expect(await countOf('app_user WHERE password_hash IS NOT NULL')).toBe(8)
  })

  it('gives the merchants who sign in something to see', async () => {
    for (const { identifier } of signIns.filter(({ role }) => role === 'merchant')) {
      const { rows: found } = await client.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM listing l JOIN merchant_member m USING (merchant_id)
         JOIN app_user u ON u.id = m.user_id WHERE u.email = $1 OR u.phone = $2`,
        [identifier, identifier.replace(/^0/, '+84')],
      )
      expect(found[0]?.n).toBeGreaterThanOrEqual(3)
    }
  })
})

it('gives each merchant who signs in lots in different states, judged as the booth would', async () => {
  const lots = await rows<{
    merchant: string
    lots: number
    doubtful: number
    corrected: number
    waiting: number
    aged: number
  }>(`
    SELECT m.id AS merchant, count(*)::int AS lots,
      count(*) FILTER (WHERE EXISTS (SELECT FROM trace_finding f WHERE f.lot_id = t.id))::int AS doubtful,
      count(*) FILTER (WHERE EXISTS (SELECT FROM trace_link k JOIN trace_event e ON e.id = k.event_id
        WHERE k.lot_id = t.id AND e.is_declaration))::int AS corrected,
      count(*) FILTER (WHERE EXISTS (SELECT FROM desk_open_item i JOIN trace_attachment a ON a.id = i.item_id
        WHERE i.kind = 'PICTURE' AND a.lot_id = t.id))::int AS waiting,
      count(*) FILTER (WHERE t.recalled_at IS NOT NULL OR t.produced_on < local_day(now()) - 366)::int AS aged
    FROM trace_lot t JOIN merchant m ON m.id = t.merchant_id
    WHERE EXISTS (SELECT FROM merchant_member mm JOIN app_user u ON u.id = mm.user_id
      WHERE mm.merchant_id = m.id AND u.password_hash IS NOT NULL) GROUP BY m.id`)
  expect(lots).toHaveLength(3)
  for (const { lots: count, doubtful, corrected, waiting, aged } of lots) {
    expect(count).toBeGreaterThanOrEqual(4)
    expect([doubtful, corrected, waiting, aged].every((some) => some > 0)).toBe(true)
  }
})

describe('the loaded city', () => {
  it('has listings in every state', async () => {
    const states = await rows<{ kind: string | null; n: number }>(`
      SELECT s.kind, count(*)::int AS n FROM listing l
      LEFT JOIN LATERAL (SELECT kind FROM listing_state WHERE listing_id = l.id ORDER BY effective_at DESC, seq DESC LIMIT 1) s ON true
      GROUP BY 1`)
    expect(new Set(states.map(({ kind }) => kind))).toEqual(
      new Set(['APPROVED', 'PAUSED', 'RESUMED', 'WITHDRAWN', 'TAKEN_DOWN', 'RESTORED', null]),
    )
    expect(await countOf('public_listing')).toBeGreaterThanOrEqual(350)
    const open = `listing l JOIN merchant m ON m.id = l.merchant_id WHERE l.is_open`
    expect(await countOf(`${open} AND NOT m.is_active`)).toBeGreaterThan(0)
    expect(
      await countOf(`${open} AND NOT EXISTS (SELECT FROM shown_certificate c WHERE c.product_id = l.product_id)`),
    ).toBeGreaterThanOrEqual(10)
  })

  it('has first listings and edits waiting, of varied age, and drafts beside approved content', async () => {
    const waiting = `listing_revision r JOIN listing l ON l.id = r.listing_id
      WHERE r.submitted_at IS NOT NULL AND NOT EXISTS (SELECT FROM listing_review v WHERE v.revision_id = r.id)`
    expect(await countOf(`${waiting} AND l.approved_revision_id IS NULL`)).toBeGreaterThanOrEqual(12)
    expect(await countOf(`${waiting} AND l.approved_revision_id IS NOT NULL`)).toBeGreaterThanOrEqual(5)
    expect(await countOf(`(SELECT DISTINCT local_day(r.submitted_at) FROM ${waiting}) d`)).toBeGreaterThanOrEqual(6)
    expect(await countOf('listing_revision WHERE submitted_at IS NULL')).toBeGreaterThanOrEqual(25)
  })

  it('has certificates in every state', async () => {
    const shown = await rows<{ left: number }>(`SELECT valid_through - local_day(now()) AS left FROM shown_certificate`)
    expect(shown.filter(({ left }) => left > 180).length).toBeGreaterThan(400)
    expect(shown.filter(({ left }) => left <= 180).length).toBeGreaterThan(30)
    const lapsed = 'registered_product p WHERE NOT EXISTS (SELECT FROM shown_certificate c WHERE c.product_id = p.id)'
    expect(await countOf(lapsed)).toBeGreaterThan(50)
    expect(await countOf('certificate_extension WHERE valid_through > local_day(now())')).toBeGreaterThan(5)
    expect(await countOf('(SELECT DISTINCT ground FROM certificate_revocation) g')).toBe(6)
    expect(await countOf('(SELECT product_id FROM certificate GROUP BY 1 HAVING count(*) > 1) p')).toBeGreaterThan(30)
  })

  it('keeps the versions of what was corrected', async () => {
    for (const table of ['producer', 'registered_product', 'certificate']) {
      expect(await countOf(`${table}_version WHERE superseded_at IS NOT NULL`), table).toBeGreaterThanOrEqual(5)
    }
    expect(await countOf('producer_version WHERE superseded_at <= recorded_at')).toBe(0)
  })

  it('has proofs in every state and exemptions, and a little under half of the merchants fully digital', async () => {
    const decisions = await rows<{ decision: string | null }>(`
      SELECT DISTINCT (SELECT decision FROM proof_review r WHERE r.proof_id = p.id ORDER BY effective_at DESC, seq DESC LIMIT 1) FROM proof p`)
    expect(new Set(decisions.map(({ decision }) => decision))).toEqual(
      new Set(['ACCEPTED', 'RETURNED', 'WITHDRAWN', null]),
    )
    expect(await countOf('(SELECT DISTINCT solution FROM proof) s')).toBe(4)
    expect(await countOf('proof WHERE valid_until < local_day(now())')).toBeGreaterThan(5)
    expect(await countOf('proof WHERE valid_until BETWEEN local_day(now()) AND local_day(now()) + 30')).toBeGreaterThan(
      5,
    )
    const [share] = await rows<{ part: number }>(`
      SELECT avg(full_digital::int)::float AS part FROM (
        SELECT bool_and(
          EXISTS (SELECT FROM proof p WHERE p.merchant_id = m.merchant_id AND p.solution = s
            AND coalesce(p.valid_until, 'infinity') >= local_day(now())
            AND (SELECT decision FROM proof_review r WHERE r.proof_id = p.id ORDER BY effective_at DESC, seq DESC LIMIT 1) = 'ACCEPTED')
          OR EXISTS (SELECT FROM solution_exemption e WHERE e.merchant_id = m.merchant_id AND e.solution = s AND e.withdrawn_at IS NULL)
        ) AS full_digital
        FROM (SELECT DISTINCT merchant_id FROM public_listing) m, unnest(enum_range(NULL::solution)) s
        GROUP BY m.merchant_id) merchants`)
    expect(share?.part).toBeGreaterThan(0.4)
    expect(share?.part).toBeLessThan(0.5)
  })

  it('has agreements on the way and concluded, each step with the bytes that the one before had', async () => {
    const steps = await rows<{ state: string; at: Date; key: string | null; verdict: string | null; number: string }>(`
      SELECT a.number, s.kind::text AS state, s.at, s.file_key AS key, s.report->>'verdict' AS verdict
      FROM agreement a JOIN agreement_step s ON s.agreement_id = a.id ORDER BY a.number, s.seq`)
    const last = new Map(steps.map(({ number, state }) => [number, state]))
    expect([...last.values()].sort()).toEqual([
      'COUNTERSIGNED',
      'COUNTERSIGNED',
      'DRAWN_UP',
      'RETURNED',
      'SIGNED',
      'SIGNED',
    ])
    const files = new Map<string, Buffer>()
    for (const { number, key, verdict, state } of steps) {
      if (!key) continue
      const bytes = (await fileStore().get(key))?.bytes
      const before = files.get(number)
      expect(bytes?.subarray(0, 5).toString()).toBe('%PDF-')
      if (before) expect(bytes?.subarray(0, before.length).equals(before)).toBe(true)
      if (state === 'COUNTERSIGNED') expect(verdict).toBe('accepted')
      if (bytes) files.set(number, bytes)
    }
    expect(steps.every(({ at }) => at < new Date())).toBe(true)
    expect(
      await countOf(`agreement a JOIN proof_verification v ON v.proof_id = a.proof_id WHERE v.verdict = 'accepted'`),
    ).toBe(2)
  })

  it('rises through the year', async () => {
    const open = await rows<{ n: number }>(`
      SELECT (SELECT count(DISTINCT l.product_id)::int FROM listing l
        WHERE (SELECT kind FROM listing_state s WHERE s.listing_id = l.id AND s.effective_at < month
          ORDER BY effective_at DESC, seq DESC LIMIT 1) IN ('APPROVED', 'RESUMED', 'RESTORED')) AS n
      FROM generate_series(now() - interval '11 months', now(), interval '1 month') month ORDER BY month`)
    const counts = open.map(({ n }) => n)
    for (let month = 3; month < counts.length; month++) expect(counts[month]).toBeGreaterThan(counts[month - 3] ?? 0)
    expect(counts[0]).toBeLessThan((counts.at(-1) ?? 0) / 4)
  })

  it('tells of every product what its set asks, and has shops and reports in both states', async () => {
    const bare = `public_listing l WHERE NOT EXISTS (SELECT FROM revision_detail d WHERE d.revision_id = l.revision_id)`
    expect(await countOf(bare)).toBe(0)
    expect(await countOf('sales_point')).toBeGreaterThanOrEqual(20)
    expect(await countOf('problem_report')).toBeGreaterThanOrEqual(6)
    expect(await countOf(`problem_step WHERE kind = 'HANDLED'`)).toBeGreaterThanOrEqual(2)
    expect(await countOf('problem_contact')).toBeGreaterThanOrEqual(2)
  })

  it('can be searched, and knows its targets since the day of the plan', async () => {
    expect(await countOf(`public_listing WHERE id NOT IN (SELECT listing_id FROM shelf_entry)`)).toBe(0)
    expect(await countOf(`shelf_entry WHERE terms @@ 'gom'::tsquery`)).toBeGreaterThan(3)
    expect(await countOf(`target WHERE recorded_at > '2025-09-24'`)).toBe(0)
    expect(await countOf(`target_exclusion WHERE recorded_at > '2025-09-24'`)).toBe(0)
  })
})
