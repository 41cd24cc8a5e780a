import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { AdminActor } from '@/lib/auth/actors'
import { testAdmin } from '@/lib/catalog/test-own-listing'
import { publicListingForTest } from '@/lib/catalog/test-public-listing'
import { db } from '@/lib/db/client'
import { findProblem, findReceipt, listProblems } from '../queries'
import { formatReference } from '../rules'
import { eraseContact, reopenProblem, stepProblemIn } from './decide-problem'
import { reportProblem } from './report-problem'

async function reported(nameVi: string, contact: string | null = null) {
  const listing = await publicListingForTest({ nameVi })
  const told = { kind: 'COUNTERFEIT', words: 'Hàng nhái tên làng nghề.', contact } as const
  const answer = await reportProblem(listing.slug, told, { locale: 'en', address: randomUUID() })
  if (!answer.ok) throw new Error(answer.reason)
  const { id } = await db.problemReport.findUniqueOrThrow({ where: { reference: answer.reference } })
  return { id, reference: answer.reference, ...listing }
}
const letters = () =>
  [...randomUUID()].map((sign) => 'abcdefghijklmnop'.charAt(Number.parseInt(sign, 16) || 0)).join('')

const openNow = async () => (await db.$queryRaw<unknown[]>`SELECT FROM desk_open_item WHERE kind = 'PROBLEM'`).length

const handleProblem = (admin: AdminActor, reportId: string, words: string) =>
  db.$transaction((tx) => stepProblemIn(tx, admin, { reportId, kind: 'HANDLED', words }))

describe('handling and reopenProblem', () => {
  it('close and open a report, each with words, author and audit entry', async () => {
    const admin = await testAdmin('Cán bộ Lan')
    const { id, slug, reference } = await reported('Khăn lụa', 'khach@booth.example')
    const before = await openNow()
    expect(await handleProblem(admin, id, ' Đã gọi cơ sở, giá đã sửa. ')).toEqual({ ok: true })
    expect(await openNow()).toBe(before - 1)
    expect(await findReceipt(slug, reference)).toMatchObject({ state: 'handled' })
    expect(await reopenProblem(admin, id, 'Khách báo lại.')).toEqual({ ok: true })
    const problem = await findProblem(admin, id)
    expect(problem).toMatchObject({
      state: 'open',
      kind: 'COUNTERFEIT',
      locale: 'en',
      contact: { value: 'khach@booth.example' },
      listing: { slug, name: 'Khăn lụa', isPublic: true },
      others: 0,
    })
    expect(problem?.steps).toMatchObject([
      { kind: 'REOPENED', words: 'Khách báo lại.', by: 'Cán bộ Lan' },
      { kind: 'HANDLED', words: 'Đã gọi cơ sở, giá đã sửa.', by: 'Cán bộ Lan' },
    ])
    const entries = await db.auditEntry.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })
    expect(entries.map(({ verb }) => verb)).toEqual(['problem.reported', 'problem.handled', 'problem.reopened'])
    expect(entries.slice(1).every(({ actorId }) => actorId === admin.userId)).toBe(true)
  })
  it('refuse empty words, unknown reports and a step that does not follow', async () => {
    const admin = await testAdmin()
    const { id } = await reported('Bát sứ')
    expect(await handleProblem(admin, id, '  ')).toEqual({ ok: false, reason: 'no-words' })
    expect(await handleProblem(admin, randomUUID(), 'x')).toEqual({ ok: false, reason: 'unknown' })
    expect(await reopenProblem(admin, id, 'x')).toEqual({ ok: false, reason: 'not-now' })
  })
  it('let one of two administrators at the same time through', async () => {
    const { id } = await reported('Đèn tre')
    const admins = [await testAdmin('Một'), await testAdmin('Hai')]
    const results = await Promise.all(admins.map((admin) => handleProblem(admin, id, 'Xong')))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.problemStep.count({ where: { reportId: id } })).toBe(1)
  })
  it('write steps that never change', async () => {
    const { id } = await reported('Lược sừng')
    await handleProblem(await testAdmin(), id, 'Xong')
    await expect(db.problemStep.deleteMany({ where: { reportId: id } })).rejects.toThrow('keeps its rows')
  })
})

describe('eraseContact', () => {
  it('erases for good, once', async () => {
    const admin = await testAdmin()
    const { id } = await reported('Tò he', '+84987654321')
    expect(await eraseContact(admin, id)).toEqual({ ok: true })
    expect(await eraseContact(admin, id)).toEqual({ ok: false })
    expect((await findProblem(admin, id))?.contact).toBeNull()
  })
})

describe('the list of reports', () => {
  it('has those that wait, longest first, and finds one by its number or by words', async () => {
    const admin = await testAdmin()
    const name = `Mành ${letters()}`
    const first = await reported(name)
    const second = await reported(name)
    const ask = async (query: string, state: 'open' | 'handled' = 'open') =>
      (await listProblems(admin, { state, query, page: 1 })).rows.map(({ id }) => id)
    expect(await ask(name)).toEqual([first.id, second.id])
    expect(await ask(formatReference(second.reference).toLowerCase())).toEqual([second.id])
    await handleProblem(admin, first.id, 'Xong')
    expect(await ask(name)).toEqual([second.id])
    expect(await ask(name, 'handled')).toEqual([first.id])
    // By its number a report is found whatever its state.
    expect(await ask(first.reference)).toEqual([first.id])
    expect(await ask(`${name} khong co`)).toEqual([])
  })
  it('treats characters of SQL and LIKE as mere punctuation', async () => {
    const admin = await testAdmin()
    for (const query of ["'; DROP TABLE problem_report; --", '%', '_'])
      expect((await listProblems(admin, { state: 'open', query, page: 1 })).rows).toEqual(expect.any(Array))
  })
})
