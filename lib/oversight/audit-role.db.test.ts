import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { promisify } from 'node:util'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const mark = `audit_${randomUUID().slice(0, 8)}`
const [app, keeper] = [`${mark}_app`, `${mark}_keeper`]
const server = new Client({ connectionString: process.env.DATABASE_URL })

function urlFor(role: string | null, database = mark) {
  const url = new URL(process.env.DATABASE_URL ?? '')
  url.pathname = `/${database}`
  if (role) [url.username, url.password] = [role, 'x']
  return url.href
}

const entry = `INSERT INTO audit_entry (verb, subject_kind, subject_id) VALUES ('test.done', 'audit', 'x') RETURNING id`

/** The functions and triggers of the log, as PostgreSQL writes them out. */
async function defined() {
  const { rows } = await as(null, (client) =>
    client.query<{ text: string }>(
      `SELECT pg_get_functiondef(oid) AS text FROM pg_proc
       WHERE pronamespace = 'public'::regnamespace AND proname ~ 'audit' UNION ALL
       SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE tgrelid::regclass::text ~ '^audit_' AND NOT tgisinternal ORDER BY 1`,
    ),
  )
  return rows.map(({ text }) => text)
}

/** What `npm run db:migrate` says, and whether it was content; as somebody runs it who serves as `role`. */
async function migrated(role: string | null, auditUrl: string | null) {
  const env = { ...process.env, DATABASE_URL: urlFor(role), AUDIT_DATABASE_URL: auditUrl ?? '' }
  const run = promisify(execFile)(process.execPath, ['scripts/migrate.mjs'], { cwd: root, env })
  return run.then(
    ({ stdout }) => ({ ok: true, said: stdout }),
    ({ stdout, stderr }: { stdout: string; stderr: string }) => ({ ok: false, said: stdout + stderr }),
  )
}

async function as<T>(role: string | null, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: urlFor(role) })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

beforeAll(async () => {
  await server.connect()
  for (const role of [app, keeper]) await server.query(`CREATE ROLE ${role} LOGIN PASSWORD 'x'`)
  await server.query(`CREATE DATABASE ${mark} OWNER ${app}`)
  await as(null, (client) => client.query(`ALTER SCHEMA public OWNER TO ${app}`))
})

afterAll(async () => {
  await server.query(`DROP DATABASE ${mark} WITH (FORCE)`)
  await server.query(`DROP ROLE ${keeper}, ${app}`)
  await server.end()
})

describe('a role of its own for the audit log', () => {
  it('is refused in plain words while it would keep nothing', async () => {
    expect(await migrated(app, urlFor(app))).toMatchObject({ ok: false, said: expect.stringContaining('same role') })
    const wanted = `GRANT "${app}" TO "${keeper}"`
    expect(await migrated(app, urlFor(keeper))).toMatchObject({ ok: false, said: expect.stringContaining(wanted) })
    expect(await migrated(null, urlFor(keeper))).toMatchObject({
      ok: false,
      said: expect.stringContaining('superuser'),
    })
    const elsewhere = { ok: false, said: expect.stringContaining('another database') }
    expect(await migrated(app, urlFor(keeper, 'postgres'))).toMatchObject(elsewhere)
    await server.query(`GRANT ${keeper} TO ${app}`)
    expect(await migrated(app, urlFor(keeper))).toMatchObject({ ok: false, said: expect.stringContaining('REVOKE') })
    await server.query(`REVOKE ${keeper} FROM ${app}`)
  }, 60_000)

  it('owns the log from then on, also of a database that stood before; whoever serves reads and adds', async () => {
    expect(await migrated(app, null)).toMatchObject({ ok: true })
    const before = await defined()
    expect(before).toHaveLength(11)
    await as(app, (client) =>
      client.query('CREATE TRIGGER planted BEFORE INSERT ON audit_seal EXECUTE FUNCTION forbid_change()'),
    )
    await server.query(`GRANT ${app} TO ${keeper}`)
    for (const again of [1, 2]) expect(await migrated(app, urlFor(keeper)), `run ${again}`).toMatchObject({ ok: true })
    expect(await defined(), 'what the migrations made').toEqual(before)
    await as(app, async (client) => {
      const { rows } = await client.query<{ id: string }>(entry)
      expect((await client.query('SELECT seal_audit_entries(10) AS sealed')).rows[0]).toEqual({ sealed: 1 })
      expect((await client.query('SELECT entry_id FROM audit_seal')).rows).toEqual([{ entry_id: rows[0]?.id }])
      await client.query(`INSERT INTO audit_check (sealed, head_hash) VALUES (1, 'x')`)
      for (const forbidden of [
        `UPDATE audit_entry SET verb = 'x'`,
        'DELETE FROM audit_entry',
        'TRUNCATE audit_entry CASCADE',
        'ALTER TABLE audit_entry DISABLE TRIGGER ALL',
        'DROP TRIGGER audit_entry_append_only ON audit_entry',
        'DROP TABLE audit_seal CASCADE',
        'DELETE FROM audit_pending',
        'DROP SCHEMA public CASCADE',
        'ALTER SCHEMA public RENAME TO other',
        `INSERT INTO audit_seal (seq, entry_id, hash) VALUES (2, 1, repeat('0', 64))`,
        'ALTER FUNCTION seal_audit_entries(integer) SECURITY INVOKER',
        'CREATE OR REPLACE FUNCTION note_audit_pending() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$',
        `SET ROLE ${keeper}`,
      ])
        expect(await client.query(forbidden).then(() => 'done', String), forbidden).toMatch(/permission|owner/)
    })
    const others = await as(null, (client) =>
      client.query<{ tablename: string }>(
        `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tableowner <> $1 ORDER BY tablename`,
        [app],
      ),
    )
    const log = ['audit_check', 'audit_entry', 'audit_pending', 'audit_seal']
    expect(others.rows.map(({ tablename }) => tablename)).toEqual(log)
  }, 60_000)

  it('calls no function that whoever serves put before those of PostgreSQL', async () => {
    await as(app, async (client) => {
      await client.query(`
        CREATE FUNCTION public.convert_to(text, text) RETURNS bytea LANGUAGE plpgsql AS $$ BEGIN
          RAISE EXCEPTION 'reached as %', current_user; END $$`)
      await client.query(entry)
      expect((await client.query('SELECT seal_audit_entries(10) AS sealed')).rows).toEqual([{ sealed: 1 }])
      await client.query('DROP FUNCTION public.convert_to(text, text)')
    })
  })

  it('keeps its entries when the function that refuses changes elsewhere is replaced and their person deleted', async () => {
    await as(app, async (client) => {
      const { rows } = await client.query<{ id: string }>(
        `INSERT INTO app_user (name, email) VALUES ('x', 'x@example.vn') RETURNING id`,
      )
      const [id] = rows.map((row) => row.id)
      const named = `INSERT INTO audit_entry (verb, subject_kind, subject_id, actor_id) VALUES ('test.done', 'audit', 'x', $1)`
      await client.query(named, [id])
      await client.query(`
        CREATE OR REPLACE FUNCTION forbid_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
          RAISE WARNING 'reached as %', current_user; RETURN NEW; END $$`)
      const warnings: (string | undefined)[] = []
      client.on('notice', ({ message }) => warnings.push(message))
      await client.query('DELETE FROM app_user WHERE id = $1', [id])
      expect(warnings).toEqual([])
      const kept = await client.query('SELECT count(*)::int AS kept FROM audit_entry WHERE actor_id = $1', [id])
      expect(kept.rows).toEqual([{ kept: 1 }])
    })
    // The owner too is refused, by a function that the server's role cannot replace.
    const change = as(keeper, (client) => client.query(`UPDATE audit_entry SET verb = 'x'`))
    await expect(change).rejects.toThrow('keeps its rows')
  })

  it('notes nothing from another table, whose values would be cast by a function of whoever serves', async () => {
    await as(app, async (client) => {
      await client.query('CREATE TABLE public.bait (id bigint)')
      const hang = `CREATE TRIGGER bait AFTER INSERT ON public.bait REFERENCING NEW TABLE AS written
        FOR EACH STATEMENT EXECUTE FUNCTION note_audit_pending()`
      await expect(client.query(hang)).rejects.toThrow('permission denied')
    })
  })
})
