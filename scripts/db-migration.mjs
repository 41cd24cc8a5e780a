import './steps/node-version.mjs'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { borrowDatabase } from './steps/borrow-database.mjs'
import { command } from './steps/lifetime.mjs'
import { schemaDifference } from './steps/migration-engine.mjs'
import { projectFolder } from './steps/paths.mjs'
import { coveredSchemaFile, migrationsFolder, readSchema } from './steps/prisma.mjs'
import { PlainError, say } from './steps/progress.mjs'

const usage = `npm run db:migration -- name      write the SQL that brings a database from the last migration to today's schema
npm run db:migration -- --record  say that the migrations cover today's schema (after writing one by hand)`

await command(async () => {
  const [name = ''] = process.argv.slice(2)
  if (name === '--record') return record()
  if (!/^[a-z0-9][a-z0-9_-]*$/i.test(name))
    throw new PlainError(`A migration needs a name of letters, digits and underscores.\n\n${usage}`)
  const covered = existsSync(coveredSchemaFile) ? readFileSync(coveredSchemaFile, 'utf8') : null
  if (
    covered === null &&
    readdirSync(migrationsFolder).some((each) => existsSync(join(migrationsFolder, each, 'migration.sql')))
  )
    throw new PlainError(
      `There are migrations, but not the schema they led to (${shown(coveredSchemaFile)}).\n\n${usage}`,
    )
  const { databaseUrl } = await borrowDatabase()
  const sql = await schemaDifference(databaseUrl, covered, readSchema())
  if (sql === '') {
    say('The schema asks nothing new of the database. Need SQL of your own? Add a folder and migration.sql by hand.')
    return record()
  }
  write(name.toLowerCase().replaceAll('-', '_'), sql)
  return record()
})

function write(name, sql) {
  const moment = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(migrationsFolder, `${moment}_${name}`)
  mkdirSync(folder)
  writeFileSync(
    join(folder, 'migration.sql'),
    `${sql.trimEnd()}\n\n-- Below, by hand: what the schema cannot say (checks, partial indexes, triggers, data).\n`,
  )
  say(`✓ ${shown(folder)}/migration.sql`)
  const losses = sql.split('\n').filter((line) => /\bDROP (TABLE|COLUMN|TYPE)\b/.test(line))
  if (losses.length > 0) say(`! This loses data; move it first, in the same file:\n${losses.join('\n')}`)
  say('Read it, add what the schema cannot say below, then: npm run db:migrate')
}

function record() {
  writeFileSync(coveredSchemaFile, readSchema())
  say(`✓ ${shown(coveredSchemaFile)} is today's schema`)
}

function shown(path) {
  return relative(projectFolder, path)
}
