import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/card'
import type { WaitingAgreement } from '@/lib/agreements/types'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { stateTones } from './state-tones'

/** Agreements under their heading: those that wait for the organiser, or the latest others. */
export function AgreementList({
  locale,
  title,
  empty,
  agreements,
}: {
  locale: Locale
  title: string
  empty: string
  agreements: WaitingAgreement[]
}) {
  const t = translator(locale, 'agreements')
  return (
    <section className="mb-8">
      <h2 className="mb-3 text-xl">{title}</h2>
      {agreements.length === 0 ? <EmptyState title={empty} /> : null}
      <ul className="divide-y divide-line rounded-xl border border-line bg-sheet empty:hidden">
        {agreements.map(({ id, number, merchantName, state, since }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-2">
            <div className="min-w-0">
              <Link
                href={pathIn(locale, `/admin/agreements/${id}`)}
                className="inline-flex min-h-11 items-center font-semibold text-lam underline-offset-4 hover:underline"
              >
                {merchantName}
              </Link>
              <p className="text-sm text-muted">
                {number} · {t('desk.since', { moment: formatMoment(since) })}
              </p>
            </div>
            <Badge tone={stateTones[state]}>{t(`desk.state.${state}`)}</Badge>
          </li>
        ))}
      </ul>
    </section>
  )
}
