import type { Words } from '../kinds'
import type { LegalForm } from '../producer-names'

/*
 * First sentences, as a household, a group or a company would say them. {place}, {goods}, {name}, {years}, {hands} are
 * filled in; {we} is what a group calls itself.
 */
const openers = {
  field: {
    household: `
Gia đình tôi làm {goods} ở {place} đã {years} năm. | Our family has worked these fields in {place} for {years} years.
Ruộng vườn nhà tôi ở {place}, hai vợ chồng tự chăm, tự thu hái. | Our fields are in {place}; the two of us tend them and harvest ourselves.
{name} là hàng nhà làm ra ở {place}, được bao nhiêu bán bấy nhiêu. | {name} from our own fields in {place}: we sell what the season gives and no more.
Vụ nào nhà tôi ở {place} cũng để riêng phần ngon nhất cho khách quen. | Every season we in {place} keep the best for those who come back.`,
    group: `
{we} có {hands} hộ thành viên cùng sản xuất tại {place}. | {we} brings together {hands} households in {place}.
Các hộ thành viên ở {place} làm chung một quy trình, ghi nhật ký từng lứa. | Member households in {place} follow one procedure and keep a log of every crop.
{name} do {hands} hộ ở {place} cùng làm, cùng chịu trách nhiệm. | {name}, grown by {hands} households in {place} who answer for it together.
Ở {place}, {hands} hộ góp ruộng liền thửa để làm chung một cách. | In {place} {hands} households joined their plots to work them in one way.
Xã viên ở {place} họp mỗi đầu vụ để chia giống và chốt lịch thu hoạch. | Before each season our members in {place} meet to share out seed and settle the harvest days.`,
    company: `
Công ty liên kết với các hộ ở {place} từ khâu giống đến thu hoạch. | Our company works with growers in {place} from seed to harvest.
{name} lấy từ vùng nguyên liệu của công ty ở {place}, sơ chế trong ngày. | {name} from our growing area in {place}, prepared the same day.
Kỹ thuật viên của công ty ở {place} ra đồng cùng bà con mỗi tuần. | Every week our people in {place} walk the fields together with the growers.`,
  },
  livestock: {
    household: `
Nhà tôi theo nghề này ở {place} đã {years} năm. | Our family has lived by this trade in {place} for {years} years.
{name} là của nhà làm ra ở {place}, khách hỏi gì chúng tôi trả lời được hết. | {name}, our own, from {place}: ask anything and we can answer.
Cả nhà tôi ở {place} thay nhau trông nom, sớm tối không lúc nào vắng người. | In {place} our family takes turns, and somebody is there from dawn to dusk.`,
    group: `
{we} có {hands} hộ thành viên ở {place}, chung con giống và chung sổ ghi chép. | {we} has {hands} member households in {place}, who share stock and records.
{name} do {hands} hộ ở {place} cùng làm, cùng chịu trách nhiệm. | {name}, the work of {hands} households in {place} who answer for it together.
Bà con ở {place} góp đàn thành một mối, mời thú y về xem mỗi tháng. | The people of {place} keep their stock as one and have the vet come every month.`,
    company: `
Công ty có trại ở {place} và lo từ con giống đến khâu đóng gói. | Our farm is in {place}, and we see to everything from young stock to packing.
{name} được làm tại {place}, mỗi lô đều có sổ theo dõi. | {name}, produced in {place}, every lot with its record.`,
  },
  kitchen: {
    household: `
Bếp nhà tôi ở {place}, làm nghề này sang năm thứ {years}. | Our kitchen is in {place}, now in its year {years} of this trade.
{name} do gia đình tôi tự làm tại nhà, ở {place}. | {name}, made at home by our family in {place}.
Mẹ tôi giữ nghề, tôi lo gói hàng và giao khách; nhà ở {place}. | My mother keeps the craft while I pack and deliver, from our house in {place}.
Ở {place}, nhà tôi nhóm bếp từ lúc trời chưa sáng. | In {place} our fire is lit before daybreak.
Hai chị em tôi học nghề từ bà, nay mở bếp ở {place}. | My sister and I learned from our grandmother and now cook in {place}.`,
    group: `
{name} được làm tại bếp chung ở {place}. | {name}, made in our shared kitchen in {place}.
{we} ở {place} gom nguyên liệu của các hộ và chế biến tại một xưởng. | {we} in {place} gathers what its members grow and prepares it in one workshop.
Từ {hands} hộ làm riêng lẻ ở {place}, chúng tôi góp lại thành một nhãn hàng chung. | We were {hands} households working alone in {place} and now share one label.
Mỗi hộ ở {place} lo một khâu, cuối ngày đóng gói chung dưới một mái. | Each household in {place} has its own step, and at the end of the day we pack under one roof.
Các bà, các chị ở {place} đứng bếp, lớp trẻ lo đơn hàng. | The older women of {place} cook, the young look after the orders.
{we} ở {place} giữ một công thức, ai vào tổ cũng phải làm thử ba mẻ. | {we} in {place} keeps one recipe, and whoever joins makes three trial batches.`,
    company: `
Xưởng của công ty đặt tại {place}, mỗi mẻ đều lưu mẫu. | Our workshop is in {place}, and a sample of every batch is kept.
Công ty làm {goods} theo cách cũ của làng nghề, trong xưởng sạch ở {place}. | We work the village way, in a clean workshop in {place}.
{name} ra đời sau {years} năm công ty làm nghề ở {place}. | {name}: the fruit of {years} years of work in {place}.
Công ty mời thợ già trong làng về {place} kèm từng mẻ đầu tiên. | We asked old masters of the village to {place} to watch over our first batches.`,
  },
  workshop: {
    household: `
Nhà tôi ở {place}, làm {goods} từ {years} năm trước. | From our house in {place} we have worked at this for {years} years.
{name} do gia đình tôi tự tay làm ở {place}, mỗi mẻ không nhiều. | {name}, made by our family in {place}, a little at a time.
Bố mẹ tôi bày cho cách làm, nay tôi nối nghề ở {place}. | My parents taught me, and I carry the trade on in {place}.
Ở {place}, nhà tôi vừa trồng vừa làm, không mua nguyên liệu trôi nổi. | In {place} we both grow and make, and buy nothing of unknown origin.`,
    group: `
{we} ở {place} có {hands} thành viên, cùng làm và cùng đóng gói tại một chỗ. | {we} in {place} has {hands} members who work and pack under one roof.
{name} được làm chung ở {place}, ai cũng theo một công thức. | {name}, made together in {place}, everyone to the same recipe.
Từ {hands} hộ làm riêng lẻ ở {place}, chúng tôi góp lại thành một nhãn hàng chung. | We were {hands} households working alone in {place} and now share one label.
Ở {place}, {hands} thành viên chia nhau từ hái, sơ chế đến đóng gói. | In {place} {hands} members share the picking, the preparing and the packing.
Mẻ nào ra lò, tổ kiểm tra ở {place} cũng thử trước khi dán nhãn. | Every batch is tasted by our own panel in {place} before it is labelled.`,
    company: `
Xưởng của công ty đặt tại {place}, mỗi mẻ đều lưu mẫu. | Our workshop is in {place}, and a sample of every batch is kept.
{name} được làm trọn tại {place}, từ nhập nguyên liệu đến đóng gói. | {name}, made entirely in {place}, from raw material to packing.
{name} ra đời sau {years} năm công ty làm nghề ở {place}. | {name}: the fruit of {years} years of work in {place}.`,
  },
  craft: {
    household: `
Nhà tôi ở {place}, ba thế hệ cùng ngồi một xưởng. | We live in {place}, three generations sharing one workshop.
Tôi theo nghề {years} năm, xưởng ngay tại nhà ở {place}. | I have {years} years in the craft and work from home in {place}.
{name} được làm tại xưởng gia đình ở {place}, ít mẫu nhưng kỹ. | {name}, made in our family workshop in {place}: few designs, done with care.
Ông nội tôi làm nghề ở {place}, nay đến lượt tôi. | My grandfather worked in {place}, and now it is my turn.
Hai vợ chồng tôi làm nghề ở {place}, chồng làm phần thô, vợ lo phần tinh. | In {place} my husband does the rough work and I the fine.`,
    group: `
{we} ở {place} có {hands} tay nghề, người trẻ học người già ngay tại xưởng. | {we} in {place} has {hands} craftspeople; the young learn from the old at the bench.
{name} do nhiều tay thợ ở {place} cùng làm, mỗi người lo một công đoạn. | {name}, made by several hands in {place}, each with its own step.
Cả xóm ở {place} cùng theo nghề, nhà này làm phần cốt, nhà kia lo hoàn thiện. | In {place} a whole hamlet follows the craft: one house makes the body, the next finishes it.
Ở {place}, {hands} thợ góp vốn mở xưởng chung, hàng làm ra ký tên người làm. | In {place} {hands} makers opened a workshop together and sign what they make.
Xưởng chung ở {place} mở cửa cả ngày, tối nào cũng có lớp dạy nghề. | Our shared workshop in {place} is open all day, with classes every evening.`,
    company: `
Xưởng của công ty ở {place} giữ {hands} thợ lành nghề. | Our workshop in {place} keeps {hands} skilled makers.
{name} được vẽ mẫu và làm trọn tại xưởng của công ty ở {place}. | {name}, designed and finished in our own workshop in {place}.
Công ty đặt xưởng giữa làng, ở {place}, thợ đi bộ đến làm. | Our workshop stands among the houses of {place}; the makers walk to work.
Công ty đặt hàng thợ quanh {place} theo mẫu vẽ chung, nghiệm thu từng chiếc. | Makers around {place} work to our drawings, and every piece is checked.`,
  },
  nursery: {
    household: `
Vườn nhà tôi ở {place}, chăm {goods} đã {years} năm. | We have done this in {place} for {years} years.
Gia đình tôi tự gây giống, tự chăm tại {place}. | Our family raises everything from the start in {place}.
{name} của nhà tôi ở {place}, ai đến cũng được xem tận nơi. | {name}, raised by ourselves in {place}, where everyone may come and look.`,
    group: `
{we} ở {place} có {hands} nhà cùng chăm {goods}. | {we} in {place} unites {hands} growers.
{name} được chọn từ các nhà vườn thành viên ở {place}. | {name}, chosen among our members in {place}.`,
    company: `
Công ty chăm {goods} quanh năm ở {place}. | Our company is at it all year round in {place}.
{name} được chăm riêng từng lứa tại {place}. | {name}, tended batch by batch in {place}.`,
  },
  visit: {
    household: `
Gia đình tôi mở cửa đón khách tại {place}. | Our family opens its doors to visitors in {place}.`,
    group: `
Người dân {place} cùng làm du lịch, cùng chia việc đón khách. | The people of {place} run the visits together and share the work.
Chuyến đi do bà con {place} tự tổ chức, nhóm nhỏ, đi chậm. | The people of {place} organise it themselves: small groups, at a slow pace.`,
    company: `
Công ty cùng người dân {place} tổ chức chuyến đi này. | We organise this visit together with the people of {place}.`,
  },
}

/** First sentences of shops that sell what others make. */
const trader = `
Cửa hàng nhận {name} tận nơi làm ở {place}, có giấy ủy quyền của cơ sở. | {name}, collected where it is made, in {place}, with the producer’s written authorisation.
{name} do cơ sở ở {place} làm, cửa hàng chúng tôi bán lại đúng giá niêm yết. | {name}, made in {place} and sold by our shop at the listed price.
Chúng tôi chọn {name} sau nhiều lần về tận {place} xem cách làm. | {name}, chosen after several visits to see it made in {place}.`

const readLines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line): Words => {
      const [vi = '', en = ''] = line.normalize('NFC').split(' | ')
      return { vi, en }
    })

function fieldOf(set: number): keyof typeof openers {
  if (set === 1 || set === 3) return 'field'
  if (set <= 4) return 'livestock'
  if (set <= 8) return 'kitchen'
  if (set <= 20) return 'workshop'
  if (set <= 22) return 'craft'
  return set === 26 ? 'visit' : 'nursery'
}

/** First sentences as such a producer of such goods would say them. */
export function openersOf(form: LegalForm, set: number): Words[] {
  const { household, group, company } = openers[fieldOf(set)]
  return readLines(form === 'HOUSEHOLD' ? household : form === 'COMPANY' ? company : group)
}

export const traderOpeners: Words[] = readLines(trader)
