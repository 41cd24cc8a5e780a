/** Sets 23–26: flowers, plants, fish, and visits. */
export const livingFields = `
# P082
DIMENSIONS | <50 bông> Bó 50 bông, cành 60 cm | 50 stems of 60 cm
DIMENSIONS | <chậu> Chậu 25 cm, cây cao 50–70 cm | 25 cm pot, 50–70 cm high
DIMENSIONS | <sấy> Hộp 40 nụ, cành 25 cm | 40 dried buds on 25 cm stems
DIMENSIONS | Bó 10 bông, cành 60 cm | 10 stems of 60 cm
CARE | <chậu> Nơi nắng sáng, tưới gốc đừng tưới hoa, bón ít phân hữu cơ mỗi tháng, cắt bông tàn. | Morning sun; water the root, not the flowers; a little compost monthly, and cut the spent blooms.
CARE | <sấy> Không cần nước; tránh ẩm và nắng gắt. | No water needed; keep out of damp and strong sun.
HOW_MADE | Cắt từ ba giờ sáng khi nụ vừa hé, tuốt gai phần dưới, cắm nước ngay tại ruộng rồi bó giấy báo giữ sương. | Cut from three in the morning as the buds open, thorns stripped below, put in water in the field and wrapped in newspaper.

# P083
DIMENSIONS | <5 cành> Chậu 5 cành, mỗi cành từ 12 bông, cao 80 cm | 5 sprays of 12 blooms and more, 80 cm high
DIMENSIONS | <3 cành> Chậu 3 cành, mỗi cành từ 12 bông, cao 75 cm | 3 sprays of 12 blooms and more, 75 cm high
DIMENSIONS | <mini> Chậu 10 cm, cao 30 cm | 10 cm pot, 30 cm high
DIMENSIONS | 1 cành từ 12 bông, cao 70 cm | 1 spray of 12 blooms and more, 70 cm high
CARE | Nơi sáng không nắng gắt, tránh gió lùa; tuần tưới một lần vào giá thể, đừng đọng nước trên nõn. Hoa chơi được hai tháng. | Bright without strong sun, away from draughts; water the bark once a week, never the crown. Lasts two months.
HOW_MADE | Cây nuôi mô trong nhà kính mười tám tháng, hạ nhiệt đúng kỳ để ra ngồng trước Tết. | Raised from tissue culture for eighteen months under glass and cooled on time to flower before Tết.

# P084
DIMENSIONS | <chậu> Chậu 30 cm, tán 50 cm | 30 cm pot, 50 cm crown
DIMENSIONS | Bó 20 cành, dài 55 cm | 20 stems of 55 cm
CARE | <chậu> Tưới gốc mỗi sáng, để nơi sáng, ngắt bông tàn; mua lúc còn nụ chơi được cả tháng. | Water at the root each morning, in good light; pick off spent blooms. Bought in bud it lasts a month.
HOW_MADE | Thắp đèn ban đêm hãm nụ cho hoa về đúng rằm và Tết, tỉa nụ nách để bông chính to đều, cắt chiều để sáng ra chợ. | Lights at night hold the buds back for full moons and Tết; side buds are pinched for even blooms, cut in the afternoon for the dawn market.

# P085
DIMENSIONS | <cành> Cành 1,2–1,6 m, nhiều nhánh, nụ đều | 1.2–1.6 m branch, well divided, even buds
DIMENSIONS | <thế> Cây cao 1,5–2 m, gốc trên 10 năm | 1.5–2 m high, over 10 years old
DIMENSIONS | <thất thốn> Cao 60–80 cm, gốc trên 15 năm, chậu sứ | 60–80 cm high, over 15 years old, ceramic pot
DIMENSIONS | Cây cao 1,2–1,8 m, tán 1 m, chậu 45 cm | 1.2–1.8 m high, 1 m crown, 45 cm pot
CARE | Nơi sáng, tránh gió lùa và máy sưởi; phun sương sáng chiều, tưới ấm khi rét đậm. | A bright place away from draughts and heaters; mist morning and evening, lukewarm water in deep cold.
HOW_MADE | Tuốt lá giữa tháng mười một âm, tính ngày cho hoa bung đúng giao thừa; rét tưới nước ấm, nắng che lưới. | Leaves are stripped in the middle of the eleventh month and the days counted so that it opens on New Year's Eve; warm water in cold, nets in sun.

# P086
DIMENSIONS | <bonsai> Cao 40–60 cm, chậu 30 cm | 40–60 cm high, 30 cm pot
DIMENSIONS | <mini> Cao 35 cm, chậu 20 cm | 35 cm high, 20 cm pot
DIMENSIONS | <chum> Cao 1–1,5 m cả chum | 1–1.5 m with its jar
DIMENSIONS | Cao 1–1,4 m, tán 70 cm, chậu 40 cm | 1–1.4 m high, 70 cm crown, 40 cm pot
CARE | Hiên sáng, tưới mỗi ngày một ít, tránh xoay chậu nhiều; sau Tết cắt quả, trồng ra vườn. | A bright porch, a little water daily, not turned about; after Tết cut the fruit and plant it out.
HOW_MADE | Đảo gốc giữa hè để cây sai quả; cây đẹp đủ hoa, quả xanh, quả chín và lộc non. | The root is turned at midsummer for a full crop; a good tree carries flowers, green fruit, ripe fruit and new leaf at once.

# P087
DIMENSIONS | <mini> Cao 25–35 cm, tuổi 8 năm, chậu 20 cm | 25–35 cm high, 8 years old, 20 cm pot
DIMENSIONS | <huyền> Dáng huyền, rủ 70 cm, tuổi 15 năm | Cascade, 70 cm drop, 15 years old
DIMENSIONS | <trực> Dáng trực, cao 1,2 m, tuổi 18 năm | Formal upright, 1.2 m high, 18 years old
DIMENSIONS | Cao 80 cm, tuổi 12–20 năm, chậu 45 cm | 80 cm high, 12–20 years old, 45 cm pot
HOW_MADE | Uốn từng cành bằng dây, mỗi năm sửa hai đợt; cây dưới mười năm chưa bán, trừ cây mini. | Branch by branch it is wired and reshaped twice a year; nothing under ten years is sold but the miniatures.

# P088
DIMENSIONS | <koi> Cá chép Koi, 15–20 cm | Koi carp, 15–20 cm
DIMENSIONS | <chép đỏ> Cá chép đỏ, 8–12 cm | Red carp, 8–12 cm
DIMENSIONS | <bảy màu> Cá bảy màu, 3–4 cm, một trống một mái | Guppy, 3–4 cm, a pair
DIMENSIONS | Cá vàng, 7–10 cm cả đuôi | Goldfish, 7–10 cm with tail
HOW_MADE | Cá nhà tự cho đẻ, lọc dáng ba lần, nuôi ao nước giếng đã để lắng; đóng túi bơm oxy. | Bred at home, selected three times, raised in settled well water and bagged with oxygen.

# P089
DURATION | <một ngày> Cả ngày, 8:00–16:00 | A whole day, 8:00–16:00
DURATION | <đạp xe> Nửa ngày, khoảng 4 giờ | Half a day, about 4 hours
DURATION | 2 giờ 30 phút | 2 hours 30 minutes
OPEN_TIMES | Thứ Ba đến Chủ nhật, 8:00–16:30; đặt trước một ngày | Tuesday to Sunday, 8:00–16:30; book a day ahead
MEETING_POINT | Cổng chào làng Hồng Vân, cạnh bến đò; có bãi gửi xe. | The village gate of Hồng Vân by the ferry landing; parking there.
INCLUDED | <một ngày> Người dẫn đường, vé vườn, một buổi làm trà, bữa trưa cơm quê, nước uống. | A guide, garden entry, a tea workshop, a country lunch, water.
INCLUDED | <đạp xe> Xe đạp, mũ, người dẫn đường, nước và hoa quả vườn. | Bicycle, helmet, guide, water and garden fruit.
INCLUDED | Nguyên liệu, người hướng dẫn, một hộp trà 50 g tự làm mang về. | Materials, a teacher, and your own 50 g box of tea to take home.
GROUP_SIZE | 2–25 khách một nhóm | Groups of 2–25

# P090
DURATION | <cắm trại> Một đêm, 15:00 đến 10:00 hôm sau | One night, 15:00 to 10:00 the next day
DURATION | Cả ngày, 8:30–16:00 | A whole day, 8:30–16:00
OPEN_TIMES | <học sinh> Thứ Hai đến thứ Sáu, theo lịch đặt | Monday to Friday, by appointment
OPEN_TIMES | Hằng ngày, 8:00–17:00 | Every day, 8:00–17:00
MEETING_POINT | Cổng khu sinh thái bên đê sông Đuống, cách đền Gióng 1,5 km; xe buýt 54. | The gate on the Đuống dike, 1.5 km from Gióng temple; bus 54.
INCLUDED | <cắm trại> Lều hai người, chăn, bếp than, bữa tối và bữa sáng. | A tent for two, blankets, a charcoal stove, dinner and breakfast.
INCLUDED | Vé vào khu, người hướng dẫn, gieo hạt, bắt cá ao nông, bữa trưa, nước uống. | Entry, a guide, sowing, fishing in the shallow pond, lunch, water.
GROUP_SIZE | <học sinh> 20–150 học sinh, một người hướng dẫn cho 15 em | 20–150 pupils, one guide for 15
GROUP_SIZE | 2–60 khách | 2–60 guests

# P091
DURATION | <một ngày> Cả ngày, 8:30–16:00 | A whole day, 8:30–16:00
DURATION | <hai giờ> 2 giờ | 2 hours
DURATION | 1 giờ 30 phút | 1 hour 30 minutes
OPEN_TIMES | Hằng ngày, 8:30–17:30; cuối tuần nên đặt trước | Every day, 8:30–17:30; book ahead at weekends
MEETING_POINT | Xưởng ở xóm 3, cách chợ gốm 300 m; xe buýt 47A, bến cuối. | The workshop in hamlet 3, 300 m from the pottery market; bus 47A, last stop.
INCLUDED | <một ngày> Thợ kèm, đất, men, hai món tự làm, nung và gửi về nhà trong Hà Nội, bữa trưa. | A potter at your side, clay, glaze, two pieces of your own, firing and delivery in Hà Nội, lunch.
INCLUDED | Thợ kèm, đất hoặc mộc, tạp dề, một món tự làm, nung và gửi sau hai tuần. | A potter at your side, clay or a blank, an apron, one piece of your own, fired and sent after two weeks.
GROUP_SIZE | 1–30 khách | 1–30 guests

# P092
DURATION | <nửa ngày> Nửa ngày, khoảng 3 giờ 30 phút | Half a day, about 3 hours 30 minutes
DURATION | <ngủ đêm> Một đêm, 14:00 đến 11:00 hôm sau | One night, 14:00 to 11:00 the next day
DURATION | Cả ngày, 8:30–16:30 | A whole day, 8:30–16:30
OPEN_TIMES | Hằng ngày, 8:00–17:00 | Every day, 8:00–17:00
MEETING_POINT | Cổng làng Mông Phụ, cạnh bãi xe; xe buýt 70 hoặc 92 rồi đi bộ 15 phút. | The gate of Mông Phụ by the car park; bus 70 or 92, then 15 minutes on foot.
INCLUDED | <ngủ đêm> Phòng trong nhà đá ong, bữa tối, bữa sáng, chủ nhà dẫn đi một vòng làng. | A room in a laterite house, dinner, breakfast, and a walk with your host.
INCLUDED | <nửa ngày> Người dẫn đường, vé thăm làng, chè lam và nước chè. | A guide, village entry, chè lam and green tea.
INCLUDED | Người dẫn đường, vé thăm làng, bữa trưa nhà dân, xe đạp. | A guide, village entry, lunch in a family house, a bicycle.
GROUP_SIZE | 1–20 khách | 1–20 guests
`
