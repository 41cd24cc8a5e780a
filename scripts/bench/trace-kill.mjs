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
 * Sends events, one a request, and kills server and database in the middle of it; every event that was answered as captured has to
 * be there when the database has come up again.
 */
export async function surviveKill({ origin, key, server, database, data, name, connections = 8, afterMs = 2000 }) {
  const answered = []
  let over = false
  const one = async () => {
    const eventID = `urn:uuid:${randomUUID()}`
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
    const body = JSON.stringify(eventOf(eventID))
    const answer = await fetch(`${origin}/api/epcis/events`, { method: 'POST', headers, body }).catch(() => null)
    if (answer?.status === 201) answered.push(eventID)
    else if (answer && !over) throw new PlainError(`The server answered ${answer.status}: ${await answer.text()}`)
  }
  const sending = Array.from({ length: connections }, async () => {
    while (!over) await one()
  })
  await new Promise((resolve) => setTimeout(resolve, afterMs))
  killAll(server.pid)
  killAll(database.pid)
  over = true
  await Promise.all(sending)
  const again = await bringUpDatabase({ data })
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: again.urlOf(name) })
  await client.connect()
  const count = 'SELECT count(DISTINCT event_id)::int AS kept FROM trace_event WHERE event_id = ANY($1)'
  const { rows } = await client.query(count, [answered])
  await client.end()
  const kept = rows[0].kept
  if (kept !== answered.length)
    throw new PlainError(`${answered.length - kept} of ${answered.length} events were lost.`)
  say(`Killed in the middle of it: all ${kept} events that were answered as captured are there.`)
  return again
}
