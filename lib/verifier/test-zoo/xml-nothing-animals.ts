import { hashed, signBytes } from '../test-authority/keys'
import { algorithms } from '../test-authority/xml-file'
import { canonicalize } from '../xml/canonical'
import { descendants } from '../xml/nodes'
import { parseXml } from '../xml/parser'
import { type Animal, world } from './animal'
import { sign } from './xml-letters'

const form = { version: '1.0' as const, withComments: false, inclusivePrefixes: new Set<string>() }

/** Puts another digest in the first reference, and signs that. */
function withDigest(text: string, value: Buffer): string {
  const changed = text.replace(/(?<=<DigestValue>)[^<]*/, value.toString('base64'))
  const info = descendants(parseXml(Buffer.from(changed)).root).find(({ local }) => local === 'SignedInfo')
  if (!info) throw new Error('no SignedInfo')
  const made = signBytes(world.company.key, 'sha256', canonicalize(info, form), true)
  return changed.replace(/(?<=<SignatureValue>)[^<]*/, made.toString('base64'))
}

const ofNothing = hashed('sha256', Buffer.alloc(0))
const enveloping = (uri: string) =>
  sign({
    document: '{{signature}}',
    references: [{ uri, transforms: [algorithms.enveloped] }],
    objects: '<Object Id="o"><so xmlns="">1.000</so></Object>',
  })

const typed = (value: string, root = 'thu') =>
  `<${root} xmlns:x="urn:good" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><so xsi:type="${value}">1.000</so><la>${value}</la>{{signature}}</${root}>`
/** A letter in an exclusive form, which speaks of a prefix in its values. */
const speaking = (value: string, root?: string, kind: string = algorithms.exclusive) =>
  sign({
    document: typed(value, root),
    canonicalization: algorithms.exclusive,
    references: [{ uri: '', transforms: [algorithms.enveloped, kind] }],
  })

const loose: Pick<Animal, 'expect' | 'because'> = { expect: 'review', because: ['xml.coverage.prefix'] }
const nothing: Pick<Animal, 'expect' | 'because'> = { expect: 'review', because: ['xml.coverage.nothing'] }

/** Signatures that leave out themselves, and with that all that they seem to sign; and forms that leave out what values speak of. */
export const nothingInXml: Animal[] = [
  { name: 'the whole, which is the signature', bytes: () => enveloping(''), ...nothing },
  { name: 'an object in the signature', bytes: () => withDigest(enveloping('#o'), ofNothing), ...nothing },
  {
    name: 'an object in the signature, hashed all the same, as Santuario does',
    bytes: () => enveloping('#o'),
    expect: 'accepted',
  },
  {
    name: 'an object in the signature, hashed as something else',
    bytes: () => withDigest(enveloping('#o'), hashed('sha256', Buffer.of(0))),
    expect: 'refused',
    because: ['signature.digest.mismatch'],
  },
  {
    name: 'a part of the document, hashed as nothing',
    bytes: () =>
      withDigest(
        sign({
          document: '<thu Id="all"><so>1</so>{{signature}}</thu>',
          references: [{ uri: '#all', transforms: [algorithms.enveloped] }],
        }),
        ofNothing,
      ),
    expect: 'refused',
    because: ['signature.digest.mismatch'],
  },
  {
    name: 'a letter that speaks of a PDF',
    bytes: () => sign({ document: '<thu><!-- %PDF-1.7 --><so>1</so>{{signature}}</thu>' }),
    expect: 'accepted',
  },
  { name: 'a type whose prefix the form leaves out', bytes: () => speaking('x:dong'), ...loose },
  {
    name: 'a type whose prefix the form leaves out, bound to something else',
    bytes: () => speaking('x:dong').replace('urn:good', 'urn:evil'),
    ...loose,
  },
  { name: 'a type whose prefix a name uses as well', bytes: () => speaking('x:dong', 'x:thu'), expect: 'accepted' },
  {
    name: 'a type in a form that keeps all prefixes',
    bytes: () => speaking('x:dong', 'thu', algorithms.c14n),
    expect: 'accepted',
  },
  { name: 'words that only look like a prefix', bytes: () => speaking('so:17'), expect: 'accepted' },
]
