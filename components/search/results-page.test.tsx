import { describe, expect, it } from 'vitest'
import type { ListingCard } from '@/lib/catalog/public-types'
import type { BrowsePage } from '@/lib/search/queries/browse-page'
import { everything } from '@/lib/search/rules-address'
import type { BrowseState } from '@/lib/search/types'
import { resultsPage } from './results-page'

const frame = { before: '<head>', between: '</head><main>', after: '</main>' }
const n = (count: number) => ({ n: count, isCapped: false })
const card: ListingCard = {
  ...{ slug: 'lua-van-phuc', name: { vi: 'Lụa <b>Vạn Phúc</b>', en: 'Silk' }, stars: 4, setNumber: 21 },
  ...{ price: null, unit: { vi: 'mét', en: 'metre' }, merchantName: 'HTX Lụa', ward: null, picture: null },
}
const found: BrowsePage = {
  ...{ cards: [card], total: n(1), next: null, correctedQuery: null, nearest: [] },
  choices: {
    groups: [],
    subgroups: [],
    sets: [],
    wards: [],
    villages: [],
    stars: [],
    prices: [],
    solutions: [],
    isNew: n(0),
  },
}
const draw = (state: Partial<BrowseState> = {}, more: Partial<BrowsePage> = {}, locale: 'vi' | 'en' = 'vi') =>
  resultsPage({
    ...{ locale, state: { ...everything, ...state }, found: { ...found, ...more } },
    ...{ groups: [], frame, publicUrl: 'https://booth.example', isPacked: false },
  })

describe('a page of results drawn without Next', () => {
  it('stands whole in the frame it was lent', () => {
    const html = draw()
    expect(html).toMatch(/^<head><title>/)
    expect(html).toMatch(/<\/head><main><div class="browse".*<\/main>$/s)
    expect(html).toContain('href="/listings/lua-van-phuc"')
    expect(draw({}, {}, 'en')).toContain('href="/en/listings/lua-van-phuc"')
  })
  it('says of itself what the kept page says', () => {
    const html = draw({ group: 'IV' })
    expect(html).toContain('<link rel="canonical" href="https://booth.example/browse?group=IV"/>')
    expect(html).toContain('<link rel="alternate" hrefLang="en" href="https://booth.example/en/browse?group=IV"/>')
    expect(html).toContain('<meta property="og:url" content="https://booth.example/browse?group=IV"/>')
    expect(html).not.toContain('name="robots"')
    expect(draw({ query: 'lụa' })).toContain('<meta name="robots" content="noindex, follow"/>')
  })
  it('runs nothing that a stranger typed or wrote', () => {
    const html = draw({ query: '</title><script>alert(1)</script>' }, { total: n(0), cards: [] }) + draw()
    expect(html).not.toMatch(/<script|<b>Vạn/)
    expect(html).toContain('&#60;script&#62;')
  })
})
