import { Badge } from '@/components/ui/badge'
import { formatMoment, formatNumber } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { nameOfSubject } from '@/lib/trust/report-rules'
import type { StoredList } from '@/lib/trust/types'

/** The newest revocation list of each issuer. */
export function TrustLists({ locale, lists }: { locale: Locale; lists: StoredList[] }) {
  const t = translator(locale, 'trust')
  return (
    <section aria-labelledby="lists">
      <h2 id="lists" className="mb-3 text-lg">
        {t('list.lists')}
      </h2>
      {lists.length === 0 ? <p className="text-muted">{t('list.lists-empty')}</p> : null}
      <ul className="divide-y divide-line rounded-xl border border-line bg-sheet empty:hidden">
        {lists.map(({ id, issuer, thisUpdate, nextUpdate, revokedCount, isOverdue }) => (
          <li key={id} className="px-4 py-3">
            <p className="break-words font-semibold">{nameOfSubject(issuer)}</p>
            <p className="mt-1 text-sm text-muted">
              {[
                `${t('facts.updated')} ${formatMoment(thisUpdate)}`,
                `${t('facts.next')} ${nextUpdate ? formatMoment(nextUpdate) : t('facts.next-none')}`,
                `${t('facts.revoked')}: ${formatNumber(revokedCount, locale)}`,
              ].join(' · ')}
            </p>
            {isOverdue ? (
              <Badge tone="warn" className="mt-1">
                {t('marks.overdue')}
              </Badge>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
