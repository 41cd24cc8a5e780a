import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { xmlView } from './xml-view'

const texts = (xml: string) => xmlView(xml).lines.map(({ depth, text }) => `${' '.repeat(depth)}${text}`)

describe('an XML file as people read it', () => {
  it('puts each element on a line of its own, with its text', () => {
    expect(texts('<?xml version="1.0"?><a x="1 > 0"><b>Gốm</b><c/>\n<d><e>1</e></d></a>')).toEqual([
      '<?xml version="1.0"?>',
      '<a x="1 > 0">',
      ' <b>Gốm</b>',
      ' <c/>',
      ' <d>',
      '  <e>1</e>',
      ' </d>',
      '</a>',
    ])
  })
  it('marks nothing that only a comment calls signed', () => {
    expect(xmlView('<a><!-- <Reference URI="#x"> --><b Id="x">forged</b></a>').hasSigned).toBe(false)
    expect(xmlView('<a><!-- <Reference URI=""> --><b>forged</b></a>').hasSigned).toBe(false)
  })
  it('reads a file that repeats a beginning without going over the rest each time', () => {
    const { lines } = xmlView(`<a><!--${'<Reference<'.repeat(95_000)}--></a>`)
    expect(lines.map(({ text }) => text.length)).toEqual([3, 2001, 4])
    expect(xmlView('<!--'.repeat(250_000)).lines).toHaveLength(1)
  })
  it('shows the beginning of a file that is longer than any that is verified', () => {
    const { lines, isCut } = xmlView(`<a>${' '.repeat(1024 * 1024)}</a>`)
    expect([lines.length, isCut]).toEqual([1, true])
  })
  it('says nothing about the buyer', () => {
    const { lines, hasMasked } = xmlView(
      '<HDon><NMua so="9"><Ten>Nguyễn Thị Mẫu</Ten><x>a<!-- Mẫu -->b<![CDATA[Mẫu]]></x></NMua><Ten>Gốm</Ten></HDon>',
    )
    const all = lines.map(({ text }) => text).join('\n')
    expect(hasMasked).toBe(true)
    expect(all).not.toMatch(/Mẫu|9/)
    expect(all).toContain('<Ten>•••</Ten>')
    expect(all).toContain('<Ten>Gốm</Ten>')
    expect(texts(`<NMua a='x="' b="Mẫu"/>`)).toEqual(['<NMua a="•••" b="•••"/>'])
    expect(texts(`<NMua Mẫu "Mẫu"/>`)).toEqual(['<NMua •••/>'])
  })
  it('shortens what only machines read, and stops in time', () => {
    expect(texts(`<a>${'QUJD'.repeat(40)}</a>`)[0]).toMatch(/^<a>QUJD.{44}… \(160\)<\/a>$/)
    const long = xmlView(`<a>${'<b/>'.repeat(5000)}</a>`)
    expect(long.isCut).toBe(true)
    expect(long.lines).toHaveLength(2000)
  })
  it('takes whatever text there is', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.constantFrom('<', '>', '</a>', '<a>', '"', 'NMua', '<!--', '&')),
        (some, odd) => {
          for (const { depth } of xmlView(some + odd.join('')).lines) expect(depth).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })
})
