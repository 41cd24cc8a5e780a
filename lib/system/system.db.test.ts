import { afterAll, describe, expect, it } from 'vitest'
import { adminForTest } from '@/lib/auth/test-actors'
import { makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { jobQueue, sendJob } from '@/lib/jobs/boss'
import { retryJob } from './commands/retry-job'
import { findHealth } from './queries/health'
import { listFailedJobs, listJobKinds } from './queries/jobs'

const admin = adminForTest((await makePerson({ role: 'ADMINISTRATOR' })).id)
const name = `test-${crypto.randomUUID().replace(/[\d-]/g, 'q')}`
const state = async (id: string) =>
  (await db.$queryRaw<{ state: string }[]>`SELECT state::text FROM pgboss.job WHERE id = ${id}::uuid`)[0]?.state

afterAll(async () => (await jobQueue()).stop({ graceful: false }))

describe('background work', () => {
  it('that was given up is listed and put back once, with a trace', async () => {
    await sendJob({ name }, {})
    const [job] = await db.$queryRaw<{ id: string }[]>`SELECT id FROM pgboss.job WHERE name = ${name}`
    const id = job?.id ?? ''
    expect((await listJobKinds(admin)).find((one) => one.name === name)).toMatchObject({ waiting: 1, failed: 0 })
    expect(await retryJob(admin, id)).toEqual({ ok: false, reason: 'unknown' })
    await db.$executeRaw`
      UPDATE pgboss.job SET state = 'failed', completed_on = now(), output = '{"message": "no room"}' WHERE id = ${id}::uuid`
    expect((await listFailedJobs(admin)).find((one) => one.id === id)).toMatchObject({ name, message: 'no room' })
    expect(await retryJob(admin, id)).toEqual({ ok: true, name })
    expect(await state(id)).toBe('retry')
    expect(await retryJob(admin, id)).toEqual({ ok: false, reason: 'unknown' })
    expect(await db.auditEntry.count({ where: { verb: 'job.retried', subjectId: id } })).toBe(1)
  })
})

it('says how the database and the storage stand', async () => {
  const health = await findHealth(admin)
  expect(health.databaseBytes).toBeGreaterThan(1_000_000)
  expect(health.largest).toHaveLength(8)
  expect(health.auditKeeper).toEqual({ role: expect.any(String), isApart: false })
  expect(health.connections.used).toBeGreaterThan(0)
  expect(health.postgres).toMatch(/^\d+/)
  expect(health.storage.kind === 'disk' && health.storage.totalBytes > 0).toBe(true)
})
