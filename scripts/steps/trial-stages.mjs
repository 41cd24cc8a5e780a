import { copyFileSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { buildServer, isBuilt, serverArguments } from './build.mjs'
import { findChromium } from './chromium.mjs'
import { boothEnvironment } from './environment.mjs'
import { inProject } from './paths.mjs'
import { freePort } from './ports.mjs'
import { migrationsFolder } from './prisma.mjs'
import { run } from './processes.mjs'
import { PlainError } from './progress.mjs'
import { oneOf, playwrightCounts } from './reports.mjs'
import { loadOf } from './seed.mjs'
import { serve } from './serve.mjs'
import { setUpDatabase } from './setup.mjs'
import { vitestStage } from './stages.mjs'
import { typescriptFile } from './typescript.mjs'

/** The tests that need a database: migrated ones with reference data, nothing else in them, one for each that runs at a time. */
export const databaseStage = ({ database, data, env, reports }) => ({
  name: 'database tests',
  work: async () => {
    const settings = []
    for (let worker = 1; worker <= Math.min(availableParallelism(), 4); worker += 1) {
      await database.createDatabase(`booth_test_${worker}`)
      settings.push(await boothEnvironment({ databaseUrl: database.urlOf(`booth_test_${worker}`), data }))
      await load(settings.at(-1), false)
    }
    const own = { TEST_DATABASES: settings.map((one) => one.DATABASE_URL).join(' ') }
    return vitestStage('', 'db', { ...env, ...settings[0], ...own }, reports).work()
  },
})

const load = (env, demo) =>
  setUpDatabase({
    databaseUrl: env.DATABASE_URL,
    migrations: migrationsFolder,
    load: loadOf({ demo, program: typescriptFile('prisma/seed.ts'), env }),
  })

/** The production build; one that the sources still match is not made again. */
export const buildStage = (refuseToReplace) => ({
  name: 'build',
  work: async () => {
    await buildServer({ mayReplace: refuseToReplace })
    return { counts: oneOf(true) }
  },
})

/** The journeys in a browser, against a server of its own with the demo city. */
export const browserStage = ({ database, data, env, reports }) => ({
  name: 'browser tests',
  work: async () => {
    const chromium = await findChromium()
    if (!chromium && process.env.CI)
      throw new PlainError('There is no Chromium for the browser tests. Set CHROMIUM_PATH.')
    if (!chromium) {
      console.error('\n!!! The browser tests are SKIPPED: there is no Chromium. Install one or set CHROMIUM_PATH.\n')
      return { counts: { passed: 0, failed: 0, skipped: 1 } }
    }
    if (!isBuilt()) throw new PlainError('The browser tests were not run: there is no build of these sources.')
    const port = await freePort()
    const settings = await demoBooth({ database, data, port })
    const log = join(data, 'logs/server.log')
    const output = openSync(log, 'a', 0o600)
    const server = await serve({
      args: serverArguments,
      env: { ...settings.env, NODE_ENV: 'production' },
      port,
      output,
    }).catch((error) => {
      throw new PlainError(`${error.message}\n\n${lastLines(log)}`)
    })
    try {
      return await playwright(
        { ...env, ...settings.env, ...chromium, ...settings.forTests, SERVER_LOG: log },
        reports,
        log,
      )
    } finally {
      await server.stop()
    }
  },
})

async function demoBooth({ database, data, port }) {
  await database.createDatabase('booth_demo')
  const address = `http://127.0.0.1:${port}`
  const settings = await boothEnvironment({ databaseUrl: database.urlOf('booth_demo'), port, data })
  const env = { ...settings, HOSTNAME: '127.0.0.1', NEXTAUTH_URL: address, PUBLIC_URL: address }
  const { loaded } = await load(env, true)
  return { env, forTests: { BASE_URL: address, E2E_SIGN_INS: JSON.stringify(loaded ?? []) } }
}

async function playwright(env, reports, log) {
  const file = join(reports, 'browser.json')
  const args = [inProject('node_modules/@playwright/test/cli.js'), 'test', '-c', 'e2e/playwright.config.ts']
  const { code, all } = await run(process.execPath, args, {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    limitMs: 17 * 60_000,
  })
  const counts = playwrightCounts(file, code)
  if (counts.failed === 0) return { counts }
  mkdirSync(inProject('test-results'), { recursive: true })
  copyFileSync(log, inProject('test-results/server.log'))
  return { counts, output: `${all}\nThe server's log (all of it: test-results/server.log):\n${lastLines(log)}` }
}

const lastLines = (file) => readFileSync(file, 'utf8').trimEnd().split('\n').slice(-40).join('\n')
