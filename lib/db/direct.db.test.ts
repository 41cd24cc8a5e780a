import { describe, expect, it } from 'vitest'
import { db } from './client'
import { direct, noSql, sql } from './direct'

const everyKind = sql`
  SELECT 'lụa' AS text, 7 AS small, 9007199254740993::int8 AS large, 1.5::float8 AS part, true AS yes, NULL::int AS nothing,
    '2026-03-01'::date AS day, '2026-03-01 06:30:00.123456+07'::timestamptz AS moment,
    '{"a": [1, null]}'::jsonb AS facts, ARRAY['một', 'hai, ba'] AS words, ARRAY[3, 4] AS numbers,
    '018f2f9e-0000-7000-8000-000000000001'::uuid AS id, 'FIXED'::price_kind AS kind`

describe('asking the database without Prisma', () => {
  it('answers as Prisma does, each kind of value', async () => {
    const [row] = await direct.$queryRaw<Record<string, unknown>[]>(everyKind)
    expect([row]).toEqual(await db.$queryRaw(everyKind))
    expect(row).toMatchObject({ large: 9007199254740993n, day: new Date('2026-03-01T00:00:00Z'), kind: 'FIXED' })
  })

  it('takes values and statements in statements, in a transaction of Prisma as well', async () => {
    const place = (word: string) => sql`array_position(${['một', 'hai']}::text[], ${word})`
    const ask = (on: typeof direct, day: Date) => on.$queryRaw<unknown[]>`
      SELECT ${place('hai')} AS place, ${day}::timestamptz AS moment, ${null}::int AS nothing ${noSql}`
    const moment = new Date('2026-03-01T23:30:00.250Z')
    const answer = [{ place: 2, moment, nothing: null }]
    expect(await ask(direct, moment)).toEqual(answer)
    expect(await db.$transaction((tx) => ask(tx, moment))).toEqual(answer)
  })

  it('still asks after Prisma has closed its connections', async () => {
    await db.$queryRaw`SELECT 1`
    await db.$disconnect()
    expect(await direct.$queryRaw`SELECT 1 AS one`).toEqual([{ one: 1 }])
    expect(await db.$queryRaw`SELECT 1 AS one`).toEqual([{ one: 1 }])
  })
})
