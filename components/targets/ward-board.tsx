import type { Route } from 'next'
import { Table } from '@/components/ui/table'
import { formatPercent } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { coverageByWard, readinessByWard } from '@/lib/targets/cell-rules'
import type { FigureCells } from '@/lib/targets/figure-types'
import { merchantsQuery, rowsQuery } from '@/lib/targets/row-address'
import type { AnswerList, RowList } from '@/lib/targets/row-types'
import { isExcluded } from '@/lib/targets/rules'
import type { Progress, Tally } from '@/lib/targets/types'
import { TabLink } from './desk-tabs'
import { Fold } from './fold'
import { NumberLink } from './number-link'
import { WardMap } from './ward-map'

export type WardNames = { code: string; fullNameVi: string; fullNameEn: string }
/** `href`: everything that counts there; the two sides of it besides. */
export type WardLine = {
  code: string | null
  name: string
  tally: Tally
  href: Route
  sides: { reached: Route; missing: Route }
}

const shows = ['coverage', 'readiness'] as const

/** Every ward's share as a tile map and as a table. */
export function WardBoard({
  locale,
  progress,
  cells,
  wards,
  shown,
}: {
  locale: Locale
  progress: Progress
  cells: FigureCells
  wards: WardNames[]
  shown: (typeof shows)[number]
}) {
  const t = translator(locale, 'figures')
  const { day, view, today } = progress
  const target = progress.coverageTargets[0] ?? null
  const found =
    shown === 'coverage'
      ? coverageByWard(cells.coverage, (set) => target === null || !isExcluded(target, set))
      : readinessByWard(cells.readiness)
  const rows = (wardCode: string, list: RowList) =>
    `${pathIn(locale, '/admin/targets/rows')}${rowsQuery({ day, view, list, groupSlug: null, targetId: target?.id ?? null, wardCode }, today)}` as Route
  const merchants = (wardCode: string, list: AnswerList) =>
    `${pathIn(locale, '/admin/targets/merchants')}${merchantsQuery({ day, view, solution: null, list, legalForm: null, wardCode }, today)}` as Route
  const links = (wardCode: string) =>
    shown === 'coverage'
      ? {
          href: rows(wardCode, 'eligible'),
          sides: { reached: rows(wardCode, 'on-booth'), missing: rows(wardCode, 'missing') },
        }
      : {
          href: merchants(wardCode, 'all'),
          sides: { reached: merchants(wardCode, 'in-use'), missing: merchants(wardCode, 'missing') },
        }
  const tallyOf = (code: string | null) =>
    found.find(({ wardCode }) => wardCode === code)?.tally ?? { reached: 0, total: 0 }
  const lines: WardLine[] = wards.map((ward) => ({
    code: ward.code,
    name: inLocale(locale, ward.fullNameVi, ward.fullNameEn),
    tally: tallyOf(ward.code),
    ...links(ward.code),
  }))
  const unknown = tallyOf(null)
  const what = t(`wards.${shown}`)
  const missing = shown === 'coverage' ? translator(locale, 'figure-notes')('not-on-booth') : t('readiness.missing')
  const base = pathIn(locale, '/admin/targets')
  const link = (each: string) => {
    const query = new URLSearchParams({ ...(day === today ? {} : { day, view }), wards: each })
    return `${base}?${query}#wards` as Route
  }
  return (
    <section aria-labelledby="wards" className="mb-10">
      <h2 id="wards" className="mb-3 text-xl">
        {t('wards.title')}
      </h2>
      <nav aria-label={t('wards.which')} className="no-print mb-4 flex flex-wrap gap-2">
        {shows.map((each) => (
          <TabLink key={each} href={link(each)} isCurrent={each === shown}>
            {t(`wards.${each}`)}
          </TabLink>
        ))}
      </nav>
      <WardMap locale={locale} what={what} lines={lines} />
      {/* Open, as phones have no map: shut, its tabs would change nothing to be seen. */}
      <Fold isOpen summary={t('wards.table', { count: wards.length })} className="mt-2">
        <Table
          caption={t('wards.caption', { what })}
          head={
            <tr>
              <th scope="col">{t('wards.ward')}</th>
              <th scope="col">{t('wards.reached')}</th>
              <th scope="col">{missing}</th>
              <th scope="col">{t('wards.total')}</th>
              <th scope="col">{t('wards.share')}</th>
            </tr>
          }
        >
          {[
            ...lines,
            ...(unknown.total > 0
              ? [{ code: null, name: t('wards.no-ward'), tally: unknown, ...links('no-ward') }]
              : []),
          ].map((line) => (
            <tr key={line.name} className="tabular-nums">
              <th scope="row" className="border-t border-line align-top">
                {line.name}
              </th>
              <td>
                <NumberLink
                  locale={locale}
                  value={line.tally.reached}
                  href={line.sides.reached}
                  label={`${t('wards.reached')}: ${line.name}`}
                />
              </td>
              <td>
                <NumberLink
                  locale={locale}
                  value={line.tally.total - line.tally.reached}
                  href={line.sides.missing}
                  label={`${missing}: ${line.name}`}
                />
              </td>
              <td>
                <NumberLink locale={locale} value={line.tally.total} href={line.href} label={line.name} />
              </td>
              <td>{formatPercent(line.tally.reached, line.tally.total, locale)}</td>
            </tr>
          ))}
        </Table>
      </Fold>
    </section>
  )
}
