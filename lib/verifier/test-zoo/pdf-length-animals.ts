import { TestPdf } from '../test-authority/pdf-file'
import type { Bodies } from '../test-authority/pdf-writer'
import { stream } from '../test-authority/pdf-writer'
import type { Animal } from './animal'
import { by, evil } from './pdf-papers'

const honest = 'BT /F1 24 Tf 72 700 Td (So tien: 1.000.000 dong) Tj ET'

const claiming = (length: number, data: string, dictionary: string) =>
  `<< ${dictionary} /Length ${String(length).padStart(6, '0')} >>\nstream\n${data}\nendstream`

type Plan = {
  /** The object whose stream claims another length. */
  number?: number
  data?: string
  dictionary?: string
  others?: Bodies
  /** Changes of other objects as the file is signed. */
  bodies?: Bodies
  /** How much longer than what is added the stream claims to be. */
  off?: number
  /** Whether the length stands in an object of its own. */
  isElsewhere?: boolean
}

const ending = 'endstream\nendobj'
/** A stream that is used for nothing, and in whose data the other stream ends. */
const added = `\n${evil}\n${ending}    `

/**
 * A stream of the signed file claims a length that leads behind the file: readers mend it. Then somebody adds what it leads to, and the
 * claim is true. Not one signed byte changes, nor one object.
 */
function grown({ number = 4, data = honest, dictionary = '', others = {}, bodies = {}, off = 0, ...more }: Plan = {}) {
  const claims = (length: number): Bodies => {
    const own = claiming(length, data, dictionary)
    if (!more.isElsewhere) return { [number]: own }
    return { [number]: own.replace(/\/Length \d+/, '/Length 31 0 R'), 31: String(length).padStart(6, '0') }
  }
  const after = (length: number) => {
    const signed = TestPdf.make('table', { ...others, ...claims(length) }).sign({ ...by(), bodies })
    return signed.update({ 6: '<< /Producer (Test) /Trapped 30 0 R >>', 30: stream(added) })
  }
  const draft = after(0).bytes
  const start = draft.indexOf(data, draft.indexOf(`\n${number} 0 obj`))
  return after(draft.indexOf(ending, draft.indexOf(evil)) - start + off).bytes
}

/** The same file signed, and something harmless added. */
const lengthOf = (length: number, isUpdated = true) => {
  const signed = TestPdf.make('table', { 4: claiming(length, honest, '') }).sign(by())
  return (isUpdated ? signed.update({ 6: '<< /Producer (Other) >>' }) : signed).bytes
}

const drawn = { number: 20, data: 'q Q', dictionary: '/Type /XObject /Subtype /Form /BBox [0 0 595 842]' }
const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R'

const unread: Pick<Animal, 'expect' | 'because'> = { expect: 'unsupported', because: ['pdf.structure.unreadable'] }

export const lengthAnimals: Animal[] = [
  { name: 'a text that grows into what is added', bytes: () => grown(), ...unread },
  {
    name: 'a text that grows, whose length stands elsewhere',
    bytes: () => grown({ isElsewhere: true }),
    ...unread,
  },
  {
    name: 'a form that the page draws, and that grows',
    bytes: () => {
      const resources = '/Resources << /XObject << /X 20 0 R >> >> >>'
      const others = { 3: `${page} ${resources}`, 4: stream('/X Do') }
      return grown({ ...drawn, others, bodies: { 3: `${page} ${resources.replace(/>>$/, '/Annots [8 0 R] >>')}` } })
    },
    ...unread,
  },
  {
    name: 'a stamp of the signed file that grows',
    bytes: () => {
      const stamp = '<< /Type /Annot /Subtype /Stamp /Rect [0 0 595 842] /AP << /N 20 0 R >> >>'
      const others = { 3: `${page} /Annots [21 0 R] >>`, 21: stamp }
      return grown({ ...drawn, others, bodies: { 3: `${page} /Annots [21 0 R 23 0 R] >>` } })
    },
    ...unread,
  },
  { name: 'a text that almost grows into what is added', bytes: () => grown({ off: 3 }), ...unread },
  { name: 'a length that is wrong, and nothing added', bytes: () => lengthOf(90_000, false), expect: 'accepted' },
  { name: 'a length that no file reaches', bytes: () => lengthOf(900_000), expect: 'accepted' },
  { name: 'a length that is too short', bytes: () => lengthOf(9), expect: 'accepted' },
  { name: 'a length that leads into the signed file', bytes: () => lengthOf(999), expect: 'accepted' },
]
