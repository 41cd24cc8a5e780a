import { algorithms, paths, type XmlWish } from '../test-authority/xml-file'
import { type Animal, world } from './animal'
import { changed, partly, sign, signed, whole } from './xml-letters'

const { authority, person } = world
const { base64, c14n, enveloped } = algorithms
const etsi = 'xmlns:x="http://uri.etsi.org/01903/v1.3.2#"'

const enveloping = (objects: string, uri = '#o') =>
  signed({ document: '{{signature}}', references: [{ uri }], objects })
const partial: Pick<Animal, 'expect' | 'because'> = { expect: 'review', because: ['xml.coverage.partial'] }

const commented: Partial<XmlWish> = {
  document: '<thu>\n  <!--lời dặn-->\n  <so>1</so>{{signature}}</thu>',
  references: [{ uri: '', transforms: [enveloped, `${c14n}#WithComments`] }],
}

/** A transform as it is written here, whatever a verifier makes of it. */
const transform = (xml: string) => {
  paths[xml] = { leavesOut: 'all', write: () => xml }
  return signed({ ...whole([xml]), prefix: 'ds' })
}
const xpath = (inside: string, algorithm: string = algorithms.xpath) =>
  transform(`<ds:Transform Algorithm="${algorithm}">${inside}</ds:Transform>`)
const every = '<ds:XPath>not(ancestor-or-self::ds:Signature)</ds:XPath>'
const strange: Pick<Animal, 'expect' | 'because'> = { expect: 'unsupported', because: ['xml.reference.transform'] }

export const coveredXml: Animal[] = [
  {
    name: 'what an object holds, by its ID',
    bytes: enveloping('<Object><a Id="o">1</a></Object>'),
    expect: 'accepted',
  },
  {
    name: 'an object beside properties of the signature',
    bytes: enveloping(`<Object Id="o"><a>1</a></Object><Object><x:QualifyingProperties ${etsi}/></Object>`),
    expect: 'accepted',
  },
  {
    name: 'an object beside unsigned words',
    bytes: enveloping('<Object Id="o"><a>1</a></Object><Object>9.000.000</Object>'),
    ...partial,
  },
  {
    name: 'half of what an object holds',
    bytes: enveloping('<Object><a Id="o">1</a><b>9.000.000</b></Object>'),
    ...partial,
  },
  { name: 'a comment between lines', bytes: signed(commented), expect: 'accepted' },
  {
    name: 'a comment that a reference to the whole leaves out, changed',
    bytes: changed('lời dặn', 'lời khác', commented),
    expect: 'accepted',
  },
  {
    name: 'an unsigned object with what the document does not hold',
    bytes: changed('</Signature>', '<Object><la xmlns="">9</la></Object></Signature>'),
    expect: 'review',
    because: ['xml.coverage.object'],
  },
  {
    name: 'unsigned properties with what the document does not hold',
    bytes: () =>
      sign({
        objects: `<Object><x:QualifyingProperties ${etsi}><x:SignedProperties/></x:QualifyingProperties></Object>`,
      }).replace(
        '</Signature>',
        `<Object><x:QualifyingProperties ${etsi}><x:SignedProperties/><la xmlns="">9</la></x:QualifyingProperties></Object></Signature>`,
      ),
    expect: 'review',
    because: ['xml.coverage.object'],
  },
  {
    name: 'an unsigned part that bears the name of something inside the signed one',
    bytes: changed('</thu>', '<so>9.000.000</so></thu>', partly),
    ...partial,
  },
  {
    name: 'a double without an ID that holds the signature',
    bytes: () =>
      sign({
        document: '<thu><kho><noi-dung Id="nd">1</noi-dung></kho><noi-dung>9{{signature}}</noi-dung></thu>',
        ...partly,
      }),
    expect: 'unsupported',
    because: ['xml.coverage.ambiguous'],
  },
  {
    name: 'a double with an ID and more that holds the signature',
    bytes: () =>
      sign({
        document:
          '<thu><kho><noi-dung Id="nd">1</noi-dung></kho><noi-dung moi="x" Id="gia">9{{signature}}</noi-dung></thu>',
        ...partly,
      }),
    expect: 'refused',
    because: ['xml.coverage.twin'],
  },
  {
    name: 'an attribute of another kind with the value of an ID',
    bytes: changed('</thu>', '<la ma="nd"/></thu>', partly),
    ...partial,
  },
  {
    name: 'an ID in two spellings on one element',
    bytes: () => sign({ document: '<thu><la Id="nd" ID="nd">1</la>{{signature}}</thu>', ...partly }),
    ...partial,
  },
  {
    name: 'base64 of a part with an attribute of its own',
    bytes: () =>
      sign({
        document: '<thu><la Id="la" gia="1">bsO0aSBkdW5n</la>{{signature}}</thu>',
        references: [{ uri: '#la', transforms: [base64] }],
      }),
    ...strange,
  },
  {
    name: 'xml:base above a Canonical XML 1.0',
    bytes: () =>
      sign({
        document: '<a xml:base="urn:a"><b Id="b"/>{{signature}}</a>',
        references: [{ uri: '#b', transforms: [c14n] }],
      }),
    ...partial,
  },
  {
    name: 'the whole over a signature of a part',
    bytes: () =>
      sign({
        document: sign({
          document: '<thu><la Id="nd">1</la>{{signature}}<!--second--></thu>',
          ...partly,
        }),
        marker: '<!--second-->',
        signer: person,
        certificates: [person, authority],
      }),
    ...partial,
  },
  { name: 'an expression whose prefix the signature declares', bytes: xpath(every), expect: 'accepted' },
  { name: 'two expressions', bytes: xpath(every + every), ...strange },
  {
    name: 'an element within an expression',
    bytes: xpath(every.replace('not', '<ds:la/>not')),
    ...strange,
  },
  {
    name: 'an expression in an element of another namespace',
    bytes: xpath(every.replace('<ds:XPath', '<x:XPath').replace('</ds:XPath', '</x:XPath')),
    ...strange,
  },
  { name: 'an expression under the name of another transform', bytes: xpath(every, 'urn:la'), ...strange },
  {
    name: 'a filter under the name of another transform',
    bytes: xpath(
      '<f:XPath xmlns:f="http://www.w3.org/2002/06/xmldsig-filter2" Filter="subtract">//ds:Signature</f:XPath>',
    ),
    ...strange,
  },
  {
    name: 'a filter in an element of another namespace',
    bytes: xpath('<ds:XPath Filter="subtract">//ds:Signature</ds:XPath>', 'http://www.w3.org/2002/06/xmldsig-filter2'),
    ...strange,
  },
]
