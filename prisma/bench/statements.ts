import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Client } from 'pg'

/** A statement as it was sent, with its values. */
export type Statement = { text: string; values: unknown[] }

/** What a statement took: until the answer came, and of the server process's time, which does not depend on what else runs. */
export type Taken = { ms: number; cpuMs: number | null }

/** Hears every statement that any connection of this process sends from now on; the returned function ends that. */
export function listenToStatements(heard: (statement: Statement) => void): () => void {
  const original = Client.prototype.query
  function listening(this: Client, ...given: unknown[]) {
    const [asked, values] = given
    const { text, values: own } =
      typeof asked === 'string' ? { text: asked, values } : (asked as { text?: string; values?: unknown })
    if (text && /^\s*(SELECT|WITH)\b/i.test(text)) heard({ text, values: Array.isArray(own) ? own : [] })
    return Reflect.apply(original, this, given)
  }
  Client.prototype.query = listening as Client['query']
  return () => {
    Client.prototype.query = original
  }
}

/** The processor time that a connection's server process has had so far, milliseconds; null where that cannot be read. */
function cpuOf(pid: number): number | null {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
  } catch {
    return null
  }
}

/** Asks again over a bare connection, prepared as the pool of the booth has it after a while. */
export async function timeInDatabase(client: Client, pid: number, { text, values }: Statement): Promise<Taken> {
  const name = createHash('md5').update(text).digest('hex')
  const before = cpuOf(pid)
  const begun = performance.now()
  await client.query({ name, text, values: values as unknown[], rowMode: 'array' })
  const ms = performance.now() - begun
  const after = cpuOf(pid)
  return { ms, cpuMs: before === null || after === null ? null : after - before }
}

/** The plan with what it touched, as lines. */
export async function planOf(client: Client, { text, values }: Statement): Promise<string[]> {
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, BUFFERS) ${text}`, values)
  return rows.map((row) => row['QUERY PLAN'])
}
