import { sendJob } from '@/lib/jobs/boss'

/** The job that looks again at whatever rests on the trust store; lib/readiness runs it. */
export const STORE_CHANGED_JOB = 'trust-store-changed'

/** Tells the background that the store has a new version. A failure to tell is made good when a server starts. */
export async function tellStoreChanged(version: number): Promise<void> {
  try {
    await sendJob({ name: STORE_CHANGED_JOB }, { version })
  } catch (error) {
    console.error('the change of the trust store could not be told:', error instanceof Error ? error.message : error)
  }
}
