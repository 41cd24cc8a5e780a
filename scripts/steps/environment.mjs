import { existsSync } from 'node:fs'
import { hostname } from 'node:os'
import { dataFolder, inProject } from './paths.mjs'
import { PlainError } from './progress.mjs'
import { readSecrets } from './secret.mjs'

/** Adds the operator's .env to the environment; what is already set wins. */
export function loadOperatorSettings() {
  const file = inProject('.env')
  if (existsSync(file)) process.loadEnvFile(file)
}

/** The operator's own database, if there is one. */
export const externalDatabaseUrl = () => process.env.DATABASE_URL || null

/** The address to listen on; container runtimes put the machine's name into HOSTNAME, which is nobody's choice. */
export function listenHost() {
  const chosen = process.env.HOSTNAME
  return chosen && chosen !== hostname() ? chosen : '0.0.0.0'
}

/** The chosen port and whether the operator insists on it. */
export function wantedPort(argument) {
  const chosen = argument ?? process.env.PORT
  if (chosen === undefined || chosen === '') return { port: 3000, insist: false }
  const port = Number(chosen)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new PlainError(`"${chosen}" is not a port (1–65535).`)
  return { port, insist: true }
}

/**
 * The server's memory grows by a quarter of what is in use before it is cleaned; V8 by itself lets it grow to four times that
 * while many pages are drawn at once, for no less work (docs/decisions/171). What every start needs is not cleaned on the way
 * there, and Prisma's compiler of queries is optimised only where it is busy: before the first page nothing is gained by either
 * (docs/decisions/181).
 */
export const frugalNode = [
  '--heap-growing-percent=25',
  '--max-semi-space-size=4',
  '--initial-old-space-size=96',
  '--wasm-tiering-budget=36000000',
]

/** What Next, the seed and the command-line tools are given; anything the operator set wins. */
export async function boothEnvironment({ databaseUrl, port = 3000, data = dataFolder() }) {
  const secrets = await readSecrets(data)
  // Whoever serves must not hold the key to the audit log.
  const { PUBLIC_URL: publicUrl, AUDIT_DATABASE_URL: _, ...operator } = process.env
  return {
    ...operator,
    ...(publicUrl ? { PUBLIC_URL: publicUrl } : {}),
    DATABASE_URL: databaseUrl,
    DATA_DIR: data,
    DIGEST_SALT: operator.DIGEST_SALT || secrets.digestSalt,
    HOSTNAME: listenHost(),
    // glibc else gives each thread of the server memory of its own, and keeps it: a tenth of all that it holds.
    MALLOC_ARENA_MAX: operator.MALLOC_ARENA_MAX || '2',
    NEXTAUTH_SECRET: operator.NEXTAUTH_SECRET || secrets.nextAuthSecret,
    NEXTAUTH_URL: operator.NEXTAUTH_URL || publicUrl || `http://localhost:${port}`,
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: String(port),
  }
}
