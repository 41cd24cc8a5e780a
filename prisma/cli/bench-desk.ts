import { parseArgs } from 'node:util'
import { Client } from 'pg'
import { db } from '@/lib/db/client'
import { deskQuestions } from '../bench/desk-questions'
import { listenToStatements, planOf, type Statement, timeInDatabase } from '../bench/statements'

/*
 * node scripts/run-ts.mjs prisma/cli/bench-desk.ts [--rounds N] [--only words] [--plans]: how long the database takes for the
 * screens of figures and of the registry, in ms: the median of the server process's own time, over a bare connection, and
 * through Prisma. Rows: prisma/cli/bench-city.ts.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    only: { type: 'string', default: '' },
    plans: { type: 'boolean' },
  },
})
const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds wants a whole number of at least 1.')

const median = (times: number[]) => (times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0).toFixed(0)

async function heardWhile(work: () => Promise<unknown>) {
  const statements: Statement[] = []
  const stop = listenToStatements((statement) => statements.push(statement))
  const begun = performance.now()
  await work()
  const ms = performance.now() - begun
  stop()
  return { ms, statements }
}

const client = new Client({ connectionString: process.env.DATABASE_URL })
try {
  await client.connect()
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
  const pid = rows[0]?.pid ?? 0
  console.log(`${'median ms'.padEnd(32)}${['processor', 'bare', 'Prisma'].map((of) => of.padStart(11)).join('')}`)
  for (const { name, ask } of (await deskQuestions()).filter((one) => one.name.includes(values.only))) {
    if (values.plans) {
      for (const statement of (await heardWhile(ask)).statements)
        console.log(`\n--- ${name}\n${statement.text.trim()}\n\n${(await planOf(client, statement)).join('\n')}`)
      continue
    }
    const [cpu, bare, seen]: [number[], number[], number[]] = [[], [], []]
    for (let round = -1; round < rounds; round++) {
      const { ms, statements } = await heardWhile(ask)
      const taken = []
      for (const statement of statements) taken.push(await timeInDatabase(client, pid, statement))
      if (round < 0) continue
      seen.push(ms)
      bare.push(taken.reduce((sum, one) => sum + one.ms, 0))
      cpu.push(taken.reduce((sum, { cpuMs }) => sum + (cpuMs ?? 0), 0))
    }
    console.log(`${name.padEnd(32)}${[cpu, bare, seen].map((times) => median(times).padStart(11)).join('')}`)
  }
} finally {
  await client.end()
  await db.$disconnect()
}
