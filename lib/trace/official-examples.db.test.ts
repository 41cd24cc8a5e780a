import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import type { JsonObject } from '@/lib/epcis/shape'
import { officialExamples } from '@/lib/epcis/test-examples'
import { askAs, listOf } from './test-interface'
import { lotForTest, type TestLot } from './test-lot'

let other: TestLot
beforeAll(async () => {
  other = await lotForTest()
})
afterAll(() => db.$disconnect())

const eventsIn = ({ epcisBody }: JsonObject): JsonObject[] => {
  const { eventList, queryResults } = epcisBody as {
    eventList?: JsonObject[]
    queryResults?: { resultsBody: { eventList: JsonObject[] } }
  }
  return eventList ?? queryResults?.resultsBody.eventList ?? []
}
const key = ({ eventTime, epcList, quantityList, ...rest }: JsonObject) =>
  JSON.stringify([eventTime, epcList, quantityList, rest['@context']])

describe('the official examples', () => {
  it.each(officialExamples.filter(({ isValid }) => isValid).map((each) => [each.name, each] as const))(
    'captures %s and answers what it says',
    async (_, { document }) => {
      const lot = await lotForTest()
      const captured = await askAs(lot, '/capture', { body: document })
      expect(captured.status).toBe(202)
      const job = await askAs(lot, captured.headers.Location?.replace('/api/epcis', '') ?? '')
      expect(job.said).toMatchObject({ running: false, success: true, errors: [] })
      const { said } = await askAs(lot, '/events?orderBy=eventTime&orderDirection=ASC&perPage=100')
      const sent = eventsIn(document)
      const found = listOf(said)
      expect(found).toHaveLength(sent.length)
      const plain = found.map(({ recordTime, eventID, ...event }) => {
        expect([typeof recordTime, typeof eventID]).toEqual(['string', 'string'])
        return event
      })
      const before = sent.map(({ recordTime: _, eventID: __, ...event }) => event)
      expect(plain.sort((a, b) => key(a).localeCompare(key(b)))).toEqual(
        before.sort((a, b) => key(a).localeCompare(key(b))),
      )
      for (const context of [document['@context']].flat().slice(1)) expect(said['@context']).toContainEqual(context)
      for (const { eventID } of found) {
        const one = await askAs(lot, `/events/${encodeURIComponent(String(eventID))}`)
        expect(listOf(one.said).map((each) => each.eventID)).toContain(eventID)
        expect((await askAs(other, `/events/${encodeURIComponent(String(eventID))}`)).status).toBe(404)
      }
    },
  )

  it.each(officialExamples.filter(({ isValid }) => !isValid).map((each) => [each.name, each] as const))(
    'refuses %s as a problem',
    async (_, { document }) => {
      const refused = await askAs(other, '/capture', { body: document })
      expect(refused.status).toBe(400)
      expect(refused.headers['Content-Type']).toBe('application/problem+json')
      expect(refused.said).toMatchObject({ type: 'epcisException:ValidationException', status: 400 })
      expect(refused.said.errors[0]).toMatchObject({ pointer: expect.any(String), detail: expect.any(String) })
    },
  )
})
