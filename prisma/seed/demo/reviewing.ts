import type { Chance } from './chance'
import { type Content, roundPrice } from './content'
import type { ListingPlan } from './listing-plan'

type Flaw = { code: string; words: string; spoil(content: Content): Content; fits?(set: number): boolean }

const flaws: Flaw[] = [
  {
    code: 'incomplete',
    words: 'Bài còn quá ngắn. Xin viết thêm sản phẩm làm từ gì, ai làm và cách bảo quản.',
    spoil: (content) => ({
      ...content,
      story: {
        vi: `${firstSentence(content.story.vi)} Hàng ngon, giá tốt, mua nhiều có ưu đãi, gọi là có người giao tận nơi.`,
        en: '',
      },
    }),
  },
  {
    code: 'wrong-price',
    words: 'Giá có vẻ thừa một số 0 so với đơn vị tính. Xin kiểm tra lại giá và đơn vị.',
    spoil: (content) => ({
      ...content,
      priceKind: content.priceKind === 'ON_REQUEST' ? 'FIXED' : content.priceKind,
      priceVnd: (content.priceVnd ?? 100_000) * 10,
      priceToVnd: content.priceToVnd ? content.priceToVnd * 10 : null,
    }),
  },
  {
    code: 'unclear-picture',
    words: 'Ảnh chỉ thấy bao bì, chưa thấy sản phẩm. Xin thêm ít nhất một ảnh chụp rõ sản phẩm.',
    spoil: (content) => ({ ...content, drawings: content.drawings.slice(0, 1) }),
  },
  {
    code: 'not-this-product',
    words: 'Bài tả cả những mặt hàng chưa có giấy chứng nhận OCOP. Xin chỉ viết về đúng sản phẩm đã được công nhận.',
    spoil: (content) => ({
      ...content,
      story: {
        vi: `${content.story.vi} Ngoài ra cơ sở còn bán nhiều mặt hàng khác, giá liên hệ.`,
        en: content.story.en,
      },
    }),
  },
  {
    code: 'health-claim',
    words: 'Không được viết sản phẩm chữa bệnh hay thay thuốc. Xin bỏ câu cuối của bài.',
    spoil: (content) => ({
      ...content,
      story: {
        vi: `${content.story.vi} Nhiều khách nói dùng đều thì chữa được mất ngủ, đau lưng.`,
        en: content.story.en,
      },
    }),
    fits: (set) => set >= 18 && set <= 20,
  },
  {
    code: 'other',
    words: 'Số điện thoại trong mục nơi mua không phải của cơ sở. Xin sửa lại rồi gửi.',
    spoil: (content) => ({ ...content, places: content.places.slice(0, 1) }),
  },
]

const firstSentence = (text: string) => text.split(/(?<=\.) /)[0] ?? text

/** What is wrong with a listing that was sent back, and how it looked then. */
export function flawOf({ product }: ListingPlan, chance: Chance): Flaw {
  const fitting = flaws.filter(({ fits }) => !fits || fits(product.kind.set))
  const health = fitting.find(({ fits }) => fits)
  return health && chance.happens(0.6) ? health : chance.pick(fitting)
}

/** The content again, as a merchant edits it: another price, another picture, a line more. */
export function edited(content: Content, set: number, chance: Chance): Content {
  const factor = chance.pick([0.9, 1.1, 1.15])
  const change = (vnd: number | null) => (vnd === null ? null : roundPrice(vnd * factor))
  const note = chance.pick(set >= 23 ? notesOfLivingThings : notes)
  return {
    ...content,
    story: {
      vi: `${content.story.vi} ${note.vi}`,
      en: content.story.en === '' ? '' : `${content.story.en} ${note.en}`,
    },
    priceVnd: change(content.priceVnd),
    priceToVnd: change(content.priceToVnd),
    drawings: [...content.drawings.slice(0, 3), chance.whole(1, 9_999)],
  }
}

const notes = [
  { vi: 'Từ tháng này bao bì đổi sang giấy tái chế.', en: 'From this month the packaging is recycled paper.' },
  {
    vi: 'Nhãn mới có mã QR để xem nơi làm và ngày làm.',
    en: 'The new label carries a QR code showing where and when it was made.',
  },
  {
    vi: 'Mua từ năm phần trở lên chúng tôi gửi tận nhà trong nội thành.',
    en: 'Orders of five or more are brought to your door in town.',
  },
]
const notesOfLivingThings = [
  {
    vi: 'Từ tháng này chúng tôi trả lời tin nhắn cả buổi tối.',
    en: 'From this month we also answer messages in the evening.',
  },
  { vi: 'Giá có thể đổi vào dịp Tết, xin hỏi trước.', en: 'Prices may change around Tết; please ask first.' },
]

/** A draft somebody has not finished: text there, price or pictures still to come. */
export const halfDone = (content: Content, chance: Chance): Content => {
  const short = { ...content, story: { vi: firstSentence(content.story.vi), en: '' }, details: {} }
  return chance.pick([
    { ...short, drawings: [], priceVnd: null, priceToVnd: null, priceKind: 'FIXED' as const },
    { ...short, drawings: content.drawings.slice(0, 1) },
    { ...content, drawings: [] },
    content,
  ])
}

const reasons = {
  PAUSED: [
    'Hết hàng, chờ vụ mới.',
    'Đang sửa xưởng, dự kiến hai tuần.',
    'Không kịp đơn trước Tết, tạm ngừng nhận thêm.',
    'Đang đổi bao bì.',
  ],
  WITHDRAWN: [
    'Cơ sở thôi làm mặt hàng này.',
    'Gộp vào một sản phẩm khác của cơ sở.',
    'Chuyển sang bán cho đầu mối, không bán lẻ nữa.',
  ],
  TAKEN_DOWN: [
    'Ảnh lấy của nơi khác, chủ ảnh đã phản ánh.',
    'Khách phản ánh hàng nhận được khác với bài đăng, đang xác minh.',
    'Thông tin hạn dùng trên bài không khớp với nhãn.',
  ],
}

/** Why a listing was closed, in the words of whoever closed it. */
export const closingReason = (kind: keyof typeof reasons, chance: Chance) => chance.pick(reasons[kind])
