import { expect, it, vi } from 'vitest'
import { makeMerchant } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { addDays, dayOf } from '@/lib/format/days'
import { makeOpenListing, makeProducer } from '@/lib/merchants/test-producers'
import { openApi } from './openapi'
import { findOpenTable } from './queries/find-open-table'
import { openObjects } from './rules'
import { datasets } from './types'

vi.mock('next/cache', () => ({ cacheTag: () => {}, cacheLife: () => {} }))

const typeOf = (value: unknown) => (value === null ? 'null' : Number.isInteger(value) ? 'integer' : typeof value)

it('every answer is what the OpenAPI file says of it: the same columns, each of a type that is named', async () => {
  const producer = await makeProducer()
  const merchant = await makeMerchant()
  await db.merchant.update({ where: { id: merchant.id }, data: { producerId: producer.id } })
  await db.merchantStanding.create({ data: { merchantId: merchant.id, kind: 'APPROVED' } })
  await makeOpenListing(merchant.id, producer.productId)
  const now = new Date()
  const { schemas } = openApi('https://booth.example').components
  let rows = 0
  for (const dataset of datasets)
    for (const day of [null, addDays(dayOf(now), -1)]) {
      const table = await findOpenTable({ day, dataset, format: 'json' }, now)
      if (!table) throw new Error('no figures')
      const { properties } = schemas[dataset].properties.rows.items
      for (const row of openObjects(table)) {
        rows++
        expect(Object.keys(row)).toEqual(Object.keys(properties))
        for (const [name, value] of Object.entries(row))
          expect(properties[name]?.type, `${dataset}.${name} is ${JSON.stringify(value)}`).toContain(typeOf(value))
      }
    }
  expect(rows).toBeGreaterThan(20)
})
