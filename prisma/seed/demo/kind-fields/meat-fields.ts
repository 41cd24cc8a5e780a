/** Sets 8–10 of meat, milk and condiments. */
export const meatFields = `
# P023
INGREDIENTS | <bò> Thịt bò, nước mắm, thì là, tiêu, lá chuối | Beef, fish sauce, dill, pepper, banana leaf
INGREDIENTS | <me> Thịt bê, nước mắm, gừng, tiêu, lá chuối | Veal, fish sauce, ginger, pepper, banana leaf
INGREDIENTS | <xào> Thịt thủ lợn, mộc nhĩ, nấm hương, nước mắm, tiêu, lá chuối | Pig's head, wood ear, shiitake, fish sauce, pepper, banana leaf
INGREDIENTS | <tai> Tai và mũi lợn, mộc nhĩ, nước mắm, tiêu, lá chuối | Pig's ear and snout, wood ear, fish sauce, pepper, banana leaf
INGREDIENTS | <ruốc> Thịt thăn lợn, nước mắm, muối | Pork loin, fish sauce, salt
INGREDIENTS | Thịt mông lợn, nước mắm, tiêu, lá chuối | Pork leg, fish sauce, pepper, banana leaf
ALLERGENS | Cá (nước mắm) | Fish (fish sauce)
NET_QUANTITY | <2 cây> 2 cây × 1 kg | 2 × 1 kg
HOW_MADE | <ruốc> Thịt thăn luộc chín, giã tơi rồi sao khô trên chảo gang lửa nhỏ đến khi bông. | Loin is boiled, pounded apart and dried in cast iron over a small flame until fluffy.
HOW_MADE | Thịt mông còn ấm giã mịn, nêm nước mắm, không hàn the, không bột. Gói ba lớp lá chuối, buộc lạt giang, thả nước sôi. | Warm pork leg is pounded smooth and seasoned with fish sauce, without borax or starch, wrapped in three banana leaves, tied and boiled.

# P024
INGREDIENTS | <bò> Thịt bò, mỡ lợn, thì là, nước mắm, tiêu | Beef, pork fat, dill, fish sauce, pepper
INGREDIENTS | <cốm> Thịt lợn, cốm, mỡ, nước mắm, tiêu | Pork, young rice, fat, fish sauce, pepper
INGREDIENTS | <mỡ> Thịt lợn, mỡ lợn, nước mắm, tiêu | Pork, pork fat, fish sauce, pepper
INGREDIENTS | Thịt lợn, mỡ, bột quế, nước mắm, tiêu | Pork, fat, cinnamon, fish sauce, pepper
ALLERGENS | Cá (nước mắm) | Fish (fish sauce)
HOW_MADE | Thịt giã trong ngày phết quanh ống tre, quay trên than hoa cho mặt vàng đều, rắc bột quế ở lượt cuối. | The meat, pounded the same day, is spread on a bamboo tube, turned over charcoal until golden and dusted with cinnamon at the last turn.

# P025
INGREDIENTS | <tai> Tai lợn, bì, thính gạo và đỗ xanh, muối, tỏi, lá sung | Pig's ear, rind, roasted rice and mung bean powder, salt, garlic, fig leaf
INGREDIENTS | Thịt nạc lợn, bì, mỡ phần, thính gạo và đỗ xanh, muối, lá sung | Lean pork, rind, fat, roasted rice and mung bean powder, salt, fig leaf
ALLERGENS | <nước chấm> Cá (nước mắm trong nước chấm) | Fish (fish sauce in the dip)
ALLERGENS | Không có | None
NET_QUANTITY | <suất> 300 g nem, kèm lá và nước chấm | 300 g with leaves and dip
SHELF_LIFE | <hút chân không> 7 ngày ở ngăn mát | 7 days chilled
SHELF_LIFE | 2 ngày ở ngăn mát | 2 days chilled
USAGE | Cuốn lá sung, lá đinh lăng, chấm tương ớt hoặc nước mắm chua ngọt. | Roll in fig or polyscias leaf; dip in chilli sauce or sweet-sour fish sauce.
HOW_MADE | Bì luộc chín tới thái sợi như tóc, trộn thịt nạc hấp và thính rang giã tay; sáng trộn, chiều ăn là vừa. | Rind is cooked just through and cut fine as hair, then mixed with steamed pork and hand-ground roasted rice; mixed in the morning, right by the afternoon.

# P026
INGREDIENTS | <socola> Sữa bò tươi, đường, bột ca cao | Fresh cow's milk, sugar, cocoa
INGREDIENTS | <trà xanh> Sữa bò tươi, đường, bột trà xanh | Fresh cow's milk, sugar, green tea
INGREDIENTS | <cốm> Sữa bò tươi, đường, cốm | Fresh cow's milk, sugar, young rice
INGREDIENTS | Sữa bò tươi, đường | Fresh cow's milk, sugar
ALLERGENS | Sữa | Milk
HOW_MADE | Sữa vắt buổi sáng cô trên chảo rộng đến khi quánh như bột nhào, cắt viên lúc còn ấm, gói giấy nến từng chiếc. | Morning milk is reduced in a wide pan until thick as dough, cut while warm and wrapped piece by piece.

# P027
INGREDIENTS | <nếp cẩm> Sữa bò tươi, nếp cẩm, đường, men sữa chua | Fresh cow's milk, black sticky rice, sugar, yoghurt culture
INGREDIENTS | <không đường> Sữa bò tươi, men sữa chua | Fresh cow's milk, yoghurt culture
INGREDIENTS | <thanh trùng> Sữa bò tươi 100 % | 100% fresh cow's milk
INGREDIENTS | <caramen> Sữa bò tươi, trứng gà, đường | Fresh cow's milk, egg, sugar
INGREDIENTS | <phô mai> Sữa bò tươi, men đông sữa, muối | Fresh cow's milk, rennet, salt
INGREDIENTS | <váng> Kem sữa, đường | Cream, sugar
INGREDIENTS | Sữa bò tươi, đường, men sữa chua | Fresh cow's milk, sugar, yoghurt culture
ALLERGENS | <caramen> Sữa, trứng | Milk, egg
ALLERGENS | Sữa | Milk
NET_QUANTITY | <6 hũ> 6 hũ × 80 g | 6 × 80 g
NET_QUANTITY | <4 chai> 4 chai × 180 ml | 4 × 180 ml
NET_QUANTITY | <4 hũ> 4 hũ × 100 g | 4 × 100 g
HOW_MADE | Sữa gom hai lần mỗi ngày, thử tại chỗ rồi mới đổ bồn lạnh; thanh trùng, cấy men và ủ trong hũ, giữ lạnh suốt đường đi. | Milk is collected twice a day, tested on the spot and chilled; then pasteurised, cultured in the jar and kept cold all the way.

# P028
INGREDIENTS | <ớt> Đỗ tương, gạo nếp, ớt, muối, nước, tỏi | Soybean, sticky rice, chilli, salt, water, garlic
INGREDIENTS | Đỗ tương, gạo nếp, muối, nước | Soybean, sticky rice, salt, water
ALLERGENS | Đậu nành | Soy
USAGE | Khuấy đều trước khi rót; chấm rau luộc, kho cá, rim thịt. | Stir before pouring; a dip for greens, or to braise fish and pork.
HOW_MADE | Xôi nếp ủ lên mốc vàng, đỗ tương rang ngâm nước; hai thứ vào chum sành phơi sân ba tháng, nắng mở nắp, sáng nào cũng khuấy. | Sticky rice is left to grow golden mould and roasted soybean is soaked; together they spend three months in jars in the yard, opened to the sun and stirred each morning.

# P029
INGREDIENTS | <tinh bột nghệ> Tinh bột nghệ vàng 100 % | 100% turmeric starch
INGREDIENTS | <gừng> Gừng 100 % | 100% ginger
INGREDIENTS | <riềng> Riềng 100 % | 100% galangal
INGREDIENTS | <kho cá> Nghệ, riềng, gừng, ớt khô, tiêu, muối | Turmeric, galangal, ginger, dried chilli, pepper, salt
INGREDIENTS | <vừng> Vừng, lạc, muối | Sesame, peanut, salt
INGREDIENTS | Nghệ vàng 100 % | 100% turmeric
ALLERGENS | <vừng> Vừng, lạc | Sesame, peanut
ALLERGENS | Không có | None
USAGE | <vừng> Chấm xôi, cơm nắm, rau củ luộc. | With sticky rice, rice balls or boiled vegetables.
USAGE | Ướp cá, kho thịt, nấu canh, mỗi lần một thìa nhỏ. | A small spoonful to marinate fish, braise meat or season soup.
HOW_MADE | Củ rửa sạch, thái lát mỏng, sấy nhẹ giữ màu, xay mịn và rây hai lượt, đóng hũ trong ngày. | Roots are washed, sliced thin, gently dried to keep their colour, ground, sifted twice and packed the same day.
`
