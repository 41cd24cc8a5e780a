import { auditFunctions } from './audit-functions.mjs'
import { PlainError, say } from './progress.mjs'

const tables = ['audit_entry', 'audit_seal', 'audit_pending', 'audit_check']
const functions = [
  'note_audit_pending()',
  'forbid_audit_change()',
  'audit_entry_text(public.audit_entry)',
  'seal_audit_entries(integer)',
]

/** The role that the audit log shall belong to; null where nobody configured one. */
export const auditDatabaseUrl = () => process.env.AUDIT_DATABASE_URL?.trim() || null

/**
 * Connects as the role that the log shall belong to, once it is sure that this role can keep the log from the one that serves
 * (docs/decisions/153-the-log-has-a-role-of-its-own.md). `client` is connected as the latter and holds the advisory lock
 * `lockKey`, by which both are known to speak with one database. Throws in plain words what is wrong otherwise.
 */
export async function connectAuditRole(client, auditUrl, lockKey) {
  const { default: pg } = await import('pg')
  const audit = new pg.Client({ connectionString: auditUrl, keepAlive: true })
  audit.on('error', () => {})
  await audit.connect().catch((error) => {
    throw new PlainError(`AUDIT_DATABASE_URL: the database does not answer: ${error.message || error.code}`)
  })
  try {
    // Whoever serves may create functions in `public`, and we must not call one of theirs.
    await audit.query('SET search_path = pg_catalog, pg_temp')
    await checkRoles(client, audit, lockKey)
    return audit
  } catch (error) {
    await audit.end().catch(() => {})
    throw error
  }
}

async function checkRoles(client, audit, lockKey) {
  const one = (connection, sql, values) => connection.query(sql, values).then(({ rows }) => rows[0])
  const app = await one(
    client,
    'SELECT current_user AS name, rolsuper AS super FROM pg_roles WHERE rolname = current_user',
  )
  const { name: keeper } = await one(audit, 'SELECT current_user AS name')
  const { free } = await one(audit, 'SELECT pg_try_advisory_lock($1) AS free', [lockKey])
  if (free) throw new PlainError('AUDIT_DATABASE_URL names another database than DATABASE_URL.')
  if (keeper === app.name)
    throw new PlainError(
      `AUDIT_DATABASE_URL and DATABASE_URL name the same role, ${keeper}: the log would be no safer.`,
    )
  if (app.super)
    throw new PlainError(
      `DATABASE_URL names ${app.name}, a superuser, whom no role keeps from anything. Serve as a role without that right.`,
    )
  const { serves, reaches } = await one(
    client,
    `SELECT pg_has_role($2::name, $1::name, 'USAGE') AS serves, pg_has_role($1::name, $2::name, 'MEMBER') AS reaches`,
    [app.name, keeper],
  )
  if (reaches)
    throw new PlainError(
      `${app.name} is a member of ${keeper} and could take the log back. Run: REVOKE ${quoted(keeper)} FROM ${quoted(app.name)};`,
    )
  if (!serves)
    throw new PlainError(
      `${keeper} cannot take the log over from ${app.name}. Let an administrator of the database run: GRANT ${quoted(app.name)} TO ${quoted(keeper)};`,
    )
}

/** Gives the log to the role that `audit` is connected as and everything else to `app`, who may then read and add to the log only. */
export async function handLogOver(audit, app) {
  const owned = await audit.query(
    `SELECT tableowner = current_user AS own FROM pg_tables WHERE tablename = 'audit_entry'`,
  )
  await audit.query('BEGIN')
  // Whoever owns a schema may drop what is in it, whosever that is.
  const { rows: schemas } = await audit.query(
    `SELECT pg_has_role($1::name, nspowner, 'USAGE') AS falls FROM pg_namespace WHERE nspname = 'public'`,
    [app],
  )
  if (schemas[0]?.falls) await audit.query('ALTER SCHEMA public OWNER TO CURRENT_USER')
  await audit.query(`GRANT USAGE, CREATE ON SCHEMA public TO ${quoted(app)}`)
  for (const table of tables) await audit.query(`ALTER TABLE public.${table} OWNER TO CURRENT_USER`)
  for (const signature of functions) await audit.query(`ALTER FUNCTION public.${signature} OWNER TO CURRENT_USER`)
  // What whoever serves hung on the log would run as its owner, and so would a cast of theirs in a foreign key's query.
  const { rows: strange } = await audit.query(notOurs, [tables.map((table) => `public.${table}`)])
  for (const { step } of strange) await audit.query(step)
  await audit.query(auditFunctions)
  await audit.query(`REVOKE ALL ON public.${tables.join(', public.')} FROM PUBLIC, ${quoted(app)}`)
  await audit.query(`GRANT SELECT ON public.${tables.join(', public.')} TO ${quoted(app)}`)
  await audit.query(`GRANT INSERT ON public.audit_entry, public.audit_check TO ${quoted(app)}`)
  await audit.query(`GRANT USAGE ON SEQUENCE public.audit_entry_id_seq TO ${quoted(app)}`)
  for (const signature of functions)
    await audit.query(`REVOKE ALL ON FUNCTION public.${signature} FROM PUBLIC, ${quoted(app)}`)
  await audit.query(`GRANT EXECUTE ON FUNCTION public.seal_audit_entries(integer) TO ${quoted(app)}`)
  // Migrations are applied by whoever owns the log, so that they may change it too; what else they made is the server's.
  const { rows } = await audit.query(everythingElse, [tables, functions.map((signature) => `public.${signature}`)])
  for (const { step } of rows) await audit.query(`${step} OWNER TO ${quoted(app)}`)
  await audit.query('COMMIT')
  if (!owned.rows[0]?.own) say('✓ The audit log belongs to a role of its own from now on.')
}

const notOurs = `
  SELECT format('DROP TRIGGER %I ON %s', tgname, tgrelid::regclass) AS step
  FROM pg_trigger WHERE tgrelid = ANY($1::text[]::regclass[]::oid[]) AND NOT tgisinternal
  UNION ALL
  SELECT format('DROP RULE %I ON %s', rulename, ev_class::regclass)
  FROM pg_rewrite WHERE ev_class = ANY($1::text[]::regclass[]::oid[])
  UNION ALL
  SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname)
  FROM pg_constraint
  WHERE contype = 'f'
    AND (conrelid = ANY($1::text[]::regclass[]::oid[])) <> (confrelid = ANY($1::text[]::regclass[]::oid[]))`

const everythingElse = `
  SELECT format('ALTER %s public.%I',
    CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END, c.relname) AS step
  FROM pg_class c
  WHERE c.relnamespace = 'public'::regnamespace AND c.relowner = current_user::regrole AND c.relkind IN ('r', 'p', 'v', 'm', 'S')
    AND c.relname <> ALL($1::text[])
    AND NOT EXISTS (SELECT FROM pg_depend d
      WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype IN ('e', 'a', 'i') AND d.refclassid <> 'pg_attrdef'::regclass)
  UNION ALL
  SELECT format('ALTER ROUTINE %s', p.oid::regprocedure)
  FROM pg_proc p
  WHERE p.pronamespace = 'public'::regnamespace AND p.proowner = current_user::regrole
    AND p.oid <> ALL($2::text[]::regprocedure[]::oid[])
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')
  UNION ALL
  SELECT format('ALTER TYPE public.%I', t.typname)
  FROM pg_type t
  WHERE t.typnamespace = 'public'::regnamespace AND t.typowner = current_user::regrole AND t.typtype IN ('e', 'd')`

const quoted = (name) => `"${name.replaceAll('"', '""')}"`
