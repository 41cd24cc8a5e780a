import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { makeSystemKey, revokeSystemKey } from './commands/keys'
import { createLot } from './commands/lots'
import { declareStepWrong } from './commands/record-step'
import { findSystem } from './keys'
import { findOrigin } from './queries/origin'
import { findOwnLot } from './queries/own-lots'
import { lotForTest, stepForTest, type TestLot } from './test-lot'

let own: TestLot
let other: TestLot
beforeAll(async () => {
  own = await lotForTest()
  other = await lotForTest({ name: 'Gốm' })
})
afterAll(() => db.$disconnect())

const findingsOf = async (lotId: string) =>
  (await db.traceFinding.findMany({ where: { lotId } })).map(({ code }) => code).sort()

describe('a lot and its journey', () => {
  it('stores a step once however often it is sent, and nothing else under its id', async () => {
    const { eventId } = await stepForTest(own, 'commissioning', '2026-11-01T08:00', { quantity: 100 })
    const again = await stepForTest(own, 'commissioning', '2026-11-01T08:00', { quantity: 100, eventId })
    expect(again.recorded).toMatchObject({ ok: true, isNew: false })
    const differs = await stepForTest(own, 'packing', '2026-11-01T09:00', { eventId })
    expect(differs.recorded).toEqual({ ok: false, reason: 'id-used' })
    expect((await findOwnLot(own.actor, own.lotId))?.journey).toHaveLength(1)
  })

  it('becomes a proof with what was made and what left, and shoppers read it', async () => {
    await stepForTest(own, 'shipping', '2026-11-03T08:00', { quantity: 40 })
    const lot = await findOwnLot(own.actor, own.lotId)
    expect(lot).toMatchObject({ isProof: true, missing: [], findings: 0 })
    const origin = await findOrigin(own.gtin, own.code)
    expect(origin?.steps.map(({ step }) => step)).toEqual(['commissioning', 'shipping'])
    expect(origin).toMatchObject({ isChainWhole: true, certificate: { valid: true }, isInternal: true })
    expect(await findOrigin(own.gtin, 'NO-SUCH-LOT')).toBeNull()
  })

  it('records what contradicts and is whole again once that is declared wrong', async () => {
    await stepForTest(own, 'shipping', '2026-11-04T08:00', { quantity: 61 })
    expect(await findingsOf(own.lotId)).toEqual(['more-than-made'])
    const lot = await findOwnLot(own.actor, own.lotId)
    expect(lot?.isProof).toBe(false)
    const wrong = lot?.journey.find(({ findings }) => findings.length > 0)?.id ?? ''
    expect(
      await declareStepWrong(own.actor, { lotId: own.lotId, eventRowId: wrong, reason: 'incorrect_data' }, new Date()),
    ).toBe(true)
    const after = await findOwnLot(own.actor, own.lotId)
    expect(after?.isProof).toBe(true)
    expect(after?.journey.filter(({ isWrong }) => isWrong)).toHaveLength(1)
    expect((await findOrigin(own.gtin, own.code))?.isChainWhole).toBe(true)
  })

  it('finds what leaves before it was made, and what lies in the future', async () => {
    const lot = await lotForTest()
    await stepForTest(lot, 'retail_selling', '2026-10-30T08:00')
    await stepForTest(lot, 'commissioning', '2999-01-01T08:00')
    expect(await findingsOf(lot.lotId)).toEqual([
      'after-production-day',
      'before-made',
      'before-production-day',
      'future',
    ])
  })

  it('finds what is made in excess or on another day, at once and over several goes', async () => {
    const lot = await lotForTest()
    await stepForTest(lot, 'commissioning', '2026-11-01T08:00', { quantity: 60 })
    await stepForTest(lot, 'shipping', '2026-11-02T08:00', { quantity: 10 })
    expect(await findOwnLot(lot.actor, lot.lotId)).toMatchObject({ isProof: true, findings: 0 })
    await stepForTest(lot, 'commissioning', '2026-11-01T09:00', { quantity: 41 })
    expect(await findingsOf(lot.lotId)).toEqual(['more-than-lot'])
    await stepForTest(lot, 'commissioning', '2026-11-03T08:00')
    expect(await findingsOf(lot.lotId)).toEqual(['after-production-day', 'more-than-lot'])
    expect(await findOwnLot(lot.actor, lot.lotId)).toMatchObject({ isProof: false, findings: 2 })
    const origin = await findOrigin(lot.gtin, lot.code)
    expect(origin?.steps.map(({ findings }) => findings)).toEqual([[], ['more-than-lot'], [], ['after-production-day']])
  })

  it('is never rewritten', async () => {
    await expect(
      db.traceEvent.updateMany({ where: { merchantId: own.merchantId }, data: { bizStep: 'x' } }),
    ).rejects.toThrow(/keeps its rows/)
    await expect(db.traceLink.deleteMany({ where: { lotId: own.lotId } })).rejects.toThrow(/keeps its rows/)
    await expect(db.traceLot.update({ where: { id: own.lotId }, data: { code: 'B' } })).rejects.toThrow(/printed/)
  })

  it("is not another merchant's to see or to write", async () => {
    expect(await findOwnLot(other.actor, own.lotId)).toBeNull()
    const theirs = { ...own, actor: other.actor }
    expect((await stepForTest(theirs, 'packing', '2026-11-05T08:00')).recorded).toEqual({
      ok: false,
      reason: 'unknown',
    })
    const place = { ...other, placeId: own.placeId }
    expect((await stepForTest(place, 'packing', '2026-11-05T08:00')).recorded).toEqual({
      ok: false,
      reason: 'unknown-place',
    })
  })

  it('has a number nobody else has', async () => {
    const input = {
      ...{
        listingId: own.listingId,
        code: own.code,
        producedOn: '2026-11-01',
        bestBefore: null,
        quantity: 1,
        unit: 'KGM' as const,
      },
      ...{ standard: 'x', placeId: own.placeId, gtin: null },
    }
    expect(await createLot(own.actor, input)).toEqual({ ok: false, reason: 'code-taken' })
    expect(await createLot(own.actor, { ...input, gtin: '02012345678905' })).toEqual({
      ok: false,
      reason: 'gtin-not-own',
    })
    expect(await createLot(other.actor, input)).toEqual({ ok: false, reason: 'unknown' })
  })
})

describe('a key for another system', () => {
  const withKey = (key: string) => findSystem(new Headers({ 'x-api-key': key }), new Date())

  it('works until it is taken back, for its own merchant, and is kept as a hash only', async () => {
    const made = await makeSystemKey(own.actor, 'thử')
    if (!made.ok) throw new Error(made.reason)
    const system = await withKey(made.key)
    expect(system?.merchantId).toBe(own.merchantId)
    expect(JSON.stringify(await db.traceKey.findMany())).not.toContain(made.key)
    expect(await revokeSystemKey(other.actor, system?.keyId ?? '', new Date())).toBe(false)
    expect(await withKey(made.key)).not.toBeNull()
    expect(await revokeSystemKey(own.actor, system?.keyId ?? '', new Date())).toBe(true)
    expect(await withKey(made.key)).toBeNull()
  })

  it('is for owners to make', async () => {
    expect(await makeSystemKey({ ...own.actor, role: 'EDITOR' }, 'x')).toEqual({ ok: false, reason: 'not-owner' })
    expect(await withKey(`ghtd_${'x'.repeat(43)}`)).toBeNull()
  })
})
