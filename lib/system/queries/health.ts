import 'server-only'
import type { StatsFs } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { StaffActor } from '@/lib/auth/actors'
import { environment } from '@/lib/config/environment'
import { db } from '@/lib/db/client'
import type { Health, TableSize } from '../types'
import { hasQueue } from './jobs'

const TABLES_SHOWN = 8

/** How the database, the storage and this server stand now. */
export async function findHealth(_: StaffActor): Promise<Health> {
  const [database, largest, migration, job, letters, failedJobs, auditKeeper, storage] = await Promise.all([
    findDatabase(),
    listLargest(),
    findLastMigration(),
    findOldestJob(),
    db.letter.groupBy({ by: ['state'], where: { state: { in: ['WAITING', 'FAILED'] } }, _count: true }),
    countFailedJobs(),
    findAuditKeeper(),
    findStorage(),
  ])
  return {
    ...database,
    lettersWaiting: letters.find(({ state }) => state === 'WAITING')?._count ?? 0,
    lettersFailed: letters.find(({ state }) => state === 'FAILED')?._count ?? 0,
    ...{ failedJobs, auditKeeper, largest, storage, lastMigration: migration, oldestWaitingJob: job },
    ...{ node: process.version, build: environment().build, memoryBytes: process.memoryUsage().rss },
    startedAt: new Date(Date.now() - process.uptime() * 1000),
  }
}

async function findDatabase() {
  const [row] = await db.$queryRaw<{ bytes: bigint; used: number; most: number; version: string }[]>`
    SELECT pg_database_size(current_database()) AS bytes, current_setting('server_version') AS version,
      (SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database()) AS used,
      current_setting('max_connections')::int AS most`
  if (!row) throw new Error('the database said nothing about itself')
  const { bytes, used, most, version } = row
  return { databaseBytes: Number(bytes), connections: { used, limit: most }, postgres: version }
}

async function listLargest(): Promise<TableSize[]> {
  const rows = await db.$queryRaw<{ name: string; bytes: bigint; rows: number }[]>`
    SELECT c.relname AS name, pg_total_relation_size(c.oid) AS bytes, greatest(c.reltuples, 0)::int AS rows
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'public' AND c.relkind = 'r'
    ORDER BY pg_total_relation_size(c.oid) DESC LIMIT ${TABLES_SHOWN}`
  return rows.map((row) => ({ ...row, bytes: Number(row.bytes) }))
}

async function findLastMigration(): Promise<Health['lastMigration']> {
  const [known] = await db.$queryRaw<{ found: boolean }[]>`
    SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS found`
  if (!known?.found) return null
  const [row] = await db.$queryRaw<{ name: string; at: Date | null; count: number }[]>`
    SELECT migration_name AS name, finished_at AS at, count(*) OVER ()::int AS count FROM _prisma_migrations
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name DESC LIMIT 1`
  return row ?? null
}

async function findOldestJob(): Promise<Health['oldestWaitingJob']> {
  if (!(await hasQueue())) return null
  const [row] = await db.$queryRaw<{ name: string; since: Date }[]>`
    SELECT name, start_after AS since FROM pgboss.job
    WHERE state IN ('created', 'retry') AND start_after <= now() AND name NOT LIKE '\\_\\_pgboss%'
    ORDER BY start_after LIMIT 1`
  return row ?? null
}

async function countFailedJobs(): Promise<number> {
  if (!(await hasQueue())) return 0
  const [row] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM pgboss.job WHERE state = 'failed' AND name NOT LIKE '\\_\\_pgboss%'`
  return row?.n ?? 0
}

async function findAuditKeeper(): Promise<Health['auditKeeper']> {
  const [row] = await db.$queryRaw<Health['auditKeeper'][]>`
    SELECT tableowner AS role, NOT pg_has_role(current_user, tableowner, 'MEMBER') AS "isApart"
    FROM pg_tables WHERE schemaname = 'public' AND tablename = 'audit_entry'`
  return row ?? { role: '', isApart: false }
}

/** The disk that a folder lies on, or will once something is put there. */
const diskOf = (folder: string): Promise<StatsFs> =>
  statfs(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' || dirname(folder) === folder) throw error
    return diskOf(dirname(folder))
  })

async function findStorage(): Promise<Health['storage']> {
  const { s3, dataDir } = environment()
  if (s3) return { kind: 's3', bucket: s3.bucket }
  const { bavail, blocks, bsize } = await diskOf(dataDir)
  return { kind: 'disk', path: dataDir, freeBytes: bavail * bsize, totalBytes: blocks * bsize }
}
