import type { Route } from 'next'
import { formatNumber, formatPercent } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { shadeOfShare, TILE_COLUMNS, wardTile } from '@/lib/places/ward-tiles'
import { coverageByWard, readinessByWard } from '@/lib/targets/cell-rules'
import type { FigureCells } from '@/lib/targets/figure-types'
import { merchantsQuery, rowsQuery } from '@/lib/targets/row-address'
import type { AnswerList, RowList } from '@/lib/targets/row-types'
import { isExcluded } from '@/lib/targets/rules'
import type { Progress, Tally } from '@/lib/targets/types'
import { TabLink } from './desk-tabs'
import { Fold } from './fold'
import { ShadeBox, type WardPaths, type WardRow, WardTable, WardTiles } from './ward-figures'

export type WardNames = { code: string; fullNameVi: string; fullNameEn: string }

const shows = ['coverage', 'readiness'] as const
type Shown = (typeof shows)[number]
const legend = ['none', 'low', 'middle', 'high', 'all'] as const

type Props = { locale: Locale; progress: Progress; cells: FigureCells; wards: WardNames[]; shown: Shown }

/** Every ward's share as a tile map and as a table. */
export function WardBoard(props: Props) {
  const { locale, progress, wards, shown } = props
  const t = translator(locale, 'figures')
  const notes = translator(locale, 'figure-notes')
  const what = t(`wards.${shown}`)
  const figures = {
    rows: rowsOf(props),
    paths: pathsOf(props),
    words: {
      ...{ ward: t('wards.ward'), reached: t('wards.reached'), total: t('wards.total'), share: t('wards.share') },
      ...{
        missing: shown === 'coverage' ? notes('not-on-booth') : t('readiness.missing'),
        caption: t('wards.caption', { what }),
      },
      tile: t('wards.tile', { name: '{name}', tally: '{tally}', share: '{share}' }),
      empty: t('wards.tile-none', { name: '{name}' }),
    },
  }
  const { day, view, today } = progress
  const link = (each: string) =>
    `${pathIn(locale, '/admin/targets')}?${new URLSearchParams({ ...(day === today ? {} : { day, view }), wards: each })}#wards` as Route
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
      <nav aria-label={t('wards.map', { what })} className="no-print hidden lg:block">
        <WardTiles {...figures} columns={TILE_COLUMNS} />
        <ul aria-hidden="true" className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted">
          {legend.map((each, shade) => (
            <li key={each} className="flex items-center gap-2">
              <ShadeBox shade={shade} />
              {notes(`map.${each}`)}
            </li>
          ))}
        </ul>
        <p className="mt-1 text-sm text-muted">{t('wards.note')}</p>
      </nav>
      {/* Open, as phones have no map: shut, its tabs would change nothing to be seen. */}
      <Fold isOpen summary={t('wards.table', { count: wards.length })} className="mt-2">
        <WardTable {...figures} />
      </Fold>
    </section>
  )
}

function rowsOf({ locale, progress, cells, wards, shown }: Props): WardRow[] {
  const target = progress.coverageTargets[0] ?? null
  const found =
    shown === 'coverage'
      ? coverageByWard(cells.coverage, (set) => target === null || !isExcluded(target, set))
      : readinessByWard(cells.readiness)
  const tallyOf = (code: string | null) =>
    found.find(({ wardCode }) => wardCode === code)?.tally ?? { reached: 0, total: 0 }
  const unknown = tallyOf(null)
  const name = translator(locale, 'figures')('wards.no-ward')
  return [
    ...wards.map(({ code, fullNameVi, fullNameEn }) =>
      rowOf(locale, { code, name: inLocale(locale, fullNameVi, fullNameEn), tally: tallyOf(code) }),
    ),
    ...(unknown.total > 0 ? [rowOf(locale, { code: 'no-ward', name, tally: unknown })] : []),
  ]
}

function rowOf(locale: Locale, { code, name, tally }: { code: string; name: string; tally: Tally }): WardRow {
  const { reached, total } = tally
  const tile = wardTile(code)
  const number = (value: number) => formatNumber(value, locale)
  return [
    ...([code, name, number(reached), number(total - reached), number(total)] as const),
    ...([formatPercent(reached, total, locale), shadeOfShare(tally), tile?.column ?? 0, tile?.row ?? 0] as const),
  ]
}

/** The ward's code stands for itself as `*`, which an address keeps as it is. */
function pathsOf({ locale, progress, shown }: Props): WardPaths {
  const { day, view, today, coverageTargets } = progress
  const moment = { day, view, wardCode: '*' }
  const rows = (list: RowList) =>
    `${pathIn(locale, '/admin/targets/rows')}${rowsQuery({ ...moment, list, groupSlug: null, targetId: coverageTargets[0]?.id ?? null }, today)}`
  const merchants = (list: AnswerList) =>
    `${pathIn(locale, '/admin/targets/merchants')}${merchantsQuery({ ...moment, list, solution: null, legalForm: null }, today)}`
  return shown === 'coverage'
    ? { reached: rows('on-booth'), missing: rows('missing'), total: rows('eligible') }
    : { reached: merchants('in-use'), missing: merchants('missing'), total: merchants('all') }
}
