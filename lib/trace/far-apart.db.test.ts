import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminForTest } from '@/lib/auth/test-actors'
import { db } from '@/lib/db/client'
import { addDays, dateOfDay, dayOf } from '@/lib/format/days'
import { reopenProblem, stepProblemIn } from '@/lib/problems/commands/decide-problem'
import { countScan } from './commands/count-scan'
import { listFarApart } from './queries/far-apart'
import { findScans } from './queries/origin-extras'
import { findOwnLot, listOwnLots } from './queries/own-lots'
import { FAR_APART, FAR_DAYS } from './scan-rules'
import { serialOf } from './serials'
import { lotForTest, type TestLot } from './test-lot'

const city = async () =>
  adminForTest((await db.user.create({ data: { name: 'Thành phố', email: `${randomUUID()}@booth.example` } })).id)
const networks = Array.from({ length: 12 }, (_, n) => `${n * 7 + 10}.${n}.0.1`)
const now = new Date()
const today = dayOf(now)

const reportsOf = ({ listingId }: TestLot) => db.problemReport.findMany({ where: { listingId } })
const noticesOf = ({ actor: { userId } }: TestLot) => db.notice.findMany({ where: { userId, kind: 'code-copied' } })
const scanFrom = async (lot: TestLot, serial: string, addresses: readonly string[], at = now) => {
  const seen: boolean[] = []
  for (const address of addresses) seen.push(await countScan(lot.lotId, serial, address, at))
  return seen
}
async function makerTold(lot: TestLot) {
  const { merchantId, actor } = lot
  await db.merchantMember.create({ data: { merchantId, userId: actor.userId, role: 'OWNER' } })
  return lot
}

let own: TestLot
beforeAll(async () => {
  own = await makerTold(await lotForTest())
})
afterAll(() => db.$disconnect())

describe('a box that is seen far apart', () => {
  it('is told of once a lot and day, however many of its boxes are', async () => {
    const [one, two] = [serialOf(own.lotId, 7), serialOf(own.lotId, 8)]
    const seen = [...(await scanFrom(own, one, networks)), ...(await scanFrom(own, two, networks))]
    expect([seen[0], seen.at(-1)]).toEqual([false, true])
    expect(await reportsOf(own)).toMatchObject([{ kind: 'COUNTERFEIT', words: expect.stringContaining(one) }])
    expect(await noticesOf(own)).toMatchObject([{ params: { lot: own.code, serial: one, day: today } }])
    expect(await listOwnLots(own.actor)).toMatchObject([{ isCopied: true }])
    expect(await countScan(own.lotId, '000007ZZZZZZ', '9.9.9.9', now)).toBe(false)
    const lot = await findOwnLot(own.actor, own.lotId)
    expect(lot).toMatchObject({ scans: 2 * networks.length + 1, farSerials: [one, two] })
    await scanFrom(own, one, networks, new Date(now.getTime() + 86_400_000))
    expect([await reportsOf(own), await noticesOf(own)].map(({ length }) => length)).toEqual([2, 2])
  })

  it('is told of once when the scans come at the same moment', async () => {
    const lot = await makerTold(await lotForTest())
    const serial = serialOf(lot.lotId, 1)
    await Promise.all(networks.map((address) => countScan(lot.lotId, serial, address, now)))
    expect([await reportsOf(lot), await noticesOf(lot)].map(({ length }) => length)).toEqual([1, 1])
  })

  it('is told of by the next scan when the report could not be written', async () => {
    const lot = await makerTold(await lotForTest())
    const area = (n: number) => ({ lotId: lot.lotId, serial: serialOf(lot.lotId, 1), day: dateOfDay(today), area: n })
    await db.traceScan.createMany({ data: Array.from({ length: FAR_APART + 1 }, (_, n) => ({ ...area(n), times: 1 })) })
    await scanFrom(lot, serialOf(lot.lotId, 1), networks.slice(0, 1))
    expect(await reportsOf(lot)).toHaveLength(1)
  })

  it('is doubtful no more once the city has handled the report, and again when it is opened anew', async () => {
    const lot = await lotForTest()
    const serial = serialOf(lot.lotId, 1)
    await scanFrom(lot, serial, networks)
    expect(await findScans(lot.lotId, serial, today)).toMatchObject({ times: networks.length, farOn: today })
    const [report] = await reportsOf(lot)
    const reportId = report?.id ?? ''
    const admin = await city()
    const settled = { reportId, kind: 'HANDLED' as const, words: 'Hộp thật, khách chuyền tay nhau xem.' }
    expect(await db.$transaction((tx) => stepProblemIn(tx, admin, settled))).toEqual({ ok: true })
    expect(await findScans(lot.lotId, serial, today)).toMatchObject({ times: networks.length, farOn: null })
    expect(await scanFrom(lot, serial, networks)).not.toContain(true)
    expect(await listOwnLots(lot.actor)).toMatchObject([{ isCopied: false }])
    expect(await findOwnLot(lot.actor, lot.lotId)).toMatchObject({ farSerials: [] })
    expect(await reportsOf(lot)).toHaveLength(1)
    await reopenProblem(admin, reportId, 'Có thêm người báo hàng giả.')
    expect(await findScans(lot.lotId, serial, today)).toMatchObject({ farOn: today })
    expect(await scanFrom(lot, serial, networks.slice(0, 1))).toEqual([true])
  })
})

it('tells how often a code was opened before, and for how long that one was seen far apart, and nothing of anybody', async () => {
  const lot = await lotForTest()
  expect(await findScans(lot.lotId, '', today)).toEqual({ times: 0, firstOn: null, farOn: null })
  const before = addDays(today, -2)
  const scan = (serial: string, day: string, area: number, times: number) => ({
    ...{ lotId: lot.lotId, serial, day: dateOfDay(day), area, times },
  })
  await db.traceScan.createMany({
    data: [...[1, 2, 3, 4].map((area) => scan('S', today, area, 2)), scan('S', before, 9, 1), scan('T', today, 1, 90)],
  })
  expect(await findScans(lot.lotId, 'S', today)).toEqual({ times: 9, firstOn: before, farOn: today })
  expect(await findScans(lot.lotId, 'S', addDays(today, FAR_DAYS))).toMatchObject({ farOn: today })
  expect(await findScans(lot.lotId, 'S', addDays(today, FAR_DAYS + 1))).toMatchObject({ times: 9, farOn: null })
  expect(await findScans(lot.lotId, 'T', today)).toEqual({ times: 90, firstOn: today, farOn: null })
  const far = (await listFarApart(await city())).filter(({ lot: code }) => code === lot.code)
  expect(far).toMatchObject([{ serial: 'S', day: today, areas: 4, times: 8 }])
})
