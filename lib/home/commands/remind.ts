import 'server-only'
import { db, type Transaction } from '@/lib/db/client'
import { addDays, dayOf } from '@/lib/format/days'
import { notifyMerchant } from '@/lib/notices/commands/notify'
import { solutionPath } from '@/lib/readiness/solution-address'
import { findCountedSince, listWeekCounts } from '@/lib/visits/queries'
import { weekOf } from '@/lib/visits/visit-rules'
import { endingsOf } from '../home-rules'
import { listPapers } from '../queries/papers'
import { listToRemind } from '../queries/to-remind'
import type { Ending } from '../types'

/** More papers than this at once are told of together. */
const TOLD_ONE_BY_ONE = 3
const KEPT_DAYS = 400

/** Whether a merchant has not been told of this yet; from now on it has. Two servers at once: one of them hears yes. */
const isFirst = async (tx: Transaction, merchantId: string, about: string, at: Date) =>
  (await tx.$executeRaw`
    INSERT INTO reminder (merchant_id, about, told_at) VALUES (${merchantId}::uuid, ${about}, ${at}) ON CONFLICT DO NOTHING`) ===
  1

/**
 * Tells merchants of papers that have reached a stage, once for each stage of each paper; returns how many notices there were.
 * After days without a server the stage that holds now is told, those passed over are not.
 */
export async function remindOfEndings(now: Date): Promise<number> {
  let told = 0
  for (const merchant of await listToRemind(dayOf(now))) {
    const endings = endingsOf(await listPapers(merchant.id, now), dayOf(now)).filter(({ isRenewing }) => !isRenewing)
    if (endings.length > 0) told += await db.$transaction((tx) => tellOfEndings(tx, merchant, endings, now))
  }
  return told
}

async function tellOfEndings(
  tx: Transaction,
  { id, name }: { id: string; name: string },
  endings: Ending[],
  now: Date,
) {
  const fresh: Ending[] = []
  for (const ending of endings)
    if (await isFirst(tx, id, `${ending.kind} ${ending.key} ${ending.stage}`, now)) fresh.push(ending)
  const [soonest] = fresh
  if (!soonest) return 0
  if (fresh.length > TOLD_ONE_BY_ONE) {
    const params = { merchant: name, count: fresh.length, days: soonest.daysLeft, day: soonest.until }
    await notifyMerchant(tx, id, { kind: 'papers-end', params, path: '/merchant' }, {}, now)
    return 1
  }
  for (const { kind: paper, name: of, solution, daysLeft: days, until: day } of fresh) {
    const params = { merchant: name, paper, name: of, solution: solution ?? 'NONE', days, day } as const
    const path = solution ? solutionPath(solution) : '/merchant'
    await notifyMerchant(tx, id, { kind: 'paper-ends', params, path }, {}, now)
  }
  return fresh.length
}

/**
 * Tells merchants what their pages brought in the week that ended last, once; returns how many were told. Who was not seen at
 * all is not written to.
 */
export async function summariseWeek(now: Date): Promise<number> {
  const week = addDays(weekOf(dayOf(now)), -7)
  const since = await findCountedSince()
  // A week that was counted in part would look like a bad one.
  if (since === null || since > week) return 0
  const compared = since <= addDays(week, -7) ? 'yes' : 'no'
  const counts = await listWeekCounts(week)
  let told = 0
  for (const { merchantId, merchant, views, finds, clicks, before } of counts)
    told += await db.$transaction(async (tx) => {
      if (!(await isFirst(tx, merchantId, `week ${week}`, now))) return 0
      const params = { merchant, day: week, views, finds, clicks, before, compared } as const
      await notifyMerchant(tx, merchantId, { kind: 'week-counted', params, path: '/merchant' }, {}, now)
      return 1
    })
  return told
}

/** Forgets what was told so long ago that no paper and no week can come up again. */
export const forgetReminders = (now: Date) =>
  db.reminder.deleteMany({ where: { toldAt: { lt: new Date(now.getTime() - KEPT_DAYS * 86_400_000) } } })
