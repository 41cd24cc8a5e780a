import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { bringUpDatabase } from '../steps/postgres.mjs'
import { PlainError, say } from '../steps/progress.mjs'

const eventOf = (eventID) => ({
  '@context': ['https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld'],
  ...{ type: 'ObjectEvent', eventID, action: 'OBSERVE', bizStep: 'storing', epcList: [`urn:x:${eventID}`] },
  ...{ eventTime: new Date().toISOString(), eventTimeZoneOffset: '+07:00' },
})

/** The process and everything it began, as Linux tells; killed without a word. */
function killAll(pid) {
  const children = readdirSync('/proc').filter((name) => {
    try {
      return (
        /^\d+$/.test(name) && readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ')[1] === String(pid)
      )
    } catch {
      return false
    }
  })
  for (const each of [pid, ...children.map(Number)]) {
    try {
      process.kill(each, 'SIGKILL')
    } catch {
      // It ended before its turn.
    }
  }
}

/**
 * Sends events, one a request over a number of connections, and kills server and database at the very moment of the answer that
 * makes up the number; says which events were answered as captured.
 */
async function killAfter(answers, { origin, key, server, database, connections }) {
  const answered = []
  let over = false
  const one = async () => {
    const eventID = `urn:uuid:${randomUUID()}`
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
    const body = JSON.stringify(eventOf(eventID))
    const answer = await fetch(`${origin}/api/epcis/events`, { method: 'POST', headers, body }).catch(() => null)
    if (answer?.status === 201) answered.push(eventID)
    else if (answer && !over) throw new PlainError(`The server answered ${answer.status}: ${await answer.text()}`)
    if (over || answered.length < answers) return
    over = true
    // The database first: nothing that the server still holds can reach it.
    killAll(database.pid)
    killAll(server.pid)
  }
  const sending = Array.from({ length: connections }, async () => {
    while (!over) await one()
  })
  await Promise.all(sending)
  return answered
}

/** How many of these events are in the database, each once, with its links and what it is about. */
async function countKept(url, eventIds) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(
    `SELECT count(DISTINCT e.event_id)::int AS kept, count(*)::int AS stored FROM trace_event e WHERE e.event_id = ANY($1)
      AND EXISTS (SELECT FROM trace_subject s WHERE s.event_id = e.id)
      AND EXISTS (SELECT FROM trace_capture c WHERE c.id = e.capture_id AND c.success)`,
    [eventIds],
  )
  await client.end()
  return rows[0]
}

/**
 * Kills server and database in the middle of capturing, again and again, each time after another number of answers; every event
 * that was answered as captured has to be there, once, when the database has come up again. The last database is left running.
 */
export async function surviveKills({ key, start, server, database, data, name, rounds = 3, connections = 8 }) {
  let [now, running, all] = [server, database, 0]
  for (let round = 1; round <= rounds; round++) {
    const job = { origin: now.origin, key, server: now, database: running, connections }
    const answered = await killAfter(1 + round * 7, job)
    running = await bringUpDatabase({ data })
    const { kept, stored } = await countKept(running.urlOf(name), answered)
    if (kept !== answered.length || stored !== kept)
      throw new PlainError(`Round ${round}: of ${answered.length} events ${kept} are there, stored ${stored} times.`)
    all += kept
    if (round < rounds) now = await start(running.urlOf(name))
  }
  say(
    `Killed ${rounds} times in the middle of it: all ${all} events that were answered as captured are there, each once.`,
  )
  return running
}
