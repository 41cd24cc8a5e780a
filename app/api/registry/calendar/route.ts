import { findStaff } from '@/lib/auth/guards'
import { dayOf } from '@/lib/format/days'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { calendarCsv } from '@/lib/registry/calendar-csv'
import { calendarMonths, isMonth } from '@/lib/registry/calendar-rules'
import { takeCalendar } from '@/lib/registry/commands/take-calendar'

/** The certificates that end in a month, or in all months of the calendar, as CSV: row by row, page by page. */
export async function GET(request: Request) {
  const staff = await findStaff('registry')
  if (!staff) return new Response(null, { status: 404 })
  const { searchParams } = new URL(request.url)
  const locale = localeOf(searchParams.get('locale') ?? undefined)
  const asked = searchParams.get('month')
  if (asked !== null && !isMonth(asked)) return new Response(null, { status: 404 })
  const months = asked === null ? calendarMonths(dayOf(new Date())) : [asked]
  const rows = await takeCalendar(staff, months)
  const name = `${translator(locale, 'registry-care')('calendar.file')}-${asked ?? dayOf(new Date())}`
  return new Response(calendarCsv(rows, locale), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
