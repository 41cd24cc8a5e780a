import { signCms } from '../test-authority/cms'
import { fill, rangeField, reserved, TestPdf } from '../test-authority/pdf-file'
import { appendRevision } from '../test-authority/pdf-writer'
import { type Animal, world } from './animal'
import { by, make, signed } from './pdf-papers'

const { person } = world

const waiting = (more: string) =>
  `<< /Type /Annot /Subtype /Widget /FT /Sig /T (A) /Rect [100 100 200 150] /P 3 0 R /F 132 ${more} >>`
const locking = (lock: string) => `/Lock << /Type /SigFieldLock ${lock} >>`

/** A file with a signature field that says what may come once it is signed; signed there, then by somebody else. */
function locked(lock: string, lockLater = lock, then: (file: TestPdf) => TestPdf = (file) => file.sign(by(person))) {
  const form = TestPdf.make(
    'table',
    { 3: TestPdf.page([7]), 7: waiting(locking(lock)) },
    '/AcroForm << /Fields [7 0 R] >>',
  )
  const own = waiting(`/V 8 0 R ${locking(lockLater)}`)
  const first = form.sign({ ...by(), field: 7, name: 'A', bodies: { 3: TestPdf.page([7]), 7: own } })
  return then(first).bytes
}

/** Certified, with a place for another signature on its first page; that one is then signed, and shown on these pages. */
function elsewhere(...pages: number[]) {
  const form = TestPdf.make(
    'table',
    {
      2: '<< /Type /Pages /Kids [3 0 R 20 0 R] /Count 2 >>',
      3: TestPdf.page([7]),
      7: waiting(''),
      20: TestPdf.page([]),
    },
    '/AcroForm << /Fields [7 0 R] >>',
  )
  const first = form.sign({ ...by(), certifies: 2, bodies: { 3: TestPdf.page([7]) } })
  const number = first.size
  const bodies = Object.fromEntries(pages.map((page) => [page, TestPdf.page([7])]))
  const own = waiting(`/V ${number} 0 R /AP << /N ${number + 2} 0 R >>`)
  const rect = '[100 100 200 150]'
  return first.sign({ ...by(person), field: 7, name: 'A', rect, bodies: { 3: TestPdf.page([7]), ...bodies, 7: own } })
    .bytes
}

/** A second signature whose mark stands on two pages. */
function twice() {
  const form = TestPdf.make('table', {
    2: '<< /Type /Pages /Kids [3 0 R 20 0 R] /Count 2 >>',
    20: TestPdf.page([]),
  })
  const first = form.sign(by())
  const field = first.size + 1
  const pages = { 3: TestPdf.page([22, field]), 20: TestPdf.page([field]) }
  return first.sign({ ...by(person), rect: '[100 100 200 150]', bodies: pages }).bytes
}

/** Somebody takes another's signature off the form and signs alone, and writes the name of the own byte range with an escape. */
function takenOff() {
  const { bytes, size } = signed()
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(bytes.toString('latin1'))?.[1])
  const made = appendRevision(bytes, start, {
    style: 'table',
    size: size + 2,
    trailer: '/Info 6 0 R',
    bodies: {
      1: `<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [${size + 1} 0 R] /SigFlags 3 >> >>`,
      3: TestPdf.page([size + 1]),
      [size]: `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /Byte#52ange ${rangeField} /Contents <${'0'.repeat(2 * reserved)}> >>`,
      [size + 1]: `<< /Type /Annot /Subtype /Widget /FT /Sig /T (B) /V ${size} 0 R /Rect [0 0 0 0] /P 3 0 R /F 132 >>`,
    },
  })
  return fill(made.bytes, (content) => signCms({ ...by(person), content }))
}

const forbidden: Pick<Animal, 'expect' | 'because'> = { expect: 'refused', because: ['pdf.changes.forbidden'] }

/** What the field of a signature says about later changes, and where a mark may stand. */
export const lockAnimals: Animal[] = [
  { name: 'a lock that allows no change, signed again', bytes: () => locked('/Action /All /P 1'), ...forbidden },
  { name: 'a lock that allows to fill in, signed again', bytes: () => locked('/Action /All /P 2'), expect: 'accepted' },
  {
    name: 'a lock that says nothing of changes, signed again',
    bytes: () => locked('/Action /All'),
    expect: 'accepted',
  },
  {
    name: 'a lock that allows no change, and a note',
    bytes: () =>
      locked('/Action /All /P 1', undefined, (file) =>
        file.update({
          3: TestPdf.page([7, 40]),
          40: '<< /Type /Annot /Subtype /Text /Rect [0 0 20 20] /Contents (x) >>',
        }),
      ),
    ...forbidden,
  },
  {
    name: 'a lock of the own field, and that field changed',
    bytes: () =>
      locked('/Action /Include /Fields [(A)]', undefined, (file) =>
        file.update({ 7: waiting(`/V 8 0 R /TU (B) ${locking('/Action /Include /Fields [(A)]')}`) }),
      ),
    ...forbidden,
  },
  {
    name: 'a lock that was taken away later, by somebody who signs',
    bytes: () =>
      locked('/Action /All /P 1', undefined, (file) =>
        file.sign({ ...by(person), bodies: { 7: waiting('/V 8 0 R') } }),
      ),
    ...forbidden,
  },
  {
    name: 'a signature without the lock that its field had had',
    bytes: () => locked('/Action /All /P 1', '/Action /All'),
    expect: 'accepted',
  },
  {
    name: 'the place that a certification provides, signed where it is',
    bytes: () => elsewhere(3),
    expect: 'accepted',
  },
  { name: 'the place that a certification provides, shown on another page', bytes: () => elsewhere(20), ...forbidden },
  { name: 'a mark that stands on two pages', bytes: twice, expect: 'review', because: ['pdf.changes.annotation'] },
  {
    name: 'a second signature under the name of the first',
    bytes: () => signed().sign({ ...by(person), name: 'Sig7' }).bytes,
    expect: 'review',
    because: ['pdf.changes.form'],
  },
  {
    name: 'three signatures, of which two have names that begin alike',
    bytes: () =>
      signed()
        .sign({ ...by(person), name: 'Sig9' })
        .sign({ ...by(), name: 'Sig9.1' }).bytes,
    expect: 'accepted',
  },
  {
    name: 'a signature taken off by somebody who signs and hides it',
    bytes: takenOff,
    expect: 'review',
    because: ['pdf.structure.stray-signature'],
  },
  ...['junk\n', '\x1a'].map(
    (rest): Animal => ({
      name: `certified, and then ${JSON.stringify(rest)}`,
      bytes: () => Buffer.concat([make().sign({ ...by(), certifies: 2 }).bytes, Buffer.from(rest)]),
      expect: 'review',
      because: ['pdf.changes.loose-bytes'],
    }),
  ),
]
