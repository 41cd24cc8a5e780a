import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

// Files that run at the same time have a database and a data folder each, so that none sees what another one does.
const databases = process.env.TEST_DATABASES?.split(' ')
if (databases) {
  const worker = Number(process.env.VITEST_POOL_ID)
  const own = databases[worker - 1]
  if (!own) throw new Error(`Worker ${worker} has no database: there are ${databases.length}.`)
  process.env.DATABASE_URL = own
  if (process.env.DATA_DIR) {
    process.env.DATA_DIR = join(process.env.DATA_DIR, `worker-${worker}`)
    mkdirSync(process.env.DATA_DIR, { recursive: true })
  }
}
