import type { Chance } from '../chance'
import type { Words } from '../kinds'
import type { Merchant } from '../merchants'
import { placeOf } from '../wards'
import { inSentence } from './in-sentence'

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
    en: 'Our trade in {place}: {goods}. Call us or drop by before you buy.',
  },
  {
    vi: 'Chúng tôi làm {goods} tại {place}, lượng hàng không nhiều nhưng đều quanh năm.',
    en: '{goods}, made in {place}: not much at a time, but all year round.',
  },
  { vi: '{goods}, làm và đóng gói tại {place}.', en: '{goods}, made and packed in {place}.' },
  {
    vi: 'Một cơ sở nhỏ ở {place}, gắn bó với {goods} từ nhiều năm nay.',
    en: 'A small producer in {place} that has stayed with one thing for many years: {goods}.',
  },
]
/** What grows, lives or receives guests is not "made and packed". */
const ownOfLivingThings: Words[] = [
  {
    vi: 'Ở {place}, chuyên {goods}. Khách có thể gọi điện hoặc ghé xem trước.',
    en: 'Our place in {place}: {goods}. Call us or drop by first.',
  },
  {
    vi: 'Nhiều năm nay ở {place}, chúng tôi chỉ chăm một việc: {goods}.',
    en: 'For many years we in {place} have cared for one thing: {goods}.',
  },
]

/** One or two sentences about a merchant, in both languages. */
export function introOf(merchant: Merchant, chance: Chance): Words {
  const { producer, ward } = merchant
  if (!producer) return chance.pick(trader)
  const { name, set } = producer.kind
  const intro = chance.pick(set <= 2 || set >= 23 ? ownOfLivingThings : own)
  const place = placeOf(ward)
  const say = (language: 'vi' | 'en') =>
    intro[language]
      .replace('{place}', place[language])
      .replace('{goods}', (_, at: number) => inSentence(name, language, at === 0))
      .normalize('NFC')
  return { vi: say('vi'), en: say('en') }
}
