import { ForWriters } from '@/components/layout/for-roles'
import { FoldedForm } from '@/components/readiness/folded-form'
import { Badge } from '@/components/ui/badge'
import { dayOf } from '@/lib/format/days'
import { formatDay, formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { addListSourceAction, fetchListAction, withdrawListSourceAction } from '@/lib/trust/actions'
import { fetchHour, fetchMinute, isUpToDate, nextFetch } from '@/lib/trust/list-source-rules'
import type { ListSource } from '@/lib/trust/types'
import { FetchNow } from './fetch-now'

const two = (number: number) => String(number).padStart(2, '0')
const time = `${two(fetchHour)}:${two(fetchMinute)}`

/** The addresses that revocation lists come from by themselves, with what came of the last try. */
export function ListSources({ locale, sources, now }: { locale: Locale; sources: ListSource[]; now: Date }) {
  const t = translator(locale, 'list-sources')
  return (
    <section aria-labelledby="sources">
      <h2 id="sources" className="mb-1 scroll-mt-20 text-lg">
        {t('title')}
      </h2>
      <p className="mb-3 text-sm text-muted">
        {t('intro', { time })} {sources.length > 0 ? t('next', { moment: formatMoment(nextFetch(now)) }) : null}
      </p>
      {sources.length === 0 ? <p className="mb-3">{t('none')}</p> : null}
      <ul className="mb-3 divide-y divide-line rounded-xl border border-line bg-sheet empty:hidden">
        {sources.map((source) => (
          <SourceRow key={source.id} locale={locale} source={source} />
        ))}
      </ul>
      <ForWriters area="trust">
        <FoldedForm
          id="add-source"
          action={addListSourceAction.bind(null, locale)}
          title={t('add.title')}
          hidden={{}}
          fields={[{ kind: 'line', name: 'url', label: t('add.url'), hint: t('add.hint'), isRequired: true }]}
          submit={t('add.submit')}
          busy={t('fetching')}
        />
      </ForWriters>
    </section>
  )
}

function SourceRow({ locale, source }: { locale: Locale; source: ListSource }) {
  const t = translator(locale, 'list-sources')
  const { id, url, addedBy, addedAt, triedAt, outcome, soundAt } = source
  const tone = outcome && isUpToDate(outcome) ? 'good' : outcome === 'older' || outcome === 'overdue' ? 'warn' : 'bad'
  const day = formatDay(dayOf(addedAt))
  return (
    <li className="px-4 py-3">
      <p className="flex flex-wrap items-start justify-between gap-2">
        <span className="min-w-0 break-all font-semibold">{url}</span>
        {outcome ? <Badge tone={tone}>{t(`badge.${tone}`)}</Badge> : null}
      </p>
      <p className="mt-1">{outcome ? t(`outcome.${outcome}`) : t('never')}</p>
      <p className="mt-1 text-sm text-muted">
        {[
          triedAt ? t('tried', { moment: formatMoment(triedAt) }) : null,
          soundAt ? t('sound', { moment: formatMoment(soundAt) }) : null,
          addedBy ? t('added-by', { name: addedBy, day }) : t('added', { day }),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      <ForWriters area="trust">
        <div className="mt-2 flex flex-col gap-2">
          <FetchNow
            action={fetchListAction.bind(null, locale)}
            sourceId={id}
            label={t('fetch')}
            name={t('fetch-named', { url })}
            busy={t('fetching')}
          />
          <FoldedForm
            id={`source-${id}`}
            action={withdrawListSourceAction.bind(null, locale)}
            title={t('withdraw')}
            note={t('withdraw-note')}
            hidden={{ sourceId: id }}
            fields={[]}
            submit={t('withdraw')}
            busy={t('fetching')}
            isDanger
          />
        </div>
      </ForWriters>
    </li>
  )
}
