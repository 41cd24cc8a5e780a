import type { Animal } from './animal'
import { changed, sign } from './xml-letters'

const bomb = `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(10)}">${'cdefgh'
  .split('')
  .map((name, at) => `<!ENTITY ${name} "${`&${'bcdefg'[at]};`.repeat(10)}">`)
  .join('')}]>`

export const unreadXml: Animal[] = [
  { name: 'a web page', bytes: () => '<html><br></html>', expect: 'unsupported', because: ['file.format.unknown'] },
  { name: 'no signature', bytes: () => '<thu/>', expect: 'unsigned' },
  {
    name: 'a document type',
    bytes: () => `<!DOCTYPE thu>${sign()}`,
    expect: 'unsupported',
    because: ['xml.structure.doctype'],
  },
  {
    name: 'a harmless entity',
    bytes: () => `<!DOCTYPE thu [<!ENTITY ten "An">]>${sign()}`,
    expect: 'unsupported',
    because: ['xml.structure.doctype'],
  },
  {
    name: 'an entity from a file',
    bytes: () => `<!DOCTYPE thu [<!ENTITY ten SYSTEM "file:///etc/passwd">]>${sign()}`,
    expect: 'refused',
    because: ['xml.structure.entities'],
  },
  { name: 'an entity bomb', bytes: () => `${bomb}<a>&h;</a>`, expect: 'refused', because: ['xml.structure.entities'] },
  {
    name: 'a parameter entity',
    bytes: () => `<!DOCTYPE thu [<!ENTITY % p SYSTEM "http://example.vn/x.dtd">]>${sign()}`,
    expect: 'refused',
    because: ['xml.structure.entities'],
  },
  {
    name: 'an entity that nobody declared',
    bytes: changed('&amp;', '&nbsp;'),
    expect: 'refused',
    because: ['xml.structure.malformed'],
  },
  { name: 'not well-formed', bytes: changed('</thu>', ''), expect: 'refused', because: ['xml.structure.malformed'] },
  { name: 'two roots', bytes: () => `${sign()}<thu/>`, expect: 'refused', because: ['xml.structure.malformed'] },
  {
    name: 'a prefix that nobody declared',
    bytes: changed('<so>', '<y:so/><so>'),
    expect: 'refused',
    because: ['xml.structure.malformed'],
  },
  {
    name: 'bytes that are no UTF-8',
    bytes: () => Buffer.concat([Buffer.from(sign()), Buffer.of(0xff, 0xfe)]),
    expect: 'refused',
    because: ['xml.structure.malformed'],
  },
  {
    name: 'an encoding that is not read',
    bytes: () => `<?xml version="1.0" encoding="windows-1258"?>${sign()}`,
    expect: 'unsupported',
    because: ['xml.structure.encoding'],
  },
  {
    name: 'XML 1.1',
    bytes: () => `<?xml version="1.1"?>${sign()}`,
    expect: 'unsupported',
    because: ['xml.structure.encoding'],
  },
  {
    name: 'nested beyond measure',
    bytes: () => '<a>'.repeat(300) + '</a>'.repeat(300),
    expect: 'unsupported',
    because: ['xml.structure.limits'],
  },
  {
    name: 'a giant',
    bytes: () => `<a>${' '.repeat(1024 * 1024)}</a>`,
    expect: 'unsupported',
    because: ['file.limits.size'],
  },
]
