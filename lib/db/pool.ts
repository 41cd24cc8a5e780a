import { Pool } from 'pg'
import { environment } from '@/lib/config/environment'
import { PatientClient } from './patient-client'

const kept = globalThis as typeof globalThis & { boothPool?: Pool }

/** The connections to the database, which Prisma and `direct` share; the first is opened by the first question, so a build needs none. */
export function pool(): Pool {
  // Whoever disconnects Prisma ends its connections, too.
  if (kept.boothPool && !kept.boothPool.ended) return kept.boothPool
  const connectionString = environment().databaseUrl
  const made = new Pool({ connectionString, max: 10, Client: PatientClient, allowExitOnIdle: true })
  // An idle connection that breaks is replaced by the next query; without a listener it would end the process.
  made.on('error', () => {})
  kept.boothPool = made
  return made
}
