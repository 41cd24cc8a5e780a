import { parseArgs } from 'node:util'
import { checkLinks, recomputeSample } from '@/lib/ledger/queries/check-chain'
import type { Fault } from '@/lib/ledger/types'
import { checkReport, listReportIds } from '@/lib/reports/queries/issued-reports'

/*
 * npm run figures:check -- [--sample N]: goes through the chain of snapshots link by link, counts a sample of its days and
 * of the issued reports again from the rows, and says what is not as it was. Ends with 1 when something is not.
 */
const { values } = parseArgs({ options: { sample: { type: 'string', default: '5' } } })
const sample = Number(values.sample)
if (!Number.isInteger(sample) || sample < 0) throw new Error('--sample wants a whole number.')

const now = new Date()
const { count, faults: broken } = await checkLinks()
const { days, faults: different } = await recomputeSample(sample, now)
const ids = await listReportIds(sample)
const reports: Fault[] = []
for (const reportId of ids) {
  const check = await checkReport(reportId, now)
  if (check && check.brokenFiles.length > 0) reports.push({ kind: 'report-file', reportId })
  if (check && check.differing.length > 0) reports.push({ kind: 'report-figures', reportId })
}

console.log(
  `${count} snapshots gone through; counted again: ${days.join(', ') || 'none'}; reports compared: ${ids.length}.`,
)
for (const fault of [...broken, ...different, ...reports]) console.log(`! ${JSON.stringify(fault)}`)
const isWhole = broken.length + different.length + reports.length === 0
console.log(isWhole ? 'Everything is as it was.' : 'Something is not as it was.')
process.exit(isWhole ? 0 : 1)
