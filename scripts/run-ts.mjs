import './steps/node-version.mjs'
import { borrowDatabase } from './steps/borrow-database.mjs'
import { boothEnvironment, wantedPort } from './steps/environment.mjs'
import { command } from './steps/lifetime.mjs'
import { generateClient, migrationsFolder } from './steps/prisma.mjs'
import { PlainError } from './steps/progress.mjs'
import { runTool } from './steps/seed.mjs'
import { runningBooth } from './steps/serve.mjs'
import { isLoaded, setUpDatabase } from './steps/setup.mjs'
import { typescriptFile } from './steps/typescript.mjs'

// Runs a TypeScript file of the project against the booth's database, whether or not the booth is open.
await command(async () => {
  const [file, ...args] = process.argv.slice(2)
  if (!file) throw new PlainError('Which file? node scripts/run-ts.mjs prisma/cli/create-admin.ts …')
  const { data, databaseUrl } = await borrowDatabase()
  await generateClient()
  await setUpDatabase({ databaseUrl, migrations: migrationsFolder })
  if (!(await isLoaded(databaseUrl)))
    throw new PlainError(
      'The database is still empty. Start the booth once first: npm start, or npm start -- --no-demo',
    )
  const port = runningBooth(data)?.port ?? wantedPort().port
  const env = await boothEnvironment({ databaseUrl, port, data })
  return runTool(typescriptFile(file, ...args), env)
})
