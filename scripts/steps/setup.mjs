import { auditDatabaseUrl, connectAuditRole, handLogOver } from './audit-role.mjs'
import { applyMigrations, scriptLock } from './migration-engine.mjs'
import { PlainError } from './progress.mjs'

// Any number will do, as long as it is not the one Prisma's own engine locks.
const lockKey = 20_250_923

/**
 * Migrates the database and, when nothing was ever loaded into it, loads it; one process at a time, across machines.
 * Where a role of its own is configured for the audit log, it migrates and is given the log.
 * `load` is `{ kind, work }`, all or nothing, so that an interrupted one is simply done again. Returns the names of the
 * migrations applied and what `work` returned, null when there was nothing to load.
 */
export async function setUpDatabase({ databaseUrl, migrations, load }) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: databaseUrl, keepAlive: true })
  // A server that goes away makes the next query fail, which says enough.
  client.on('error', () => {})
  await client.connect().catch((error) => {
    throw new PlainError(`The database does not answer: ${error.message}\nCheck DATABASE_URL, then try: npm run doctor`)
  })
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lockKey])
    const state = await readState(client)
    const applied = await migrateApart(client, databaseUrl, migrations)
    if (!load || state === 'loaded' || state === 'foreign') return { applied, loaded: null }
    await client.query('DELETE FROM booth_setup.load')
    await client.query('INSERT INTO booth_setup.load (kind) VALUES ($1)', [load.kind])
    const loaded = await load.work()
    await client.query('UPDATE booth_setup.load SET finished_at = now()')
    return { applied, loaded }
  } finally {
    await client.end().catch(() => {})
  }
}

/** Whether the first load of this database is done: kept beside the data, so that it travels with a dump. */
async function readState(client) {
  const { rows } = await client.query(
    `SELECT to_regclass('booth_setup.load') IS NOT NULL AS known, to_regclass('public._prisma_migrations') IS NOT NULL AS migrated`,
  )
  if (!rows[0].known && rows[0].migrated) return 'foreign'
  await client.query('CREATE SCHEMA IF NOT EXISTS booth_setup').catch((error) => {
    throw new PlainError(
      `The database user may not set up this database (${error.message}).\n` +
        'Let its owner run: GRANT CREATE ON DATABASE … TO …; — this is also what the extensions need.',
    )
  })
  await client.query(`CREATE TABLE IF NOT EXISTS booth_setup.load
    (kind text NOT NULL, started_at timestamptz NOT NULL DEFAULT now(), finished_at timestamptz)`)
  const load = (await client.query('SELECT finished_at FROM booth_setup.load')).rows[0]
  return load?.finished_at ? 'loaded' : 'empty'
}

/** Whether anything was loaded into this database yet. */
export async function isLoaded(databaseUrl) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return ['loaded', 'foreign'].includes(await readState(client))
  } finally {
    await client.end()
  }
}

async function migrateApart(client, databaseUrl, migrations) {
  const auditUrl = auditDatabaseUrl()
  if (!auditUrl) return migrate(client, databaseUrl, migrations)
  const audit = await connectAuditRole(client, auditUrl, lockKey)
  try {
    const { rows } = await client.query('SELECT current_user AS name')
    const applied = await migrate(audit, auditUrl, migrations)
    await handLogOver(audit, rows[0].name)
    return applied
  } finally {
    await audit.end().catch(() => {})
  }
}

async function migrate(client, databaseUrl, migrations) {
  await client.query('SELECT pg_advisory_lock($1)', [scriptLock])
  await client.query('SELECT pg_advisory_unlock($1)', [scriptLock])
  const { rows } = await client.query(`SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS migrated`)
  // A script is one transaction, so one that failed or was killed left nothing behind; Prisma would nevertheless refuse to
  // go on until somebody says so.
  if (rows[0].migrated)
    await client.query(
      'UPDATE public._prisma_migrations SET rolled_back_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL',
    )
  return applyMigrations(databaseUrl, migrations)
}
