import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, vi } from 'vitest'
import type { AdminActor } from '@/lib/auth/actors'
import { adminForTest } from '@/lib/auth/test-actors'
import { makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { receiveImport } from './commands/receive-import'
import type { ImportCounts } from './import-comparison'
import { importState } from './import-rules'
import { registryLookJob } from './import-steps'

// Only tests import this file: a registry with nothing in it, in a database and a folder of its own.
const migrations = path.resolve('prisma/migrations')

function addressOf(database: string) {
  const url = new URL(process.env.DATABASE_URL ?? '')
  url.pathname = `/${database}`
  return url.href
}

/** To be called at the top of a test file; answers a connection and an administrator, both there once the tests run. */
export function emptyRegistry() {
  const name = `registry_${randomUUID().slice(0, 8)}`
  const server = new Client({ connectionString: process.env.DATABASE_URL })
  const client = new Client({ connectionString: addressOf(name) })
  const folder = mkdtempSync(path.join(tmpdir(), 'registry-'))
  const registry: { client: Client; admin: AdminActor } = { client, admin: adminForTest('') }
  beforeAll(async () => {
    await server.connect()
    await server.query(`CREATE DATABASE "${name}"`)
    await client.connect()
    for (const migration of readdirSync(migrations).filter((entry) => /^\d/.test(entry)))
      await client.query(readFileSync(path.join(migrations, migration, 'migration.sql'), 'utf8'))
    vi.stubEnv('DATABASE_URL', addressOf(name))
    vi.stubEnv('DATA_DIR', folder)
    registry.admin = adminForTest((await makePerson({ admin: true })).id)
  })
  afterAll(async () => {
    await db.$disconnect()
    await client.end()
    await server.query(`DROP DATABASE "${name}" WITH (FORCE)`)
    await server.end()
    rmSync(folder, { recursive: true, force: true })
  })
  return registry
}

/** An uploaded workbook after its first look. */
export async function lookedAt(admin: AdminActor, bytes: Buffer<ArrayBuffer>, fileName = 'so.xlsx') {
  const { importId } = await receiveImport(admin, { fileName, bytes })
  await registryLookJob.run({ importId })
  return importId
}

export const rowOfImport = (id: string) => db.registryImport.findUniqueOrThrow({ where: { id } })

export const stateOf = async (id: string) => importState(await rowOfImport(id))

export const countsOf = async (id: string) => {
  const { counts, result } = await rowOfImport(id)
  return (result ?? counts) as unknown as ImportCounts
}

/** How many rows the registry itself holds. */
export const registrySize = async () => ({
  producers: await db.producer.count(),
  products: await db.registeredProduct.count(),
  certificates: await db.certificate.count(),
})

export const auditVerbs = async (subjectId: string) =>
  (await db.auditEntry.findMany({ where: { subjectId }, orderBy: { at: 'asc' } })).map(({ verb }) => verb)
