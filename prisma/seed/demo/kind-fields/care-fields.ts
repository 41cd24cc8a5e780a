/** What holds for every kind that is kept and used alike: taken where the kind itself says nothing. */
export const careFields = `
# fresh
STORAGE | Ngăn mát 5–10 °C, bọc giấy hoặc túi đục lỗ; rửa ngay trước khi nấu. | In the fridge at 5–10 °C, in paper or a pierced bag; wash just before cooking.
SHELF_LIFE | Ngon nhất trong 3 ngày kể từ ngày thu hoạch | Best within 3 days of harvest
USAGE | Nhặt, rửa dưới vòi nước chảy rồi luộc, xào hay nấu canh. | Pick over, rinse under running water, then boil, stir-fry or make soup.

# poultry
STORAGE | <trứng> Nơi thoáng mát, đầu to của quả hướng lên trên. | In a cool airy place, the blunt end up.
STORAGE | Ngăn mát 0–4 °C, hoặc cấp đông −18 °C; rã đông trong ngăn mát qua đêm. | At 0–4 °C, or frozen at −18 °C; thaw overnight in the fridge.
SHELF_LIFE | <trứng> 20 ngày kể từ ngày nhặt trứng | 20 days from laying
SHELF_LIFE | 3 ngày ở ngăn mát, 6 tháng khi cấp đông | 3 days chilled, 6 months frozen
ALLERGENS | <trứng> Trứng | Egg
ALLERGENS | Không có | None

# dry
STORAGE | Nơi khô mát, tránh nắng; mở ra rồi thì đóng kín. | In a cool dry place out of the sun; close well once opened.
SHELF_LIFE | 12 tháng kể từ ngày sản xuất in trên bao bì | 12 months from the date on the pack
ALLERGENS | Không có | None

# honey
STORAGE | Nơi mát, tránh nắng, đậy kín nắp; không cần tủ lạnh. | Cool, out of the sun, lid closed; no fridge needed.
SHELF_LIFE | 24 tháng kể từ ngày đóng chai | 24 months from bottling
ALLERGENS | Không có; trẻ dưới 1 tuổi không dùng mật ong | None; not for children under one year
USAGE | Pha một thìa với nước ấm, chấm bánh hoặc ướp món nướng. | A spoonful in warm water, with cakes, or in a marinade.

# cooked
STORAGE | Nơi thoáng trong ngày; ngăn mát 2–5 °C nếu để qua đêm. | Airy for the day; at 2–5 °C overnight.
SHELF_LIFE | Trong ngày; 3 ngày ở ngăn mát | The same day; 3 days chilled
USAGE | Ăn ngay khi còn ấm; nguội thì hấp lại 10 phút. | Eat warm; when cold, steam for 10 minutes.

# young-rice
STORAGE | Bọc kín trong lá, để ngăn mát 2–5 °C; cấp đông nếu để lâu. | Wrapped in its leaves at 2–5 °C; freeze to keep longer.
SHELF_LIFE | <khô> 6 tháng kể từ ngày đóng gói | 6 months from packing
SHELF_LIFE | 2 ngày ở ngăn mát, 3 tháng khi cấp đông | 2 days chilled, 3 months frozen
ALLERGENS | Không có | None

# sweets
STORAGE | Nơi khô mát, đậy kín hộp sau mỗi lần lấy. | In a cool dry place, the box closed after each use.
SHELF_LIFE | 6 tháng kể từ ngày sản xuất in dưới đáy hộp | 6 months from the date under the box
USAGE | Ăn liền, ngon nhất với chè nóng. | Ready to eat, best with hot tea.

# chilled
STORAGE | Luôn ở ngăn mát 2–6 °C. | Always chilled at 2–6 °C.
SHELF_LIFE | Đến ngày in trên nắp; mở nắp dùng trong 2 ngày | Until the date on the lid; 2 days once opened
USAGE | Lắc hoặc khuấy nhẹ rồi dùng ngay. | Shake or stir lightly and enjoy.

# meat
STORAGE | Ngăn mát 0–4 °C; cấp đông −18 °C nếu để lâu. | At 0–4 °C; frozen at −18 °C to keep longer.
SHELF_LIFE | <ruốc> 60 ngày, mở nắp dùng trong 15 ngày | 60 days, 15 days once opened
SHELF_LIFE | 5 ngày ở ngăn mát, 30 ngày khi cấp đông | 5 days chilled, 30 days frozen
USAGE | <ruốc> Ăn với xôi, cháo, bánh mì. | With sticky rice, porridge or bread.
USAGE | Bóc lá, cắt miếng, dùng ngay hoặc hấp lại 5 phút. | Unwrap, slice, and serve as it is or steamed for 5 minutes.

# condiment
STORAGE | Nơi khô mát; mở nắp rồi để ngăn mát, múc bằng thìa khô. | In a cool dry place; chilled once opened, with a dry spoon.
SHELF_LIFE | 18 tháng kể từ ngày đóng gói; mở nắp dùng trong 3 tháng | 18 months from packing; 3 months once opened

# tea
STORAGE | Hộp kín, nơi khô mát, xa đồ có mùi. | In a closed tin, cool and dry, away from smells.
SHELF_LIFE | 18 tháng kể từ ngày đóng gói | 18 months from packing
USAGE | 5 g trà cho 150 ml nước 85 °C, hãm 3 phút; châm thêm được ba lần. | 5 g to 150 ml of water at 85 °C for 3 minutes; good for three more infusions.

# flower-tea
STORAGE | Ngăn đông −18 °C, lấy ra là pha, không để rã. | Frozen at −18 °C; brew straight from the freezer.
SHELF_LIFE | 6 tháng trong ngăn đông | 6 months frozen
USAGE | Mở bông lấy trà, pha với 300 ml nước 85 °C, hãm 3 phút. | Open the flower, brew its tea in 300 ml of water at 85 °C for 3 minutes.

# tisane
STORAGE | Nơi khô mát, đậy kín sau mỗi lần lấy. | In a cool dry place, closed after each use.
SHELF_LIFE | 24 tháng kể từ ngày sản xuất | 24 months from production
USAGE | <túi> Một túi cho 200 ml nước sôi, đậy nắp 5 phút. | One bag to 200 ml of boiling water, covered for 5 minutes.
USAGE | Một nhúm nhỏ cho 300 ml nước sôi, hãm 5 phút. | A small pinch to 300 ml of boiling water, 5 minutes.

# coffee
STORAGE | Nơi khô mát, ép hết khí rồi gập miệng túi; không để tủ lạnh. | Cool and dry, air pressed out and folded shut; not in the fridge.
SHELF_LIFE | 12 tháng; ngon nhất trong 6 tuần kể từ ngày rang | 12 months; best within 6 weeks of roasting
USAGE | 20 g cà phê cho một phin, chế 30 ml nước sôi, chờ một phút rồi thêm 60 ml. | 20 g in a phin: 30 ml of boiling water, wait a minute, then 60 ml more.

# spirit
STORAGE | Nơi mát, tránh nắng, đậy kín; xa tầm tay trẻ em. | Cool, out of the sun, closed; out of children's reach.
SHELF_LIFE | Không giới hạn khi còn niêm phong | Unlimited while sealed

# water
STORAGE | Nơi khô sạch, tránh nắng và mùi lạ. | In a clean dry place, out of the sun and away from smells.
SHELF_LIFE | 12 tháng kể từ ngày sản xuất; bình 20 lít 60 ngày | 12 months from production; 20-litre bottles 60 days
INGREDIENTS | Nước uống tinh khiết; natri dưới 20 mg/l, canxi dưới 30 mg/l | Purified drinking water; sodium under 20 mg/l, calcium under 30 mg/l

# cordial
STORAGE | Nơi mát, tránh nắng; mở nắp rồi để ngăn mát. | Cool, out of the sun; chilled once opened.
SHELF_LIFE | 12 tháng; mở nắp dùng trong 60 ngày | 12 months; 60 days once opened
ALLERGENS | Không có | None
USAGE | <uống liền> Ướp lạnh, lắc nhẹ trước khi uống. | Chill and shake lightly.
USAGE | Hai thìa pha với một cốc nước đá, thêm lá bạc hà. | Two spoonfuls in a glass of iced water with mint.

# herbal
STORAGE | Nơi khô mát, tránh nắng, đậy kín; xa tầm tay trẻ em. | Cool and dry, out of the sun, closed; out of children's reach.
SHELF_LIFE | 24 tháng kể từ ngày sản xuất | 24 months from production
WARNINGS | Phụ nữ có thai, đang cho con bú, trẻ nhỏ và người đang dùng thuốc hỏi thầy thuốc trước khi dùng. Ngừng dùng nếu thấy khó chịu. | Women who are pregnant or nursing, children and people on medication should ask a doctor first. Stop if it does not agree with you.

# care
STORAGE | Nơi khô mát, tránh nắng, đậy kín; xa tầm tay trẻ em. | Cool and dry, out of the sun, closed; out of children's reach.
SHELF_LIFE | 24 tháng; dùng trong 6 tháng sau khi mở nắp | 24 months; 6 months once opened
WARNINGS | Chỉ dùng ngoài da. Thử ở một vùng da nhỏ trước; ngừng dùng nếu mẩn đỏ. Dính vào mắt thì rửa ngay bằng nước sạch. | For external use only. Try on a small patch of skin first; stop if it reddens. Rinse with clean water if it gets into the eyes.

# pottery
CARE | Rửa bằng nước ấm và miếng mềm, tránh nóng lạnh đột ngột. | Wash in warm water with a soft sponge; avoid sudden heat or cold.

# craft
CARE | Lau bằng khăn ẩm, phơi trong bóng râm, tránh để nơi ẩm lâu ngày. | Wipe with a damp cloth, dry in the shade, keep out of lasting damp.

# fine
CARE | Phủi bụi bằng chổi lông mềm, lau khăn khô; tránh nắng gắt và hơi ẩm. | Dust with a soft brush, wipe dry; keep out of strong sun and damp.

# toy
CARE | Để nơi khô; không dùng cho trẻ dưới 3 tuổi vì có chi tiết nhỏ. | Keep dry; not for children under 3, as it has small parts.

# incense
CARE | Để nơi khô, gặp nồm thì phơi lại; châm xa rèm và giấy. | Keep dry and sun it again after damp days; burn away from curtains and paper.

# cloth
CARE | Giặt tay nước lạnh với xà phòng trung tính, không vắt, phơi bóng râm, là mặt trái. | Hand wash in cold water with mild soap, do not wring, dry in the shade, iron inside out.

# clothes
CARE | Giặt khô hoặc giặt tay nước lạnh, phơi ngang nơi râm, là qua khăn. | Dry clean or hand wash cold, dry flat in the shade, iron through a cloth.

# shoes
CARE | Lau khăn ẩm, đánh xi không màu; ướt thì nhét giấy, hong nơi gió, không phơi nắng. | Wipe damp, polish with clear wax; when wet, stuff with paper and dry in the air, never in the sun.

# flower
CARE | Cắt vát gốc 2 cm, cắm nước sạch sâu 5 cm, thay nước mỗi ngày, tránh gió và quả chín. | Cut the stems at a slant, 5 cm of clean water changed daily, away from draughts and ripe fruit.

# plant
CARE | Nơi sáng, thoáng; tưới khi mặt đất se, không để đọng nước; bón phân loãng mỗi tháng sau khi hết hoa, quả. | A bright airy place; water when the top is dry, never leave it standing; a light monthly feed after flowers and fruit.

# fish
CARE | Nước để qua ngày, 22–28 °C; mỗi tuần thay một phần ba; ngày cho ăn hai lần, lượng ăn hết trong 2 phút. | Water left to stand, 22–28 °C; change a third weekly; feed twice a day, no more than is eaten in 2 minutes.

# tour
CANCELLATION | Báo trước 24 giờ thì đổi ngày hoặc nhận lại tiền đặt cọc. | Tell us 24 hours ahead to move the day or get the deposit back.
NOT_INCLUDED | Đi lại đến điểm hẹn và chi tiêu riêng. | The way to the meeting point and personal spending.
`
