import PgBoss from 'pg-boss'
import { environment } from '@/lib/config/environment'
import { keepTime } from './clock'

// What due-rules reads: a list or a step would be due never, and nobody would notice.
type CronField = '*' | `${number}` | `${number}-${number}`

/** A kind of background work. `run` may be called twice for the same data and must then do nothing the second time. */
export type Job<T extends object = object> = {
  name: string
  run: (data: T) => Promise<void>
  /** When it also runs by itself, once for all servers: minute and hour, local time, each `*`, a number or a span. Its data is then empty. */
  cron?: `${CronField} ${CronField} * * *`
  /** Called when the server starts: puts what a killed server left unfinished back into the queue. */
  resume?: () => Promise<void>
}

const kept = globalThis as typeof globalThis & { boothBoss?: Promise<PgBoss> }

async function startBoss() {
  const boss = new PgBoss({
    connectionString: environment().databaseUrl,
    schema: 'pgboss',
    max: 3,
    // `keepTime` does.
    schedule: false,
  })
  boss.on('error', (error) => console.error('jobs:', error.message))
  await boss.start()
  return boss
}

/** The queue, started on first use. */
export async function jobQueue(): Promise<PgBoss> {
  kept.boothBoss ??= startBoss()
  try {
    return await kept.boothBoss
  } catch (error) {
    kept.boothBoss = undefined
    throw error
  }
}

/** Asks for a piece of background work, after some seconds if said; it runs on this or another server of the booth, with retries. */
export async function sendJob<T extends object>(job: Pick<Job<T>, 'name'>, data: T, afterSeconds = 0) {
  const boss = await jobQueue()
  await boss.createQueue(job.name)
  await boss.send(job.name, data, { retryLimit: 2, retryDelay: 5, expireInMinutes: 15, startAfter: afterSeconds })
}

// As long as pg-boss knows of jobs that are done; the same minute is asked for again within five.
const TIMED_KNOWN_SECONDS = 12 * 3600

/** Asks for work that is due in that minute: once, however many servers do so, or begin anew meanwhile. */
export async function sendTimed(name: string, minute: number) {
  const boss = await jobQueue()
  const once = { singletonKey: `${name} ${minute}`, singletonSeconds: TIMED_KNOWN_SECONDS }
  await boss.send(name, {}, { retryLimit: 2, expireInMinutes: 15, ...once })
}

/** Starts working on these kinds of jobs and resumes what was left unfinished. */
export async function startJobs(jobs: Job<never>[]) {
  const boss = await jobQueue()
  for (const job of jobs) {
    await boss.createQueue(job.name)
    await boss.work<never>(job.name, { pollingIntervalSeconds: 1, batchSize: 1 }, async ([task]) => {
      if (task) await job.run(task.data)
    })
    // The administrators' page reads it there.
    if (job.cron) await boss.schedule(job.name, job.cron, {}, { tz: 'Asia/Ho_Chi_Minh' })
    await job.resume?.()
  }
  void keepTime(jobs, sendTimed)
}
