/** Sets 1–4. */
export const freshFields = `
# P001
INGREDIENTS | Rau địa phương, trồng hữu cơ | Local varieties, organically grown
HOW_MADE | Đất nghỉ giữa hai vụ, bón phân ủ từ rơm rạ và phân gà hoai. Cỏ nhổ tay, sâu bắt tay; rau cắt lúc mờ sáng, sơ chế và đóng gói ngay tại ruộng. | The soil rests between crops and is fed with composted straw and manure. Weeds and pests are picked by hand; the greens are cut at dawn, trimmed and packed in the field.

# P002
INGREDIENTS | Nấm trồng, giống trong nước | Cultivated mushrooms of Vietnamese stock
HOW_MADE | Phôi hấp chín rồi cấy trong phòng kín. Nhà nuôi giữ ẩm bằng phun sương, nấm hái lúc mũ chưa xòe, cắt chân và vào khay trong một giờ. | The blocks are steamed and seeded in a closed room. The house is kept moist with mist; caps are picked before they open and packed within the hour.

# P003
INGREDIENTS | Bưởi Diễn | Diễn pomelo
NET_QUANTITY | <thùng> 10 quả, khoảng 9–10 kg | 10 fruits, about 9–10 kg
NET_QUANTITY | <cặp> 2 quả, khoảng 2 kg | 2 fruits, about 2 kg
NET_QUANTITY | Khoảng 0,8–1,1 kg một quả | About 0.8–1.1 kg each
STORAGE | Nơi khô thoáng, không cần tủ lạnh; càng héo vỏ múi càng ngọt. | Dry and airy, no fridge; it sweetens as the peel wrinkles.
SHELF_LIFE | 45–60 ngày kể từ ngày cắt | 45–60 days from cutting
USAGE | Gọt vỏ, bóc múi, ăn liền hoặc làm gỏi. | Peel and eat, or make a salad.
HOW_MADE | Mỗi cây chỉ giữ số quả vừa sức. Gốc bón đậu tương ngâm và tro bếp, tháng mười ngừng tưới cho đậm vị, tháng chạp mới cắt. | Each tree keeps only as much fruit as it can carry. It is fed with soaked soybean and ash, left dry from the tenth month and picked in the twelfth.

# P004
INGREDIENTS | Nhãn chín muộn Đại Thành | Đại Thành late longan
STORAGE | Ngăn mát 5–8 °C, để nguyên chùm trong túi đục lỗ. | At 5–8 °C, on the stem in a pierced bag.
SHELF_LIFE | 5 ngày kể từ ngày cắt | 5 days from cutting
USAGE | Ăn tươi, nấu chè hoặc sấy long nhãn. | Fresh, in sweet soups, or dried.
HOW_MADE | Chùm bao lưới chống dơi và ruồi vàng từ lúc quả còn non. Cắt buổi sáng khi ráo sương, xếp sọt lót lá rồi về thẳng điểm giao. | Clusters are netted against bats and fruit flies while young, cut in the morning once the dew has dried and packed in leaf-lined baskets.

# P005
NET_QUANTITY | <vỉ> 10 quả, khoảng 500 g | 10 eggs, about 500 g
NET_QUANTITY | <giao thừa> 1,4–1,8 kg một con đã làm sạch | 1.4–1.8 kg each, cleaned
HOW_MADE | Gà thả dưới tán keo từ sáng đến tối, ăn ngô, thóc và rau băm, nuôi từ bốn tháng. Mổ tại lò có thú y đóng dấu, làm lạnh trong hai giờ. | The birds range under acacia from morning to dusk on maize, paddy and greens, for at least four months. They are slaughtered under veterinary control and chilled within two hours.
USAGE | <trứng> Luộc, rán, làm bánh. | Boil, fry, or bake.
USAGE | Luộc vừa chín tới, rang gừng hoặc hấp lá chanh. | Poach gently, braise with ginger, or steam with lime leaves.

# P006
NET_QUANTITY | <vỉ> 10 quả, khoảng 700 g | 10 eggs, about 700 g
NET_QUANTITY | <nửa> 600–800 g | 600–800 g
NET_QUANTITY | <làm sạch> 1,2–1,6 kg một con | 1.2–1.6 kg each
HOW_MADE | <trứng> Vịt chạy đồng sau vụ gặt; trứng nhặt lúc mờ sáng, lau sạch, soi từng quả. | The ducks glean the fields after harvest; eggs are gathered at dawn, wiped and candled one by one.
HOW_MADE | Vịt cỏ thả đồng sau vụ gặt, tự mót thóc và bắt ốc. Làm lông bằng tay, lót lá chuối rồi hút chân không. | Small field ducks glean paddy and snails after harvest. They are plucked by hand, laid on banana leaf and vacuum-packed.
USAGE | <trứng> Luộc, rán; trứng muối thì hấp 10 phút. | Boil or fry; steam salted eggs for 10 minutes.
USAGE | Nướng than hoa, chấm nước mắm gừng; hoặc om sấu. | Grill over charcoal with ginger fish sauce, or simmer with dracontomelon.

# P007
INGREDIENTS | Lúa thơm một giống trên cả cánh đồng | Fragrant rice of one variety
HOW_MADE | Thóc phơi hai nắng rồi mới vào kho, xay xát khi có đơn nên gạo lúc nào cũng mới. | The paddy dries for two days in the sun and is milled to order, so the rice is always fresh.
USAGE | <lứt> Ngâm 4 giờ, nấu 1 phần gạo 1,6 phần nước. | Soak 4 hours; 1 part rice to 1.6 parts water.
USAGE | Vo nhẹ một lần, 1 phần gạo 1,1 phần nước, ủ 10 phút sau khi cạn. | Rinse once; 1 part rice to 1.1 parts water; rest 10 minutes.

# P008
INGREDIENTS | <cẩm> Nếp cẩm nguyên cám | Whole black sticky rice
INGREDIENTS | Nếp cái hoa vàng | Yellow-flower sticky rice
HOW_MADE | <bột> Nếp ngâm, xay nước, ép ráo trong túi vải rồi phơi khô và rây mịn. | Soaked, wet-milled, pressed in cloth, dried and sifted.
HOW_MADE | Mỗi năm một vụ, gặt tháng mười âm lịch; thóc phơi sân, xát dối giữ mầm. | One crop a year, harvested in the tenth lunar month, sun-dried and lightly milled.
USAGE | <bột> Nhào với nước ấm, làm bánh trôi, bánh rán. | Knead with warm water for dumplings and fried cakes.
USAGE | Ngâm 6–8 giờ rồi đồ xôi hay gói bánh. | Soak 6–8 hours, then steam or wrap.

# P009
INGREDIENTS | <phấn> Phấn hoa ong 100 % | 100% bee pollen
INGREDIENTS | <sáp> Mật ong nguyên tầng sáp | Honeycomb
INGREDIENTS | Mật ong 100 % | 100% honey
HOW_MADE | <phấn> Hứng bằng khay gác cửa tổ, nhặt sạch, sấy nhẹ dưới 42 °C rồi đóng hũ. | Collected at the hive entrance, cleaned, dried below 42 °C and packed.
HOW_MADE | Đàn ong đặt ven rừng tái sinh. Chỉ quay khi tổ đã vít nắp, lọc qua vải rồi để lắng, không đun, không pha. | The hives stand at the edge of the wood. Honey is spun only from sealed combs, strained through cloth and settled; never heated or mixed.

# P010
INGREDIENTS | <tâm sen> Sen hồng, lấy tâm | Pink lotus, the plumule
INGREDIENTS | <bột> Sen hồng, hạt rang xay mịn | Pink lotus, seeds roasted and ground
INGREDIENTS | Sen hồng, hạt già | Pink lotus, ripe seeds
HOW_MADE | Sen hái lúc gương ngả nâu, bóc vỏ và thông tâm trong ngày, sấy lửa nhỏ nhiều giờ cho khô từ trong. | Pods are picked as they brown, the seeds shelled and cored the same day and dried slowly from the inside out.
USAGE | <sấy giòn> Ăn liền. | Ready to eat.
USAGE | <tâm sen> Một nhúm hãm nước sôi 5 phút. | A pinch in boiling water for 5 minutes.
USAGE | <bột> Hai thìa pha nước ấm hoặc quấy bột. | Two spoonfuls in warm water or porridge.
USAGE | Ngâm 2 giờ, nấu chè, hầm gà hay ninh cháo. | Soak 2 hours; for sweet soup, stewed chicken or porridge.
`
