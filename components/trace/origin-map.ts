import { markup as html, type Markup } from '@/components/ui/markup'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { TILE_COLUMNS, wardTile, wardTiles } from '@/lib/places/ward-tiles'
import type { Origin, OriginExtras } from '@/lib/trace/origin-types'

const TILE = 10

let ground: { path: string; rows: number } | undefined

/** All wards, each row a dashed line whose dashes are tiles; drawn once. */
function groundOf() {
  const tiles = wardTiles().toSorted((a, b) => a.row - b.row || a.column - b.column)
  ground ??= {
    path: tiles
      .map(({ column, row }, at) => {
        const before = tiles[at - 1]
        const isNext = before?.row === row && before.column === column - 1
        return isNext ? `h${TILE}` : `M${(column - 1) * TILE} ${(row - 0.5) * TILE}h${TILE}`
      })
      .join(''),
    rows: Math.max(...tiles.map(({ row }) => row)),
  }
  return ground
}

/** The wards a journey touched, in its order, with how many steps happened in each. */
export function wardsOfJourney({ steps }: Pick<Origin, 'steps'>, { wards }: Pick<OriginExtras, 'wards'>) {
  const found = new Map<string, { code: string; name: { vi: string; en: string }; count: number }>()
  let outside = 0
  for (const { place } of steps) {
    const ward = place && wards.get(place.id)
    if (!ward) outside++
    else found.set(ward.code, { ...ward, count: (found.get(ward.code)?.count ?? 0) + 1 })
  }
  return { wards: [...found.values()], outside }
}

/** Where a lot has been: the city's wards as tiles, those of the journey numbered, with their names beside it. */
export function originMap(locale: Locale, origin: Pick<Origin, 'steps'>, extras: OriginExtras): Markup | null {
  const { wards, outside } = wardsOfJourney(origin, extras)
  if (wards.length === 0) return null
  const t = translator(locale, 'origin')
  const { path, rows } = groundOf()
  const names = wards.map(({ name }) => inLocale(locale, name.vi, name.en))
  const marks = wards.map(({ code }, at) => {
    const tile = wardTile(code)
    if (!tile) return null
    const [x, y] = [(tile.column - 0.5) * TILE, (tile.row - 0.5) * TILE]
    return html`<path fill="var(--son)" d="M${x - 6} ${y - 6}h12v12h-12z"/><text x="${x}" y="${y + 3.2}" fill="var(--on)">${at + 1}</text>`
  })
  return html`<h2>${t('where.title')}</h2><div class="where"><div><svg viewBox="-2 -2 ${TILE_COLUMNS * TILE + 4} ${rows * TILE + 4}" role="img" aria-label="${t('where.map', { wards: names.join(', ') })}" text-anchor="middle" font-size="9" font-weight="600"><path stroke="var(--line)" stroke-width="9" stroke-dasharray="9 1" fill="none" d="${path}"/>${marks}</svg></div>
<div><ul>${wards.map(({ count }, at) => html`<li><b aria-hidden="true">${at + 1}</b><span>${names[at]} <span class="muted">· ${t('where.steps', { count })}</span></span></li>`)}</ul>
<p class="muted small">${t('where.note')}${outside > 0 && html` ${t('where.outside')}`}</p></div></div>`
}
