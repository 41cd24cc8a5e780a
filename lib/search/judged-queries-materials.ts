import { both, either, inSet, type JudgedQuery, madeOf, named } from './judged-rules'

const of = (text: string) => either(madeOf(text), named(text))

/** What something is made of, also where its name does not say so. */
export const materials: readonly JudgedQuery[] = [
  ['gỗ mít', of('gỗ mít')],
  ['go mit', of('gỗ mít')],
  ['tơ tằm', of('tơ tằm')],
  ['lụa tơ tằm', either(of('lụa tơ tằm'), both(named('lụa'), madeOf('tơ tằm')))],
  ['khăn tơ tằm', both(named('khăn'), of('tơ tằm'))],
  ['to sen', of('tơ sen')],
  ['giấy dó', of('giấy dó')],
  ['đất sét trắng', of('đất sét trắng')],
  ['vỏ trai', of('vỏ trai')],
  ['sừng trâu', of('sừng trâu')],
  ['tre già', of('tre già')],
  ['tượng gỗ mít', both(named('tượng'), of('gỗ mít'))],
  ['da bò thuộc', madeOf('da bò thuộc')],
  ['bánh nếp cái hoa vàng', both(named('bánh'), madeOf('nếp cái hoa vàng'))],
  ['hat sen', of('hạt sen')],
  ['trà lá sen', both(inSet(11, 12), of('lá sen'))],
  ['dầu dừa', of('dầu dừa')],
]
