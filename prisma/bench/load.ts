import type { Client } from 'pg'
import { insertTables } from '../seed/load-city'
import { readForeignGoods } from './foreign-rows'
import { type BenchGood, benchGood, benchMerchant, MERCHANTS } from './goods'
import { goodsTables, merchantTables } from './tables'

const BATCH = 5_000

export type BenchSource = { rows: number } | { file: string }

/**
 * Loads the products of a speed trial with an approved listing each, all indexes and triggers in place; `told` hears how
 * many are there after each batch. Each connection takes a batch while the others write theirs. Throws when the database
 * holds products already: a trial never mixes with real rows.
 */
export async function loadBench(
  connections: readonly [Client, ...Client[]],
  source: BenchSource,
  told: (listings: number) => void,
) {
  const [client] = connections
  const { rows } = await client.query<{ used: boolean }>('SELECT EXISTS (SELECT FROM registered_product) AS used')
  if (rows[0]?.used) throw new Error('This database holds products already. A speed trial wants an empty one.')
  const merchants = Array.from({ length: MERCHANTS }, (_, place) => benchMerchant(place + 1))
  await insertTables(client, merchantTables(merchants))
  let listings = 0
  const batches = batchesOf(source)
  // An async generator hands out one batch after the other, however many ask.
  const work = async (connection: Client) => {
    for await (const batch of batches) {
      await connection.query('BEGIN')
      await insertTables(connection, goodsTables(batch))
      await connection.query('COMMIT')
      listings += batch.length
      told(listings)
    }
  }
  await Promise.all(connections.map(work))
  return listings
}

async function* batchesOf(source: BenchSource): AsyncGenerator<BenchGood[]> {
  let batch: BenchGood[] = []
  for await (const good of goodsOf(source)) {
    batch.push(good)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

async function* goodsOf(source: BenchSource): AsyncGenerator<BenchGood> {
  if ('file' in source) return yield* readForeignGoods(source.file)
  for (let number = 1; number <= source.rows; number++) yield benchGood(number)
}
