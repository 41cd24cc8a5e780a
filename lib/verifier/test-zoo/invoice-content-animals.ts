import { asAnimals, cashRegister, change } from './invoice-papers'

export const invoiceContentAnimals = asAnimals([
  {
    name: 'no signature of the seller',
    wish: { seller: false },
    expect: 'review',
    because: ['invoice.seller.missing'],
  },
  {
    name: 'signed by another company',
    wish: { seller: 'company', ...change('<MST>0101234565</MST>', '<MST>0300588569</MST>') },
    expect: 'review',
    because: ['invoice.seller.other'],
  },
  {
    name: 'signed by a certificate without tax code',
    wish: { seller: 'clock' },
    expect: 'review',
    because: ['invoice.seller.unnamed'],
  },
  {
    name: 'a code that nobody signed',
    wish: { authority: false },
    expect: 'review',
    because: ['invoice.code.unproved'],
  },
  {
    name: 'a code that the authority did not cover',
    wish: { authorityCovers: ['#data'] },
    expect: 'review',
    because: ['invoice.code.uncovered'],
  },
  {
    name: 'no code where the symbol asks for one',
    wish: { code: null, authorityCovers: ['#data'] },
    expect: 'review',
    because: ['invoice.code.missing'],
  },
  { name: 'a code of another form', wish: { code: 'ABC' }, expect: 'review', because: ['invoice.code.form'] },
  {
    name: 'a cash register with the code of another kind',
    wish: { ...cashRegister, authority: false },
    expect: 'review',
    because: ['invoice.code.form'],
  },

  {
    name: 'a field missing',
    wish: change('<SHDon>17</SHDon>', ''),
    expect: 'review',
    because: ['invoice.structure.incomplete'],
  },
  {
    name: 'a symbol that is none',
    wish: change('C26TAA', 'C26'),
    expect: 'review',
    because: ['invoice.structure.incomplete'],
  },
  {
    name: 'a version that nobody knows',
    wish: change('2.1.0', '9.9'),
    expect: 'review',
    because: ['invoice.structure.version'],
  },
  {
    name: 'a line that does not add up',
    wish: change('<SLuong>2</SLuong>', '<SLuong>3</SLuong>'),
    expect: 'review',
    because: ['invoice.amounts.line'],
  },
  {
    name: 'a tax that does not add up',
    wish: change('<TThue>64000</TThue>', '<TThue>80000</TThue>'),
    expect: 'review',
    because: ['invoice.amounts.tax'],
  },
  {
    name: 'a sum that does not add up',
    wish: change('<TgTTTBSo>864000</TgTTTBSo>', '<TgTTTBSo>865000</TgTTTBSo>'),
    expect: 'review',
    because: ['invoice.amounts.total', 'invoice.words.differ'],
  },
  {
    name: 'no sum',
    wish: change('<TgTTTBSo>864000</TgTTTBSo>', ''),
    expect: 'review',
    because: ['invoice.amounts.unreadable', 'invoice.words.unreadable'],
  },
  {
    name: 'words of another amount',
    wish: change('sáu mươi tư', 'sáu mươi lăm'),
    expect: 'review',
    because: ['invoice.words.differ'],
  },
  {
    name: 'words that are no amount',
    wish: change('Tám trăm', 'Eight hundred'),
    expect: 'review',
    because: ['invoice.words.unreadable'],
  },
  {
    name: 'issued in the future',
    wish: { ...change('2026-06-01', '2026-08-01'), signedAt: '2026-08-01T09:00:00' },
    expect: 'review',
    because: ['invoice.dates.future', 'time.signing.future'],
  },
  {
    name: 'signed before it was issued',
    wish: { signedAt: '2026-05-31T23:59:59' },
    expect: 'review',
    because: ['invoice.dates.order'],
  },
  {
    name: 'a day that does not exist',
    wish: change('2026-06-01', '2026-06-31'),
    expect: 'review',
    because: ['invoice.dates.unreadable'],
  },
  {
    name: 'a symbol of another year',
    wish: change('C26TAA', 'C25TAA'),
    expect: 'review',
    because: ['invoice.dates.symbol'],
  },
])
