import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { formatDay } from '@/lib/format/people'
import type { Ending } from '@/lib/home/types'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { endingAdvice, paperName } from './ending-words'
import { endingPath } from './step-path'

/** A merchant with hundreds of products reads the next few and unfolds the rest. */
const SHOWN = 4

const tones = { 180: 'neutral', 120: 'neutral', 60: 'warn', 30: 'warn', 7: 'bad' } as const

/** Papers that run out, with how long they have and what to do. */
export function EndingList({ locale, endings }: { locale: Locale; endings: Ending[] }) {
  const t = translator(locale, 'home')
  if (endings.length === 0) return null
  const rest = endings.slice(SHOWN)
  return (
    <section aria-labelledby="ending" className="mt-10">
      <h2 id="ending" className="text-xl">
        {t('ending.title')} <span className="font-normal text-muted">({endings.length})</span>
      </h2>
      <p className="mt-1 mb-3 text-muted">{t('ending.intro')}</p>
      <Endings locale={locale} endings={endings.slice(0, SHOWN)} />
      {rest.length > 0 ? (
        <details className="mt-2">
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-lam underline-offset-4 hover:underline">
            {t('ending.more', { count: rest.length })}
          </summary>
          <Endings locale={locale} endings={rest} />
        </details>
      ) : null}
    </section>
  )
}

function Endings({ locale, endings }: { locale: Locale; endings: Ending[] }) {
  const t = translator(locale, 'home')
  return (
    <ul className="divide-y divide-line rounded-xl border border-line bg-sheet">
      {endings.map((ending) => (
        <li key={`${ending.kind} ${ending.key}`} className="p-3 sm:px-4">
          <p className="flex flex-wrap items-center justify-between gap-x-3">
            <Link
              href={pathIn(locale, endingPath(ending))}
              className="inline-flex min-h-11 min-w-0 items-center font-semibold text-lam underline-offset-4 hover:underline"
            >
              {t(`ending.${ending.kind}`, { name: paperName(locale, ending) })}
            </Link>
            <Badge tone={tones[ending.stage]}>{t('ending.left', { count: ending.daysLeft })}</Badge>
          </p>
          <p className="text-sm text-muted">{t('ending.until', { day: formatDay(ending.until) })}</p>
          <p className="mt-1 max-w-3xl">{endingAdvice(locale, ending)}</p>
        </li>
      ))}
    </ul>
  )
}
