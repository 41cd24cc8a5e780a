import { describe, expect, it } from 'vitest'
import { keptRecent, type Recent, readRecent, recentFirst, recentWithout } from './recent-rules'

const hash = 'a'.repeat(64)
const product = (slug: string): Recent => [slug, `Tên ${slug}`, hash]

describe('what was opened last on a device', () => {
  it('is read back as it was written', () => {
    const seen = [product('lua-van-phuc'), ['tra-sen', 'Trà sen', ''] as Recent]
    expect(readRecent(JSON.stringify(seen))).toEqual(seen)
  })

  it.each([
    null,
    '',
    'null',
    '{"a":1}',
    '[["a"]]',
    '[["a","b","../../x"]]',
    '[["A b","x",""]]',
    `[["//evil.example","x","${hash}"]]`,
    '[[1,2,3]]',
    '[["a","b","",1]]',
  ])('is nothing in %s', (text) => {
    expect(readRecent(text)).toEqual([])
  })

  it('has the newest in front, each once, and stays short', () => {
    let seen: Recent[] = []
    for (let n = 0; n < 20; n++) seen = recentFirst(seen, product(`p-${n}`))
    expect(seen).toHaveLength(keptRecent.remembered)
    expect(seen[0]?.[0]).toBe('p-19')
    const again = recentFirst(seen, product('p-17'))
    expect(again.map(([slug]) => slug).slice(0, 3)).toEqual(['p-17', 'p-19', 'p-18'])
    expect(new Set(again.map(([slug]) => slug)).size).toBe(again.length)
  })

  it('forgets what is shown no more, and nothing else', () => {
    const seen = [product('lua-van-phuc'), product('tra-sen'), product('tra')]
    expect(recentWithout(seen, 'tra-sen')).toEqual([seen[0], seen[2]])
    expect(recentWithout(seen, undefined)).toEqual(seen)
  })
})
