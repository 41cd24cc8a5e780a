import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/card'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { ChangeLine } from '@/lib/registry/queries/changes'
import { KeysetLinks } from './keyset-links'

const tones = { proposed: 'warn', made: 'good', discarded: 'neutral', undone: 'neutral' } as const

/** Changes by hand, the latest first: what, why, who and when. */
export function ChangeList({ locale, changes, next }: { locale: Locale; changes: ChangeLine[]; next: string | null }) {
  const t = translator(locale, 'registry-care')
  if (changes.length === 0) return <EmptyState title={t('changes.empty')}>{t('changes.emptyHint')}</EmptyState>
  return (
    <>
      <ul className="divide-y divide-line rounded-xl border border-line bg-sheet">
        {changes.map(({ id, kind, subject, reason, state, at, by }) => (
          <li key={id} className="grid gap-x-6 gap-y-1 px-4 py-3 text-sm md:grid-cols-[5fr_4fr_8rem_11rem]">
            <div className="min-w-0">
              <Link
                href={pathIn(locale, `/admin/registry/changes/${id}`)}
                className="inline-block py-1 text-base font-semibold text-lam underline-offset-4 hover:underline"
              >
                {t(`kind.${kind}`)}
              </Link>
              {subject ? <span className="block wrap-anywhere">{subject}</span> : null}
            </div>
            <span className="text-muted wrap-anywhere">{reason}</span>
            <span>
              <Badge tone={tones[state]}>{t(`changeState.${state}`)}</Badge>
            </span>
            <span className="text-muted">
              {formatMoment(at)}
              {by ? <span className="block">{by}</span> : null}
            </span>
          </li>
        ))}
      </ul>
      <KeysetLinks locale={locale} next={next ? pathIn(locale, `/admin/registry/changes?before=${next}`) : null} />
    </>
  )
}
