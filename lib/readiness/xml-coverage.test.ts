import { describe, expect, it } from 'vitest'
import { makeInvoice } from '@/lib/verifier/test-authority/invoice-file'
import { checkedAt, world } from '@/lib/verifier/test-zoo/animal'
import { verifyFile } from '@/lib/verifier/verify-file'
import { readStore } from '@/lib/verifier/x509/trust-store'
import type { JudgedSignature } from './xml-coverage'
import { xmlView } from './xml-view'

const dsig = 'http://www.w3.org/2000/09/xmldsig#'
const at = (place: string, verdict: JudgedSignature['verdict'] = 'accepted'): JudgedSignature => ({ place, verdict })
const signature = (...uris: string[]) =>
  `<ds:Signature xmlns:ds="${dsig}"><ds:SignedInfo>${uris.map((uri) => `<ds:Reference URI="${uri}"/>`).join('')}</ds:SignedInfo></ds:Signature>`

const signed = (xml: string, ...judged: JudgedSignature[]) =>
  xmlView(xml, judged).lines.flatMap(({ isSigned, text }) => (isSigned ? [text] : []))

const data = '<d Id="d">1</d>'
const forged = '<b Id="x">forged</b>'
const sound = at('a/Signature')

describe('what signatures of a file cover', () => {
  it('is what a sound one refers to, by ID', () => {
    expect(signed(`<a>${data}${forged}${signature('#d')}</a>`, sound)).toEqual([data])
    const plain = signature('#d').replaceAll('xmlns:ds', 'xmlns').replaceAll('ds:', '')
    expect(signed(`<a>${data}${forged}${plain}</a>`, sound)).toEqual([data])
  })
  it('is everything but signatures where the reference is empty', () => {
    expect(signed(`<a>${data}${signature('')}</a>`, sound)).toEqual(['<a>', data, '</a>'])
    expect(signed(`<a><c Id="c">${data}${signature('#c')}</c></a>`, at('a/c/Signature'))).toEqual([
      '<c Id="c">',
      data,
      '</c>',
    ])
  })
  it.each(['refused', 'unsupported', 'untrusted'] as const)('is nothing when the signature is %s', (verdict) => {
    expect(signed(`<a>${data}${signature('#d')}</a>`, at('a/Signature', verdict))).toEqual([])
  })
  it.each(['weak', 'review'] as const)('is there when the signature is %s', (verdict) => {
    expect(signed(`<a>${data}${signature('#d')}</a>`, at('a/Signature', verdict))).toEqual([data])
  })
  it('is nothing without a report, or when it speaks of other signatures', () => {
    const file = `<a>${data}${signature('#d')}</a>`
    expect(signed(file)).toEqual([])
    expect(signed(file, at('a/b/Signature'))).toEqual([])
    expect(signed(file, sound, sound)).toEqual([])
    expect(signed(`<a>${data}${forged}${signature('#d')}${signature('#x')}</a>`, sound)).toEqual([])
    expect(signed(`<a>${data}${forged}${signature('#d')}<e>${signature('#x')}</e></a>`, sound)).toEqual([data])
    const refused = at('a/e/Signature', 'refused')
    expect(signed(`<a>${data}${forged}${signature('#d')}<e>${signature('#x')}</e></a>`, sound, refused)).toEqual([data])
  })
  it.each([
    ['a comment', '<!-- <Reference URI="#x"> -->'],
    ['a comment with a whole signature', `<!-- ${signature('#x', '')} -->`],
    ['CDATA', `<w><![CDATA[${signature('#x', '')}]]></w>`],
    ['an instruction', '<?p <Reference URI="#x"/><Reference URI=""/>?>'],
    ['a value', `<w v='<Reference URI="#x"/>'/>`],
    ['a tag outside a signature', `<ds:Reference xmlns:ds="${dsig}" URI="#x"/>`],
    ['SignedInfo outside a signature', `<SignedInfo xmlns="${dsig}"><Reference URI=""/></SignedInfo>`],
    ['another namespace', '<Signature><SignedInfo><Reference URI="#x"/></SignedInfo></Signature>'],
    [
      'a prefix declared anew',
      '<ds:Signature xmlns:ds="urn:x"><ds:SignedInfo><ds:Reference URI=""/></ds:SignedInfo></ds:Signature>',
    ],
  ])('is not what %s says', (_, part) => {
    expect(signed(`<a>${part}${data}${forged}${signature('#d')}</a>`, sound)).toEqual([data])
  })
  it('is not what stands in the signature outside its SignedInfo, nor a signature inside it', () => {
    const inside = (part: string) =>
      signature('#d').replace('</ds:Signature>', `<ds:Object>${part}</ds:Object></ds:Signature>`)
    for (const part of [
      '<ds:Reference URI="#x"/>',
      '<ds:SignedInfo><ds:Reference URI=""/></ds:SignedInfo>',
      signature('#x'),
    ])
      expect(signed(`<a>${data}${forged}${inside(part)}</a>`, sound), part).toEqual([data])
  })
  it('is not an element in a comment, nor any of two with one ID', () => {
    expect(signed(`<a><!-- ${data} -->${forged}${signature('#d')}</a>`, sound)).toEqual([])
    expect(signed(`<a>${data}<e ID="d">forged</e>${signature('#d')}</a>`, sound)).toEqual([])
  })
  it.each([
    ['a document type', `<!DOCTYPE a><a>${data}${signature('#d')}</a>`],
    ['a tag that does not close', `<a>${data}${signature('#d')}<c></a>`],
    ['a second root', `<a>${data}${signature('#d')}</a><a/>`],
    ['an end that is missing', `<a>${data}${signature('#d')}`],
    ['too great a depth', `<a>${data}${signature('#d')}${'<c>'.repeat(256)}${'</c>'.repeat(256)}</a>`],
    ['too many signatures', `<a>${data}${signature('#d')}<c>${signature('#d').repeat(32)}</c></a>`],
    ['too great a length', `<a>${data}${signature('#d')}</a>${' '.repeat(1024 * 1024)}`],
  ])('is nothing in a file with %s', (_, file) => {
    expect(signed(file, sound)).toEqual([])
  })
  it('is the data of an invoice as the verifier reads it, and nothing once a figure is changed or its store is empty', () => {
    const text = makeInvoice({ world })
    const store = readStore([world.root, world.governmentRoot].map(({ der }) => ({ bytes: der, purposes: null })))
    const marked = (file: string, trusted = store) =>
      signed(file, ...verifyFile(Buffer.from(file), trusted, checkedAt).signatures)
    expect(marked(text)[0]).toMatch(/^<DLHDon /)
    expect(marked(text).join('')).not.toMatch(/<Signature[ >]/)
    expect(marked(`${text}<!-- <Reference URI=""/> -->`)).toEqual(marked(text))
    expect(marked(text.replace('<SHDon>', '<SHDon>9'))).toEqual([])
    expect(marked(text, readStore([]))).toEqual([])
  })
})
