import { describe, expect, it } from 'vitest'
import { adminForTest } from '@/lib/auth/test-actors'
import { makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { addDays, dayOf } from '@/lib/format/days'
import { addTarget, changeTarget, endTarget } from './commands/change-target'
import type { TargetInput } from './input'
import { progressOn } from './queries/progress'

const now = new Date()
const today = dayOf(now)
const input = (change: Partial<TargetInput> = {}): TargetInput => ({
  ...{ labelVi: 'Trên 70 %', labelEn: 'Over 70 %', percent: 70, strict: true, effectiveFrom: today },
  ...{ effectiveUntil: null, dueOn: null, legalSourceVi: 'KH', legalSourceEn: 'Plan', reading: 'narrow', sets: [] },
  ...{ whyVi: 'tươi', whyEn: 'fresh', reason: 'Theo kế hoạch mới' },
  ...change,
})
const admin = async () => adminForTest((await makePerson({ admin: true })).id)
const coverage = async (day: string) => (await progressOn(day, 'as-of', new Date())).coverageTargets
/** A target of this test's own, in force from today. */
async function made(change: Partial<TargetInput> = {}) {
  const added = await addTarget(await admin(), 'COVERAGE', input(change), now)
  if (!added.ok) throw new Error(added.reason)
  return added.id
}

/** Takes away what a test put in force, the latest first, so that other tests find the seeded targets alone. */
async function ended(...ids: string[]) {
  for (const id of ids) {
    const { effectiveFrom } = await db.target.findUniqueOrThrow({ where: { id } })
    const endsOn = effectiveFrom.toISOString().slice(0, 10)
    expect(await endTarget(await admin(), id, { endsOn, reason: 'hết' }, now)).toMatchObject({ ok: true })
  }
}

describe('a target that changes', () => {
  it('goes on as another row from its day; the days before keep what held on them', async () => {
    const before = await progressOn(addDays(today, -1), 'as-of', now)
    const id = await made()
    const next = await changeTarget(await admin(), id, input({ percent: 80, reading: 'broad' }), now)
    if (!next.ok) throw new Error(next.reason)
    const inForce = await coverage(today)
    expect(inForce.find((target) => target.id === next.id)).toMatchObject({ percent: 80 })
    expect(inForce.find((target) => target.id === next.id)?.exclusions.map(({ setNumber }) => setNumber)).toEqual([
      1, 2, 3, 4, 6, 7, 8,
    ])
    // What began and ended on one day never held on any.
    expect(inForce.find((target) => target.id === id)).toBe(undefined)
    const after = await progressOn(addDays(today, -1), 'as-of', now)
    expect({ ...after, computedAt: null }).toEqual({ ...before, computedAt: null })
    expect(await db.targetChange.findFirst({ where: { afterId: next.id } })).toMatchObject({
      ...{ kind: 'CHANGED', beforeId: id, reason: 'Theo kế hoạch mới' },
    })
    expect(await db.auditEntry.count({ where: { verb: 'target.changed', subjectId: next.id } })).toBe(1)
    await ended(next.id)
  })

  it('holds through the day before a later change', async () => {
    const id = await made()
    const on = addDays(today, 10)
    const next = await changeTarget(await admin(), id, input({ percent: 90, effectiveFrom: on }), now)
    expect(next.ok).toBe(true)
    const rows = await db.target.findMany({ where: { OR: [{ id }, { replacesId: id }] }, orderBy: { percent: 'asc' } })
    expect(rows.map(({ effectiveUntil }) => effectiveUntil?.toISOString().slice(0, 10) ?? null)).toEqual([
      addDays(on, -1),
      null,
    ])
    expect(await changeTarget(await admin(), id, input(), now)).toEqual({ ok: false, reason: 'replaced' })
    expect(await endTarget(await admin(), id, { endsOn: today, reason: 'hết' }, now)).toEqual({
      ...{ ok: false, reason: 'replaced' },
    })
    await ended(rows[1]?.id ?? '', id)
  })

  it('is refused in the past, twice at once, and for what is not there', async () => {
    const id = await made()
    const yesterday = addDays(today, -1)
    expect(await changeTarget(await admin(), id, input({ effectiveFrom: yesterday }), now)).toMatchObject({
      reason: 'in-the-past',
    })
    expect(await addTarget(await admin(), 'COVERAGE', input({ effectiveFrom: yesterday }), now)).toMatchObject({
      reason: 'in-the-past',
    })
    const nobody = '0b000000-0000-4000-8000-00000000ffff'
    expect(await changeTarget(await admin(), nobody, input(), now)).toMatchObject({ reason: 'gone' })
    const both = await Promise.all([
      changeTarget(await admin(), id, input({ percent: 71, effectiveFrom: addDays(today, 1) }), now),
      changeTarget(await admin(), id, input({ percent: 72, effectiveFrom: addDays(today, 1) }), now),
    ])
    const won = both.flatMap((one) => (one.ok ? [one.id] : []))
    expect(won).toHaveLength(1)
    await ended(...won, id)
  })

  it('cannot be rewritten, ended in the past or have its changes removed, not even by hand', async () => {
    const id = await made()
    await expect(db.target.update({ where: { id }, data: { percent: 1 } })).rejects.toThrow(/replaced/)
    const past = new Date(`${addDays(today, -2)}T00:00:00Z`)
    await expect(
      db.$executeRaw`UPDATE target SET effective_until = ${past}::date WHERE id = ${id}::uuid`,
    ).rejects.toThrow()
    await expect(db.targetChange.deleteMany({ where: { afterId: id } })).rejects.toThrow(/as they were written/)
    await ended(id)
    expect((await coverage(today)).some((target) => target.id === id)).toBe(false)
  })
})
