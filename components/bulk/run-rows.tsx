import { DownloadLink } from '@/components/ui/download-link'
import type { MerchantActor } from '@/lib/auth/actors'
import { issueText } from '@/lib/bulk/issue-text'
import { listRunRows, type RunRow, type RunView } from '@/lib/bulk/queries/runs'
import { shownRows } from '@/lib/bulk/rules'
import type { BulkOutcome } from '@/lib/bulk/types'
import type { Locale } from '@/lib/i18n/locales'
import { textFor, translator } from '@/lib/i18n/translator'

/** What each row comes to, or came to, outcome by outcome; what asks for a look stands first and open. */
export function RunRows({ locale, actor, run }: { locale: Locale; actor: MerchantActor; run: RunView }) {
  const t = translator(locale, 'bulk')
  const phase = run.state === 'finished' ? 'after' : 'before'
  const filled = run.counts.filter(({ count }) => count > 0)
  return (
    <section aria-labelledby="rows" className="flex flex-col gap-3">
      <h2 id="rows" className="text-xl">
        {t('run.rows')}
      </h2>
      {run.unknownColumns.length > 0 ? (
        <p className="text-muted wrap-anywhere">{t('run.unknown-columns', { list: run.unknownColumns.join(', ') })}</p>
      ) : null}
      {filled.length === 0 ? <p className="text-muted">{t('outcome-none')}</p> : null}
      {filled.map(({ outcome, count }, index) => (
        <details key={outcome} open={index === 0} className="rounded-xl border border-line bg-sheet">
          <summary className="min-h-11 cursor-pointer px-4 py-2.5 font-semibold">
            {t(`outcome.${phase}.${outcome}`)} <span className="font-normal text-muted">({count})</span>
          </summary>
          <OutcomeRows locale={locale} actor={actor} run={run} outcome={outcome} count={count} />
        </details>
      ))}
    </section>
  )
}

async function OutcomeRows({
  locale,
  actor,
  run,
  outcome,
  count,
}: {
  locale: Locale
  actor: MerchantActor
  run: RunView
  outcome: BulkOutcome
  count: number
}) {
  const t = translator(locale, 'bulk')
  const rows = await listRunRows(actor, run, outcome)
  return (
    <div className="border-t border-line">
      {outcome === 'REFUSED' && run.kind === 'WORKBOOK' ? (
        <div className="flex flex-col items-start gap-2 p-4">
          <DownloadLink href={`/api/bulk/runs/${run.id}/refused?locale=${locale}`}>
            {t('run.fetch-refused')}
          </DownloadLink>
          <p className="text-sm text-muted">{t('run.fetch-hint')}</p>
        </div>
      ) : null}
      <ul className="divide-y divide-line">
        {rows.map((row) => (
          <Row key={row.rowNumber} locale={locale} run={run} row={row} />
        ))}
      </ul>
      {count > shownRows ? <p className="p-4 text-muted">{t('run.first', { shown: shownRows, count })}</p> : null}
    </div>
  )
}

function Row({ locale, run, row }: { locale: Locale; run: RunView; row: RunRow }) {
  const t = translator(locale, 'bulk')
  const changes = row.changed.map((field) => textFor(locale, 'bulk', `changed.${field}`) ?? field).join(', ')
  const isPicture = run.kind === 'PICTURES'
  return (
    <li className="grid gap-x-6 gap-y-1 px-4 py-3 text-sm sm:grid-cols-[5rem_2fr_3fr]">
      <span className="text-muted tabular-nums">{isPicture ? null : t('run.row', { row: row.rowNumber })}</span>
      <span className="min-w-0 font-semibold wrap-anywhere">{row.name}</span>
      <div className="flex min-w-0 flex-col gap-1 wrap-anywhere">
        {isPicture && row.productName ? <span>{t('for-product', { name: row.productName })}</span> : null}
        {changes ? <span className="text-muted">{t('changes', { list: changes })}</span> : null}
        {row.issues.map((issue) => (
          <span key={`${issue.field}-${issue.code}`}>{issueText(locale, issue, row.setNumber, run.letters)}</span>
        ))}
      </div>
    </li>
  )
}
