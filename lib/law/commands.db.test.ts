import { describe, expect, it } from 'vitest'
import { adminForTest } from '@/lib/auth/test-actors'
import { makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { addReference, editStatement, reviseReference, withdrawReference } from './commands'
import { type ReferenceInput, referenceInput } from './input'
import { findReference, listReferences, listStatements } from './queries'
import { citationsOf, lawConcerns } from './rules'

const admin = adminForTest((await makePerson({ role: 'ADMINISTRATOR' })).id)
// Governs what no page cites, so that other tests read the same law before and after.
const input = (more: Partial<ReferenceInput> = {}): ReferenceInput => ({
  ...{ number: 'X/2026/NĐ-CP', nameVi: 'Nghị định X', nameEn: 'Decree X', titleVi: 'Về X', titleEn: 'On X' },
  ...{ issuerVi: 'Chính phủ', issuerEn: 'Government', issuedOn: null, from: '2026-01-01', until: null },
  ...{ replacedById: null, reason: 'Ghi để thử', topics: ['labels'] },
  ...more,
})
const added = async (more?: Partial<ReferenceInput>) => {
  const saved = await addReference(admin, input(more))
  if (!saved.ok) throw new Error(saved.reason)
  return saved.id
}
const entries = (id: string) => db.auditEntry.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })

describe('a legal reference', () => {
  it('keeps each version with who and why, and the log what was before and after', async () => {
    const id = await added()
    expect(await reviseReference(admin, id, 1, input())).toEqual({ ok: false, reason: 'unchanged' })
    const next = input({ until: '2026-12-31', reason: 'Có ngày hết hiệu lực' })
    expect(await reviseReference(admin, id, 1, next)).toEqual({ ok: true, id })
    expect(await reviseReference(admin, id, 1, next)).toEqual({ ok: false, reason: 'changed' })
    const versions = await findReference(admin, id)
    expect(versions?.map(({ version, until, reason }) => [version, until, reason])).toEqual([
      [2, '2026-12-31', 'Có ngày hết hiệu lực'],
      [1, null, 'Ghi để thử'],
    ])
    const [made, revised] = await entries(id)
    expect(made).toMatchObject({ verb: 'law.added', before: null, after: { number: 'X/2026/NĐ-CP', until: null } })
    expect(revised).toMatchObject({ before: { until: null }, after: { until: '2026-12-31' } })
    expect(revised?.detail).toEqual({ version: 2, changed: ['effectiveUntil'] })
  })

  it('leads to what replaces it, and never back to itself', async () => {
    const old = await added({ number: 'Cũ/2020/NĐ-CP' })
    const heir = await added({ number: 'Mới/2026/NĐ-CP', topics: [], replacedById: old })
    const ended = input({ number: 'Cũ/2020/NĐ-CP', until: '2026-06-30', replacedById: heir })
    expect(await reviseReference(admin, old, 1, ended)).toEqual({ ok: false, reason: 'circular' })
    expect((await reviseReference(admin, heir, 1, input({ number: 'Mới/2026/NĐ-CP', topics: [] }))).ok).toBe(true)
    expect((await reviseReference(admin, old, 1, ended)).ok).toBe(true)
    const cited = citationsOf(await listReferences(admin), 'labels', '2026-07-01').map(({ id }) => id)
    expect(cited).toContain(heir)
    expect(cited).not.toContain(old)
  })

  it('of two at once is written by one', async () => {
    const id = await added()
    const both = await Promise.all(
      ['2027-01-01', '2027-02-01'].map((until) => reviseReference(admin, id, 1, input({ until }))),
    )
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'changed' })
  })

  it('that was a mistake is cited nowhere, stays on record and is changed no more', async () => {
    const id = await added()
    expect((await withdrawReference(admin, id, 'Ghi trùng')).ok).toBe(true)
    expect(await withdrawReference(admin, id, 'Ghi trùng')).toEqual({ ok: false, reason: 'changed' })
    expect(await reviseReference(admin, id, 2, input({ until: '2027-01-01' }))).toEqual({
      ok: false,
      reason: 'changed',
    })
    expect(citationsOf(await listReferences(admin), 'labels', '2026-07-01').some((one) => one.id === id)).toBe(false)
    expect(await findReference(admin, id)).toHaveLength(2)
  })

  it('is never changed or deleted in the database', async () => {
    const id = await added()
    await expect(
      db.legalReferenceVersion.updateMany({ where: { referenceId: id }, data: { number: 'Y' } }),
    ).rejects.toThrow()
    await expect(db.legalReferenceVersion.deleteMany({ where: { referenceId: id } })).rejects.toThrow()
    await expect(db.legalReference.delete({ where: { id } })).rejects.toThrow()
  })

  it('that is unknown is refused', async () => {
    const id = crypto.randomUUID()
    expect(await addReference(admin, input({ replacedById: id }))).toEqual({ ok: false, reason: 'unknown' })
    expect(await reviseReference(admin, id, 1, input())).toEqual({ ok: false, reason: 'unknown' })
    expect(await withdrawReference(admin, id, 'Ghi trùng')).toEqual({ ok: false, reason: 'unknown' })
    expect(await findReference(admin, id)).toBeNull()
    expect(await findReference(admin, 'x')).toBeNull()
  })
})

it('comes with the software so that nothing cited lacks its law', async () => {
  const seeded = (await listReferences(admin)).filter(({ topics }) => !topics.includes('labels'))
  expect(lawConcerns(seeded, '2026-11-22')).toEqual([])
  expect(citationsOf(seeded, 'platform', '2026-06-30').map(({ number }) => number)).toEqual([
    '52/2013/NĐ-CP',
    '85/2021/NĐ-CP',
  ])
  expect(citationsOf(seeded, 'platform', '2026-07-01').map(({ number }) => number)).toEqual([
    '122/2025/QH15',
    '248/2026/NĐ-CP',
  ])
})

it('says of a solution what an administrator wrote, with the words before in the log', async () => {
  const [first] = await listStatements(admin)
  if (!first) throw new Error('no statement')
  const { position, says } = first
  const solution = 'E_SIGNATURE' as const
  expect(await editStatement(admin, solution, position, { vi: 'Câu khác', en: 'Other words' })).toEqual({ ok: true })
  expect((await listStatements(admin))[0]?.says).toEqual({ vi: 'Câu khác', en: 'Other words' })
  expect(await editStatement(admin, solution, position, says)).toEqual({ ok: true })
  expect(await editStatement(admin, solution, 99, says)).toEqual({ ok: false })
  const last = (await entries(`${solution}-${position}`)).at(-1)
  expect(last).toMatchObject({ before: { vi: 'Câu khác' }, after: says })
})

it('reads a form as it is typed', () => {
  const typed = {
    ...{ number: ' 1/2027/NĐ-CP ', nameVi: 'N', nameEn: 'D', titleVi: 'V', titleEn: 'O', issuerVi: 'C', issuerEn: 'G' },
    ...{ issuedOn: '', from: '2027-01-01', until: '', replacedById: '', reason: 'Nghị định mới', 'topic-labels': '1' },
  }
  expect(referenceInput.parse(typed)).toMatchObject({ number: '1/2027/NĐ-CP', until: null, topics: ['labels'] })
  for (const wrong of [{ until: '2026-12-31' }, { from: '2027-02-30' }, { replacedById: 'x' }, { reason: '' }])
    expect(referenceInput.safeParse({ ...typed, ...wrong }).success).toBe(false)
})
