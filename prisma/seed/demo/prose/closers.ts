import type { Words } from '../kinds'

/** How goods are kept, used, ordered and sent: groups of kinds that share their closing lines. */
const closers = {
  fresh: `
Thu hoạch sáng sớm, giao trong ngày ở nội thành. | Harvested at dawn and delivered in town the same day.
Mua về để ngăn mát, dùng trong vài ngày là ngon nhất. | Best eaten within a few days; keep it in the fridge.
Đặt trước một ngày để chúng tôi thu đúng số lượng. | Order a day ahead so that we pick exactly what you need.
Hết lứa thì khách chờ lứa sau, chúng tôi không lấy hàng nơi khác bù vào. | When a crop is sold out, please wait for the next: we do not fill up with goods from elsewhere.`,
  poultry: `
Làm sạch, hút chân không, giao bằng thùng giữ lạnh. | Cleaned, vacuum-packed and delivered in a chilled box.
Khách đặt trước một ngày, sáng làm, chiều giao. | Order a day ahead: prepared in the morning, delivered in the afternoon.
Nhận cân và làm theo yêu cầu, ghi rõ khi đặt. | Tell us the weight and how you want it prepared.`,
  dry: `
Để nơi khô mát, mở túi rồi thì buộc kín. | Keep dry and cool, and close the bag well once opened.
Ngày sản xuất và hạn dùng in ngay trên bao bì. | The date of production and the shelf life are printed on the pack.
Gửi đi tỉnh được, gói hai lớp cho khỏi ẩm. | Ships to other provinces, double-wrapped against damp.
Khách mua nhiều xin báo trước để chúng tôi chuẩn bị mẻ mới. | For larger orders please tell us in advance, so that we can prepare a fresh batch.`,
  honey: `
Để nơi mát, không cần tủ lạnh, đậy kín nắp. | Keep it cool and closed; it needs no fridge.
Chai thủy tinh bọc giấy tổ ong, gửi xa không vỡ. | Glass wrapped in honeycomb paper travels unbroken.
Trẻ dưới một tuổi không nên dùng mật ong. | Honey is not for children under one year.`,
  cooked: `
Ngon nhất trong ngày, nguội thì hâm lại bằng hơi nước. | Best the same day; when cold, steam it again.
Nhận đặt cho ngày giỗ, ngày lễ, xin gọi trước hai hôm. | We take orders for family feasts; please call two days ahead.
Giao nội thành trong buổi sáng. | Delivered in town the same morning.`,
  'young-rice': `
Giao trong buổi sáng, lá gói còn ẩm sương. | Delivered in the morning, the leaves still damp.
Khách ở xa nhận hàng hút chân không, kèm đá khô. | For longer journeys it is vacuum-packed and sent with dry ice.
Ngày mưa mẻ cốm ít hơn, xin đặt sớm. | On rainy days there is less of it; please order early.`,
  sweets: `
Gói từng miếng, hộp giấy cứng, tiện mang biếu. | Wrapped piece by piece in a stiff box, easy to bring as a gift.
Để nơi khô mát, hạn dùng in dưới đáy hộp. | Keep dry and cool; the shelf life is printed under the box.
Dịp Tết xin đặt trước ngày rằm tháng chạp. | For Tết please order before the full moon of the last month.`,
  chilled: `
Luôn để ngăn mát, dùng trước ngày in trên nắp. | Keep chilled and use before the date on the lid.
Xe lạnh giao hai chuyến mỗi ngày trong nội thành. | A chilled van delivers twice a day in town.
Quán và trường học đặt theo tuần có giá riêng. | Cafés and schools ordering by the week get their own price.`,
  meat: `
Bảo quản ngăn mát dùng trong năm ngày, ngăn đông được lâu hơn. | Keeps five days chilled, longer in the freezer.
Làm trong đêm, sáng ra còn ấm, trưa giao đến nhà. | Made overnight, still warm at dawn and at your door by noon.
Dịp Tết nhận đặt đến ngày hai mươi tháng chạp. | For Tết we take orders until the twentieth of the last month.`,
  condiment: `
Mở nắp rồi để ngăn mát, múc bằng thìa khô. | Once opened, keep it in the fridge and use a dry spoon.
Nhãn ghi ngày đóng và số lô để tra lại. | The label gives the date and the lot, so that it can be traced.
Bếp ăn, nhà hàng đặt can lớn xin gọi trước. | Kitchens that need larger cans, please call ahead.`,
  tea: `
Đựng hộp kín, tránh xa đồ có mùi. | Keep in a closed tin, away from anything with a smell.
Khách quen thường pha ấm đầu đậm rồi thêm nước dần. | Regulars brew the first pot strong and stretch the next ones.
Mời khách đến vườn uống thử trước khi mua. | Come to the garden and taste before you buy.`,
  'flower-tea': `
Chỉ có vào mùa sen, số lượng mỗi ngày không nhiều. | Only in the lotus season, and not many a day.
Giao trong hộp giữ lạnh, nhận hàng xin cất ngăn đông ngay. | Delivered in a cold box; please put it in the freezer at once.`,
  tisane: `
Đậy kín sau mỗi lần lấy, để nơi khô. | Close the box after each use and keep it dry.
Sản phẩm này không phải là thuốc. | This is not a medicine.
Mỗi ngày một hai gói, hãm nước sôi năm phút. | One or two bags a day, five minutes in boiling water.`,
  coffee: `
Ngon nhất trong sáu tuần kể từ ngày rang. | Best within six weeks of roasting.
Xay theo dụng cụ khách dùng, ghi rõ khi đặt. | Ground for the way you brew; tell us when you order.
Mời ghé quầy uống thử trước khi chọn. | Stop at the counter for a taste before choosing.`,
  spirit: `
Nút bần, niêm sáp; mỗi chai có số lô. | Corked and sealed with wax; every bottle carries its lot.
Gói rơm trong thùng gỗ khi gửi xa. | Packed in straw and a wooden case for long journeys.`,
  water: `
Nhận vỏ bình cũ của khách khi giao bình mới. | We take the empty carboy back when we bring a full one.
Văn phòng, trường học đặt lịch giao cố định. | Offices and schools can have a fixed delivery day.`,
  cordial: `
Mở nắp rồi để ngăn mát. | Keep in the fridge once opened.
Chai thủy tinh, đóng thùng giấy lót rơm khi gửi xa. | Glass, packed in straw-lined cartons for long journeys.
Hàng theo vụ, hết vụ là ngừng nhận đơn. | It follows the season and stops when the season is over.`,
  herbal: `
Xem kỹ cách dùng và đối tượng không nên dùng ghi trên nhãn. | Please read on the label how to use it and who should not.
Sản phẩm này không phải là thuốc. | This is not a medicine.
Để nơi khô mát, tránh nắng, xa tầm tay trẻ nhỏ. | Keep dry, cool, out of the sun and away from small children.`,
  care: `
Thử trước lên vùng da nhỏ ở cổ tay. | Try a little on the wrist first.
Để nơi mát, tránh nắng trực tiếp. | Keep it cool and out of direct sun.
Thành phần ghi đủ trên nhãn. | All ingredients are on the label.`,
  pottery: `
Bọc giấy bồi và mút, vỡ hỏng dọc đường chúng tôi đổi cái khác. | Wrapped in pulp board and foam; what breaks on the way is replaced.
Làm tay nên mỗi chiếc hơi khác nhau, ảnh chỉ cho thấy dáng chung. | Made by hand, so no two are quite alike; the picture shows the general form.
Mời khách ghé lò xem thợ làm, gọi trước để có người đón. | Visit the kiln and watch the potters; please call first.
Nhận vẽ chữ, vẽ tên theo đơn từ mười chiếc. | Names and lettering can be painted on orders of ten or more.`,
  craft: `
Làm tay nên mỗi chiếc hơi khác nhau, ảnh chỉ cho thấy dáng chung. | Made by hand, so no two are quite alike; the picture shows the general form.
Nhận làm theo mẫu khách gửi, thời gian tùy số lượng. | We work to your own design; the time depends on the number.
Mời khách ghé xưởng xem thợ làm, gọi trước để có người đón. | Visitors are welcome at the workshop; please call first.
Có hộp cứng kèm thiệp nếu khách mua làm quà. | A stiff box with a card is available for gifts.`,
  fine: `
Có hộp gỗ lót nhung và giấy ghi tên người làm. | It comes in a velvet-lined box with a note of who made it.
Nhận làm theo kích thước và mẫu riêng, vẽ phác cho khách duyệt trước. | Made to your size and design, with a sketch to approve first.
Mời khách đến xưởng xem hàng tận tay. | Come to the workshop and hold it in your hands.
Sửa chữa, phục hồi đồ cũ xin gọi trước. | For repairs and restoration please call ahead.`,
  toy: `
Nhận nặn tại trường học và lễ hội. | We come to schools and festivals to shape them on the spot.
Gói trong ống giấy, cắm que tre, trẻ cầm chơi ngay. | Sold on a bamboo stick in a paper tube, ready to play with.`,
  incense: `
Để nơi khô, tránh ẩm mốc. | Keep it dry and safe from mould.
Thắp chỗ thoáng, xa rèm và vật dễ cháy. | Burn it in an airy place, away from curtains.
Đền chùa, cửa hàng lấy nhiều xin báo trước. | Temples and shops, please order larger amounts ahead.`,
  cloth: `
Giặt tay bằng nước mát, phơi trong bóng râm. | Wash by hand in cool water and dry in the shade.
Màu ngoài đời có thể hơi khác trên màn hình. | Colours may look slightly different on a screen.
Gói giấy dó, hợp làm quà. | Wrapped in dó paper, ready to be given.
Mời khách về làng xem khung cửi và sờ tận tay. | Come to the village, see the looms and feel it for yourself.`,
  clothes: `
Nhận đo tại nhà may hoặc theo số đo khách gửi. | Measured at our shop or made to the figures you send.
Sửa miễn phí một lần nếu mặc chưa vừa. | One alteration is free if it does not fit.
Giặt khô hoặc giặt tay, là ở nhiệt độ thấp. | Dry-clean or wash by hand, and iron on low heat.`,
  shoes: `
Đổi cỡ trong bảy ngày nếu đế chưa đi ra đường. | Sizes can be exchanged within seven days if the sole is unworn.
Nhận đóng theo khuôn chân, đặt trước hai tuần. | Made to your own last with two weeks’ notice.`,
  flower: `
Giao nội thành trước bảy giờ sáng. | Delivered in town before seven in the morning.
Nhận đặt bó theo màu cho đám cưới, ngày lễ. | Bunches in your colours for weddings and feasts.
Mua cả trăm bông xin báo trước một ngày. | For a hundred stems or more, please give a day’s notice.`,
  plant: `
Giao kèm hướng dẫn chăm trong tuần đầu. | Comes with notes for the first week of care.
Nhận đặt cây dịp Tết, khách về vườn chọn tận tay. | Orders for Tết are open; come and choose your own in the garden.
Giao nội thành bằng xe của vườn. | Delivered in town by our own truck.`,
  fish: `
Khách đến trại xem và chọn từng con. | Come to the farm and choose each fish yourself.
Tư vấn bể, lọc và cách thay nước cho người mới nuôi. | We advise beginners on tanks, filters and changing the water.`,
  tour: `
Đoàn từ mười người xin đặt trước ba ngày. | Groups of ten or more, please book three days ahead.
Trẻ dưới sáu tuổi đi cùng người lớn không thu tiền. | Children under six come free with an adult.
Nên đi giày dễ cởi và mang theo mũ. | Wear shoes that slip off easily and bring a hat.`,
}

export type Care = keyof typeof closers

export const isCare = (text: string): text is Care => text in closers

const lines = new Map(
  Object.entries(closers).map(([care, text]) => [
    care,
    text
      .trim()
      .split('\n')
      .map((line): Words => {
        const [vi = '', en = ''] = line.normalize('NFC').split(' | ')
        return { vi, en }
      }),
  ]),
)

/** Last sentences that fit goods of such care. */
export const closersOf = (care: Care): Words[] => lines.get(care) ?? []
