import fc from 'fast-check'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { file, kept } from './test-files'
import { takeOverWithin } from './test-imports'

const client = new Client({ connectionString: process.env.DATABASE_URL })
beforeAll(() => client.connect())
afterAll(() => client.end())

it('changes nothing when the same file comes again, whatever came before it', async () => {
  await fc.assert(
    fc.asyncProperty(file, file, async (before, now) => {
      await client.query('BEGIN')
      try {
        if (before.length > 0) await takeOverWithin(client, kept(before))
        const rows = kept(now)
        const first = await takeOverWithin(client, rows)
        const again = await takeOverWithin(client, rows)
        expect(again.outcomes).toEqual(rows.map(() => 'UNCHANGED'))
        expect(again.counts).toMatchObject({ newProducers: 0, newProducts: 0, newCertificates: 0 })
        expect(first.counts.new + first.counts.changed + first.counts.unchanged).toBe(rows.length)
      } finally {
        await client.query('ROLLBACK')
      }
    }),
    { numRuns: 60 },
  )
}, 240_000)
