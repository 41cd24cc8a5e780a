import type { World } from './world'
import { companyTaxCode } from './world'
import { algorithms, signXml } from './xml-file'

export type InvoiceWish = {
  world: World
  /** Replacements in the DLHDon text before anybody signs. */
  change?: (data: string) => string
  /** The code; null leaves it out. */
  code?: string | null
  seller?: boolean | keyof World
  authority?: boolean | keyof World
  sellerCovers?: string[]
  /** What the tax authority's signature covers. */
  authorityCovers?: string[]
  signedAt?: string
  envelope?: boolean
  /** Changes after everybody signed. */
  after?: (text: string) => string
}

export const authorityCode = '0012AB34CD56EF78901234567890ABCDEF'

const lines = [
  ['1', 'Ấm chén Bát Tràng', '2', '250000', '500000'],
  ['2', 'Túi giấy', '1', '0', '0'],
  ['1', 'Lọ hoa', '1', '300000', '300000'],
]

/** DLHDon of an invoice that adds up: 800.000 and 8 %. */
const data = `<DLHDon Id="data"><TTChung><PBan>2.1.0</PBan><THDon>Hóa đơn giá trị gia tăng</THDon><KHMSHDon>1</KHMSHDon><KHHDon>C26TAA</KHHDon><SHDon>17</SHDon><NLap>2026-06-01</NLap><DVTTe>VND</DVTTe></TTChung><NDHDon><NBan><Ten>CÔNG TY TNHH GỐM THỬ</Ten><MST>${companyTaxCode}</MST></NBan><NMua><HVTNMHang>Khách</HVTNMHang></NMua><DSHHDVu>${lines
  .map(
    ([kind, name, quantity, price, amount], place) =>
      `<HHDVu><TChat>${kind}</TChat><STT>${place + 1}</STT><THHDVu>${name}</THHDVu><SLuong>${quantity}</SLuong><DGia>${price}</DGia><ThTien>${amount}</ThTien><TSuat>8%</TSuat></HHDVu>`,
  )
  .join(
    '',
  )}</DSHHDVu><TToan><THTTLTSuat><LTSuat><TSuat>8%</TSuat><ThTien>800000</ThTien><TThue>64000</TThue></LTSuat></THTTLTSuat><TgTCThue>800000</TgTCThue><TgTThue>64000</TgTThue><TgTTTBSo>864000</TgTTTBSo><TgTTTBChu>Tám trăm sáu mươi tư nghìn đồng chẵn</TgTTTBChu></TToan></NDHDon></DLHDon>`

const identityOf = (world: World, wish: boolean | keyof World, usual: keyof World) =>
  wish === false ? null : world[wish === true ? usual : wish]

/** An e-invoice in XML, signed by whom the wish says. */
export function makeInvoice(wish: InvoiceWish): string {
  const { world, change = (text) => text, code = authorityCode, after = (text) => text } = wish
  const { signedAt = '2026-06-01T09:00:00', authorityCovers = ['#data', '#code'], sellerCovers = ['#data'] } = wish
  const seller = identityOf(world, wish.seller ?? true, 'company')
  const authority = identityOf(world, wish.authority ?? true, 'taxAuthority')
  const time = (id: string) =>
    `<Object Id="${id}"><SignatureProperties><SignatureProperty Target="#x"><SigningTime>${signedAt}</SigningTime></SignatureProperty></SignatureProperties></Object>`
  const coded = code === null ? '' : `<MCCQT Id="code">${code}</MCCQT>`
  let text = `<HDon>${change(data)}${coded}<DSCKS><NBan>{{seller}}</NBan><CQT>{{authority}}</CQT></DSCKS></HDon>`
  if (wish.envelope) text = `<TDiep><TTChung><MLTDiep>202</MLTDiep></TTChung><DLieu>${text}</DLieu></TDiep>`
  const covers = (uris: readonly string[]) => uris.map((uri) => ({ uri, transforms: [algorithms.c14n] }))
  if (seller)
    text = signXml({
      signer: seller,
      certificates: [seller, world.authority],
      document: text,
      marker: '{{seller}}',
      references: covers([...sellerCovers, '#seller-time']),
      objects: time('seller-time'),
    })
  if (authority)
    text = signXml({
      signer: authority,
      document: text,
      marker: '{{authority}}',
      references: covers([...authorityCovers, '#authority-time']),
      objects: time('authority-time'),
    })
  return after(text.replace('<NBan>{{seller}}</NBan>', '<NBan/>').replace('<CQT>{{authority}}</CQT>', '<CQT/>'))
}
