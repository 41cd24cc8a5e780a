import { afterAll, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { jobQueue, sendTimed, startJobs } from './boss'

const name = `test-${crypto.randomUUID().replace(/[\d-]/g, 'q')}`

afterAll(async () => (await jobQueue()).stop({ graceful: false }))

it('asks for each minute once, however many servers do', async () => {
  await (await jobQueue()).createQueue(name)
  for (let server = 0; server < 5; server++) await sendTimed(name, 29_000_000)
  await sendTimed(name, 29_000_001)
  const jobs = await db.$queryRaw<{ left: number }[]>`SELECT retry_limit AS left FROM pgboss.job WHERE name = ${name}`
  expect(jobs).toEqual([{ left: 2 }, { left: 2 }])
})

it('keeps the cron line of a job where the administrators read it', async () => {
  const timed = `${name}-timed`
  await startJobs([{ name: timed, cron: '20 3 * * *', run: async () => undefined }])
  const rows = await db.$queryRaw`SELECT cron, timezone FROM pgboss.schedule WHERE name = ${timed}`
  expect(rows).toEqual([{ cron: '20 3 * * *', timezone: 'Asia/Ho_Chi_Minh' }])
})
