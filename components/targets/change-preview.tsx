import { Table } from '@/components/ui/table'
import { formatNumber } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { coverageChange, excludedByReading } from '@/lib/targets/change-rules'
import type { TargetInput } from '@/lib/targets/input'
import type { ChangeBasis } from '@/lib/targets/queries/target-history'
import { isMet } from '@/lib/targets/rules'
import type { Coverage, TargetMetric } from '@/lib/targets/types'
import { tallyWords } from './target-words'

/** What a change would make of today's figures. */
export function ChangePreview({
  locale,
  metric,
  basis: { target, groups, tallies, readiness },
  input,
}: {
  locale: Locale
  metric: TargetMetric
  basis: ChangeBasis
  input: TargetInput
}) {
  const t = translator(locale, 'target-changes')
  if (metric === 'READINESS') {
    const tally = { reached: readiness.fullyDigital, total: readiness.participating }
    const word = (met: boolean | null | undefined) =>
      met === null || met === undefined ? '–' : t(met ? 'preview.readiness-met' : 'preview.readiness-missed')
    return (
      <p>
        {t('preview.readiness', {
          tally: tallyWords(locale, tally),
          before: word(target && isMet(tally, target)),
          after: word(isMet(tally, input)),
        })}
      </p>
    )
  }
  const withSets = (numbers: readonly number[]) =>
    numbers.map((setNumber) => ({ setNumber, reasonVi: '', reasonEn: '' }))
  const lines = coverageChange(groups, tallies, target && { ...target, exclusions: withSets(target.excludedSets) }, {
    ...input,
    exclusions: withSets(excludedByReading(input.reading, input.sets)),
  })
  return (
    <Table
      caption={t('preview.caption')}
      head={
        <tr>
          <th scope="col">{t('preview.group')}</th>
          <th scope="col">{t('preview.before-tally')}</th>
          <th scope="col">{t('preview.before-result')}</th>
          <th scope="col">{t('preview.after-tally')}</th>
          <th scope="col">{t('preview.after-result')}</th>
        </tr>
      }
    >
      {lines.map(({ group, before, after }) => (
        <tr key={group.code} className="tabular-nums">
          <th scope="row" className="border-t border-line align-top">
            {group.code}. {inLocale(locale, group.nameVi, group.nameEn)}
          </th>
          <td>{before ? tallyWords(locale, before) : '–'}</td>
          <td>{before ? <Result locale={locale} coverage={before} /> : '–'}</td>
          <td>{after ? tallyWords(locale, after) : '–'}</td>
          <td className="font-semibold">{after ? <Result locale={locale} coverage={after} /> : '–'}</td>
        </tr>
      ))}
    </Table>
  )
}

function Result({ locale, coverage: { met, missing } }: { locale: Locale; coverage: Coverage }) {
  const t = translator(locale, 'target-changes')
  if (met === null) return t('preview.nothing')
  if (met) return t('preview.met')
  return missing === null ? t('preview.unreachable') : t('preview.missed', { count: formatNumber(missing, locale) })
}
