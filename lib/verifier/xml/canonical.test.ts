import { describe, expect, it } from 'vitest'
import { type Canonicalization, canonicalForms, canonicalize, needsBaseJoined } from './canonical'
import { Effort } from './effort'
import { descendants, type XmlElement } from './nodes'
import { parseXml } from './parser'

const method = (version: Canonicalization['version'], more: Partial<Canonicalization> = {}): Canonicalization => ({
  version,
  withComments: false,
  inclusivePrefixes: new Set<string>(),
  ...more,
})
const document = (text: string) => parseXml(Buffer.from(text))
const whole = (text: string, how = method('1.0')) => canonicalize(document(text), how).toString()
const named = (text: string, local: string): XmlElement => {
  const found = descendants(document(text).root).find((each) => each.local === local)
  if (!found) throw new Error(`no ${local}`)
  return found
}
const part = (text: string, local: string, how = method('1.0')) => canonicalize(named(text, local), how).toString()

// The examples of Canonical XML 1.0, section 3, as far as they need no document type.
describe('Canonical XML', () => {
  it('3.1: instructions, comments and what is outside the root', () => {
    const text =
      '<?xml version="1.0"?>\n\n<?xml-stylesheet   href="doc.xsl"\n   type="text/xsl"   ?>\n\n<doc>Hello, world!<!-- Comment 1 --></doc>\n\n<?pi-without-data     ?>\n\n<!-- Comment 2 -->\n\n<!-- Comment 3 -->\n'
    const start = '<?xml-stylesheet href="doc.xsl"\n   type="text/xsl"   ?>\n<doc>Hello, world!'
    expect(whole(text)).toBe(`${start}</doc>\n<?pi-without-data?>`)
    expect(whole(text, method('1.0', { withComments: true }))).toBe(
      `${start}<!-- Comment 1 --></doc>\n<?pi-without-data?>\n<!-- Comment 2 -->\n<!-- Comment 3 -->`,
    )
  })
  it('3.2: white space in content is kept', () => {
    const text = '<doc>\n   <clean>   </clean>\n   <mixed>\n      A\n      <clean>   </clean>\n   </mixed>\n</doc>'
    expect(whole(text)).toBe(text)
  })
  it('3.3: start and end tags', () => {
    const text =
      '<doc>\n   <e1   />\n   <e2   ></e2>\n   <e3   name = "elem3"   id="elem3"   />\n   <e5 a:attr="out" b:attr="sorted" attr2="all" attr="I\'m"\n      xmlns:b="http://www.ietf.org"\n      xmlns:a="http://www.w3.org"\n      xmlns="http://example.org"/>\n   <e6 xmlns="" xmlns:a="http://www.w3.org">\n      <e7 xmlns="http://www.ietf.org">\n         <e8 xmlns="" xmlns:a="http://www.w3.org">\n            <e9 xmlns="" xmlns:a="http://www.ietf.org"/>\n         </e8>\n      </e7>\n   </e6>\n</doc>'
    expect(whole(text)).toBe(
      '<doc>\n   <e1></e1>\n   <e2></e2>\n   <e3 id="elem3" name="elem3"></e3>\n   <e5 xmlns="http://example.org" xmlns:a="http://www.w3.org" xmlns:b="http://www.ietf.org" attr="I\'m" attr2="all" b:attr="sorted" a:attr="out"></e5>\n   <e6 xmlns:a="http://www.w3.org">\n      <e7 xmlns="http://www.ietf.org">\n         <e8 xmlns="">\n            <e9 xmlns:a="http://www.ietf.org"></e9>\n         </e8>\n      </e7>\n   </e6>\n</doc>',
    )
  })
  it('3.4: character modifications and references', () => {
    const text =
      '<doc>\n   <text>First line&#x0d;&#10;Second line</text>\n   <value>&#x32;</value>\n   <compute><![CDATA[value>"0" && value<"10" ?"valid":"error"]]></compute>\n   <compute expr=\'value>"0" &amp;&amp; value&lt;"10" ?"valid":"error"\'>valid</compute>\n   <norm attr=\' &apos;   &#x20;&#13;&#xa;&#9;   &apos; \'/>\n</doc>'
    expect(whole(text)).toBe(
      '<doc>\n   <text>First line&#xD;\nSecond line</text>\n   <value>2</value>\n   <compute>value&gt;"0" &amp;&amp; value&lt;"10" ?"valid":"error"</compute>\n   <compute expr="value>&quot;0&quot; &amp;&amp; value&lt;&quot;10&quot; ?&quot;valid&quot;:&quot;error&quot;">valid</compute>\n   <norm attr=" \'    &#xD;&#xA;&#x9;   \' "></norm>\n</doc>',
    )
  })
  it('sorts by code point, not by code unit', () => {
    expect(whole('<a \ufa11="1" \u{10000}="2" b="3"/>')).toBe('<a b="3" \ufa11="1" \u{10000}="2"></a>')
  })
  it('gives a part the namespaces and xml: attributes from above', () => {
    const text =
      '<a xmlns="urn:d" xmlns:p="urn:p" xml:lang="vi" xml:space="preserve" xml:base="urn:b"><b xml:lang="en"><c xmlns:q="urn:q"/></b></a>'
    expect(part(text, 'c')).toBe(
      '<c xmlns="urn:d" xmlns:p="urn:p" xmlns:q="urn:q" xml:base="urn:b" xml:lang="en" xml:space="preserve"></c>',
    )
    expect(part(text, 'c', method('1.1'))).toBe(
      '<c xmlns="urn:d" xmlns:p="urn:p" xmlns:q="urn:q" xml:lang="en" xml:space="preserve"></c>',
    )
    expect(part(text, 'b')).toBe(
      '<b xmlns="urn:d" xmlns:p="urn:p" xml:base="urn:b" xml:lang="en" xml:space="preserve"><c xmlns:q="urn:q"></c></b>',
    )
    expect(part('<a xmlns="urn:d"><b xmlns=""/></a>', 'b')).toBe('<b></b>')
  })
  it('offers the forms that programs differ in, but one where they do not', () => {
    const text = '<a xml:lang="vi"><b xml:lang="en"><c/></b></a>'
    expect(canonicalForms(named(text, 'c'), method('1.0'), new Effort()).map(String)).toEqual([
      '<c xml:lang="en"></c>',
      '<c xml:lang="vi"></c>',
      '<c></c>',
    ])
    expect(canonicalForms(named(text, 'a'), method('1.0'), new Effort())).toHaveLength(1)
    expect(canonicalForms(named(text, 'c'), method('exclusive'), new Effort())).toHaveLength(1)
    expect(canonicalForms(document(text), method('1.0'), new Effort())).toHaveLength(1)
  })
  it('takes xml: attributes along beside those of the same name without a prefix', () => {
    expect(part('<a xml:lang="vi"><b lang="x"/></a>', 'b')).toBe('<b lang="x" xml:lang="vi"></b>')
  })
  it('leaves elements out', () => {
    const parsed = document('<a>1<b>2</b>3</a>')
    expect(canonicalize(parsed, method('1.0'), new Set(parsed.root.elements)).toString()).toBe('<a>13</a>')
  })
  it('knows when Canonical XML 1.1 would join xml:base', () => {
    expect(needsBaseJoined(named('<a xml:base="urn:a"><b/></a>', 'b'), method('1.1'))).toBe(true)
    expect(needsBaseJoined(named('<a x="1" xml:base="urn:a"><b/></a>', 'b'), method('1.1'))).toBe(true)
    expect(needsBaseJoined(named('<a xml:base="urn:a"><b/></a>', 'b'), method('1.0'))).toBe(false)
    expect(needsBaseJoined(named('<a base="urn:a"><b/></a>', 'b'), method('1.1'))).toBe(false)
    expect(needsBaseJoined(named('<a xml:lang="vi"><b xml:base="urn:b"/></a>', 'b'), method('1.1'))).toBe(false)
  })
})

describe('Exclusive Canonicalization', () => {
  const text =
    '<n0:local xmlns:n0="foo:bar" xmlns:n3="ftp://example.org"><n1:elem2 xmlns:n1="http://example.net" xml:lang="en"><n3:stuff xmlns:n3="ftp://example.org"/></n1:elem2></n0:local>'

  it('2.2: declares what is used, where it is used', () => {
    expect(part(text, 'elem2', method('exclusive'))).toBe(
      '<n1:elem2 xmlns:n1="http://example.net" xml:lang="en"><n3:stuff xmlns:n3="ftp://example.org"></n3:stuff></n1:elem2>',
    )
    expect(whole('<a xmlns:p="urn:p" xmlns:q="urn:q" p:x="1"/>', method('exclusive'))).toBe(
      '<a xmlns:p="urn:p" p:x="1"></a>',
    )
    expect(whole('<a xmlns="urn:d"><p:b xmlns:p="urn:p"><c/></p:b></a>', method('exclusive'))).toBe(
      '<a xmlns="urn:d"><p:b xmlns:p="urn:p"><c></c></p:b></a>',
    )
    expect(part('<a xmlns="urn:d"><p:b xmlns:p="urn:p"><c xmlns=""/></p:b></a>', 'b', method('exclusive'))).toBe(
      '<p:b xmlns:p="urn:p"><c></c></p:b>',
    )
  })
  it('forgets what an element declares where that ends', () => {
    expect(whole('<a><b xmlns="urn:b"/><c/></a>', method('exclusive'))).toBe('<a><b xmlns="urn:b"></b><c></c></a>')
    expect(whole('<p:a xmlns:p="urn:1"><b xmlns:p="urn:2"/><p:c/></p:a>', method('exclusive'))).toBe(
      '<p:a xmlns:p="urn:1"><b></b><p:c></p:c></p:a>',
    )
  })
  it('treats listed prefixes as the inclusive kind does', () => {
    expect(part(text, 'elem2', method('exclusive', { inclusivePrefixes: new Set(['n0', 'n9']) }))).toBe(
      '<n1:elem2 xmlns:n0="foo:bar" xmlns:n1="http://example.net" xml:lang="en"><n3:stuff xmlns:n3="ftp://example.org"></n3:stuff></n1:elem2>',
    )
    expect(
      part(
        '<a xmlns="urn:d"><p:b xmlns:p="urn:p"/></a>',
        'b',
        method('exclusive', { inclusivePrefixes: new Set(['']) }),
      ),
    ).toBe('<p:b xmlns="urn:d" xmlns:p="urn:p"></p:b>')
  })
  it('keeps comments where it is told to', () => {
    expect(whole('<a><!--c--></a>', method('exclusive', { withComments: true }))).toBe('<a><!--c--></a>')
    expect(whole('<a><!--c--></a>', method('exclusive'))).toBe('<a></a>')
  })
})
