import { describe, expect, it } from 'vitest'
import { Finding, Malformed } from '../ledger'
import { descendants, isWithin, XmlComment, XmlInstruction, type XmlText } from './nodes'
import { parseXml } from './parser'

const root = (text: string) => parseXml(Buffer.from(text)).root

describe('XML', () => {
  it('has elements, attributes and text', () => {
    const a = root('<a x="1" y=\'2\' ><b/>t&lt;&#65;&#x42;<![CDATA[<&]]>&quot;</a >')
    expect(a.text).toBe('t<AB<&"')
    expect(a.children).toHaveLength(2)
    expect([a.attribute('x'), a.attribute('y'), a.attribute('z')]).toEqual(['1', '2', null])
    expect(a.elements.map(({ local }) => local)).toEqual(['b'])
  })
  it('has namespaces, which end where they were declared', () => {
    const a = root(
      '<a xmlns="urn:a" xmlns:p="urn:p"><p:b p:x="1" y="2" xmlns=""><c/></p:b><d xmlns:p="urn:q" p:x="3"/></a>',
    )
    const found = descendants(a).map(({ namespace, local }) => `${namespace}|${local}`)
    expect(found).toEqual(['urn:a|a', 'urn:p|b', '|c', 'urn:a|d'])
    expect(a.elements[0]?.attributes.map(({ namespace }) => namespace)).toEqual(['urn:p', ''])
    expect(a.elements[1]?.attributes[0]?.namespace).toBe('urn:q')
    expect(root('<a xmlns:p="urn:p" p:xmlns="urn:q"/>').namespace).toBe('')
    expect(root('<a xml:lang="vi"/>').attributes[0]?.namespace).toBe('http://www.w3.org/XML/1998/namespace')
  })
  it('has comments and instructions, in and around the root', () => {
    const { children } = parseXml(
      Buffer.from('<?xml version="1.0"?>\n<!-- a --><?p  d ?><a><!----><?q?></a><!--b-->\n'),
    )
    expect(children.map((each) => each.constructor.name)).toEqual([
      'XmlComment',
      'XmlInstruction',
      'XmlElement',
      'XmlComment',
    ])
    expect(children[0]).toEqual(new XmlComment(' a '))
    expect(children[1]).toEqual(new XmlInstruction('p', 'd '))
  })
  it('reads text in as many pieces as there are, each once', () => {
    // Reading what came before again with each piece took a minute.
    const piece = `<![CDATA[${' '.repeat(14)}]]>`
    const [text] = root(`<a>${piece.repeat(38_000)}12<![CDATA[]]>${piece}</a>`).children as XmlText[]
    expect([text?.text.length, text?.isInPieces]).toEqual([14 * 38_001 + 2, false])
    const [split] = root(`<a> ${piece}12<![CDATA[]]>00</a>`).children as XmlText[]
    expect([split?.text.trim(), split?.isInPieces]).toEqual(['1200', true])
  })
  it('reads line ends and white space as the standard does', () => {
    expect(root('<a>1\r\n2\r3\n</a>').text).toBe('1\n2\n3\n')
    expect(root('<a x="1\r\n2\t3&#9;&#13;"/>').attribute('x')).toBe('1 2 3\t\r')
  })
  it('reads the encodings that it knows', () => {
    const text = '<a>ệ</a>'
    expect(parseXml(Buffer.from(`\ufeff${text}`)).root.text).toBe('ệ')
    expect(parseXml(Buffer.from(`\ufeff${text}`, 'utf16le')).root.text).toBe('ệ')
    expect(parseXml(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()).root.text).toBe('ệ')
    expect(parseXml(Buffer.from('<?xml version="1.0" encoding="us-ascii"?><a>x</a>')).root.text).toBe('x')
    expect(parseXml(Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>', 'latin1')).root.text).toBe('é')
    expect(parseXml(Buffer.from('<?xml version="1.0" encoding="us-ascii"?><a>\x7f</a>')).root.text).toBe('\x7f')
    expect(() => parseXml(Buffer.from('<?xml version="1.0" encoding="koi8-r"?><a>\xff</a>', 'latin1'))).toThrow(Finding)
    for (const wrong of [
      '<?xml version="1.0" encoding="us-ascii"?><a>é</a>',
      '\ufeff<?xml version="1.0" encoding="ISO-8859-1"?><a/>',
      `<?xml version="1.0"${' '.repeat(200)}encoding="ISO-8859-1"?><a/>`,
      '<?xml version="1.0" encoding="koi8-r"?><a/>',
      '<?xml version="1.1"?><a/>',
    ])
      expect(() => parseXml(Buffer.from(wrong)), wrong).toThrow(Finding)
  })
  it.each([
    '',
    'a',
    '<a',
    '<a>',
    '</a>',
    '<a></b>',
    '<a/><b/>',
    '<a/>text',
    'text<a/>',
    '<a><b></a></b>',
    '<a x/>',
    '<a x=1/>',
    '<a x="1/>',
    '<a x="1" x="2"/>',
    '<a x="<"/>',
    '<a x="1"y="2"/>',
    '<a>]]></a>',
    '<a>&</a>',
    '<a>&x;</a>',
    '<a>&#0;</a>',
    '<a>&#xD800;</a>',
    '<a>&#x110000;</a>',
    '<a>&#;</a>',
    '<a>&#xG;</a>',
    '<a>&#12a;</a>',
    '<a>&#65a;</a>',
    '<a>&#x41G;</a>',
    '<a>&#65</a>',
    '<a>&lt</a>',
    '<a>& lt;</a>',
    '<a>\u0001</a>',
    '<a>\uffff</a>',
    '<a><!-- -- --></a>',
    '<a><!-- ---></a>',
    '<a><!-- </a>',
    '<a><![CDATA[</a>',
    '<![CDATA[x]]><a/>',
    '<a><!ELEMENT x></a>',
    '<a><?xml version="1.0"?></a>',
    '<a><?p</a>',
    '<p:a/>',
    '<a p:x="1"/>',
    '<a xmlns:p=""/>',
    '<a xmlns:xmlns="urn:a"/>',
    '<a xmlns:xml="urn:a"/>',
    '<a xmlns:p="http://www.w3.org/XML/1998/namespace"/>',
    '<a xmlns:p="http://www.w3.org/2000/xmlns/"/>',
    '<a xmlns="urn:a" xmlns="urn:b"/>',
    '<a xmlns:p="urn:a" xmlns:q="urn:a" p:x="1" q:x="2"/>',
    '<a:b:c xmlns:a="urn:a"/>',
    '<1a/>',
    '< a/>',
    '<a></ a>',
    '<?xml version="1.0" encoding="utf-8" x?><a/>',
    '<?xml?><a/>',
    '<a/ >',
  ])('is not %j', (text) => {
    expect(() => root(text)).toThrow(Malformed)
  })
  it('accepts what looks odd and is well-formed', () => {
    for (const text of [
      '<a xmlns:xml="http://www.w3.org/XML/1998/namespace"/>',
      '<é.-1/>',
      '<a\n/>',
      '<a><?xml-model x?></a>',
      '<a>]]</a>',
      '<a>></a>',
      '<a x=">"/>',
      '<a xmlns:p="urn:a" x="1" p:x="2"/>',
    ])
      expect(root(text).parent, text).toBeNull()
  })
  it('has limits', () => {
    const nested = (depth: number) => `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`
    expect(descendants(root(nested(250)))).toHaveLength(250)
    expect(() => root(nested(260))).toThrow('depth')
    const attributes = (count: number) => `<a ${Array.from({ length: count }, (_, at) => `x${at}="1"`).join(' ')}/>`
    expect(root(attributes(500)).attributes).toHaveLength(500)
    expect(() => root(attributes(600))).toThrow('attributes')
    expect(() => root(`<a>${'<!---->'.repeat(200_001)}</a>`)).toThrow('nodes')
  })
  it('knows what is within what', () => {
    const a = root('<a><b><c/></b><d/></a>')
    const [b, d] = a.elements
    const c = b?.elements[0]
    expect(b && d && c && [isWithin(c, a), isWithin(c, b), isWithin(c, c), isWithin(c, d), isWithin(a, c)]).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })
})
