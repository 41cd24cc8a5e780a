import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inProject } from './paths.mjs'
import { runOrFail } from './processes.mjs'
import { step } from './progress.mjs'

export const migrationsFolder = inProject('prisma/migrations')

/** The schema that the migrations lead to, to tell what a next one has to change. */
export const coveredSchemaFile = join(migrationsFolder, 'schema.prisma.last')

/** The whole datamodel: one file, or every file of the folder prisma/schema in order. */
export function readSchema() {
  const folder = inProject('prisma/schema')
  if (!existsSync(folder)) return readFileSync(inProject('prisma/schema.prisma'), 'utf8')
  const files = readdirSync(folder).filter((name) => name.endsWith('.prisma'))
  return files
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
}

/** Generates the database client when the schema, its settings or Prisma changed since the last time. */
export async function generateClient() {
  const stamp = inProject('lib/db/generated/.stamp')
  const sources = ['prisma.config.ts', 'node_modules/prisma/package.json'].map((name) =>
    readFileSync(inProject(name), 'utf8'),
  )
  const hash = createHash('sha256')
    .update([readSchema(), ...sources].join('\n'))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  const program = inProject('node_modules/prisma/build/index.js')
  const env = { ...process.env, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' }
  await step('Generating the database client', () =>
    runOrFail('prisma generate', process.execPath, [program, 'generate'], { env }),
  )
  writeFileSync(stamp, hash)
}
