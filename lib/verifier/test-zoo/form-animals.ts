import { TestPdf } from '../test-authority/pdf-file'
import { type Bodies, stream } from '../test-authority/pdf-writer'
import { type Animal, world } from './animal'

const { authority, company, person } = world
const by = (signer = company) => ({ signer, certificates: [signer, authority] })

const field = (value = '') => `<< /Subtype /Widget /FT /Tx /T (so.luong) ${value} /Rect [100 600 200 620] /P 3 0 R >>`

/** A document with a text field (object 7) and an unsigned signature field (object 8). */
const form = () =>
  TestPdf.make(
    'table',
    { 3: TestPdf.page([7, 8]), 7: field(), 8: '<< /Subtype /Widget /FT /Sig /T (ky) /Rect [0 0 0 0] /P 3 0 R >>' },
    '/AcroForm << /Fields [7 0 R] >>',
  )

const locked = (action: string) =>
  `/Reference [<< /TransformMethod /FieldMDP /TransformParams << /Action /${action} /Fields [(so.luong)] >> >>]`

type More = { certifies?: 1 | 2 | 3; dictionary?: string }

const signed = (more: More = {}) => form().sign({ ...by(), bodies: { 3: TestPdf.page([7, 8, 10]) }, ...more })
const after = (more: More, bodies: Bodies) => () => signed(more).update(bodies).bytes

const filled: Bodies = { 7: field('/V (12)') }
const commented: Bodies = { 3: TestPdf.page([7, 8, 10, 42]), 42: '<< /Subtype /Text /Rect [0 0 20 20] >>' }
const countersigned = (more: More) => () =>
  signed(more).sign({ ...by(person), bodies: { 3: TestPdf.page([7, 8, 10, 13]) } }).bytes

export const formAnimals: Animal[] = [
  { name: 'a form signed', bytes: () => signed().bytes, expect: 'accepted' },
  { name: 'a field filled after signing', bytes: after({}, filled), expect: 'review', because: ['pdf.changes.form'] },
  {
    name: 'a field added after signing',
    bytes: () =>
      signed().update({
        1: '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [7 0 R 10 0 R 44 0 R] /SigFlags 3 >> >>',
        3: TestPdf.page([7, 8, 10, 44]),
        44: '<< /Subtype /Widget /FT /Tx /T (moi) /V (9) /Rect [0 0 90 20] >>',
      }).bytes,
    expect: 'review',
    because: ['pdf.changes.form'],
  },
  {
    name: 'a field removed after signing',
    bytes: after({}, { 1: '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [10 0 R] /SigFlags 3 >> >>' }),
    expect: 'review',
    because: ['pdf.changes.form'],
  },
  {
    name: 'an annotation removed after signing',
    bytes: after({}, { 3: TestPdf.page([8, 10]) }),
    expect: 'review',
    because: ['pdf.changes.annotation'],
  },
  {
    name: 'appearances left to the reader',
    bytes: after(
      {},
      {
        1: '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [7 0 R 10 0 R] /SigFlags 3 /NeedAppearances true >> >>',
      },
    ),
    expect: 'review',
    because: ['pdf.changes.form'],
  },
  {
    name: 'a waiting field signed',
    bytes: () =>
      TestPdf.make(
        'table',
        { 3: TestPdf.page([8]), 8: '<< /Subtype /Widget /FT /Sig /T (ky) /Rect [0 0 0 0] /P 3 0 R >>' },
        '/AcroForm << /Fields [8 0 R] >>',
      )
        .sign({ ...by(), bodies: { 3: TestPdf.page([8, 10]) } })
        .sign({ ...by(person), field: 8, bodies: { 3: TestPdf.page([8, 10]) } }).bytes,
    expect: 'accepted',
    because: ['pdf.changes.signature-added'],
  },

  { name: 'certified for no change, and unchanged', bytes: () => signed({ certifies: 1 }).bytes, expect: 'accepted' },
  {
    name: 'certified for no change, validation data added',
    bytes: () =>
      signed({ certifies: 1 }).update({
        45: stream(authority.der),
        1: `<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [7 0 R 10 0 R] /SigFlags 3 >> /Perms << /DocMDP 9 0 R >> /DSS << /Certs [45 0 R] >> >>`,
      }).bytes,
    expect: 'accepted',
    because: ['pdf.changes.evidence-added'],
  },
  {
    name: 'certified for no change, filled',
    bytes: after({ certifies: 1 }, filled),
    expect: 'refused',
    because: ['pdf.changes.forbidden'],
  },
  {
    name: 'certified for no change, signed again',
    bytes: countersigned({ certifies: 1 }),
    expect: 'refused',
    because: ['pdf.changes.forbidden'],
  },
  {
    name: 'certified for filling, filled',
    bytes: after({ certifies: 2 }, filled),
    expect: 'review',
    because: ['pdf.changes.form'],
  },
  {
    name: 'certified for filling, annotated',
    bytes: after({ certifies: 2 }, commented),
    expect: 'refused',
    because: ['pdf.changes.forbidden'],
  },
  {
    name: 'certified for annotating, annotated',
    bytes: after({ certifies: 3 }, commented),
    expect: 'review',
    because: ['pdf.changes.annotation'],
  },
  {
    name: 'certified for filling, then something that cannot be read',
    bytes: after({ certifies: 2 }, { 44: '<< /Unfinished' }),
    expect: 'unsupported',
    because: ['pdf.structure.unreadable'],
  },
  {
    name: 'all fields locked, one filled',
    bytes: after({ dictionary: locked('All') }, filled),
    expect: 'refused',
    because: ['pdf.changes.forbidden'],
  },
  {
    name: 'that field locked, and filled',
    bytes: after({ dictionary: locked('Include') }, filled),
    expect: 'refused',
    because: ['pdf.changes.forbidden'],
  },
  {
    name: 'all other fields locked, that one filled',
    bytes: after({ dictionary: locked('Exclude') }, filled),
    expect: 'review',
    because: ['pdf.changes.form'],
  },
]
