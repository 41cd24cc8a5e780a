import { TestPdf } from '../test-authority/pdf-file'
import { stream } from '../test-authority/pdf-writer'
import { type Animal, world } from './animal'
import { by, make, signed } from './pdf-papers'

const { authority, person } = world

const catalogue = (form: string) => `<< /Type /Catalog /Pages 2 0 R /AcroForm << /SigFlags 3 ${form} >> >>`
const resourced = (fonts: string) => catalogue(`/Fields [8 0 R] /DR << /Font << ${fonts} >> >>`)
const withResources = () => make().sign({ ...by(), bodies: { 1: resourced('/F1 5 0 R') } })
const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>'

/** Resources that a page and the form share; then they are these. */
function sharing(fonts: string) {
  const shared = (names: string) => `<< /Font << ${names} >> >>`
  const page = TestPdf.page().replace(/\/Resources << .*? >> >>/, '/Resources 30 0 R')
  return TestPdf.make('table', { 3: page, 30: shared('/F1 5 0 R') })
    .sign({ ...by(), bodies: { 1: catalogue('/Fields [32 0 R] /DR 30 0 R'), 3: page } })
    .update({ 30: shared(fonts), 44: font }).bytes
}

const field = (more: string) => `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Sig7) ${more} /P 3 0 R /F 132 >>`
const twice = () => signed().sign(by(person))

const quantity = (value = '') =>
  `<< /Subtype /Widget /FT /Tx /T (so.luong) ${value} /Rect [100 600 200 620] /P 3 0 R >>`
const filledUnder = (dictionary: string) => () =>
  TestPdf.make('table', { 3: TestPdf.page([7]), 7: quantity() }, '/AcroForm << /Fields [7 0 R] >>')
    .sign({ ...by(), dictionary, bodies: { 3: TestPdf.page([7, 9]) } })
    .update({ 7: quantity('/V (12)') }).bytes
const locks = (action: string, names: string) =>
  `/Reference [<< /TransformMethod /FieldMDP /TransformParams << /Action /${action} /Fields [${names}] >> >>]`
const lockedAndCertified =
  '/Reference [<< /TransformMethod /FieldMDP /TransformParams << /Action /All >> >> << /TransformMethod /DocMDP /TransformParams << /P 3 >> >>]'
const certifies = (level: string) => `/Reference [<< /TransformMethod /DocMDP /TransformParams << ${level} >> >>]`
const annotatedUnder = (dictionary: string) => () =>
  make()
    .sign({ ...by(), dictionary })
    .update({ 3: TestPdf.page([8, 42]), 42: '<< /Subtype /Text /Rect [0 0 20 20] >>' }).bytes

/** What may become of a form and its signatures, one detail at a time. */
export const formDetailAnimals: Animal[] = [
  {
    name: 'a font added to the form',
    bytes: () => withResources().update({ 1: resourced('/F1 5 0 R /F2 44 0 R'), 44: font }).bytes,
    expect: 'accepted',
  },
  {
    name: 'a font added to resources that the form shares with a page',
    bytes: () => sharing('/F1 5 0 R /F2 44 0 R'),
    expect: 'review',
    because: ['pdf.changes.unexplained'],
  },
  {
    name: 'a font exchanged in resources that the form shares with a page',
    bytes: () => sharing('/F1 44 0 R'),
    expect: 'refused',
    because: ['pdf.changes.content'],
  },
  {
    name: 'a font of the form exchanged',
    bytes: () => withResources().update({ 1: resourced('/F1 44 0 R'), 44: font }).bytes,
    expect: 'review',
    because: ['pdf.changes.form'],
  },
  {
    name: 'all fonts of the form taken away',
    bytes: () => withResources().update({ 1: catalogue('/Fields [8 0 R]') }).bytes,
    expect: 'review',
    because: ['pdf.changes.form'],
  },
  {
    name: 'the signature of another in a signed field',
    bytes: () => twice().update({ 8: field('/V 9 0 R /Rect [0 0 0 0]') }).bytes,
    expect: 'refused',
    because: ['pdf.changes.signature'],
  },
  {
    name: 'a signed field moved',
    bytes: () => signed().update({ 8: field('/V 7 0 R /Rect [9 9 99 99]') }).bytes,
    expect: 'review',
    because: ['pdf.changes.annotation'],
  },
  {
    name: 'a signed field taken off the form',
    bytes: () => twice().update({ 1: catalogue('/Fields [10 0 R]') }).bytes,
    expect: 'refused',
    because: ['pdf.changes.signature', 'pdf.structure.stray-signature'],
  },
  {
    name: 'an empty signature field that nobody sees',
    bytes: () =>
      signed().update({
        1: catalogue('/Fields [8 0 R 42 0 R]'),
        3: TestPdf.page([8, 42]),
        42: '<< /Subtype /Widget /FT /Sig /T (next) /Rect [0 0 0 0] >>',
      }).bytes,
    expect: 'accepted',
  },
  {
    name: 'validation data exchanged',
    bytes: () =>
      signed()
        .validationData([authority.der])
        .update({ 9: stream(person.der) }).bytes,
    expect: 'accepted',
    because: ['pdf.changes.evidence-added'],
  },
  {
    name: 'validation data exchanged that was signed as well',
    bytes: () =>
      TestPdf.make('table', { 30: stream(authority.der), 31: stream('') }, '/DSS << /Certs [30 0 R 31 0 R] >>')
        .sign(by())
        .update({ 30: stream(person.der) }).bytes,
    expect: 'accepted',
    because: ['pdf.changes.evidence-added'],
  },
  {
    name: 'a locked group, a field of it filled',
    bytes: filledUnder(locks('Include', '(so)')),
    expect: 'refused',
    because: ['pdf.changes.forbidden'],
  },
  {
    name: 'two fields locked, one filled',
    bytes: filledUnder(locks('Include', '(khac) (so.luong)')),
    expect: 'refused',
    because: ['pdf.changes.forbidden'],
  },
  {
    name: 'all but another field locked, one filled',
    bytes: filledUnder(locks('Exclude', '(khac)')),
    expect: 'refused',
    because: ['pdf.changes.forbidden'],
  },
  {
    name: 'all fields locked and notes allowed, one filled',
    bytes: filledUnder(lockedAndCertified),
    expect: 'refused',
    because: ['pdf.changes.forbidden'],
  },
  {
    name: 'a lock that does not say how, one filled',
    bytes: filledUnder('/Reference [<< /TransformMethod /FieldMDP /TransformParams << >> >>]'),
    expect: 'review',
    because: ['pdf.changes.form'],
  },
  {
    name: 'two locks, of which the first names the filled field',
    bytes: filledUnder(
      '/Reference [<< /TransformMethod /FieldMDP /TransformParams << /Action /All >> >> << /TransformMethod /FieldMDP /TransformParams << /Action /Include /Fields [(khac)] >> >>]',
    ),
    expect: 'refused',
    because: ['pdf.changes.forbidden'],
  },
  ...['1', '2'].map(
    (level): Animal => ({
      name: `certified at level ${level}, and at level 3 as well, annotated`,
      bytes: annotatedUnder(
        `/Reference [<< /TransformMethod /DocMDP /TransformParams << /P ${level} >> >> << /TransformMethod /DocMDP /TransformParams << /P 3 >> >>]`,
      ),
      expect: 'refused',
      because: ['pdf.changes.forbidden'],
    }),
  ),
  {
    name: 'fields locked, annotated',
    bytes: annotatedUnder(locks('Include', '(khac)')),
    expect: 'review',
    because: ['pdf.changes.annotation'],
  },
  {
    name: 'a namesake of a locked field filled',
    bytes: filledUnder(locks('Include', '(so.lu)')),
    expect: 'review',
    because: ['pdf.changes.form'],
  },
  {
    name: 'certified without saying for what, annotated',
    bytes: annotatedUnder(certifies('')),
    expect: 'refused',
    because: ['pdf.changes.forbidden'],
  },
  {
    name: 'certified for what there is not, annotated',
    bytes: annotatedUnder(certifies('/P 7')),
    expect: 'refused',
    because: ['pdf.changes.forbidden'],
  },
]
