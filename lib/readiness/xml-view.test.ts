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
  it('marks what signatures refer to, by id', () => {
    const { lines, hasSigned } = xmlView(
      `<h><d Id="data"><v>1</v></d><w Id="other"/><s><Signature><Reference URI="#data"/></Signature></s></h>`,
    )
    expect(hasSigned).toBe(true)
    expect(lines.filter(({ isSigned }) => isSigned).map(({ text }) => text)).toEqual([
      '<d Id="data">',
      '<v>1</v>',
      '</d>',
    ])
  })
  it('marks everything but the signature where the reference is empty', () => {
    const { lines } = xmlView(`<h><v>1</v><ds:Signature><ds:Reference URI=''/></ds:Signature></h>`)
    expect(lines.filter(({ isSigned }) => !isSigned).map(({ text }) => text)).toEqual([
      '<ds:Signature>',
      "<ds:Reference URI=''/>",
      '</ds:Signature>',
    ])
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
