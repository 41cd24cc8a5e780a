import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { adminForTest } from '@/lib/auth/test-actors'
import { makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { dateOfDay, dayOf } from '@/lib/format/days'
import { composeLetter } from '@/lib/notices/compose-letter'
import { readRecipientKey, recipientKey } from '@/lib/notices/recipient-key'
import { issueMonthlyReport } from './commands/issue-report'
import { addRecipient, endRecipient, stopReportLetters } from './commands/recipients'
import { writeReportLetters } from './commands/write-report-letters'
import { findRecipientsFile, findReportsFor, listRecipients } from './queries/recipients'
import { endOfMonthBefore } from './rules'

const now = new Date()
const letters = () => [...randomBytes(10)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('')
const asked = (address = `${letters()}@office.example`) => ({
  ...{ address, office: 'Văn phòng', language: 'vi' as const, reason: 'Công văn', confirmed: 'yes' as const },
})
const admin = async () => adminForTest((await makePerson({ admin: true })).id)

/** The report of the month before, as the job makes it; made by whichever test asks first. */
const monthly = async (): Promise<{ id: string }> => {
  const day = endOfMonthBefore(dayOf(now))
  const found = await db.issuedReport.findFirst({
    where: { day: dateOfDay(day), locale: 'vi', issuedById: null, groupCode: null, wardCode: null },
    select: { id: true },
  })
  if (found) return found
  const issued = await issueMonthlyReport(day, 'vi', now)
  // Another test may have been faster.
  return issued.ok ? issued : monthly()
}

const lineOf = async (address: string) => {
  const found = (await listRecipients(await admin())).find((line) => line.address === address)
  if (!found) throw new Error('not on the list')
  return found
}

describe('reports by letter', () => {
  it('go once to each recipient, with figures, files and a way out that needs no sign-in', async () => {
    const report = await monthly()
    const { address } = asked()
    expect(await addRecipient(await admin(), asked(address), now)).toEqual({ ok: true })
    expect(await addRecipient(await admin(), asked(address), now)).toEqual({ ok: false, reason: 'there-already' })
    const { id } = await lineOf(address)
    expect(await writeReportLetters(now)).toBeGreaterThan(0)
    await writeReportLetters(now)
    const written = await db.letter.findMany({ where: { address }, include: { notices: true } })
    expect(written).toHaveLength(1)
    const composed = written[0] && composeLetter(written[0], null)
    const key = recipientKey(id)
    expect(composed?.text).toContain(`/account/letters/reports/${key}`)
    expect(composed?.stop?.oneClick).toContain(encodeURIComponent(key))
    expect(readRecipientKey(key)).toBe(id)
    expect(readRecipientKey(`${key}x`)).toBe(null)
    expect(readRecipientKey(key.replace(id, '0b000000-0000-4000-8000-00000000ffff'))).toBe(null)

    expect((await findReportsFor(id))?.reports.map((one) => one.id)).toContain(report.id)
    expect((await findRecipientsFile(id, report.id, 'pdf'))?.bytes.subarray(0, 5)).toEqual(
      new Uint8Array(Buffer.from('%PDF-')),
    )
    expect(await db.auditEntry.count({ where: { subjectId: id } })).toBe(2)

    expect(await stopReportLetters(id, now)).toBe(true)
    expect(await stopReportLetters(id, now)).toBe(false)
    expect(await findReportsFor(id)).toMatchObject({ hasEnded: true, reports: [] })
    expect(await findRecipientsFile(id, report.id, 'pdf')).toBe(null)
    expect(await db.reportRecipient.findUnique({ where: { id } })).toMatchObject({ address: null, endedById: null })
    expect(await db.letter.findMany({ where: { address } })).toMatchObject([{ state: 'NOT_NEEDED' }])
    // Somebody may come back.
    expect(await addRecipient(await admin(), asked(address), now)).toEqual({ ok: true })
  })

  it('open nothing that was not written to their recipient', async () => {
    const report = await monthly()
    const { address } = asked()
    await addRecipient(await admin(), asked(address), now)
    const { id } = await lineOf(address)
    expect(await findRecipientsFile(id, report.id, 'pdf')).toBe(null)
    expect((await findReportsFor(id))?.reports).toEqual([])
  })

  it('are ended by an administrator with a reason, and the address is erased', async () => {
    const person = await admin()
    const { address } = asked()
    await addRecipient(person, asked(address), now)
    const { id } = await lineOf(address)
    expect(await endRecipient(person, id, 'Chuyển công tác', now)).toEqual({ ok: true })
    expect(await endRecipient(person, id, 'x', now)).toEqual({ ok: false, reason: 'unknown' })
    const line = (await listRecipients(person)).find((one) => one.id === id)
    expect(line).toMatchObject({ address: null, endReason: 'Chuyển công tác' })
    const [entry] = await db.auditEntry.findMany({ where: { subjectId: id, verb: 'report.recipient-ended' } })
    expect(JSON.stringify(entry?.before)).not.toContain(address)
    await writeReportLetters(now)
    expect(await db.letter.count({ where: { address } })).toBe(0)
  })
})
