import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PlainError } from './progress.mjs'

const noFilters = { externalTables: [], externalEnums: [] }

let bindings = null

// The bindings keep their state in the module, so one instance must serve the whole process.
async function loadBindings() {
  const loaded = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const { instance } = await WebAssembly.instantiate(readFileSync(engineFile()), { './schema_engine_bg.js': loaded })
  loaded.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message: (message) => console.error(`Prisma's schema engine: ${message}`),
  }
  return loaded
}

/** Prisma's own schema engine, as WebAssembly: nothing is downloaded and no other program is run. */
async function openEngine(databaseUrl) {
  bindings ??= await loadBindings()
  const { bindMigrationAwareSqlAdapterFactory } = await import('@prisma/driver-adapter-utils')
  const { PrismaPg } = await import('@prisma/adapter-pg')
  const factory = new PrismaPg({ connectionString: databaseUrl })
  const connect = factory.connect.bind(factory)
  factory.connect = async () => withWholeScripts(await connect())
  return bindings.SchemaEngine.new({ datamodels: undefined }, () => {}, bindMigrationAwareSqlAdapterFactory(factory))
}

/**
 * Held by the transaction of a script that is being applied. Killed, we leave PostgreSQL at work on it: whoever comes next
 * waits for this lock, and then finds the script applied and noted, or neither.
 */
export const scriptLock = 20_250_924

const noteApplied = `DO $$ BEGIN
  IF to_regclass('public._prisma_migrations') IS NOT NULL THEN
    UPDATE public._prisma_migrations SET finished_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL;
  END IF;
END $$`

// The adapter would cut a script at every semicolon, function bodies included, and commit each piece by itself; sent
// whole, PostgreSQL runs it as one transaction.
function withWholeScripts(adapter) {
  adapter.executeScript = async (script) => {
    await adapter
      .underlyingDriver()
      .query(`SELECT pg_catalog.pg_advisory_xact_lock(${scriptLock});\n${script}\n;${noteApplied}`)
      .catch((error) => adapter.onError(error))
  }
  return adapter
}

// In the container image the engine lies beside the bundled script; in a checkout, in its package.
function engineFile() {
  const beside = join(dirname(fileURLToPath(import.meta.url)), 'schema_engine_bg.wasm')
  if (existsSync(beside)) return beside
  return fileURLToPath(import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg')).replace(/\.js$/, '.wasm')
}

/** Applies what the folder holds and the database lacks; returns the names of what was applied. */
export async function applyMigrations(databaseUrl, folder) {
  const engine = await openEngine(databaseUrl)
  const migrationsList = listMigrations(folder)
  try {
    return (await engine.applyMigrations({ migrationsList, filters: noFilters })).appliedMigrationNames
  } catch (error) {
    // Of the engine's call stack only the name of the migration says anything.
    const [words, stack = ''] = error.message.split('\n   0: ')
    const name = /migration_name="([^"]+)"/.exec(stack)?.[1]
    const hint = /must be owner of (table|function|sequence) \w*audit/.test(words)
      ? '\nThe audit log belongs to a role of its own: set AUDIT_DATABASE_URL (see README).'
      : ''
    throw new PlainError(`${name ? `The migration ${name}` : 'A migration'} could not be applied:\n${words}${hint}`)
  }
}

/**
 * The SQL that turns a database of the first schema into one of the second; '' when they agree. The engine wants a
 * connection to tell the dialect by, but reads nothing from that database.
 */
export async function schemaDifference(databaseUrl, from, to) {
  const engine = await openEngine(databaseUrl)
  const target = (content) =>
    content === null ? { tag: 'empty' } : { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] }
  const { stdout } = await engine.diff({
    from: target(from),
    to: target(to),
    script: true,
    exitCode: null,
    shadowDatabaseUrl: null,
    filters: noFilters,
  })
  return /^-- This is an empty migration\.\s*$/.test(stdout ?? '') ? '' : (stdout ?? '')
}

function listMigrations(baseDir) {
  const read = (name) => readFileSync(join(baseDir, name), 'utf8')
  const lockfile = existsSync(join(baseDir, 'migration_lock.toml')) ? read('migration_lock.toml') : null
  const migrationDirectories = readdirSync(baseDir)
    .filter((name) => existsSync(join(baseDir, name, 'migration.sql')))
    .sort()
    .map((path) => ({
      path,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: read(join(path, 'migration.sql')) } },
    }))
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: lockfile },
    shadowDbInitScript: '',
    migrationDirectories,
  }
}
