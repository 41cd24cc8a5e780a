import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import wardList from '../seed/reference/wards.json'
import type { BenchGood } from './goods'

const product = z.object({
  id: z.number().int().positive(),
  name: z.string().min(1),
  description: z.string(),
  price_vnd: z.number().int().positive(),
  stars: z.number().int(),
  subgroup_id: z.number().int(),
  merchant_id: z.number().int().positive(),
  province: z.string(),
  created_at: z.iso.datetime(),
})

/** The OCOP set nearest to each sub-group of a foreign list, which numbers them by their place. */
const nearestSet = [1, 3, 5, 9, 11, 12, 4, 7, 14, 17, 16, 16, 18, 19, 20, 20, 25, 21, 23, 22, 24, 24, 24, 26, 26, 26]

const OLDEST = '2024-06-01T00:00:00.000Z'

/**
 * Products of a file with one JSON object a line (`t: "product"`); other lines are passed over. Provinces outside the
 * city become wards, and dates from before the trial's three years its first day.
 */
export async function* readForeignGoods(file: string): AsyncGenerator<BenchGood> {
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (!line.includes('"t":"product"')) continue
    const row = product.parse(JSON.parse(line))
    yield {
      number: row.id,
      name: row.name,
      story: row.description,
      setNumber: nearestSet[(row.subgroup_id - 1) % nearestSet.length] ?? 5,
      stars: Math.min(5, Math.max(3, row.stars)),
      priceVnd: row.price_vnd,
      unit: 'sản phẩm',
      wardCode: wardAt(row.province),
      merchant: row.merchant_id,
      approvedAt: row.created_at < OLDEST ? OLDEST : row.created_at,
    }
  }
}

function wardAt(province: string) {
  const sum = [...province].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0)
  return wardList.wards[sum % wardList.wards.length]?.code ?? '00577'
}
