import { formatDay, formatNumber, formatPercent } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { Progress } from '@/lib/targets/types'

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const safe = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)

const ROW = 44
const WIDTH = 560
const BAR = 300

const style = `:root{color-scheme:light dark;--ink:#1d1b18;--muted:#5d564b;--bar:#20407a;--met:#6e9a8b;--track:#e6ebf4;--ground:#fffdf8}
@media (prefers-color-scheme:dark){:root{--ink:#f3ecdf;--muted:#b8ae9c;--bar:#a9c1f0;--met:#7fb09f;--track:#222c42;--ground:#221f1a}}
body{margin:0;padding:12px;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,sans-serif}
h1{font-size:17px;line-height:1.35;margin:0 0 8px}svg{width:100%;height:auto;display:block}text{fill:var(--ink);font-size:14px}
.share{font-weight:600}.track{fill:var(--track)}.bar{fill:var(--bar)}.met{fill:var(--met)}.line{stroke:var(--ink);stroke-width:2}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:4px 8px 4px 0;border-top:1px solid var(--track)}
summary{min-height:44px;line-height:44px;cursor:pointer}p{margin:8px 0 0;color:var(--muted);font-size:13px}a{color:inherit}`

/** A page of its own for other people's pages: one chart with its table, no script, no cookie. */
export function embeddedChart(progress: Progress, locale: Locale, publicUrl: string): string {
  const t = translator(locale, 'reports')
  const p = translator(locale, 'progress')
  const [target] = progress.coverageTargets
  const lines = progress.groups.map(({ group, count, coverages }) => {
    const tally = coverages[0] ?? { ...count, met: null }
    return {
      name: inLocale(locale, group.nameVi, group.nameEn),
      tally: `${formatNumber(tally.reached, locale)} / ${formatNumber(tally.total, locale)}`,
      share: formatPercent(tally.reached, tally.total, locale),
      part: tally.total === 0 ? 0 : tally.reached / tally.total,
      isMet: tally.met === true,
    }
  })
  const title = t('open.embed-title')
  const aim = target
    ? `${inLocale(locale, target.labelVi, target.labelEn)}. ${t('doc.target-line', { percent: target.percent })}`
    : ''
  const words = lines.map(({ name, tally, share }) => `${name}: ${tally}, ${share}`).join('; ')
  const bars = lines
    .map(({ name, tally, share, part, isMet }, i) => {
      const y = i * ROW
      const mark = target ? (BAR * target.percent) / 100 : null
      return `<text x="0" y="${y + 15}">${safe(name)}</text><rect class="track" x="0" y="${y + 21}" width="${BAR}" height="12"/>
<rect class="${isMet ? 'met' : 'bar'}" x="0" y="${y + 21}" width="${(BAR * part).toFixed(1)}" height="12"/>
${mark === null ? '' : `<line class="line" x1="${mark}" x2="${mark}" y1="${y + 18}" y2="${y + 36}"/>`}
<text x="${BAR + 14}" y="${y + 33}"><tspan class="share">${safe(share)}</tspan> (${safe(tally)})</text>`
    })
    .join('\n')
  const rows = lines
    .map(
      ({ name, tally, share }) =>
        `<tr><th scope="row">${safe(name)}</th><td>${safe(tally)}</td><td>${safe(share)}</td></tr>`,
    )
    .join('')
  const path = locale === 'vi' ? '/progress' : '/en/progress'
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><title>${safe(title)}</title><style>${style}</style></head><body><main><h1>${safe(title)}</h1>
<svg role="img" aria-label="${safe(words)}" viewBox="0 0 ${WIDTH} ${lines.length * ROW}">${bars}</svg>
${aim ? `<p>${safe(aim)}</p>` : ''}<details><summary>${safe(p('groups.table'))}</summary><table><caption>${safe(p('groups.title'))}</caption>
<tr><th scope="col">${safe(p('groups.column-group'))}</th><th scope="col">${safe(p('groups.column-listed'))} / ${safe(p('groups.column-eligible'))}</th><th scope="col">${safe(p('groups.column-share'))}</th></tr>${rows}</table></details>
<p><a href="${safe(publicUrl + path)}" target="_blank" rel="noopener">${safe(t('open.embed-source', { day: formatDay(progress.day) }))}</a></p></main></body></html>`
}
