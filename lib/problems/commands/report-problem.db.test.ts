import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { publicListingForTest } from '@/lib/catalog/test-public-listing'
import { db } from '@/lib/db/client'
import { addDays, dateOfDay, dayOf, dayOfDate } from '@/lib/format/days'
import { eraseDueContacts } from '../erase-contacts'
import { findReceipt } from '../queries'
import { CONTACT_DAYS, formatReference, readReference } from '../rules'
import type { ProblemInput } from '../types'
import { reportProblem } from './report-problem'

const words = 'Giá ở quầy cao hơn giá ghi trên trang.'
const input = (rest: Partial<ProblemInput> = {}): ProblemInput => ({
  kind: 'WRONG_PRICE',
  words,
  contact: null,
  ...rest,
})
// A client address of its own each time, so that no test counts against another.
const from = (address: string | null = randomUUID()) => ({ locale: 'vi' as const, address })
const must = async (slug: string, rest: Partial<ProblemInput> = {}) => {
  const reported = await reportProblem(slug, input(rest), from())
  if (!reported.ok) throw new Error(reported.reason)
  return reported.reference
}
const reportOf = (reference: string) =>
  db.problemReport.findUniqueOrThrow({ where: { reference }, include: { contact: true } })

describe('reportProblem', () => {
  it('keeps what was told about the content that was public, and leaves an audit entry without personal values', async () => {
    const { slug, listingId } = await publicListingForTest({ nameVi: 'Bình gốm' })
    const reference = await must(slug, { contact: '+84912345678' })
    const report = await reportOf(reference)
    expect(report).toMatchObject({ listingId, kind: 'WRONG_PRICE', words, locale: 'vi' })
    const { approvedRevisionId } = await db.listing.findUniqueOrThrow({ where: { id: listingId } })
    expect(report.revisionId).toBe(approvedRevisionId)
    expect(report.contact?.contact).toBe('+84912345678')
    expect(dayOfDate(report.contact?.eraseOn ?? new Date(0))).toBe(addDays(dayOf(new Date()), CONTACT_DAYS))
    const [entry] = await db.auditEntry.findMany({ where: { subjectId: report.id } })
    expect(entry).toMatchObject({ verb: 'problem.reported', subjectKind: 'problem', actorId: null })
    expect(JSON.stringify(entry?.detail)).not.toContain('912345678')
  })
  it('gives each its own number, which its holder can look up for this product only', async () => {
    const { slug } = await publicListingForTest({ nameVi: 'Nón lá' })
    const other = await publicListingForTest({ nameVi: 'Quạt nan' })
    const references = [await must(slug), await must(slug)]
    expect(new Set(references).size).toBe(2)
    const [reference = ''] = references
    expect(readReference(reference)).toBe(reference)
    const receipt = await findReceipt(slug, formatReference(reference).toLowerCase())
    expect(receipt).toMatchObject({ reference, kind: 'WRONG_PRICE', state: 'open' })
    expect(JSON.stringify(receipt)).not.toContain(words)
    expect(await findReceipt(other.slug, reference)).toBeNull()
    expect(await findReceipt(slug, 'khong-phai-ma')).toBeNull()
  })
  it('also takes reports about a page that has left the booth, and none about what never was', async () => {
    const paused = await publicListingForTest({ nameVi: 'Miến dong', later: ['PAUSED'] })
    expect(await reportProblem(paused.slug, input(), from())).toMatchObject({ ok: true })
    expect(await reportProblem(`none-${randomUUID()}`, input(), from())).toEqual({ ok: false, reason: 'unknown' })
  })
  it('bounds the reports of one address, and only of that one', async () => {
    const { slug } = await publicListingForTest({ nameVi: 'Tương nếp' })
    const sender = from()
    for (let count = 0; count < 5; count++)
      expect(await reportProblem(slug, input(), sender)).toMatchObject({ ok: true })
    const sixth = await reportProblem(slug, input(), sender)
    expect(sixth).toMatchObject({ ok: false, reason: 'wait' })
    if (!sixth.ok && sixth.reason === 'wait') expect(sixth.waitSeconds).toBeGreaterThan(0)
    expect(await reportProblem(slug, input(), from())).toMatchObject({ ok: true })
    expect(await db.problemReport.count({ where: { listing: { slug } } })).toBe(6)
  })
  it('lets no two at once slip past the bound', async () => {
    const { slug } = await publicListingForTest({ nameVi: 'Cốm' })
    const sender = from()
    const results = await Promise.all(Array.from({ length: 9 }, () => reportProblem(slug, input(), sender)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(5)
  })
  it('keeps addresses as digests only', async () => {
    const { slug } = await publicListingForTest({ nameVi: 'Chè búp' })
    const address = '203.0.113.77'
    await reportProblem(slug, input(), from(address))
    const keys = await db.rateLimit.findMany({ where: { key: { startsWith: 'report-' } } })
    expect(keys.length).toBeGreaterThan(0)
    expect(keys.some(({ key }) => key.includes('203.0.113'))).toBe(false)
  })
})

describe('what was told', () => {
  it('is never changed or deleted', async () => {
    const { slug } = await publicListingForTest({ nameVi: 'Lụa' })
    const reference = await must(slug)
    await expect(db.problemReport.update({ where: { reference }, data: { words: 'Khác' } })).rejects.toThrow(
      'keeps its rows',
    )
    await expect(db.problemReport.delete({ where: { reference } })).rejects.toThrow('keeps its rows')
  })
})

describe('eraseDueContacts', () => {
  it('erases what is due and nothing else, and says so in the audit log', async () => {
    const { slug } = await publicListingForTest({ nameVi: 'Giỏ mây' })
    const today = dayOf(new Date())
    const [due = '', kept = ''] = [
      await must(slug, { contact: 'a@booth.example' }),
      await must(slug, { contact: 'b@booth.example' }),
    ]
    const { id } = await reportOf(due)
    await db.problemContact.update({ where: { reportId: id }, data: { eraseOn: dateOfDay(today) } })
    expect(await eraseDueContacts(today)).toBeGreaterThanOrEqual(1)
    expect((await reportOf(due)).contact).toBeNull()
    expect((await reportOf(kept)).contact?.contact).toBe('b@booth.example')
    const verbs = await db.auditEntry.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })
    expect(verbs.map(({ verb }) => verb)).toEqual(['problem.reported', 'problem.contact-erased'])
  })
})
