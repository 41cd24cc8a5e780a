import type { Reason } from '../reasons'
import { TestPdf } from '../test-authority/pdf-file'
import { type Bodies, stream } from '../test-authority/pdf-writer'
import type { Verdict } from '../types'
import type { Animal } from './animal'
import { by, evil, make, signed } from './pdf-papers'
import { overwrite, rangeOf, stretched } from './pdf-surgery'

const evilObject = `4 0 obj\n<< /Length ${evil.length} >>\nstream\n${evil}\nendstream\nendobj\n`

/** The signature dictionary of a signed file as it is written, and two entries of it. */
function partsOf(file: Buffer) {
  const find = (pattern: RegExp) => pattern.exec(file.toString('latin1'))?.[1] ?? ''
  return {
    whole: find(/\n7 0 obj\n(<<[\s\S]*?>>)\nendobj/),
    Contents: find(/(\/Contents <[^>]*>)/),
    ByteRange: find(/(\/ByteRange \[[^\]]*\])/),
    SubFilter: '/SubFilter /ETSI.CAdES.detached',
    Type: '/Type /Sig',
  }
}

type Entry = Exclude<keyof ReturnType<typeof partsOf>, 'whole'>

// What stands in the place of an entry, in the file as it was signed and in an update, and what is found first there.
const replacements: [entry: Entry, by: string, inPlace: Verdict, reason: Reason][] = [
  ['Contents', '', 'refused', 'pdf.dictionary.incomplete'],
  ['Contents', '/Contents null', 'refused', 'pdf.dictionary.incomplete'],
  ['Contents', '/Contents <00>', 'refused', 'cms.structure.unreadable'],
  ['Contents', '/Contents <>', 'refused', 'pdf.dictionary.incomplete'],
  ['Contents', '/Contents (abc)', 'refused', 'pdf.byte-range.gap'],
  ['Contents', '/Contents 99 0 R', 'refused', 'pdf.dictionary.incomplete'],
  ['Contents', '/Contents []', 'refused', 'pdf.dictionary.incomplete'],
  ['Contents', '/Contents', 'unsupported', 'pdf.structure.unreadable'],
  ['ByteRange', '', 'refused', 'pdf.dictionary.incomplete'],
  ['ByteRange', '/ByteRange null', 'refused', 'pdf.dictionary.incomplete'],
  ['ByteRange', '/ByteRange []', 'refused', 'pdf.byte-range.malformed'],
  ['ByteRange', '/ByteRange [0 0 0 0]', 'refused', 'pdf.byte-range.malformed'],
  ['ByteRange', '/ByteRange [0 -1 -1 -1]', 'refused', 'pdf.byte-range.malformed'],
  ['ByteRange', '/ByteRange [0 99 -50 20]', 'refused', 'pdf.byte-range.malformed'],
  ['ByteRange', '/ByteRange [0 100]', 'refused', 'pdf.byte-range.malformed'],
  ['ByteRange', '/ByteRange <00>', 'refused', 'pdf.dictionary.incomplete'],
  ['ByteRange', '/ByteRange /None', 'refused', 'pdf.dictionary.incomplete'],
  ['ByteRange', '/ByteRange 99 0 R', 'refused', 'pdf.dictionary.incomplete'],
  ['SubFilter', '', 'unsupported', 'pdf.dictionary.format'],
  ['SubFilter', '/SubFilter null', 'unsupported', 'pdf.dictionary.format'],
  ['SubFilter', '/SubFilter /Other', 'unsupported', 'pdf.dictionary.format'],
  ['Type', '', 'refused', 'signature.digest.mismatch'],
  ['Type', '/Type /Odd', 'refused', 'signature.digest.mismatch'],
]

/** Universal signature forgery: the signature lacks what its verification needs, and a reader shows it as valid all the same. */
const universal: Animal[] = replacements.flatMap(([entry, by, inPlace, reason]): Animal[] => [
  {
    name: `universal forgery: ${by || `no ${entry}`}`,
    bytes: () => {
      const { bytes } = signed()
      const old = partsOf(bytes)[entry]
      return overwrite(overwrite(bytes, '1.000.000', '9.000.000'), old, by.padEnd(old.length))
    },
    expect: inPlace,
    because: [reason],
  },
  {
    name: `universal forgery in an update: ${by || `no ${entry}`}`,
    bytes: () => {
      const file = signed()
      const { whole, ...parts } = partsOf(file.bytes)
      return file.update({ 4: stream(evil), 7: whole.replace(parts[entry], by) }).bytes
    },
    expect: by === '/Contents' ? 'unsupported' : 'refused',
  },
])

const startOf = (bytes: Buffer) => /startxref\n(\d+)\n%%EOF\n$/.exec(bytes.toString('latin1'))?.[1]
const trailer = 'trailer\n<< /Size 9 /Root 1 0 R >>\n'
const behind = (text: (bytes: Buffer) => string) => () => {
  const { bytes } = signed()
  return Buffer.concat([bytes, Buffer.from(text(bytes), 'latin1')])
}

/** Incremental saving: an update of which some readers know nothing while they verify and everything while they draw. */
const saving: [name: string, bytes: Animal['bytes'], reason: Reason][] = [
  ['a body alone', behind(() => evilObject), 'pdf.changes.hidden-objects'],
  ['a body and a trailer', behind(() => evilObject + trailer), 'pdf.changes.hidden-objects'],
  [
    'a body, a trailer and the old cross-references',
    behind((bytes) => `${evilObject}${trailer}startxref\n${startOf(bytes)}\n%%EOF\n`),
    'pdf.changes.hidden-objects',
  ],
  ['a body in comments', behind(() => `%${evilObject.replaceAll('\n', '\r')}`), 'pdf.changes.hidden-objects'],
  ['an xref stream', () => signed().update({ 4: stream(evil) }, { style: 'stream' }).bytes, 'pdf.changes.content'],
  [
    'an object stream',
    () =>
      signed().update({ 3: TestPdf.page([8]).replace('4 0', '40 0'), 40: stream(evil) }, { style: 'compressed' }).bytes,
    'pdf.changes.content',
  ],
  [
    'a copy of the signature in the update',
    () => {
      const file = signed()
      return file.update({ 4: stream(evil), 50: partsOf(file.bytes).whole }).bytes
    },
    'pdf.changes.content',
  ],
  [
    'the form exchanged for another that names the same signature',
    () => {
      const form = '/AcroForm << /Fields [60 0 R] /SigFlags 3 >>'
      const field = '<< /FT /Sig /T (Sig7) /V 7 0 R /Rect [0 0 0 0] >>'
      return signed().update({ 4: stream(evil), 1: `<< /Type /Catalog /Pages 2 0 R ${form} >>`, 60: field }).bytes
    },
    'pdf.changes.content',
  ],
]

/** Writes into the zeros behind the signature value, so many octets before the gap's end. */
const padded =
  (text: string, at = text.length + 10) =>
  () => {
    const { bytes } = signed()
    const [, , after] = rangeOf(bytes)
    const out = Buffer.from(bytes)
    out.write(text, after - at, 'latin1')
    return out
  }

/** Signature wrapping: what is signed stays, and the gap holds something else. */
const wrapping: [name: string, bytes: Animal['bytes'], expect: Verdict][] = [
  ['an object in the padding', padded(`> ${evilObject.replaceAll('\n', ' ')} /X <`), 'refused'],
  ['a comment in the padding', padded('% a comment \n'), 'refused'],
  ['digits in the padding', padded('DEADBEEF'), 'refused'],
  ['white space in the padding', padded('      '), 'accepted'],
  ['white space behind the value', padded('> ', 2), 'accepted'],
  ...['>', ' ', '\0'].map((end): [string, Animal['bytes'], Verdict] => [
    `a wider gap behind ${JSON.stringify(end)}`,
    () => stretched(signed().bytes, end + evilObject),
    'refused',
  ]),
]

const notes: Record<string, string> = {
  FreeText: '/DA (/F1 24 Tf) /Contents (9.000.000)',
  Stamp: '/AP << /N 43 0 R >>',
  Redact: '/OverlayText (9.000.000)',
  Highlight: '/QuadPoints [0 0 1 1 2 2 3 3]',
  Link: '/A << /S /URI /URI (https://example.org) >>',
  Popup: '',
  Widget: '/FT /Tx /T (so) /V (9.000.000)',
}
const form = '/Subtype /Form /BBox [0 0 595 842]'
const certified = (level: 1 | 2 | 3) => make().sign({ ...by(), certifies: level })
const levels = [1, 2, 3] as const

/** Evil annotation: a note that hides what was certified (level 3 allows notes, so a person must look). */
const annotating: Animal[] = levels.flatMap((level) =>
  Object.entries(notes).map(([kind, entries]): Animal => {
    const note = `<< /Type /Annot /Subtype /${kind} /Rect [0 0 595 842] ${entries} >>`
    return {
      name: `evil annotation: ${kind} at level ${level}`,
      bytes: () => certified(level).update({ 3: TestPdf.page([8, 42]), 42: note, 43: stream(evil, form) }).bytes,
      expect: level === 3 ? 'review' : 'refused',
      because: ['pdf.changes.annotation'],
    }
  }),
)

/** Sneaky signature: the mark of a further signature hides what was certified. */
const sneaking: Animal[] = levels.flatMap((level) =>
  ['[72 690 300 730]', '[0 0 595 842]'].map(
    (rect): Animal => ({
      name: `sneaky signature: ${rect} at level ${level}`,
      bytes: () => certified(level).sign({ ...by(), rect }).bytes,
      expect: level === 1 ? 'refused' : 'review',
      because: ['pdf.changes.mark'],
    }),
  ),
)

/** Signs with marks of this height below one field. */
const manyMarks = (height: number) => () => {
  const kids = Array.from({ length: 20 }, (_, place) => 200 + place)
  const widget = `<< /Subtype /Widget /Parent 10 0 R /Rect [72 72 322 ${72 + height}] /AP << /N 300 0 R >> >>`
  const bodies = {
    ...Object.fromEntries(kids.map((kid) => [kid, widget])),
    3: TestPdf.page([8, ...kids]),
    10: `<< /FT /Sig /T (Sig9) /V 9 0 R /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`,
    300: stream(evil, form),
  }
  return signed().sign({ ...by(), bodies }).bytes
}

/** A second page that stands in the signed file and is not shown yet, put in the place of the first. */
const hidden = (update: Bodies) => () =>
  TestPdf.make('table', { 30: TestPdf.page().replace('4 0 R', '31 0 R'), 31: stream(evil) })
    .sign(by())
    .update(update).bytes
const hiding: [name: string, update: Bodies][] = [
  ['in the page tree', { 2: '<< /Type /Pages /Kids [30 0 R] /Count 1 >>' }],
  ['in the page', { 3: TestPdf.page([33]).replace('4 0 R', '31 0 R') }],
  [
    'in the catalogue',
    {
      1: '<< /Type /Catalog /Pages 60 0 R /AcroForm << /Fields [33 0 R] /SigFlags 3 >> >>',
      60: '<< /Type /Pages /Kids [30 0 R] /Count 1 >>',
    },
  ],
]

/** The attacks of "1 Trillion Dollar Refund" (2019) and "Breaking the Specification" (2021), with the variants that they list. */
export const forgedPdfs: Animal[] = [
  ...universal,
  ...saving.map(
    ([name, bytes, reason]): Animal => ({
      name: `incremental saving: ${name}`,
      bytes,
      expect: 'refused',
      because: [reason],
    }),
  ),
  ...wrapping.map(([name, bytes, expect]): Animal => ({ name: `signature wrapping: ${name}`, bytes, expect })),
  ...hiding.map(
    ([name, update]): Animal => ({
      name: `hide and replace: ${name}`,
      bytes: hidden(update),
      expect: 'refused',
      because: ['pdf.changes.content'],
    }),
  ),
  ...annotating,
  ...sneaking,
  { name: 'twenty small marks of one signature', bytes: manyMarks(2), expect: 'accepted' },
  {
    name: 'twenty marks of one signature that hide a page together',
    bytes: manyMarks(40),
    expect: 'review',
    because: ['pdf.changes.mark'],
  },
]
