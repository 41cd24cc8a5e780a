import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { nameOfSubject } from '@/lib/trust/report-rules'
import type { StoreChange } from '@/lib/trust/types'

/** Every version of the store: what changed, why, by whom and when. */
export function TrustHistory({ locale, changes }: { locale: Locale; changes: StoreChange[] }) {
  const t = translator(locale, 'trust')
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="mb-3 text-lg">
        {t('list.history')}
      </h2>
      {changes.length === 0 ? <p className="text-muted">{t('list.history-empty')}</p> : null}
      <ol className="space-y-4">
        {changes.map(({ version, kind, words, author, at, certificates, lists }) => {
          const moment = formatMoment(at)
          return (
            <li key={version} className="border-l-4 border-line pl-4">
              <p className="font-semibold tabular-nums">
                {t('version', { version })} · {t(`change.${kind}`)}
              </p>
              <p className="break-words">
                {[...certificates.map(nameOfSubject), ...(lists > 0 ? [t('change.lists', { count: lists })] : [])].join(
                  '; ',
                )}
              </p>
              <p className="whitespace-pre-line text-muted">{words}</p>
              <p className="text-sm text-muted">
                {author ? t('change.by', { name: author, moment }) : t('change.by-nobody', { moment })}
              </p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
