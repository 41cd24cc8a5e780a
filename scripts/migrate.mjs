import './steps/node-version.mjs'
import { borrowDatabase } from './steps/borrow-database.mjs'
import { command } from './steps/lifetime.mjs'
import { migrationsFolder } from './steps/prisma.mjs'
import { say } from './steps/progress.mjs'
import { setUpDatabase } from './steps/setup.mjs'

// Applies the migrations that the database lacks; npm start does the same.
await command(async () => {
  const { databaseUrl } = await borrowDatabase()
  const { applied } = await setUpDatabase({ databaseUrl, migrations: migrationsFolder })
  for (const name of applied) say(`✓ ${name}`)
  say(applied.length > 0 ? 'The database is up to date.' : 'The database was up to date already.')
})
