import { formatNumber, formatPercent } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { isMet } from '@/lib/targets/rules'
import type { Progress, Tally } from '@/lib/targets/types'
import { Fold } from './fold'
import { ReadinessTable } from './readiness-table'
import { TallyBar } from './tally-bar'
import { tallyWords, thresholdWords } from './target-words'

const HEIGHT = { all: 26, one: 14 }

/** How many participating merchants are fully digital, and how many use each of the four solutions. */
export function ReadinessBoard({ locale, progress }: { locale: Locale; progress: Progress }) {
  const t = translator(locale, 'progress')
  const names = translator(locale, 'readiness')
  const { readiness, readinessTargets } = progress
  if (readiness.participating === 0) return <p className="text-muted">{t('readiness.nobody')}</p>
  const all = { reached: readiness.fullyDigital, total: readiness.participating }
  const lines = readinessTargets.map((target) => ({ percent: target.percent, label: thresholdWords(locale, target) }))
  const first = readinessTargets[0]
  return (
    <>
      <Line
        locale={locale}
        name={t('readiness.fully-digital')}
        tally={all}
        lines={lines}
        isWhole
        isMet={first ? isMet(all, first) === true : false}
      />
      <ul className="mt-8 grid gap-x-10 gap-y-6 sm:grid-cols-2">
        {readiness.solutions.map(({ solution, inUse, required, notRequired }) => (
          <li key={solution}>
            <Line
              locale={locale}
              name={names(`solutions.${solution}`)}
              tally={{ reached: inUse, total: required }}
              lines={[]}
              isMet={required > 0 && inUse === required}
              note={
                notRequired > 0 ? t('readiness.not-required', { count: formatNumber(notRequired, locale) }) : undefined
              }
            />
          </li>
        ))}
      </ul>
      <Fold summary={t('readiness.table')} className="mt-4">
        <ReadinessTable locale={locale} readiness={readiness} />
      </Fold>
    </>
  )
}

function Line({
  locale,
  name,
  tally,
  lines,
  isMet,
  isWhole = false,
  note,
}: {
  locale: Locale
  name: string
  tally: Tally
  lines: { percent: number; label: string }[]
  isMet: boolean
  isWhole?: boolean
  note?: string
}) {
  const t = translator(locale, 'progress')
  const percent = formatPercent(tally.reached, tally.total, locale)
  const [reached, total] = [formatNumber(tally.reached, locale), formatNumber(tally.total, locale)]
  return (
    <>
      <p className="mb-1 flex flex-wrap items-baseline justify-between gap-x-4">
        <span className={isWhole ? 'text-lg font-semibold' : 'font-semibold'}>{name}</span>
        <span className="tabular-nums">
          <strong className={isWhole ? 'text-2xl leading-tight' : 'text-lg'}>{tallyWords(locale, tally)}</strong>{' '}
          <span className="ml-1 text-muted">{percent}</span>
        </span>
      </p>
      <TallyBar
        tally={tally}
        height={isWhole ? HEIGHT.all : HEIGHT.one}
        lines={lines}
        label={t('readiness.bar', { name, reached, total, percent })}
        isMet={isMet}
      />
      {note ? <p className="mt-1 text-sm text-muted">{note}</p> : null}
    </>
  )
}
