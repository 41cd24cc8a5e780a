/** Sets 5–10. */
export const kitchenFields = `
# P011
INGREDIENTS | <xéo> Nếp cái hoa vàng, đỗ xanh, hành phi, mỡ gà, nghệ, muối | Sticky rice, mung bean, fried shallot, chicken fat, turmeric, salt
INGREDIENTS | <lạc> Nếp cái hoa vàng, lạc, muối vừng | Sticky rice, peanuts, sesame salt
INGREDIENTS | <gấc> Nếp cái hoa vàng, gấc, đường, dừa | Sticky rice, gac fruit, sugar, coconut
INGREDIENTS | <cốm> Cốm, đỗ xanh, đường, dừa | Young rice, mung bean, sugar, coconut
INGREDIENTS | <ngũ sắc> Nếp cái hoa vàng, lá cẩm, lá dứa, gấc, nghệ, dừa | Sticky rice, magenta leaf, pandan, gac, turmeric, coconut
INGREDIENTS | <ngô> Nếp cái hoa vàng, ngô nếp, đỗ xanh, hành phi | Sticky rice, waxy maize, mung bean, fried shallot
INGREDIENTS | Nếp cái hoa vàng, đỗ, muối, mỡ gà | Sticky rice, beans, salt, chicken fat
ALLERGENS | <lạc> Lạc, vừng | Peanut, sesame
ALLERGENS | Không có; bếp có dùng lạc và vừng | None; made in a kitchen that uses peanut and sesame
NET_QUANTITY | Khoảng 200 g một hộp | About 200 g a box
HOW_MADE | Nếp ngâm từ chiều, hai giờ sáng nhóm bếp. Đồ hai lần, giữa hai lần xới tơi cho nguội nên hạt căng mà không bết, gói lá sen khi còn nóng. | The rice soaks from the afternoon and the stove is lit at two. It is steamed twice, loosened and cooled in between, and wrapped hot in lotus leaf.

# P012
INGREDIENTS | <bò> Bánh phở: gạo, nước, muối. Gói gia vị: xương bò cô, quế, hồi, gừng, hành, muối | Noodles: rice, water, salt. Sachet: beef broth, cinnamon, star anise, ginger, onion, salt
INGREDIENTS | <gà> Bánh phở: gạo, nước, muối. Gói gia vị: xương gà cô, gừng, hành, rau mùi, muối | Noodles: rice, water, salt. Sachet: chicken broth, ginger, onion, coriander, salt
INGREDIENTS | <chay> Bánh phở: gạo, nước, muối. Gói gia vị: nấm hương, củ cải, mía, quế, hồi, muối | Noodles: rice, water, salt. Sachet: shiitake, radish, sugar cane, cinnamon, star anise, salt
INGREDIENTS | <trộn,thùng> Bánh phở: gạo, nước, muối. Gói gia vị: nước cô từ xương, hành khô, muối, đường, ớt | Noodles: rice, water, salt. Sachet: bone broth, dried onion, salt, sugar, chilli
INGREDIENTS | <lứt> Gạo lứt, nước, muối | Brown rice, water, salt
INGREDIENTS | Gạo tẻ, nước, muối | Rice, water, salt
NET_QUANTITY | <thùng> 30 gói × 80 g | 30 × 80 g
NET_QUANTITY | <trộn> 85 g một hộp | 85 g a box
USAGE | <ăn liền> Chần nước sôi 3 phút, thêm gói gia vị, hành và rau thơm. | Three minutes in boiling water, then the sachet, spring onion and herbs.
USAGE | Ngâm nước ấm 10 phút, chần qua rồi chan nước dùng hoặc xào. | Soak 10 minutes in warm water, blanch, then serve in broth or stir-fry.
HOW_MADE | Bánh tráng từ gạo tẻ cũ, thái sợi, phơi phên rồi sấy nhẹ. Nước dùng cô tám giờ, không hàn the. | Sheets of old-crop rice are sliced, dried on racks and finished gently. The broth reduces for eight hours; no borax.

# P013
INGREDIENTS | <chả> Giò sống (thịt lợn), cốm, mỡ, nước mắm, tiêu | Pork paste, young rice, fat, fish sauce, pepper
INGREDIENTS | <bánh> Cốm, đỗ xanh, đường, dừa, nước hoa bưởi | Young rice, mung bean, sugar, coconut, pomelo flower water
INGREDIENTS | <xôi> Cốm, đỗ xanh, đường, dừa, hạt sen | Young rice, mung bean, sugar, coconut, lotus seed
INGREDIENTS | <chè> Cốm, đỗ xanh, đường phèn, bột sắn | Young rice, mung bean, rock sugar, arrowroot
INGREDIENTS | Lúa nếp non 100 % | 100% young sticky rice
ALLERGENS | <chả> Cá (nước mắm) | Fish (fish sauce)
NET_QUANTITY | <chiếc> 10 chiếc × 60 g | 10 × 60 g
NET_QUANTITY | <cốc> 4 cốc × 180 g | 4 × 180 g
USAGE | <chả> Rán vàng nhỏ lửa hai mặt, ăn với bún đậu. | Fry gently until golden; good with vermicelli and tofu.
USAGE | Ăn liền với chuối tiêu; cốm khô thì vẩy nước ấm cho mềm. | As it is with ripe banana; sprinkle dried young rice with warm water first.
HOW_MADE | Lúa nếp gặt khi hạt còn sữa, rang chảo gang lửa củi ngay trong đêm. Giã bảy lượt, sàng sảy giữa các lượt, gói lá ráy trong, lá sen ngoài. | Sticky rice is cut in the milk stage and roasted over wood the same night, pounded seven times with winnowing in between, and wrapped in two kinds of leaf.

# P014
INGREDIENTS | <chả> Giò sống (thịt lợn), cốm, mỡ, nước mắm, tiêu | Pork paste, young rice, fat, fish sauce, pepper
INGREDIENTS | <bánh> Cốm, đỗ xanh, đường, dừa, nước hoa bưởi | Young rice, mung bean, sugar, coconut, pomelo flower water
INGREDIENTS | <xào> Cốm, dừa, đường | Young rice, coconut, sugar
INGREDIENTS | Lúa nếp non 100 % | 100% young sticky rice
ALLERGENS | <chả> Cá (nước mắm) | Fish (fish sauce)
NET_QUANTITY | <chiếc> 10 chiếc × 60 g | 10 × 60 g
USAGE | <chả> Rán nhỏ lửa hai mặt. | Fry gently on both sides.
USAGE | Nhón từng nhúm, nhai kỹ, ăn với chuối tiêu trứng cuốc. | A pinch at a time, well chewed, with ripe banana.
HOW_MADE | Chọn nếp lúc bấm hạt còn chảy sữa. Rang chảo gang, tay đảo từ đầu đến cuối mẻ, giã cối đá và sàng lấy lớp đầu nia. | The rice is chosen when a nail still draws milk, roasted in cast iron with a hand that never stops, pounded in stone and sieved for the finest flakes.

# P015
INGREDIENTS | Tinh bột dong riềng, nước | Canna starch, water
HOW_MADE | Bột lọc nhiều nước cho trắng, tráng lá, thái sợi rồi phơi phên tre bên sông Nhuệ hai nắng. | The starch is washed white, steamed into sheets, cut and dried on bamboo racks by the river for two days.
USAGE | Ngâm nước ấm 10 phút, cho vào nồi nấu 3 phút. | Soak 10 minutes in warm water, cook for 3.

# P016
INGREDIENTS | <khoai> Tinh bột khoai lang, nước | Sweet potato starch, water
INGREDIENTS | Tinh bột dong riềng, nước | Canna starch, water
HOW_MADE | Bột nhào nước nóng đến khi kéo dây không đứt, ép sợi vào nước sôi, se gió ban ngày, ủ dẻo ban đêm. | The dough is worked with hot water until it draws without breaking, pressed into boiling water, dried by day and rested by night.
USAGE | Ngâm nước ấm 10 phút, nấu lẩu, xào hay trộn. | Soak 10 minutes in warm water; for hotpot, stir-fry or salad.

# P017
INGREDIENTS | <chay> Nếp cái hoa vàng, đỗ xanh, nấm hương, hạt sen, muối, lá dong | Sticky rice, mung bean, shiitake, lotus seed, salt, dong leaf
INGREDIENTS | <gấc> Nếp cái hoa vàng, gấc, đỗ xanh, thịt lợn, hạt tiêu, muối, lá dong | Sticky rice, gac, mung bean, pork, pepper, salt, dong leaf
INGREDIENTS | Nếp cái hoa vàng, thịt lợn, đỗ xanh, hạt tiêu, muối, nước lá riềng, lá dong | Sticky rice, pork, mung bean, pepper, salt, galangal leaf, dong leaf
ALLERGENS | Không có | None
NET_QUANTITY | <cặp> 2 cái × 1 kg | 2 × 1 kg
STORAGE | Treo nơi thoáng; ngăn mát 2–5 °C khi trời nồm. | Hang in an airy place; at 2–5 °C in damp weather.
SHELF_LIFE | 5 ngày nơi thoáng, 14 ngày ở ngăn mát | 5 days airy, 14 days chilled
USAGE | Bóc lá, cắt bằng lạt; bánh cứng thì luộc lại 20 phút hoặc rán. | Unwrap and cut with its string; when hard, boil 20 minutes or fry.
HOW_MADE | Gói tay không khuôn, luộc mười hai tiếng lửa củi, vớt ra rửa lá rồi ép ráo. | Wrapped by hand without a mould, boiled twelve hours over wood, rinsed and pressed.

# P018
INGREDIENTS | <chay> Gạo tẻ, mộc nhĩ, nấm hương, đỗ xanh, hành, muối, lá dong | Rice, wood ear, shiitake, mung bean, onion, salt, dong leaf
INGREDIENTS | Gạo tẻ, thịt lợn, mộc nhĩ, hành khô, nước mắm, tiêu, lá dong | Rice, pork, wood ear, shallot, fish sauce, pepper, dong leaf
ALLERGENS | <chay> Không có | None
ALLERGENS | Cá (nước mắm) | Fish (fish sauce)
NET_QUANTITY | <20> 20 cái × 80 g | 20 × 80 g
NET_QUANTITY | <10> 10 cái × 100 g | 10 × 100 g
NET_QUANTITY | <cỡ nhỏ> 60 g một cái | 60 g each
NET_QUANTITY | 100 g một cái | 100 g each
SHELF_LIFE | <cấp đông> 60 ngày ở −18 °C | 60 days at −18 °C
HOW_MADE | Gạo tẻ ngâm xay nước, ráo bột trên bếp đến khi quánh, bọc nhân, gói hai lần lá rồi luộc. | Rice is soaked and wet-milled, thickened over the stove, filled, wrapped in two leaves and boiled.

# P019
INGREDIENTS | <gấc> Bột nếp rang, mật mía, lạc, gừng, gấc | Roasted sticky rice flour, molasses, peanut, ginger, gac
INGREDIENTS | <vừng> Bột nếp rang, mật mía, vừng đen, gừng | Roasted sticky rice flour, molasses, black sesame, ginger
INGREDIENTS | <dứa> Bột nếp rang, đường, mạch nha, lạc, lá dứa | Roasted sticky rice flour, sugar, malt, peanut, pandan
INGREDIENTS | Bột nếp rang, mật mía, lạc, gừng | Roasted sticky rice flour, molasses, peanut, ginger
ALLERGENS | <vừng> Vừng; xưởng có dùng lạc | Sesame; made where peanut is used
ALLERGENS | Lạc | Peanut
HOW_MADE | Mật mía đun với gừng giã, trộn bột nếp rang lúc còn nóng, cán bằng chai, cắt thanh rồi áo bột. | Molasses is boiled with ginger, mixed hot with roasted flour, rolled with a bottle, cut and dusted.

# P020
INGREDIENTS | <mứt sen> Hạt sen, đường | Lotus seed, sugar
INGREDIENTS | <mứt gừng> Gừng, đường | Ginger, sugar
INGREDIENTS | <mứt quất> Quất, đường, muối | Kumquat, sugar, salt
INGREDIENTS | <năm vị> Mơ, mận, sấu, chanh đào, trám, đường, muối, gừng, cam thảo | Apricot, plum, dracontomelon, peach lime, canarium, sugar, salt, ginger, liquorice
INGREDIENTS | Quả (theo tên hộp), đường, muối, gừng, cam thảo | Fruit as named, sugar, salt, ginger, liquorice
ALLERGENS | Không có | None
HOW_MADE | Quả muối từ mùa hè, cuối thu rửa mặn rồi sên với đường và gừng ba giờ, tay đảo đều. Không phẩm màu. | The fruit is salted in summer, rinsed in late autumn and simmered three hours with sugar and ginger. No colouring.

# P021
INGREDIENTS | <tào phớ> Đỗ tương, nước, đường, gừng | Soybean, water, sugar, ginger
INGREDIENTS | <sữa đậu> Đỗ tương, nước, đường | Soybean, water, sugar
INGREDIENTS | <tẩm hành> Đỗ tương, nước, hành lá, dầu, nước mắm | Soybean, water, spring onion, oil, fish sauce
INGREDIENTS | <rán> Đỗ tương, nước, dầu | Soybean, water, oil
INGREDIENTS | Đỗ tương, nước | Soybean, water
ALLERGENS | <tẩm hành> Đậu nành, cá (nước mắm) | Soy, fish (fish sauce)
ALLERGENS | Đậu nành | Soy
NET_QUANTITY | <5 bìa> 5 bìa × 130 g | 5 × 130 g
NET_QUANTITY | <4 bìa> 4 bìa × 150 g | 4 × 150 g
NET_QUANTITY | <cốc> 250 g một cốc | 250 g a cup
NET_QUANTITY | 150 g một bìa | 150 g a block
SHELF_LIFE | <váng> 30 ngày nơi khô mát | 30 days, cool and dry
SHELF_LIFE | 2 ngày ở ngăn mát | 2 days chilled
USAGE | <sữa đậu,tào phớ> Uống hoặc ăn lạnh; ấm thì hâm nhỏ lửa. | Cold, or gently warmed.
USAGE | Rán vàng, om cà chua hoặc luộc chấm mắm tôm. | Fry, stew with tomato, or poach and dip.
HOW_MADE | Đỗ ngâm sáu giờ, xay cối đá, nấu lửa nhỏ. Đông bằng nước chua của mẻ trước, ép vừa tay, không thạch cao. | Beans soak six hours, are stone-ground and gently cooked, set with the whey of the last batch and lightly pressed; no gypsum.

# P022
INGREDIENTS | <dồi> Đường, mạch nha, lạc, vừng | Sugar, malt, peanut, sesame
INGREDIENTS | <lạc> Lạc, đường, mạch nha | Peanut, sugar, malt
INGREDIENTS | <vừng> Vừng, đường, mạch nha | Sesame, sugar, malt
INGREDIENTS | <bột> Đường, mạch nha, bột nếp | Sugar, malt, sticky rice flour
INGREDIENTS | <hộp quà> Đường, mạch nha, lạc, vừng, bột nếp | Sugar, malt, peanut, sesame, sticky rice flour
INGREDIENTS | <rán> Bột nếp, đỗ xanh, mật mía, dầu | Sticky rice flour, mung bean, molasses, oil
INGREDIENTS | Khoai lang 100 % | 100% sweet potato
ALLERGENS | <dồi,hộp quà> Lạc, vừng | Peanut, sesame
ALLERGENS | <lạc> Lạc | Peanut
ALLERGENS | <vừng> Vừng | Sesame
ALLERGENS | Không có; xưởng có dùng lạc và vừng | None; made where peanut and sesame are used
NET_QUANTITY | <túi 10> 10 cái × 50 g | 10 × 50 g
SHELF_LIFE | <rán> 3 ngày nơi khô mát | 3 days, cool and dry
HOW_MADE | Đường và mạch nha thắng vừa tới, kéo lúc còn nóng đến khi trắng xốp, cuộn nhân lạc vừng rồi cắt khúc khi chưa nguội. | Sugar and malt are boiled just right, pulled hot until white and light, rolled round the filling and cut before they cool.
`
