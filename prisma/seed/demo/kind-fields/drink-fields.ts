/** Sets 11–17: teas, tisanes, coffee, spirits, water and cordials. */
export const drinkFields = `
# P030
INGREDIENTS | <nhài> Chè xanh, hoa nhài | Green tea, jasmine
INGREDIENTS | Búp chè xanh 100 % | 100% tea buds
USAGE | <đen> 5 g cho 200 ml nước 95 °C, hãm 4 phút. | 5 g to 200 ml of water at 95 °C for 4 minutes.
HOW_MADE | <đen> Lá vò kỹ, ủ lên men trong chiếu ẩm rồi sấy khô hai lượt. | The leaf is well rolled, fermented under damp mats and dried twice.
HOW_MADE | <nhài> Ướp ba lượt hoa nhài hái chiều, sáng sàng bỏ hoa rồi sấy lại. | Scented three times with jasmine picked in the afternoon, sifted at dawn and dried again.
HOW_MADE | Hái từ năm đến chín giờ sáng, héo nắng nhẹ, diệt men trong chảo gang, vò và sao khô lửa nhỏ gần một buổi. | Picked from five to nine, withered in soft sun, fired in cast iron, rolled and dried over a low flame for half a day.

# P031
INGREDIENTS | <tươi> Cành lá chè tươi | Fresh tea sprigs
INGREDIENTS | Búp chè xanh 100 % | 100% tea buds
NET_QUANTITY | <25 túi> 25 túi × 2 g (50 g) | 25 × 2 g (50 g)
SHELF_LIFE | <tươi> 3 ngày ở ngăn mát | 3 days chilled
USAGE | <tươi> Vò nhẹ, tráng nước sôi, hãm ấm tích 10 phút. | Crush lightly, rinse with boiling water, steep in a big pot for 10 minutes.
USAGE | <túi lọc> Một túi cho 150 ml nước sôi, hãm 2 phút. | One bag to 150 ml of boiling water, 2 minutes.
HOW_MADE | Cả vùng theo một quy trình, đủ ngày cách ly mới hái. Búp hái tay, sáng hái chiều sao, không để qua đêm. | The whole valley follows one method and waits out every interval. Buds are picked by hand and fired the same afternoon.

# P032
INGREDIENTS | Trà xanh, gạo sen bách diệp | Green tea, anthers of the hundred-petal lotus
HOW_MADE | Hoa hái lúc trời chưa sáng, tách lấy hạt gạo trắng trên nhị. Một lớp trà một lớp gạo sen, ủ rồi sấy cách thủy, lặp lại bảy lần; cân trà phải hơn nghìn bông. | Flowers are cut before dawn and their white anthers picked out. Tea and anthers are layered, rested and dried over steam, seven times; a kilo takes more than a thousand flowers.

# P033
INGREDIENTS | Trà xanh ướp trong bông sen tươi | Green tea scented inside a fresh lotus
NET_QUANTITY | <10 bông> 10 bông, mỗi bông khoảng 15 g trà | 10 flowers, about 15 g of tea each
NET_QUANTITY | <5 bông> 5 bông, mỗi bông khoảng 15 g trà | 5 flowers, about 15 g of tea each
NET_QUANTITY | 1 bông, khoảng 15 g trà | 1 flower, about 15 g of tea
HOW_MADE | Chiều bỏ trà vào lòng hoa, buộc cánh lại, cắm nước qua đêm; sáng cấp đông cả bông. | In the afternoon tea is laid in the flower, the petals tied and the stem kept in water overnight; at dawn the whole flower is frozen.

# P034
INGREDIENTS | <xạ đen> Xạ đen 100 % | 100% xạ đen leaf
INGREDIENTS | <giảo cổ lam> Giảo cổ lam 100 % | 100% jiaogulan
INGREDIENTS | <chè dây> Chè dây 100 % | 100% chè dây
INGREDIENTS | <hòa tan> Cao cà gai leo, đường phèn | Cà gai leo extract, rock sugar
INGREDIENTS | Cà gai leo 100 % | 100% cà gai leo
NET_QUANTITY | <25 túi> 25 túi × 2 g (50 g) | 25 × 2 g (50 g)
NET_QUANTITY | <20 gói> 20 gói × 3 g (60 g) | 20 × 3 g (60 g)
HOW_MADE | Cây trồng dưới chân núi Ba Vì, cắt lúc vừa ra nụ, rửa, băm khúc và sấy nhiệt thấp ngay trong ngày. | Grown at the foot of Ba Vì, cut in bud, washed, chopped and dried at low heat the same day.

# P035
INGREDIENTS | <gừng> Lá chùm ngây, gừng | Moringa leaf, ginger
INGREDIENTS | <ổi> Lá ổi 100 % | 100% guava leaf
INGREDIENTS | <lá sen> Lá sen 100 % | 100% lotus leaf
INGREDIENTS | Lá chùm ngây 100 % | 100% moringa leaf
NET_QUANTITY | <25 túi> 25 túi × 2 g (50 g) | 25 × 2 g (50 g)
HOW_MADE | Chỉ lấy lá bánh tẻ, tuốt khỏi cuống, sấy lạnh giữ màu, không tẩm hương. | Only grown leaves, stripped from the stalk and cold-dried; no scent added.

# P036
INGREDIENTS | <kim ngân cúc> Kim ngân hoa, cúc hoa | Honeysuckle, chrysanthemum
INGREDIENTS | <hoa cúc> Cúc hoa 100 % | 100% chrysanthemum
INGREDIENTS | <vối> Nụ vối 100 % | 100% vối buds
INGREDIENTS | Nụ kim ngân 100 % | 100% honeysuckle buds
NET_QUANTITY | <25 túi> 25 túi × 1,5 g (37,5 g) | 25 × 1.5 g (37.5 g)
NET_QUANTITY | <20 túi> 20 túi × 2 g (40 g) | 20 × 2 g (40 g)
HOW_MADE | Nụ hái trước lúc nở, mỗi buổi sáng chỉ được vài lạng khô, sấy mát nhiều giờ cho giữ màu. | Buds are picked before they open, a morning giving a few hundred grams dried, and cool-dried for hours.

# P037
INGREDIENTS | <bốn vị> Cà gai leo, cúc hoa, cam thảo, lá sen | Cà gai leo, chrysanthemum, liquorice, lotus leaf
INGREDIENTS | <cà gai leo> Cà gai leo 100 % | 100% cà gai leo
INGREDIENTS | <gừng> Gừng, sả, cam thảo | Ginger, lemongrass, liquorice
INGREDIENTS | <đậu biếc> Hoa đậu biếc 100 % | 100% butterfly pea flower
INGREDIENTS | Cúc hoa, lá sen, cam thảo, nhân trần | Chrysanthemum, lotus leaf, liquorice, adenosma
NET_QUANTITY | <60 túi> 60 túi × 2 g (120 g) | 60 × 2 g (120 g)
NET_QUANTITY | <40 túi> 40 túi × 2 g (80 g) | 40 × 2 g (80 g)
NET_QUANTITY | <30 túi> 30 túi × 2 g (60 g) | 30 × 2 g (60 g)
NET_QUANTITY | <25 túi> 25 túi × 2 g (50 g) | 25 × 2 g (50 g)
NET_QUANTITY | <20 túi> 20 túi × 2 g (40 g) | 20 × 2 g (40 g)
HOW_MADE | Giống, trồng, sấy và đóng túi trong một trang trại; mỗi lô ghi ngày cắt và thửa ruộng dưới đáy hộp. | Seed, field, drying and packing on one farm; each lot carries its cutting day and plot under the box.

# P038
INGREDIENTS | <moka> Cà phê Arabica Cầu Đất | Arabica coffee
INGREDIENTS | Cà phê Robusta và Arabica | Robusta and Arabica coffee
NET_QUANTITY | <10 gói> 10 gói × 12 g (120 g) | 10 × 12 g (120 g)
NET_QUANTITY | <phin nhôm> 250 g cà phê và một phin nhôm | 250 g of coffee and an aluminium phin
HOW_MADE | Hạt về kho phân lại bằng tay, rang mẻ nhỏ hai lần một tuần, không tẩm bơ, không tẩm hương. | Beans are sorted again by hand and roasted in small batches twice a week; no butter, no flavouring.

# P039
INGREDIENTS | <tẻ> Gạo tẻ, men lá, nước | Rice, leaf yeast, water
INGREDIENTS | Gạo nếp, men thuốc bắc, nước | Sticky rice, herbal yeast, water
ALCOHOL_CONTENT | <hạ thổ> 39 % thể tích | 39% by volume
ALCOHOL_CONTENT | 35 % thể tích | 35% by volume
NET_QUANTITY | <2 chai> 2 chai × 500 ml | 2 × 500 ml
HOW_MADE | Nếp nấu cơm, rắc men, ủ đủ ngày rồi cất; bỏ đầu lấy giữa, để lắng trong chum ít nhất nửa năm. Mỗi mẻ gửi mẫu kiểm nghiệm. | Cooked rice is sprinkled with yeast, rested its time and distilled; the heads are discarded and the heart rests in jars for half a year. A sample of every batch goes to the laboratory.

# P040
INGREDIENTS | <mận> Mận, rượu nếp, đường phèn | Plum, rice spirit, rock sugar
INGREDIENTS | Mơ Hương Sơn, rượu nếp, đường phèn | Hương Sơn apricot, rice spirit, rock sugar
ALCOHOL_CONTENT | <nhẹ> 15 % thể tích | 15% by volume
ALCOHOL_CONTENT | 25 % thể tích | 25% by volume
NET_QUANTITY | <2 chai> 2 chai × 500 ml | 2 × 500 ml
HOW_MADE | Mơ hái lúc vàng ươm, ráo từng quả, ngâm rượu nếp trên một năm trong chum, lọc quả rồi để lắng thêm. | Golden fruit, dried one by one, steeps in rice spirit for over a year, is strained and left to settle.

# P041
INGREDIENTS | <gừng> Gừng, rượu nếp | Ginger, rice spirit
INGREDIENTS | <dâu> Dâu tằm, rượu nếp, đường phèn | Mulberry, rice spirit, rock sugar
INGREDIENTS | <táo mèo> Táo mèo, rượu nếp, đường phèn | Hawthorn apple, rice spirit, rock sugar
INGREDIENTS | <chuối hột> Chuối hột, rượu nếp | Wild banana, rice spirit
INGREDIENTS | Hương nhu, gừng, quế, cam thảo, rượu nếp | Holy basil, ginger, cinnamon, liquorice, rice spirit
ALCOHOL_CONTENT | 29 % thể tích | 29% by volume
NET_QUANTITY | <2 chai> 2 chai × 500 ml | 2 × 500 ml
HOW_MADE | Lá và quả hái quanh vườn, ngâm theo mùa trong rượu nếp đã để lắng và kiểm nghiệm; mỗi chum ghi ngày xuống rượu. | Leaves and fruit from the garden steep by season in rested, tested rice spirit; each jar bears its date.

# P042
NET_QUANTITY | <350> 24 chai × 350 ml | 24 × 350 ml
NET_QUANTITY | <thủy tinh> 12 chai × 450 ml | 12 × 450 ml
NET_QUANTITY | <lít thùng> 12 chai × 1,5 lít | 12 × 1.5 litres
NET_QUANTITY | <thùng 24> 24 chai × 500 ml | 24 × 500 ml
NET_QUANTITY | 20 lít | 20 litres
HOW_MADE | Nước giếng sâu lọc nhiều cấp, tiệt trùng bằng tia cực tím, mỗi ca lấy mẫu gửi phòng thử nghiệm. | Deep-well water passes several filters and ultraviolet light; each shift sends a sample to the laboratory.

# P043
INGREDIENTS | <gừng> Mơ, đường, gừng | Apricot, sugar, ginger
INGREDIENTS | <muối> Mơ, muối | Apricot, salt
INGREDIENTS | <uống liền> Nước, nước cốt mơ, đường | Water, apricot cordial, sugar
INGREDIENTS | Mơ, đường | Apricot, sugar
NET_QUANTITY | <6 chai> 6 chai × 330 ml | 6 × 330 ml
HOW_MADE | Một lớp quả một lớp đường, ngâm sáu tháng tự ra nước cốt, không đun, không chất bảo quản. | A layer of fruit, a layer of sugar, six months: the cordial comes by itself, unheated and without preservatives.

# P044
INGREDIENTS | <dâu> Dâu tằm, đường | Mulberry, sugar
INGREDIENTS | <chanh đào> Chanh đào, mật ong, đường phèn | Peach lime, honey, rock sugar
INGREDIENTS | <cay> Sấu, đường, gừng, ớt, muối | Dracontomelon, sugar, ginger, chilli, salt
INGREDIENTS | Sấu, đường, gừng, nước | Dracontomelon, sugar, ginger, water
HOW_MADE | Quả cạo vỏ, khía vòng, chần nước vôi trong cho giòn rồi ngâm nước đường gừng hai tuần. | The fruit is peeled, scored, blanched in lime water for crispness and steeped two weeks in ginger syrup.
`
