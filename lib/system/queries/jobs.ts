import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import type { FailedJob, JobKind } from '../types'

const FAILED_SHOWN = 50
const MESSAGE_LETTERS = 300

/** Whether background work ever began here: its tables are made then. */
export async function hasQueue(): Promise<boolean> {
  const [row] = await db.$queryRaw<{ found: boolean }[]>`SELECT to_regclass('pgboss.job') IS NOT NULL AS found`
  return row?.found ?? false
}

/** Every kind of background work, by name. */
export async function listJobKinds(_: StaffActor): Promise<JobKind[]> {
  if (!(await hasQueue())) return []
  return db.$queryRaw<JobKind[]>`
    SELECT q.name, s.cron,
      count(j.id) FILTER (WHERE j.state IN ('created', 'retry'))::int AS waiting,
      count(j.id) FILTER (WHERE j.state = 'active')::int AS active,
      count(j.id) FILTER (WHERE j.state = 'failed')::int AS failed,
      count(j.id) FILTER (WHERE j.state = 'completed')::int AS completed,
      min(j.start_after) FILTER (WHERE j.state IN ('created', 'retry') AND j.start_after <= now()) AS "oldestWaiting",
      max(j.completed_on) FILTER (WHERE j.state = 'completed') AS "lastDone"
    FROM pgboss.queue q
    LEFT JOIN pgboss.job j ON j.name = q.name
    LEFT JOIN pgboss.schedule s ON s.name = q.name
    WHERE q.name NOT LIKE '\\_\\_pgboss%'
    GROUP BY q.name, s.cron ORDER BY q.name`
}

/** What was given up, newest first. */
export async function listFailedJobs(_: StaffActor): Promise<FailedJob[]> {
  if (!(await hasQueue())) return []
  const rows = await db.$queryRaw<(Omit<FailedJob, 'message'> & { message: string | null })[]>`
    SELECT id, name, coalesce(completed_on, created_on) AS "failedAt", retry_count + 1 AS tries, output->>'message' AS message
    FROM pgboss.job WHERE state = 'failed' AND name NOT LIKE '\\_\\_pgboss%'
    ORDER BY completed_on DESC NULLS LAST LIMIT ${FAILED_SHOWN}`
  return rows.map((row) => ({ ...row, message: (row.message ?? '').slice(0, MESSAGE_LETTERS) }))
}
