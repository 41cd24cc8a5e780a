import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composed } from './text'

describe('a stranger’s text', () => {
  it('is what NFC makes of it as long as letters carry few marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aăâeêođ ơ ự́̃ ́ ̣ Tờ'), maxLength: 40 }), (text) => {
        if (!/\p{M}{9}/u.test(text)) expect(composed(text)).toBe(text.normalize('NFC'))
      }),
    )
    expect(composed('Go\u0302\u0301m Ba\u0301t Tra\u0300ng')).toBe('Gốm Bát Tràng')
  })

  it('keeps eight marks of a letter and no more, so that thousands cost nothing', () => {
    const tower = `a${'\u0301\u0323'.repeat(200_000)}b`
    expect(composed(tower)).toHaveLength('ạ'.length + 7 + 'b'.length)
    expect(composed(composed(tower))).toBe(composed(tower))
  })
})
