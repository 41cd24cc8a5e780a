import { afterAll, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { jobQueue, sendTimed, startJobs } from './boss'

const name = `test-${crypto.randomUUID().replace(/[\d-]/g, 'q')}`

afterAll(async () => (await jobQueue()).stop({ graceful: false }))

// Two minutes may be met, never three.
it('asks once a minute, however many servers do', async () => {
  await (await jobQueue()).createQueue(name)
  for (let server = 0; server < 5; server++) await sendTimed(name)
  const jobs = await db.$queryRaw<{ left: number }[]>`SELECT retry_limit AS left FROM pgboss.job WHERE name = ${name}`
  expect([1, 2]).toContain(jobs.length)
  expect(jobs[0]?.left).toBe(2)
})

it('keeps the cron line of a job where the administrators read it', async () => {
  const timed = `${name}-timed`
  await startJobs([{ name: timed, cron: '20 3 * * *', run: async () => undefined }])
  const rows = await db.$queryRaw`SELECT cron, timezone FROM pgboss.schedule WHERE name = ${timed}`
  expect(rows).toEqual([{ cron: '20 3 * * *', timezone: 'Asia/Ho_Chi_Minh' }])
})
