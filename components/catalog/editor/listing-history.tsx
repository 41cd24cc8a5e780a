import type { HistoryEntry } from '@/lib/catalog/own-types'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { ReturnWords } from './returned-notice'

/** What happened to a listing, newest first. */
export function ListingHistory({ locale, history }: { locale: Locale; history: HistoryEntry[] }) {
  const t = translator(locale, 'merchant-home')
  return (
    <ol className="flex flex-col gap-3 border-l-2 border-line pl-4">
      {history.map((entry) => (
        <li key={`${entry.at.getTime()} ${entry.kind}`}>
          <p className="font-semibold">{t(`event.${entry.kind}`)}</p>
          <p className="text-sm text-muted">
            {formatMoment(entry.at)}
            {entry.by ? `, ${entry.by}` : ''}
          </p>
          <div className="text-sm">
            <ReturnWords locale={locale} reasonCode={entry.reasonCode} words={entry.words} />
          </div>
        </li>
      ))}
    </ol>
  )
}
