import { findRegistering } from '@/lib/auth/guards'
import { downloadOf } from '@/lib/files/download'
import { dayOf } from '@/lib/format/days'
import { formatDay, formatMoment, formatPhone } from '@/lib/format/people'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { callsAskedIn } from '@/lib/outreach/call-address'
import { exportCalls } from '@/lib/outreach/commands/export-calls'
import { rankOf } from '@/lib/outreach/rules'
import { wardWords } from '@/lib/places/ward-words'
import { isGroup } from '@/lib/targets/queries/group-names'
import { streamCsv } from '@/lib/workbooks/stream-csv'

const columns = [
  'rank',
  'step',
  'product',
  'set',
  'producer',
  'phone',
  'ward',
  'last-at',
  'outcome',
  'words',
  'author',
  'again',
] as const

/** The call list as CSV, one line a missing product, nearest first; each look is on record. */
export async function GET(request: Request) {
  const admin = await findRegistering()
  if (!admin) return new Response(null, { status: 404 })
  const query = Object.fromEntries(new URL(request.url).searchParams)
  const locale = localeOf(query.locale)
  const asked = callsAskedIn(query)
  if (!asked || !(await isGroup(asked.groupSlug))) return new Response(null, { status: 404 })
  const t = translator(locale, 'calls')
  const now = new Date()
  const body = streamCsv(
    columns.map((column) => t(`columns.${column}`)),
    (take) =>
      exportCalls(admin, asked, now, (rows) =>
        take(
          rows.map((row) => [
            rankOf(row.step),
            t(`step.${row.step}`),
            row.product,
            row.setNumber,
            row.producer,
            row.phone ? formatPhone(row.phone) : null,
            row.ward && wardWords(locale, row.ward),
            row.lastAt ? formatMoment(row.lastAt) : null,
            row.lastOutcome ? t(`outcome.${row.lastOutcome}`) : null,
            row.lastWords,
            row.lastAuthor,
            row.callAgainOn ? formatDay(row.callAgainOn) : null,
          ]),
        ),
      ),
  )
  const name = `${t('file')}-${asked.groupSlug}-${dayOf(now)}`
  return downloadOf(body, { kind: 'csv', name, plain: name })
}
