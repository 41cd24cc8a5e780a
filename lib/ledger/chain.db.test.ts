import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { makeMerchant } from '@/lib/auth/test-people'
import { db, type Transaction } from '@/lib/db/client'
import { addDays, dayOfDate } from '@/lib/format/days'
import { makeOpenListing, makeProducer } from '@/lib/merchants/test-producers'
import { coverageFigures } from '@/lib/targets/queries/coverage-figures'
import { snapshotTallies } from '@/lib/targets/queries/snapshot-tallies'
import { linkHash } from './chain'
import { takeSnapshots } from './commands/take-snapshots'
import { checkLinks, differingParts, recomputeSample } from './queries/check-chain'
import { lastSettledDay } from './rules'

const DAY_MS = 86_400_000
const settled = lastSettledDay(new Date())

/** Some days of snapshots, through the last that is over. */
async function chain() {
  await takeSnapshots(new Date(Date.now() - 4 * DAY_MS))
  return takeSnapshots(new Date())
}

const UNDO = new Error('undo')

/** What somebody could do who rules over the database itself; never stays. */
async function tampered(change: (tx: Transaction) => Promise<unknown>, look: (tx: Transaction) => Promise<void>) {
  await db
    .$transaction(async (tx) => {
      await tx.$executeRaw`SET LOCAL session_replication_role = replica`
      await tx.$executeRaw`ALTER TABLE figure_snapshot DROP CONSTRAINT figure_snapshot_check`
      await change(tx)
      await look(tx)
      throw UNDO
    })
    .catch((error: unknown) => {
      if (error !== UNDO) throw error
    })
}

describe('the chain of snapshots', () => {
  it('catches up with the days a server was off, once, and holds', async () => {
    await chain()
    expect(await chain()).toEqual([])
    const kept = await db.figureSnapshot.findMany({ orderBy: { number: 'asc' } })
    expect(kept.length).toBeGreaterThanOrEqual(4)
    expect(dayOfDate(kept.at(-1)?.day ?? new Date(0))).toBe(settled)
    expect(kept.map(({ number }) => number)).toEqual(kept.map((_, i) => i + 1))
    expect(await checkLinks()).toEqual({ count: kept.length, faults: [] })
    expect((await recomputeSample(3, new Date())).faults).toEqual([])
    expect(await snapshotTallies(settled)).toEqual(await coverageFigures(settled, 'as-of'))
    expect(await snapshotTallies(addDays(settled, 1))).toBe(null)
  })

  it('is the same whatever is recorded later', async () => {
    await chain()
    const producer = await makeProducer()
    const merchant = await makeMerchant()
    await db.merchant.update({ where: { id: merchant.id }, data: { producerId: producer.id } })
    await db.merchantStanding.create({
      data: { merchantId: merchant.id, kind: 'APPROVED', effectiveAt: new Date(Date.now() - 3 * DAY_MS) },
    })
    await makeOpenListing(merchant.id, producer.productId)
    expect((await recomputeSample(99, new Date())).faults).toEqual([])
  })

  it('finds one changed byte, in a figure, a hash or a day', async () => {
    await chain()
    const body = (tx: Transaction) => tx.$executeRaw`
      UPDATE figure_snapshot SET body = overlay(body placing '9' from position('"coverage":[' in body) + 13) WHERE number = 2`
    await tampered(body, async (tx) =>
      expect((await checkLinks(tx)).faults).toContainEqual({ kind: 'hash', number: 2 }),
    )
    // Whoever also writes the hash anew is betrayed by the link after it.
    const both = async (tx: Transaction) => {
      const row = await tx.figureSnapshot.findUniqueOrThrow({ where: { number: 2 } })
      const text = row.body.replace('"participating":', '"participating":1')
      const data = { body: text, hash: linkHash(row.previousHash, text) }
      await tx.figureSnapshot.update({ where: { number: 2 }, data })
    }
    await tampered(both, async (tx) => {
      expect((await checkLinks(tx)).faults).toEqual([{ kind: 'link', number: 3 }])
      const row = await tx.figureSnapshot.findUniqueOrThrow({ where: { number: 2 } })
      expect(await differingParts(row.body, dayOfDate(row.day), new Date(), tx)).toEqual(['merchants'])
    })
    const removed = (tx: Transaction) => tx.$executeRaw`DELETE FROM figure_snapshot WHERE number = 2`
    await tampered(removed, async (tx) =>
      expect((await checkLinks(tx)).faults.map(({ kind }) => kind)).toContain('gap'),
    )
  })

  it('lets nobody change, remove, empty or fork it', async () => {
    await chain()
    const first = await db.figureSnapshot.findFirstOrThrow({ orderBy: { number: 'asc' } })
    await expect(db.$executeRaw`UPDATE figure_snapshot SET taken_at = now()`).rejects.toThrow(/as they were written/)
    await expect(db.$executeRaw`DELETE FROM figure_snapshot`).rejects.toThrow(/as they were written/)
    await expect(db.$executeRaw`TRUNCATE figure_snapshot`).rejects.toThrow(/as they were written/)
    const fork = { ...first, number: 2, body: `${first.body} `, day: new Date('2024-01-01') }
    await expect(db.figureSnapshot.create({ data: fork })).rejects.toThrow(/follows the one before/)
    const { number, hash } = await db.figureSnapshot.findFirstOrThrow({ orderBy: { number: 'desc' } })
    const wrong = { number: number + 1, day: new Date('2999-01-01'), body: randomUUID(), previousHash: hash, hash }
    await expect(db.figureSnapshot.create({ data: { ...wrong, takenAt: new Date() } })).rejects.toThrow()
  })
})
