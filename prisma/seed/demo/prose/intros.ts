import type { Chance } from '../chance'
import type { Words } from '../kinds'
import type { Merchant } from '../merchants'
import { placeOf } from '../wards'

const trader: Words[] = [
  {
    vi: 'Cửa hàng chọn hàng từ các cơ sở OCOP của thành phố, bán có giấy ủy quyền của từng nơi.',
    en: 'A shop for goods of the city’s OCOP producers, sold with each maker’s written authorisation.',
  },
  {
    vi: 'Chúng tôi đi tận làng nghề lấy hàng, gói lại gọn gàng và giao trong nội thành.',
    en: 'We collect goods in the villages, pack them neatly and deliver in town.',
  },
]
const own: Words[] = [
  {
    vi: 'Cơ sở ở {place}, chuyên {goods}. Khách có thể gọi điện hoặc ghé xem trước khi mua.',
    en: 'Based in {place} and devoted to {goods}. Call us or drop by before you buy.',
  },
  {
    vi: 'Chúng tôi làm {goods} tại {place}, lượng hàng không nhiều nhưng đều quanh năm.',
    en: 'We make {goods} in {place}: not much at a time, but all year round.',
  },
  { vi: '{goods}, làm và đóng gói tại {place}.', en: '{goods}, made and packed in {place}.' },
  {
    vi: 'Một cơ sở nhỏ ở {place}, gắn bó với {goods} từ nhiều năm nay.',
    en: 'A small producer in {place} that has stayed with {goods} for many years.',
  },
]

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
const small = (text: string) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)

/** One or two sentences about a merchant, in both languages. */
export function introOf(merchant: Merchant, chance: Chance): Words {
  const { producer, ward } = merchant
  if (!producer) return chance.pick(trader)
  const intro = chance.pick(own)
  const place = placeOf(ward)
  const say = (text: string, where: string, goods: string) =>
    capital(text.replace('{place}', where).replace('{goods}', goods)).normalize('NFC')
  return {
    vi: say(intro.vi, place.vi, small(producer.kind.name.vi)),
    en: say(intro.en, place.en, producer.kind.name.en),
  }
}
