import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { db, type Transaction } from '@/lib/db/client'
import { addDays, type Day, dayOf, startOfDay } from '@/lib/format/days'
import { momentOf } from '@/lib/readiness/moment-rules'
import { isParticipating } from '@/lib/readiness/publicity-rules'
import { readinessFigures } from '@/lib/readiness/queries/readiness-figures'
import { readinessOf } from '@/lib/readiness/rules'
import { anyWorld, anyWorldDay, type World } from '@/lib/readiness/test-world'
import { beginWorld, writeWorld } from '@/lib/readiness/test-world-rows'
import type { Moment, ReadinessFigures, View } from '@/lib/readiness/types'
import { coverageFigures } from './queries/coverage-figures'
import { tallyBySet } from './rules'
import type { SetTally } from './types'

const views: View[] = ['as-of', 'as-known-today']
type Figures = { sets: SetTally[]; readiness: ReadinessFigures }

const figures = async (tx: Transaction, day: Day, view: View): Promise<Figures> => ({
  sets: await coverageFigures(day, view, tx),
  readiness: await readinessFigures(day, view, tx),
})

/** The same figures by the pure rules. */
function expected({ merchants, products }: World, moment: Moment): Figures {
  const withStanding = products.map((product) => ({
    ...product,
    listings: product.listings.map(({ merchant, states }) => ({
      merchant,
      states,
      standing: merchants[merchant]?.standing ?? [],
      permission: merchants[merchant]?.permission ?? [],
      certificates: product.certificates,
    })),
  }))
  const participants = merchants.filter((_, m) =>
    isParticipating(
      withStanding.flatMap(({ listings }) => listings.filter(({ merchant }) => merchant === m)),
      moment,
    ),
  )
  return { sets: tallyBySet(withStanding, moment), readiness: readinessOf(participants, moment) }
}

/** What a world adds to the figures of rows that were there before. */
const added = (before: Figures, after: Figures): Figures => ({
  sets: after.sets
    .map(({ setNumber, certified, listed }) => {
      const was = before.sets.find((set) => set.setNumber === setNumber)
      return { setNumber, certified: certified - (was?.certified ?? 0), listed: listed - (was?.listed ?? 0) }
    })
    .filter(({ certified, listed }) => certified !== 0 || listed !== 0),
  readiness: {
    participating: after.readiness.participating - before.readiness.participating,
    fullyDigital: after.readiness.fullyDigital - before.readiness.fullyDigital,
    solutions: after.readiness.solutions.map((one, i) => {
      const was = before.readiness.solutions[i]
      return {
        solution: one.solution,
        inUse: one.inUse - (was?.inUse ?? 0),
        required: one.required - (was?.required ?? 0),
        notRequired: one.notRequired - (was?.notRequired ?? 0),
      }
    }),
  },
})

const UNDO = new Error('undo')

/** Runs in a transaction that never stays; `now` is the moment at which the database says it stands. */
async function undone(run: (tx: Transaction, now: Date) => Promise<void>) {
  await db
    .$transaction(
      async (tx) => {
        const [row] = await tx.$queryRaw<{ now: Date }[]>`SELECT now() AS now`
        await run(tx, row?.now ?? new Date(0))
        throw UNDO
      },
      { timeout: 30_000 },
    )
    .catch((error: unknown) => {
      if (error !== UNDO) throw error
    })
}

describe('figures in SQL', () => {
  it('equal the pure rules on random worlds, in both views, on any day', { timeout: 300_000 }, async () => {
    let interesting = 0
    // Rows of other tests stay as they are while this one runs.
    const before = new Map<string, Figures>()
    await fc.assert(
      fc.asyncProperty(anyWorld, fc.array(anyWorldDay, { minLength: 1, maxLength: 3 }), async (world, days) => {
        await undone(async (tx, now) => {
          const asked = [...days, dayOf(now)].flatMap((day) => views.map((view) => ({ day, view })))
          for (const { day, view } of asked)
            if (!before.has(day + view)) before.set(day + view, await figures(tx, day, view))
          await writeWorld(tx, world, await beginWorld(tx, world))
          for (const { day, view } of asked) {
            const was = before.get(day + view)
            if (!was) throw new Error('asked after the world was written')
            const found = added(was, await figures(tx, day, view))
            expect(found, `${view} ${day}`).toEqual(expected(world, momentOf(day, view, now)))
            if (found.readiness.participating > 0 && found.readiness.solutions.some(({ inUse }) => inUse > 0))
              interesting++
          }
        })
      }),
      { numRuns: 200 },
    )
    // Worlds in which nothing is ever public would prove nothing.
    expect(interesting).toBeGreaterThan(20)
  })

  it('as of a day never change by what is recorded later', { timeout: 300_000 }, async () => {
    let changedAsKnown = 0
    await fc.assert(
      fc.asyncProperty(anyWorld, anyWorldDay, async (world, day) => {
        await undone(async (tx) => {
          const ids = await beginWorld(tx, world)
          const end = new Date(startOfDay(addDays(day, 1)).getTime() - 1)
          await writeWorld(tx, world, ids, undefined, end)
          const days = [addDays(day, -20), addDays(day, -1), day]
          const early = []
          for (const one of days) early.push(await figures(tx, one, 'as-of'))
          const known = await figures(tx, day, 'as-known-today')
          await writeWorld(tx, world, ids, end)
          for (const [i, one] of days.entries()) expect(await figures(tx, one, 'as-of')).toEqual(early[i])
          if (JSON.stringify(await figures(tx, day, 'as-known-today')) !== JSON.stringify(known)) changedAsKnown++
        })
      }),
      { numRuns: 60 },
    )
    expect(changedAsKnown).toBeGreaterThan(5)
  })
})
