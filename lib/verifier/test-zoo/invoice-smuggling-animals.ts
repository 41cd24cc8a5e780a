import type { Animal } from './animal'
import { after, asAnimals, change, type InvoiceAnimal } from './invoice-papers'
import { sign } from './xml-letters'

const total = '<NDHDon xmlns=""><TToan><TgTTTBSo>9</TgTTTBSo></TToan></NDHDon>'
const review = (reason: NonNullable<Animal['because']>[number]): Pick<InvoiceAnimal, 'expect' | 'because'> => ({
  expect: 'review',
  because: [reason],
})
const extra = review('invoice.structure.extra')
const object = review('xml.coverage.object')
const ambiguous = review('invoice.structure.ambiguous')
const incomplete = review('invoice.structure.incomplete')
const unreadable = review('invoice.amounts.unreadable')
const inherited = review('xml.coverage.inherited')
const repeated: Pick<InvoiceAnimal, 'expect' | 'because'> = {
  expect: 'refused',
  because: ['invoice.structure.repeated'],
}

const inner = () =>
  sign({ document: '{{signature}}', references: [{ uri: '#o2' }], objects: '<Object Id="o2">x</Object>' })

/** What somebody hides in a signed invoice for programs that look for a name anywhere, or read a value otherwise. */
export const smuggledInvoices = asAnimals([
  { name: 'a QR code', wish: after('<DSCKS>', '<DLQRCode>00020101</DLQRCode><DSCKS>'), expect: 'accepted' },
  {
    name: 'lines between its parts',
    wish: { after: (text) => text.replace('<DSCKS>', '\n  <DSCKS>\n').replace('<CQT>', '\n<CQT>\n') },
    expect: 'accepted',
  },
  {
    name: 'data within something else',
    wish: { after: (text) => text.replace('<DLHDon', '<Khac><DLHDon').replace('</DLHDon>', '</DLHDon></Khac>') },
    ...repeated,
  },
  { name: 'no currency, which is đồng', wish: change('<DVTTe>VND</DVTTe>', ''), expect: 'accepted' },
  {
    name: 'a line without its kind, which is goods',
    wish: change('<TChat>1</TChat><STT>1</STT>', '<STT>1</STT>'),
    expect: 'accepted',
  },
  {
    name: 'a line without its kind that does not add up',
    wish: change('<TChat>1</TChat><STT>1</STT><THHDVu>Ấm chén Bát Tràng</THHDVu><SLuong>2<', '<SLuong>3<'),
    ...review('invoice.amounts.line'),
  },
  {
    name: 'a remark with an amount',
    wish: change(
      '<TChat>2</TChat><STT>2</STT><THHDVu>Túi giấy</THHDVu><SLuong>1</SLuong><DGia>0</DGia><ThTien>0<',
      '<TChat>4</TChat><ThTien>77000<',
    ),
    expect: 'accepted',
  },
  { name: 'values in a QR code', wish: after('<DSCKS>', `<DLQRCode>${total}</DLQRCode><DSCKS>`), ...extra },
  { name: 'values in the code', wish: { code: `0012AB34CD56EF78901234567890ABCDEF${total}` }, ...extra },
  // Canonical XML 1.0, 2.4: programs that keep to it find another digest then.
  { name: 'a language above the data', wish: after('<HDon>', '<HDon xml:lang="vi">'), ...inherited },
  { name: 'a base above the data', wish: after('<HDon>', '<HDon xml:base="urn:b">'), ...inherited },
  { name: 'white space above a signature', wish: after('<NBan><Sig', '<NBan xml:space="preserve"><Sig'), ...inherited },
  { name: 'words beside the data', wish: after('<DSCKS>', '9.000.000<DSCKS>'), ...extra },
  { name: 'words among the signatures', wish: after('<DSCKS>', '<DSCKS>9.000.000'), ...extra },
  { name: 'words beside a signature', wish: after('<CQT>', '<CQT>9.000.000'), ...extra },
  {
    name: 'values in the seller’s signature',
    wish: after('</Signature></NBan>', `<Object>${total}</Object></Signature></NBan>`),
    ...object,
  },
  {
    name: 'values in the authority’s signature',
    wish: after('</Signature></CQT>', `<Object>${total}</Object></Signature></CQT>`),
    ...object,
  },
  { name: 'values in the key of a signature', wish: after('</KeyInfo>', `${total}</KeyInfo>`), ...object },
  {
    name: 'a signature in a signature',
    wish: {
      after: (text) => text.replace('</Signature></NBan>', `<Object>${inner()}</Object></Signature></NBan>`),
    },
    expect: 'unsupported',
    because: ['xml.signature.nested'],
  },
  {
    name: 'values beside the envelope’s data',
    wish: { envelope: true, ...after('<DLieu>', `${total}<DLieu>`) },
    ...extra,
  },
  { name: 'values beside the invoice', wish: { envelope: true, ...after('<DLieu>', `<DLieu>${total}`) }, ...extra },
  { name: 'words in the envelope', wish: { envelope: true, ...after('<DLieu>', '9<DLieu>') }, ...extra },
  {
    name: 'values in the envelope’s head',
    wish: { envelope: true, ...after('<MLTDiep>', `${total}<MLTDiep>`) },
    ...extra,
  },
  {
    name: 'values in a value of the envelope’s head',
    wish: { envelope: true, ...after('<MLTDiep>', `<MLTDiep>${total}`) },
    ...extra,
  },
  {
    name: 'data beside the invoice',
    wish: { envelope: true, ...after('<DLieu>', `<DLHDon>${total}</DLHDon><DLieu>`) },
    ...repeated,
  },
  {
    name: 'a code beside the invoice',
    wish: { envelope: true, ...after('<DLieu>', '<MCCQT>9</MCCQT><DLieu>') },
    ...repeated,
  },

  { name: 'a comment in a total', wish: after('864000', '864<!---->000'), ...review('xml.coverage.comment') },
  { name: 'a total in pieces', wish: after('864000', '864<![CDATA[]]>000'), ...review('xml.coverage.pieces') },
  { name: 'a code in pieces', wish: after('0012AB', '0012<![CDATA[AB]]>'), ...review('xml.coverage.pieces') },
  {
    name: 'a style sheet',
    wish: { after: (text) => `<?xml-stylesheet href="evil.xsl"?>${text}` },
    ...review('xml.coverage.instruction'),
  },
  { name: 'a number twice', wish: change('<SHDon>', '<SHDon>18</SHDon><SHDon>'), ...ambiguous },
  { name: 'two sellers', wish: change('<NBan>', '<NBan><Ten>A</Ten></NBan><NBan>'), ...ambiguous },
  { name: 'two blocks of totals', wish: change('</TToan>', '</TToan><TToan/>'), ...ambiguous },
  {
    name: 'a tax code of another namespace',
    wish: change('<MST>0101234565</MST>', '<x:MST xmlns:x="urn:x">0101234565</x:MST>'),
    ...ambiguous,
  },
  { name: 'an element in a number', wish: change('<SHDon>17', '<SHDon>1<b>7</b>'), ...ambiguous },
  { name: 'an amount of a line twice', wish: change('<ThTien>', '<ThTien>500000</ThTien><ThTien>'), ...ambiguous },
  { name: 'a number that is none', wish: change('<SHDon>17', '<SHDon>17\u200b'), ...incomplete },
  { name: 'no lines', wish: { change: (data) => data.replace(/<HHDVu>.*<\/HHDVu>/, '') }, ...incomplete },
  { name: 'a quantity with a comma', wish: change('<SLuong>2<', '<SLuong>2,0<'), ...unreadable },
  { name: 'a quantity with an exponent', wish: change('<SLuong>2<', '<SLuong>2e0<'), ...unreadable },
  { name: 'a price of many decimals', wish: change('<DGia>250000<', '<DGia>250000.000000000001<'), expect: 'accepted' },
  {
    name: 'a tax at an unknown rate',
    wish: change('<LTSuat><TSuat>8%', '<LTSuat><TSuat>8 phần trăm'),
    ...unreadable,
  },
  {
    name: 'a part of the sum that no rate taxes',
    wish: {
      change: (data) =>
        data
          .replace('<ThTien>800000</ThTien><TThue>64000<', '<ThTien>100000</ThTien><TThue>8000<')
          .replace('<TgTThue>64000<', '<TgTThue>8000<')
          .replace('864000', '808000')
          .replace('sáu mươi tư nghìn', 'lẻ tám nghìn'),
    },
    ...review('invoice.amounts.tax'),
  },
])
