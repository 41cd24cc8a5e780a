import { TestPdf } from '../test-authority/pdf-file'
import type { Animal } from './animal'
import { by } from './pdf-papers'

/** Signatures one after the other, each with a mark of so many points by so many. */
const inTurn = (count: number, width: number, height: number) => () =>
  Array.from({ length: count }, (_, turn) => `[0 ${turn * height} ${width} ${(turn + 1) * height}]`).reduce(
    (pdf, rect) => pdf.sign({ ...by(), rect }),
    TestPdf.make().sign(by()),
  ).bytes

/** Marks that are small one by one. */
export const tileAnimals: Animal[] = [
  {
    name: 'eight marks, one after the other, that hide the page',
    bytes: inTurn(8, 595, 105),
    expect: 'review',
    because: ['pdf.changes.mark'],
  },
  {
    name: 'three marks, one after the other, that hide much',
    bytes: inTurn(3, 595, 105),
    expect: 'review',
    because: ['pdf.changes.mark'],
  },
  { name: 'six marks of the usual size', bytes: inTurn(6, 200, 70), expect: 'accepted' },
]
