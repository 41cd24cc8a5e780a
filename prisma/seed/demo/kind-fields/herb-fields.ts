/** Sets 18–20. Numbers of declarations are made up and say so; nothing promises a cure. */
export const herbFields = `
# P045
INGREDIENTS | <mật ong> Mật ong, đông trùng hạ thảo nuôi trồng | Honey, cultivated cordyceps
INGREDIENTS | <trà> Đông trùng hạ thảo nuôi trồng, cúc hoa, cam thảo | Cultivated cordyceps, chrysanthemum, liquorice
INGREDIENTS | Đông trùng hạ thảo nuôi trồng 100 % | 100% cultivated cordyceps
NET_QUANTITY | <20 túi> 20 túi × 2 g (40 g) | 20 × 2 g (40 g)
NET_QUANTITY | <tươi> Khoảng 60 g nấm tươi một hộp | About 60 g of fresh mushroom a box
USAGE | <trà> Một túi cho 200 ml nước nóng, hãm 5 phút. Ngày 1–2 túi. | One bag to 200 ml of hot water for 5 minutes, 1–2 a day.
USAGE | <mật ong> Một thìa cà phê pha nước ấm, ngày một lần. | A teaspoon in warm water once a day.
USAGE | Ngày 1 g, thả vào cháo, canh hoặc pha nước nóng. | 1 g a day in porridge, soup or hot water.
SHELF_LIFE | <tươi> 14 ngày ở ngăn mát | 14 days chilled
DECLARATION | Số mẫu 0045/2026/ĐKSP (dữ liệu mẫu) | Sample no. 0045/2026/ĐKSP (demo data)
HOW_MADE | Nấm cấy trên gạo lứt và nhộng tằm, nuôi phòng sạch sáu mươi ngày, sấy thăng hoa ở nhiệt độ thấp. Mỗi lô kèm phiếu kiểm nghiệm. | Grown for sixty days in a clean room on brown rice and silkworm pupae, then freeze-dried. Each lot comes with its test report.

# P046
INGREDIENTS | <cà gai leo> Cao đặc cà gai leo | Thick extract of cà gai leo
INGREDIENTS | <chè vằng> Cao đặc chè vằng | Thick extract of chè vằng
INGREDIENTS | <ích mẫu> Cao đặc ích mẫu | Thick extract of motherwort
INGREDIENTS | <vối> Cao đặc lá vối | Thick extract of vối leaf
INGREDIENTS | <giảo cổ lam> Cao đặc giảo cổ lam | Thick extract of jiaogulan
INGREDIENTS | Cao đặc cà gai leo; cao đặc chè vằng (hai hũ) | Thick extracts of cà gai leo and chè vằng (two jars)
NET_QUANTITY | <2 hũ> 2 hũ × 100 g | 2 × 100 g
USAGE | Lấy bằng hạt ngô (khoảng 2 g), pha một cốc nước ấm, ngày một lần. | A grain the size of a maize kernel (about 2 g) in a cup of warm water once a day.
DECLARATION | Số mẫu 0046/2026/ĐKSP (dữ liệu mẫu) | Sample no. 0046/2026/ĐKSP (demo data)
HOW_MADE | Thân lá nấu ba nước, gộp lại cô trên bếp củi đến khi kéo sợi; chục cân lá tươi được vài lạng cao. | Stems and leaves are boiled three times and reduced over wood until it draws threads; ten kilos of leaf give a few hundred grams.

# P047
INGREDIENTS | <lá dâu> Nước, chiết xuất lá dâu, hương nhu, dầu dừa, chất nhũ hóa nguồn thực vật | Water, mulberry leaf and holy basil extract, coconut oil, plant-based emulsifier
INGREDIENTS | <hương nhu> Nước, chiết xuất hương nhu, bồ kết, cỏ mần trầu, chất hoạt động bề mặt từ dừa | Water, holy basil, soap pod and goosegrass extract, coconut surfactant
INGREDIENTS | <xịt> Nước, tinh dầu vỏ bưởi, glycerin thực vật, chất nhũ hóa | Water, pomelo peel oil, vegetable glycerin, emulsifier
INGREDIENTS | <túi nấu> Quả bồ kết, hương nhu, cỏ mần trầu, vỏ bưởi khô | Dried soap pod, holy basil, goosegrass and pomelo peel
INGREDIENTS | Nước, chiết xuất bồ kết, hương nhu, vỏ bưởi, chất hoạt động bề mặt từ dừa | Water, soap pod, holy basil and pomelo peel extract, coconut surfactant
NET_QUANTITY | <10 gói> 10 gói × 30 g | 10 × 30 g
USAGE | <xịt> Xịt lên da đầu khô, mát-xa nhẹ, không cần gội lại. | Spray on a dry scalp, massage lightly, no rinsing.
USAGE | <túi nấu> Nấu một gói với 1 lít nước 15 phút, để ấm rồi gội. | Boil a sachet in 1 litre of water for 15 minutes, use warm.
USAGE | Làm ướt tóc, xoa đều, để 3 phút rồi xả sạch. | Work into wet hair, leave 3 minutes, rinse.
DECLARATION | Số mẫu 0047/26/CBMP (dữ liệu mẫu) | Sample no. 0047/26/CBMP (demo data)
HOW_MADE | Bồ kết nướng thơm, nấu cùng hương nhu, cỏ mần trầu và vỏ bưởi trong ngày, lọc ba lần rồi phối. | Soap pods are toasted and boiled the same day with holy basil, goosegrass and pomelo peel, strained three times and blended.

# P048
INGREDIENTS | <cám> Dầu dừa, dầu cám gạo, chiết xuất lá sen, cám gạo | Coconut oil, rice bran oil, lotus leaf extract, rice bran
INGREDIENTS | <bồ công anh> Dầu dừa, dầu ô liu, chiết xuất lá sen, bồ công anh | Coconut oil, olive oil, lotus leaf and dandelion extract
INGREDIENTS | <nước hoa hồng> Nước chưng cất lá sen, glycerin thực vật | Lotus leaf distillate, vegetable glycerin
INGREDIENTS | <son> Sáp ong, dầu hạt sen, dầu dừa, vitamin E | Beeswax, lotus seed oil, coconut oil, vitamin E
INGREDIENTS | Dầu dừa, dầu ô liu, chiết xuất lá sen, tinh bột sen | Coconut oil, olive oil, lotus leaf extract, lotus starch
NET_QUANTITY | <3 bánh> 3 bánh × 100 g | 3 × 100 g
NET_QUANTITY | <thỏi> 4 g một thỏi | 4 g
USAGE | <nước hoa hồng> Thấm bông, lau mặt sạch sáng và tối. | On cotton, over a clean face morning and night.
USAGE | <son> Thoa lên môi khi khô. | On the lips when dry.
USAGE | Tạo bọt với nước, xoa lên da rồi rửa sạch. Để khay ráo nước. | Lather with water and rinse. Keep on a draining dish.
DECLARATION | Số mẫu 0048/26/CBMP (dữ liệu mẫu) | Sample no. 0048/26/CBMP (demo data)
HOW_MADE | Làm nguội, không đun; bánh phơi giá sáu tuần mới cắt và đóng hộp. | Made cold, cured on racks for six weeks before cutting and boxing.

# P049
INGREDIENTS | <xịt> Nước, cồn thực vật, tinh dầu sả chanh | Water, plant alcohol, lemongrass oil
INGREDIENTS | <java> Tinh dầu sả java 100 % | 100% citronella oil
INGREDIENTS | <hương nhu> Tinh dầu hương nhu 100 % | 100% holy basil oil
INGREDIENTS | <bưởi> Tinh dầu vỏ bưởi 100 % | 100% pomelo peel oil
INGREDIENTS | <tràm> Tinh dầu tràm gió 100 % | 100% cajeput oil
INGREDIENTS | Tinh dầu sả chanh 100 % | 100% lemongrass oil
USAGE | <xịt> Xịt vài lần trong phòng kín, mở cửa sau 10 phút. | Spray a few times in a closed room; open it after 10 minutes.
USAGE | Nhỏ 3–5 giọt vào đèn xông hoặc xô nước lau nhà. | 3–5 drops in a diffuser or a bucket of mopping water.
WARNINGS | Không uống, không bôi trực tiếp lên da hay niêm mạc. Không xông cho trẻ dưới 3 tuổi, phụ nữ có thai hỏi thầy thuốc trước. Xa lửa. | Do not swallow or put undiluted on the skin. Not for diffusing near children under 3; women who are pregnant ask a doctor first. Keep from flames.
HOW_MADE | Cây cắt buổi sáng, để héo một ngày rồi chưng hơi nước; hơn một tạ lá được nửa lít dầu, để lắng một tháng. | Cut in the morning, wilted a day and steam-distilled; over a hundred kilos of leaf give half a litre, rested for a month.

# P050
INGREDIENTS | <muối> Muối hạt, gừng, sả, ngải cứu | Sea salt, ginger, lemongrass, mugwort
INGREDIENTS | <cô đặc> Nước cô từ mười hai loại lá, dây rừng | Reduction of twelve forest leaves and vines
INGREDIENTS | Mười hai loại lá, dây: chè dây, ngải cứu, sả, hương nhu, lá khế, lá bưởi… | Twelve leaves and vines: chè dây, mugwort, lemongrass, holy basil, starfruit leaf, pomelo leaf…
NET_QUANTITY | <10 túi> 10 túi × 100 g (1 kg) | 10 × 100 g (1 kg)
USAGE | <muối> Hai thìa pha với chậu nước ấm, ngâm chân 15 phút. | Two spoonfuls in a basin of warm water; soak the feet 15 minutes.
USAGE | <cô đặc> 100 ml pha với bồn nước ấm, ngâm 15 phút. | 100 ml in a warm bath, 15 minutes.
USAGE | Đun sôi 20 phút, pha cho vừa ấm rồi ngâm 15 phút. | Boil 20 minutes, cool to warm and soak for 15.
WARNINGS | Chỉ dùng ngoài, không uống. Không ngâm khi đói, khi say, khi có vết thương hở; phụ nữ có thai hỏi thầy thuốc trước. | For bathing only, not to drink. Not on an empty stomach, after alcohol, or with open wounds; women who are pregnant ask a doctor first.
HOW_MADE | Cây gây trồng quanh nhà, cắt chừa gốc, băm nhỏ và phơi trong bóng râm. | The plants grow around the houses, are cut above the root, chopped and dried in the shade.

# P051
INGREDIENTS | <cam thảo> Cam thảo thái lát | Sliced liquorice
INGREDIENTS | <kỷ tử> Kỷ tử | Goji berries
INGREDIENTS | <táo đỏ> Táo đỏ sấy | Dried jujube
INGREDIENTS | <hầm gà> Táo đỏ, kỷ tử, hạt sen, ý dĩ, hoài sơn, đẳng sâm | Jujube, goji, lotus seed, Job's tears, Chinese yam, codonopsis
INGREDIENTS | <ý dĩ> Ý dĩ xát vỏ | Husked Job's tears
INGREDIENTS | <long nhãn> Long nhãn | Dried longan
INGREDIENTS | Cúc hoa khô | Dried chrysanthemum
USAGE | <hầm gà> Rửa nhanh, hầm với một con gà 60 phút. | Rinse quickly, stew with a chicken for 60 minutes.
USAGE | <cúc,cam thảo> Một nhúm nhỏ hãm nước sôi 5 phút. | A small pinch in boiling water for 5 minutes.
USAGE | Rửa nhanh, nấu chè, nấu cháo hoặc hãm nước uống. | Rinse quickly; for sweet soup, porridge or tea.
HOW_MADE | Hàng chọn lại, bỏ vụn, sấy khô thêm rồi đóng gói; không xông lưu huỳnh, mỗi gói ghi nơi trồng và ngày đóng. | Sorted again, sifted, dried further and packed; no sulphur, each pack names where it grew and when it was packed.
`
