import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import { db, type Transaction } from '@/lib/db/client'
import { type Day, dateOfDay, dayOf } from '@/lib/format/days'
import { localeOf } from '@/lib/i18n/locales'
import { notifyAddress } from '@/lib/notices/commands/notify'
import { endOfMonthBefore } from '../rules'
import type { ReportFigures } from '../types'

/** Writes the report of the month before to every recipient who has not had it, in their language. Answers how many letters. */
export async function writeReportLetters(now: Date): Promise<number> {
  const day = endOfMonthBefore(dayOf(now))
  const reports = await db.issuedReport.findMany({
    where: { day: dateOfDay(day), issuedById: null, groupCode: null, wardCode: null },
    select: { id: true, locale: true, figures: true },
  })
  let written = 0
  for (const report of reports) {
    const recipients = await db.reportRecipient.findMany({
      where: { endedAt: null, locale: report.locale, letters: { none: { reportId: report.id } } },
      orderBy: { addedAt: 'asc' },
      select: { id: true },
    })
    const figures: ReportFigures = JSON.parse(report.figures)
    for (const { id } of recipients)
      if (await db.$transaction((tx) => writeOne(tx, id, { ...report, day, figures }, now))) written += 1
  }
  return written
}

type Written = { id: string; locale: string; day: Day; figures: ReportFigures }

/** False when another server was faster or the letters have just ended. */
async function writeOne(tx: Transaction, recipientId: string, report: Written, now: Date): Promise<boolean> {
  const [to] = await tx.$queryRaw<{ address: string; office: string }[]>`
    SELECT address, office FROM report_recipient WHERE id = ${recipientId}::uuid AND ended_at IS NULL FOR UPDATE`
  if (!to) return false
  const { count } = await tx.reportLetter.createMany({
    data: { recipientId, reportId: report.id, writtenAt: now },
    skipDuplicates: true,
  })
  if (count === 0) return false
  await notifyAddress(
    tx,
    { address: to.address, locale: localeOf(report.locale) },
    { kind: 'report-letter', params: { recipient: recipientId, office: to.office, ...toldFigures(report) } },
    now,
  )
  const detail = { report: report.id }
  await recordAudit(tx, {
    ...{ actorId: null, verb: 'report.letter-written', subject: 'report', subjectId: recipientId, detail },
    after: { letter: 'written' },
  })
  return true
}

/** What the letter itself says; the rest is in the report. */
function toldFigures({ day, figures: { groups, coverageTargets, readiness } }: Written) {
  const sum = (pick: 'listed' | 'certified') => groups.reduce((all, group) => all + group[pick], 0)
  const [target] = coverageTargets
  const counted = groups.flatMap(({ targets }) =>
    targets.filter((one) => one.target === target?.id && one.met !== null),
  )
  return {
    ...{ day, month: `${day.slice(5, 7)}/${day.slice(0, 4)}` },
    ...{ listed: sum('listed'), certified: sum('certified') },
    ...{ met: counted.filter(({ met }) => met).length, groups: counted.length },
    ...{ fully: readiness.fullyDigital, participating: readiness.participating },
  }
}
