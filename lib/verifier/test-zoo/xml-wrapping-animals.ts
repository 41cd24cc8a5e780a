import { algorithms, type XmlWish } from '../test-authority/xml-file'
import type { Animal } from './animal'
import { partly, sign, signed } from './xml-letters'

const { exclusive, enveloped } = algorithms

const element = '<noi-dung Id="nd">Giá: <so>1.000.000</so> đồng</noi-dung>'
const fake = '<noi-dung Id="gia">Giá: <so>9.000.000</so> đồng</noi-dung>'
const inNoNamespace = (text: string) => text.replace('<noi-dung', '<noi-dung xmlns=""')
const part = (document: string, more: Partial<XmlWish> = {}) => sign({ document, ...partly, ...more })
const original = () =>
  part(`<thu>${element}{{signature}}</thu>`, { references: [{ uri: '#nd', transforms: [exclusive] }], prefix: 'ds' })
const signatureIn = (text: string) => /<ds:Signature .*<\/ds:Signature>/s.exec(text)?.[0] ?? ''

const selfSigned = () =>
  part(`<thu>${element.replace('</noi-dung>', '{{signature}}</noi-dung>')}</thu>`, {
    references: [{ uri: '#nd', transforms: [enveloped, exclusive] }],
    canonicalization: exclusive,
  })

export const wrappedXml: Animal[] = [
  { name: 'a part only', bytes: original, expect: 'review', because: ['xml.coverage.partial'] },
  {
    name: 'wrapping: the signed part moved into an object of the signature',
    bytes: () =>
      `<thu>${fake}${signatureIn(original()).replace('</ds:Signature>', `<ds:Object>${element}</ds:Object></ds:Signature>`)}</thu>`,
    expect: 'refused',
    because: ['xml.coverage.twin'],
  },
  {
    name: 'wrapping: the signed part moved under its double',
    bytes: () => `<thu>${fake.replace('</noi-dung>', `${element}</noi-dung>`)}${signatureIn(original())}</thu>`,
    expect: 'refused',
    because: ['xml.coverage.twin'],
  },
  {
    name: 'wrapping: the double before the signed part',
    bytes: () => original().replace(element, `${fake}${element}`),
    expect: 'unsupported',
    because: ['xml.coverage.ambiguous'],
  },
  {
    name: 'wrapping: the double behind the signed part',
    bytes: () => original().replace('</thu>', `${fake}</thu>`),
    expect: 'unsupported',
    because: ['xml.coverage.ambiguous'],
  },
  {
    name: 'wrapping: the signed part under another name',
    bytes: () => original().replace(element, `${fake}<kho>${element}</kho>`),
    expect: 'unsupported',
    because: ['xml.coverage.ambiguous'],
  },
  {
    name: 'wrapping: the signature in the double',
    bytes: () => {
      const before = original()
      const double = fake.replace('</noi-dung>', `${signatureIn(before)}</noi-dung>`)
      return `<thu><kho>${element}</kho>${double}</thu>`
    },
    expect: 'refused',
    because: ['xml.coverage.twin'],
  },
  {
    name: 'the signed part, its signature inside, in another of its name',
    bytes: () => selfSigned().replace('<thu>', '<thu><noi-dung Id="gia">').replace('</thu>', '</noi-dung></thu>'),
    expect: 'unsupported',
    because: ['xml.coverage.ambiguous'],
  },
  {
    name: 'wrapping: a double in the signature that the signed part leaves out',
    bytes: () => selfSigned().replace('</Signature>', `<Object>${inNoNamespace(fake)}</Object></Signature>`),
    expect: 'unsupported',
    because: ['xml.coverage.ambiguous'],
  },
  {
    name: 'two parts of one name, both signed',
    bytes: () => part(`<thu>${element}${fake}{{signature}}</thu>`, { references: [{ uri: '#nd' }, { uri: '#gia' }] }),
    expect: 'review',
    because: ['xml.coverage.partial'],
  },
  {
    name: 'two parts of one name, each with its signature',
    bytes: () => {
      const first = selfSigned().replace(/<\/?thu>/g, '')
      return part(`<thu>${first}${fake}{{signature}}</thu>`, { references: [{ uri: '#gia' }] })
    },
    expect: 'review',
    because: ['xml.coverage.partial'],
  },
  {
    name: 'wrapping: an enveloping signature in a forged document',
    bytes: () =>
      `<thu>${fake}${sign({ document: '{{signature}}', references: [{ uri: '#o' }], objects: `<Object Id="o">${inNoNamespace(element)}</Object>` })}</thu>`,
    expect: 'unsupported',
    because: ['xml.coverage.ambiguous'],
  },
  {
    name: 'wrapping: the original root as an object of the signature',
    bytes: () => {
      const before = sign({
        document: '<thu Id="all"><so>1</so>{{signature}}</thu>',
        references: [{ uri: '#all', transforms: [enveloped] }],
      })
      return before
        .replace('<thu Id="all"><so>1</so>', '<thu Id="gia"><so>9</so>')
        .replace('</Signature>', '<Object><thu Id="all"><so>1</so></thu></Object></Signature>')
    },
    expect: 'refused',
  },
  {
    name: 'only properties of the signature signed',
    bytes: signed({
      references: [{ uri: '#p' }],
      objects:
        '<Object><SignatureProperties Id="p"><SignatureProperty Target="#s">x</SignatureProperty></SignatureProperties></Object>',
    }),
    expect: 'review',
    because: ['xml.coverage.nothing'],
  },
  {
    name: 'an unsigned object in an enveloping signature',
    bytes: () =>
      sign({
        document: '{{signature}}',
        references: [{ uri: '#o' }],
        objects: '<Object Id="o"><a>1</a></Object>',
      }).replace('</Signature>', '<Object><a>9</a></Object></Signature>'),
    expect: 'review',
    because: ['xml.coverage.partial'],
  },
]
