import { parseArgs } from 'node:util'
import { Client } from 'pg'
import { db } from '@/lib/db/client'
import { settleShelf } from '@/lib/jobs/shelf'
import { type Question, questionsOf } from '../bench/questions'
import { listenToStatements, planOf, type Statement, timeInDatabase } from '../bench/statements'

/*
 * Asks the database alone, one question after another, what browse, search and the pages of places ask it, and prints how
 * long each kind took in ms: of the server process's own time, over a bare connection, and through Prisma. --only: kinds whose name has
 * this; --rounds; --plans: the plans of the last round instead.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '60' },
    only: { type: 'string', default: '' },
    plans: { type: 'boolean' },
  },
})
const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds wants a whole number of at least 1.')

const spread = (times: number[]) => {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)
  return [at(0.5), at(0.95), at(0.99)].map((ms) => ms.padStart(8)).join('')
}

async function heardWhile(work: () => Promise<unknown>) {
  const statements: Statement[] = []
  const stop = listenToStatements((statement) => statements.push(statement))
  const begun = performance.now()
  await work()
  const ms = performance.now() - begun
  stop()
  return { ms, statements }
}

async function time(client: Client, pid: number, { name, ask }: Question) {
  const [seen, inside, cpu]: [number[], number[], number[]] = [[], [], []]
  let asked = 0
  // Before a plan is kept, a statement is asked five times.
  for (let round = -6; round < rounds; round++) {
    const { ms, statements } = await heardWhile(() => ask(round + 6))
    const taken = []
    for (const statement of statements) taken.push(await timeInDatabase(client, pid, statement))
    if (round < 0) continue
    seen.push(ms)
    inside.push(taken.reduce((sum, { ms }) => sum + ms, 0))
    cpu.push(taken.reduce((sum, { cpuMs }) => sum + (cpuMs ?? 0), 0))
    asked = statements.length
  }
  console.log(`${name.padEnd(36)}${String(asked).padStart(3)}${spread(cpu)}  ${spread(inside)}  ${spread(seen)}`)
}

async function showPlans(client: Client, title: string, { name, ask }: Question) {
  await ask(0)
  const { statements } = await heardWhile(() => ask(1))
  for (const statement of statements) {
    console.log(`\n--- ${title}: ${name}\n${statement.text.trim()}\n`)
    for (const line of await planOf(client, statement)) console.log(line)
  }
}

const client = new Client({ connectionString: process.env.DATABASE_URL })
try {
  await client.connect()
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
  const pid = rows[0]?.pid ?? 0
  // As the server does in the background a few seconds after an import.
  await settleShelf()
  for (const [title, questions] of Object.entries(await questionsOf())) {
    if (!values.plans)
      console.log(`
${title.padEnd(36)}    ${['processor', 'bare', 'through Prisma'].map((of) => `${of}: 50 %  95 %  99 %`.padStart(26)).join('')}`)
    for (const question of questions.filter(({ name }) => name.includes(values.only)))
      await (values.plans ? showPlans(client, title, question) : time(client, pid, question))
  }
} finally {
  await client.end()
  await db.$disconnect()
}
