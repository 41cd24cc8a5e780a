import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { db, type Transaction } from '@/lib/db/client'
import { addDays, type Day, dayOf, startOfDay } from '@/lib/format/days'
import { momentOf } from '@/lib/readiness/moment-rules'
import { isParticipating } from '@/lib/readiness/publicity-rules'
import { readinessOf } from '@/lib/readiness/rules'
import { anyWorld, anyWorldDay, WORLD_STARTS, type World } from '@/lib/readiness/test-world'
import type { Moment, View } from '@/lib/readiness/types'
import { readinessOfCells, tallyOfCells } from './cell-rules'
import type { FigureCells } from './figure-types'
import { figureCells } from './queries/figure-cells'
import { tallyBySet } from './rules'
import { beginWorlds, writeWorlds } from './test-many-worlds'

const BATCHES = 5
const WORLDS = 110
const views: View[] = ['as-of', 'as-known-today']
const LONG_AGO = new Date(0)
const EVER = new Date(8.64e15)

/** The figures of one world by the pure rules. */
function expected({ merchants, products }: World, moment: Moment) {
  const facts = products.map((product) => ({
    ...product,
    listings: product.listings.map(({ merchant, states }) => ({
      ...{ merchant, states, standing: merchants[merchant]?.standing ?? [] },
      ...{ permission: merchants[merchant]?.permission ?? [], certificates: product.certificates },
    })),
  }))
  const participants = merchants.filter((_, m) =>
    isParticipating(
      facts.flatMap(({ listings }) => listings.filter(({ merchant }) => merchant === m)),
      moment,
    ),
  )
  return { sets: tallyBySet(facts, moment), readiness: readinessOf(participants, moment) }
}

/** What the rows of one ward say. */
const ofWard = ({ coverage, readiness }: FigureCells, wardCode: string) => ({
  sets: tallyOfCells(coverage, wardCode),
  readiness: readinessOfCells(readiness.filter((cell) => cell.wardCode === wardCode)),
})

type OfWard = ReturnType<typeof ofWard>

/** What a world adds to the rows of other tests in its ward. */
const added = (before: OfWard, after: OfWard): OfWard => ({
  sets: after.sets
    .map((set) => {
      const was = before.sets.find(({ setNumber }) => setNumber === set.setNumber)
      return { ...set, certified: set.certified - (was?.certified ?? 0), listed: set.listed - (was?.listed ?? 0) }
    })
    .filter(({ certified, listed }) => certified !== 0 || listed !== 0),
  readiness: {
    participating: after.readiness.participating - before.readiness.participating,
    fullyDigital: after.readiness.fullyDigital - before.readiness.fullyDigital,
    solutions: after.readiness.solutions.map((one) => {
      const was = before.readiness.solutions.find(({ solution }) => solution === one.solution) ?? one
      const { inUse, required, notRequired } = was
      return {
        solution: one.solution,
        ...{ inUse: one.inUse - inUse, required: one.required - required, notRequired: one.notRequired - notRequired },
      }
    }),
  },
})

const UNDO = new Error('undo')

/** In a transaction that never stays. */
const undone = (run: (tx: Transaction, now: Date) => Promise<void>) =>
  db
    .$transaction(
      async (tx) => {
        const [row] = await tx.$queryRaw<{ now: Date }[]>`SELECT now() AS now`
        await run(tx, row?.now ?? LONG_AGO)
        throw UNDO
      },
      { timeout: 120_000 },
    )
    .catch((error: unknown) => {
      if (error !== UNDO) throw error
    })

const daysOf = (batch: number): Day[] => fc.sample(anyWorldDay, { numRuns: 3, seed: batch + 1 })
const worldsOf = (batch: number) => fc.sample(anyWorld, { numRuns: WORLDS, seed: 1000 + batch })

describe('figures per ward, in SQL', () => {
  it('equal the pure rules in thousands of cases: 550 random worlds, three days and today, two views each', async () => {
    let cases = 0
    let interesting = 0
    for (let batch = 0; batch < BATCHES; batch++)
      await undone(async (tx, now) => {
        const asked = [...daysOf(batch), dayOf(now)].flatMap((day) => views.map((view) => ({ day, view })))
        const before = new Map<string, FigureCells>()
        for (const { day, view } of asked) before.set(day + view, await figureCells(day, view, tx))
        const worlds = await beginWorlds(tx, worldsOf(batch))
        await writeWorlds(tx, worlds, LONG_AGO, EVER)
        for (const { day, view } of asked) {
          const cells = await figureCells(day, view, tx)
          const was = before.get(day + view)
          if (!was) throw new Error('asked before the worlds were written')
          for (const { world, wardCode } of worlds) {
            const found = added(ofWard(was, wardCode), ofWard(cells, wardCode))
            expect(found, `${view} ${day}`).toEqual(expected(world, momentOf(day, view, now)))
            if (found.readiness.participating > 0) interesting++
            cases++
          }
        }
      })
    expect(cases).toBe(BATCHES * WORLDS * 8)
    // Worlds in which nothing is ever public would prove nothing.
    expect(interesting).toBeGreaterThan(cases / 20)
  }, 300_000)

  it('as of a day never change by what is recorded later: 770 random worlds, three days each', async () => {
    let cases = 0
    let changedAsKnown = 0
    for (let batch = 0; batch < 7; batch++)
      await undone(async (tx) => {
        const day = addDays(WORLD_STARTS, 2 + (batch % 4) * 2)
        const end = new Date(startOfDay(addDays(day, 1)).getTime() - 1)
        const worlds = await beginWorlds(tx, worldsOf(100 + batch))
        await writeWorlds(tx, worlds, LONG_AGO, end)
        const asked = [addDays(day, -9), addDays(day, -1), day]
        const early = []
        for (const one of asked) early.push(await figureCells(one, 'as-of', tx))
        const known = await figureCells(day, 'as-known-today', tx)
        await writeWorlds(tx, worlds, end, EVER)
        for (const [i, one] of asked.entries()) expect(await figureCells(one, 'as-of', tx)).toEqual(early[i])
        cases += worlds.length * asked.length
        const later = await figureCells(day, 'as-known-today', tx)
        for (const { wardCode } of worlds)
          if (JSON.stringify(ofWard(known, wardCode)) !== JSON.stringify(ofWard(later, wardCode))) changedAsKnown++
      })
    expect(cases).toBe(7 * WORLDS * 3)
    expect(changedAsKnown).toBeGreaterThan(10)
  }, 300_000)
})
