import { beforeAll, describe, expect, it } from 'vitest'
import { testAdmin, testMerchant, testProduct } from '@/lib/catalog/test-own-listing'
import { db } from '@/lib/db/client'
import { addDays, dateOfDay, dayOf, startOfDay } from '@/lib/format/days'
import { noticeWords } from '@/lib/notices/notice-words'
import { acceptProof } from '@/lib/readiness/commands/proofs'
import { submitProofFacts } from '@/lib/readiness/commands/submit-facts'
import { weekOf } from '@/lib/visits/visit-rules'
import { forgetReminders, remindOfEndings, summariseWeek } from './commands/remind'
import { listToRemind } from './queries/to-remind'

const today = dayOf(new Date())
/** Noon of a day from today; the clock of the database stays where it is. */
const noon = (days: number) => new Date(startOfDay(addDays(today, days)).getTime() + 12 * 3_600_000)

async function merchant(issuedDaysAgo: number) {
  const owner = await testMerchant({ issuedDaysAgo })
  await db.merchantMember.create({ data: { merchantId: owner.merchantId, userId: owner.actor.userId, role: 'OWNER' } })
  return owner
}

type Owner = Awaited<ReturnType<typeof merchant>>
const told = async ({ actor }: Owner, kind: string) => {
  const rows = await db.notice.findMany({ where: { userId: actor.userId, kind }, orderBy: [{ createdAt: 'asc' }] })
  return rows.map((row) => ({ ...row, words: noticeWords('vi', row.kind, row.params) }))
}

beforeAll(async () => {
  // What other tests left behind has been told.
  await remindOfEndings(new Date())
})

describe('remindOfEndings', () => {
  it('tells once for each stage, catches up with the stage that holds, and never twice', async () => {
    const owner = await merchant(100)
    const admin = await testAdmin()
    const until = addDays(today, 200)
    const facts = {
      solution: 'E_CONTRACT' as const,
      number: '1',
      issuer: 'Thử',
      validFrom: today,
      validUntil: until,
      note: null,
    }
    const submitted = await submitProofFacts(owner.actor, facts, null)
    if (!submitted.ok) throw new Error(submitted.reason)
    await acceptProof(admin, { merchantId: owner.merchantId, proofId: submitted.proofId, words: null })
    const after = async (days: number) => {
      await remindOfEndings(noon(days))
      return (await told(owner, 'paper-ends')).length
    }
    // 200 days left; 180; 179; three months without a server; 7; 6; past.
    expect([await after(0), await after(20), await after(21), await after(145)]).toEqual([0, 1, 1, 2])
    expect([await after(193), await after(194), await after(201)]).toEqual([3, 3, 3])
    const [first, second] = await told(owner, 'paper-ends')
    expect(first?.path).toBe('/merchant/readiness/e-contract')
    expect(first?.words?.title).toBe('Minh chứng hợp đồng điện tử còn 180 ngày')
    expect(second?.words?.title).toBe('Minh chứng hợp đồng điện tử còn 55 ngày')
  })

  it('looks at nobody who has nothing to hear, or has heard it', async () => {
    const [far, near] = [await merchant(100), await merchant(1000)]
    const own = [far.merchantId, near.merchantId]
    const asked = async (days: number) =>
      (await listToRemind(addDays(today, days))).map(({ id }) => id).filter((id) => own.includes(id))
    expect(await asked(0)).toEqual([near.merchantId])
    await remindOfEndings(noon(0))
    expect(await asked(0)).toEqual([])
    // The next stage is another matter.
    expect(await asked(80)).toEqual([near.merchantId])
  })

  it('says nothing twice when two servers look at once, and gathers many papers into one notice', async () => {
    const [one, many] = [await merchant(1000), await merchant(1000)]
    for (let i = 0; i < 4; i++) await testProduct(many.producerId, { issuedDaysAgo: 1000 })
    await Promise.all([remindOfEndings(new Date()), remindOfEndings(new Date())])
    const [only, ...more] = await told(one, 'paper-ends')
    expect(more).toEqual([])
    expect(only?.words?.title).toMatch(/^Giấy chứng nhận của “Bình gốm \w+” còn \d+ ngày$/)
    expect(await told(many, 'paper-ends')).toEqual([])
    expect((await told(many, 'papers-end')).map(({ words }) => words?.title)).toEqual([
      expect.stringMatching(/^5 giấy tờ của HTX \w+ sắp hết hạn$/),
    ])
  })
})

describe('summariseWeek', () => {
  it('tells once what the week that ended brought, and nobody who was not seen', async () => {
    const [owner, other] = [await merchant(100), await merchant(100)]
    const week = addDays(weekOf(today), -7)
    const count = (merchantId: string, day: string, views: number) =>
      db.merchantVisits.create({ data: { merchantId, day: dateOfDay(day), views, searches: 2 } })
    await count(owner.merchantId, addDays(week, -7), 5)
    await count(owner.merchantId, addDays(week, 6), 1234)
    await count(owner.merchantId, addDays(week, 7), 99)
    await count(other.merchantId, addDays(week, 7), 99)
    await summariseWeek(new Date())
    expect(await summariseWeek(new Date())).toBe(0)
    const [summary, ...more] = await told(owner, 'week-counted')
    expect(more).toEqual([])
    expect(summary?.words?.body).toContain('1.234 lượt xem trang (tuần trước đó 5), 2 lượt hiện')
    expect(await told(other, 'week-counted')).toEqual([])
    await forgetReminders(noon(401))
    expect(await db.reminder.count({ where: { merchantId: owner.merchantId } })).toBe(0)
  })
})
