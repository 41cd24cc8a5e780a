import { findStaff } from '@/lib/auth/guards'
import { downloadOf } from '@/lib/files/download'
import { dayOf } from '@/lib/format/days'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { noteRowsTaken } from '@/lib/reports/commands/exports'
import { exportedRow, rowColumns } from '@/lib/targets/exported-rows'
import { askedSets, eachFigureRow } from '@/lib/targets/queries/figure-rows'
import { dayFaultIn, rowsAskedIn } from '@/lib/targets/row-address'
import { streamCsv } from '@/lib/workbooks/stream-csv'

/** The products behind a figure as CSV, read out while the database reads them; each time is on record. */
export async function GET(request: Request) {
  const staff = await findStaff('targets')
  if (!staff) return new Response(null, { status: 404 })
  const query = Object.fromEntries(new URL(request.url).searchParams)
  const locale = localeOf(query.locale)
  const now = new Date()
  const asked = rowsAskedIn(query, dayOf(now))
  const sets = dayFaultIn(query, dayOf(now)) ? null : await askedSets(asked, now)
  if (!sets) return new Response(null, { status: 404 })
  await noteRowsTaken(staff, asked)
  const body = streamCsv(rowColumns(locale), (take) =>
    eachFigureRow(asked, sets, (rows) => take(rows.map((row) => exportedRow(locale, row)))),
  )
  const name = `${translator(locale, 'figures')('rows.file')}-${asked.day}`
  return downloadOf(body, { kind: 'csv', name, plain: name })
}
