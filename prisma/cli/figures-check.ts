import { parseArgs } from 'node:util'
import { db } from '@/lib/db/client'
import { dayOfDate } from '@/lib/format/days'
import { localeOf } from '@/lib/i18n/locales'
import { checkLinks, recomputeSample } from '@/lib/ledger/queries/check-chain'
import type { Fault } from '@/lib/ledger/types'
import { checkLines } from '@/lib/reports/check-words'
import { checkReport, listReportIds } from '@/lib/reports/queries/issued-reports'

/*
 * npm run figures:check -- [--sample N] [--language en]: goes through the chain of snapshots link by link, counts a sample of
 * its days and of the issued reports again from the rows, and says in words what is not as it was. Ends with 1 when something
 * is not.
 */
const { values } = parseArgs({
  options: { sample: { type: 'string', default: '5' }, language: { type: 'string', default: 'vi' } },
})
const sample = Number(values.sample)
if (!Number.isInteger(sample) || sample < 0) throw new Error('--sample wants a whole number.')

const now = new Date()
const { count, faults: broken } = await checkLinks()
const { days, faults: different } = await recomputeSample(sample, now)
const found: Fault[] = []
const reports = await listReportIds(sample)
for (const { id } of reports) {
  const check = await checkReport(id, now)
  if (check && check.brokenFiles.length > 0) found.push({ kind: 'report-file', reportId: id })
  if (check && check.differing.length > 0) found.push({ kind: 'report-figures', reportId: id })
}
const select = { day: true, hash: true } as const
const first = await db.figureSnapshot.findFirst({ orderBy: { number: 'asc' }, select })
const last = await db.figureSnapshot.findFirst({ orderBy: { number: 'desc' }, select })

const faults = [...broken, ...different, ...found]
const span = first && last ? { first: dayOfDate(first.day), last: dayOfDate(last.day), hash: last.hash } : null
for (const line of checkLines({ count, span, counted: days, reports, faults }, localeOf(values.language)))
  console.log(line)
process.exit(faults.length === 0 ? 0 : 1)
