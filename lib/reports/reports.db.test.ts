import { describe, expect, it } from 'vitest'
import { adminForTest } from '@/lib/auth/test-actors'
import { makeMerchant, makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { fileStore } from '@/lib/files/store'
import { addDays, dayOf } from '@/lib/format/days'
import { makeOpenListing, makeProducer } from '@/lib/merchants/test-producers'
import { listMissing } from '@/lib/targets/test-rows-asked'
import { makeExport, noteRowsTaken, requestExport, sweepExports } from './commands/exports'
import { issueReport } from './commands/issue-report'
import { findExport } from './queries/find-export'
import { checkReport, findReportFile, listReports } from './queries/issued-reports'
import { endOfMonthBefore } from './rules'

const now = new Date()
const month = endOfMonthBefore(dayOf(now))
const person = async () => adminForTest((await makePerson({ admin: true })).id)

describe('a report that was issued', () => {
  it('is kept byte for byte and stays equal to the rows whatever is recorded later', async () => {
    const admin = await person()
    const issued = await issueReport(admin, { day: month, groupCode: 'IV', wardCode: null }, 'vi', now)
    if (!issued.ok) throw new Error(issued.reason)
    const pdf = await findReportFile(admin, issued.id, 'pdf')
    expect(
      Buffer.from(pdf?.bytes ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    expect(await checkReport(issued.id, now)).toEqual({ differing: [], brokenFiles: [] })

    const producer = await makeProducer()
    const merchant = await makeMerchant()
    await db.merchant.update({ where: { id: merchant.id }, data: { producerId: producer.id } })
    await db.merchantStanding.create({ data: { merchantId: merchant.id, kind: 'APPROVED' } })
    await makeOpenListing(merchant.id, producer.productId)
    expect(await checkReport(issued.id, new Date())).toEqual({ differing: [], brokenFiles: [] })
    expect((await listReports(admin, issued.id))[0]).toMatchObject({ day: month, groupVi: expect.anything() })
    expect(await db.auditEntry.count({ where: { verb: 'report.issued', subjectId: issued.id } })).toBe(1)

    const where = { id: issued.id }
    await expect(db.issuedReport.update({ where, data: { figures: '{}' } })).rejects.toThrow(/as they were written/)
    await expect(db.issuedReportFile.deleteMany({ where: { reportId: issued.id } })).rejects.toThrow(/as they were/)
  })

  it('is refused for a month that runs and for what is not there', async () => {
    const admin = await person()
    const scope = { day: addDays(dayOf(now), 1), groupCode: null, wardCode: null }
    expect(await issueReport(admin, scope, 'vi', now)).toEqual({ ok: false, reason: 'not-over' })
    expect(await issueReport(admin, { ...scope, day: month, wardCode: '99999' }, 'vi', now)).toMatchObject({
      reason: 'unknown',
    })
    expect(await findReportFile(admin, 'khong', 'pdf')).toBe(null)
    expect(await checkReport('0b000000-0000-4000-8000-00000000ffff', now)).toBe(null)
  })
})

describe('rows as a workbook', () => {
  it('are made once for whoever asked, seen by nobody else, and gone after a week', async () => {
    const producer = await makeProducer()
    const admin = await person()
    const id = await requestExport(admin, listMissing(dayOf(now), producer.wardCode), 'vi')
    await noteRowsTaken(admin, listMissing(dayOf(now), producer.wardCode))
    const taken = { actorId: admin.userId, verb: 'figures.exported' }
    expect(
      (await db.auditEntry.findMany({ where: taken, orderBy: { id: 'asc' } })).map(({ detail }) => detail),
    ).toEqual([
      expect.objectContaining({ kind: 'xlsx', list: 'missing', ward: producer.wardCode }),
      expect.objectContaining({ kind: 'csv', list: 'missing', day: dayOf(now) }),
    ])
    expect(await findExport(admin, id)).toMatchObject({ state: 'working' })
    await makeExport(id, now)
    await makeExport(id, now)
    const found = await findExport(admin, id)
    expect(found?.state).toBe('ready')
    expect(found?.rows).toBeGreaterThan(0)
    expect((await fileStore().get(found?.fileKey ?? ''))?.bytes.subarray(0, 2).toString()).toBe('PK')
    expect(await findExport(await person(), id)).toBe(null)
    await sweepExports(new Date(now.getTime() + 6 * 86_400_000))
    expect((await findExport(admin, id))?.state).toBe('ready')
    await sweepExports(new Date(Date.now() + 8 * 86_400_000))
    expect((await findExport(admin, id))?.state).toBe('gone')
    expect(await fileStore().has(found?.fileKey ?? '')).toBe(false)
  })

  it('are given up for a group that is not there', async () => {
    const admin = await person()
    const id = await requestExport(admin, { ...listMissing(dayOf(now), null), groupSlug: 'khong-co' }, 'vi')
    await makeExport(id, now)
    expect(await findExport(admin, id)).toMatchObject({ state: 'failed' })
  })
})
