import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readJson } from './json-file.mjs'
import { lockGaps } from './lock-gaps.mjs'
import { inProject } from './paths.mjs'
import { coveredSchemaFile, readSchema } from './prisma.mjs'
import { run } from './processes.mjs'
import { PlainError, say, seconds } from './progress.mjs'
import { inWords, oneOf, total, vitestCounts } from './reports.mjs'

const limitMs = 12 * 60_000
const tool = (path) => inProject('node_modules', path)

async function runTool(path, args, env) {
  const { code, all } = await run(process.execPath, [tool(path), ...args], { env, limitMs })
  return { code, output: all }
}

const command = (name, path, args, env) => ({
  name,
  work: async () => {
    const { code, output } = await runTool(path, args, env)
    return { counts: oneOf(code === 0), output }
  },
})

// One thread for a minute and more, while the tests of the database wait for its disk.
const typesStage = (env) => ({
  name: 'types',
  beside: 'database tests',
  work: async () => {
    // Routes and page props are typed by files that Next writes.
    const made = await runTool('next/dist/bin/next', ['typegen'], env)
    if (made.code !== 0) return { counts: oneOf(false), output: made.output }
    const { code, output } = await runTool('typescript/bin/tsc', ['--noEmit', '-p', '.'], env)
    return { counts: oneOf(code === 0), output }
  },
})

const lockStage = {
  name: 'lock',
  work: async () => {
    const gaps = lockGaps(readJson(inProject('package-lock.json')))
    const output = gaps.map(({ by, name }) => `${by} names ${name}, which is not in package-lock.json`).join('\n')
    return { counts: oneOf(gaps.length === 0), output }
  },
}

const schemaStage = {
  name: 'schema has its migrations',
  work: async () => {
    const ok = existsSync(coveredSchemaFile) && readFileSync(coveredSchemaFile, 'utf8') === readSchema()
    return {
      counts: oneOf(ok),
      output: 'prisma/schema is not what the migrations lead to: npm run db:migration -- name',
    }
  },
}

/** One project of vitest, counted from its own report. */
export const vitestStage = (name, project, env, reports) => ({
  name,
  work: async () => {
    const file = join(reports, `${project}.json`)
    const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const { code, output } = await runTool('vitest/vitest.mjs', args, env)
    return { counts: vitestCounts(file, code), output }
  },
})

/** The stages that need neither database nor browser. */
export function quickStages(env, reports) {
  mkdirSync(reports, { recursive: true })
  return [
    command('format', '@biomejs/biome/bin/biome', ['ci', '--colors=off', '.'], env),
    typesStage(env),
    command('dead code', 'knip/bin/knip.js', [], env),
    lockStage,
    schemaStage,
    vitestStage('architecture and unit tests', 'unit', env, reports),
  ]
}

/**
 * Runs every stage to the end, shows what failing ones printed, and sums up; returns the exit code. A stage that names
 * another as `beside` runs together with it, if that is chosen too. Words on the command line choose stages by name:
 * npm test -- format database.
 */
export async function runStages(stages) {
  const words = process.argv.slice(2)
  const chosen = stages.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)))
  if (chosen.length === 0) throw new PlainError(`There are only these: ${stages.map(({ name }) => name).join(', ')}.`)
  const isBeside = (stage, other) => stage.beside === other.name
  const done = []
  for (const stage of chosen) {
    if (chosen.some((other) => isBeside(stage, other))) continue
    const together = [stage, ...chosen.filter((other) => isBeside(other, stage))]
    done.push(...(await Promise.all(together.map(runStage))))
  }
  say(`\n${done.map(summaryLine).join('\n')}\n`)
  const sum = total(done)
  say(inWords(sum))
  return sum.failed > 0 ? 1 : 0
}

async function runStage({ name, work }) {
  const began = Date.now()
  say(`… ${name}`)
  const timer = setInterval(() => say(`  still at ${name}, ${seconds(began)}`), 30_000)
  const { counts, output = '' } = await work().catch((error) => ({ counts: oneOf(false), output: error.message }))
  clearInterval(timer)
  if (counts.failed > 0) say(`\n${shortened(output)}\n`)
  const line = { name, counts, took: seconds(began) }
  say(summaryLine(line))
  return line
}

// What went wrong stands at the end of most reports, and where it began at the start.
function shortened(output) {
  const lines = output.trimEnd().split('\n')
  if (lines.length <= 400) return lines.join('\n')
  return [...lines.slice(0, 100), `… ${lines.length - 400} lines left out …`, ...lines.slice(-300)].join('\n')
}

function summaryLine({ name, counts, took }) {
  const sign = counts.failed > 0 ? '✗' : counts.passed === 0 ? '–' : '✓'
  return `${sign} ${name.padEnd(28)} ${took.padStart(8)}   ${inWords(counts)}`
}
