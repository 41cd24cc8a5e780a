/** Sets 14–17: spirits, liqueurs, water, cordials. */
export const drinks = `
# P039 | Rượu nếp | spirit
= Rượu nếp quê chai 500 ml | Village rice spirit, 500 ml | chai 500 ml | 500 ml bottle | 80-150
= Rượu nếp hạ thổ hũ sành | Village rice spirit rested underground, crock | hũ 500 ml | 500 ml crock | 110-150
= Rượu nếp cái hoa vàng | Yellow-flower sticky-rice spirit | chai 500 ml | 500 ml bottle | 95-150
= Rượu nếp quê chai 1 lít | Village rice spirit, 1 litre | chai 1 lít | 1 litre bottle | 150-260
= Rượu nếp quê cặp biếu | Village rice spirit, pair | hộp 2 chai | box of 2 | 180-290
= Rượu tẻ men lá | Leaf-yeast rice spirit | chai 500 ml | 500 ml bottle | 80-120
+ <!tẻ> Nếp nấu cơm, rắc men thuốc bắc, ủ đủ ngày rồi mới cất. | Cooked sticky rice is sprinkled with herbal yeast, rests its full time and is then distilled.
+ Bỏ phần đầu, lấy phần giữa, để lắng trong chum ít nhất nửa năm. | The head is thrown away, the heart kept and rested in jars for at least half a year.
+ Mỗi mẻ gửi mẫu đi kiểm nghiệm trước khi đóng chai. | A sample of every batch goes to the laboratory before bottling.
+ Bán cho người đủ 18 tuổi; đã uống thì không lái xe. | Sold to adults only; if you drink, do not drive.
+ <tẻ> Gạo tẻ nấu cơm, rắc men lá, ủ đủ ngày rồi mới cất. | Plain rice is cooked, sprinkled with leaf yeast, left its full time and distilled.

# P040 | Rượu mơ | spirit
= Rượu mơ Hương Sơn chai 500 ml | Hương Sơn apricot liqueur, 500 ml | chai 500 ml | 500 ml bottle | 125-200
= Rượu mơ Hương Sơn ủ ba năm | Hương Sơn apricot liqueur, three years | chai 500 ml | 500 ml bottle | 180-250
= Rượu mơ Hương Sơn nhẹ độ | Hương Sơn light apricot liqueur | chai 500 ml | 500 ml bottle | 120-180
= Rượu mơ Hương Sơn hũ sành | Hương Sơn apricot liqueur, crock | hũ 1 lít | 1 litre crock | 250-420
= Rượu mơ Hương Sơn hộp quà | Hương Sơn apricot liqueur, gift box | hộp 2 chai | box of 2 | 270-450
= Rượu mận Hương Sơn | Hương Sơn plum liqueur | chai 500 ml | 500 ml bottle | 120-190
+ <mơ> Mơ hái tháng ba âm lịch, quả vàng ươm, rửa rồi để ráo từng quả. | Apricots are picked golden in the third lunar month, washed and dried one by one.
+ Ngâm rượu nếp trên một năm, lọc bỏ quả rồi để lắng thêm. | Steeped in rice spirit for more than a year, strained and left to settle.
+ <mơ> Màu hổ phách, chua nhẹ, thơm lâu. | Amber, lightly sour, with a lasting scent.
+ Bán cho người đủ 18 tuổi; đã uống thì không lái xe. | Sold to adults only; if you drink, do not drive.
+ <mận> Mận chín đỏ, khía nhẹ cho ra hương rồi mới ngâm. | Ripe red plums, scored to give up their scent before steeping.

# P041 | Rượu thảo mộc | spirit
= Rượu thảo mộc Hồng Vân chai 500 ml | Hồng Vân herbal liqueur, 500 ml | chai 500 ml | 500 ml bottle | 125-220
= Rượu gừng Hồng Vân | Hồng Vân ginger liqueur | chai 500 ml | 500 ml bottle | 120-180
= Rượu dâu Hồng Vân | Hồng Vân mulberry liqueur | chai 500 ml | 500 ml bottle | 130-200
= Rượu thảo mộc Hồng Vân hộp quà | Hồng Vân herbal liqueur, gift box | hộp 2 chai | box of 2 | 270-480
= Rượu táo mèo Hồng Vân | Hồng Vân docynia liqueur | chai 500 ml | 500 ml bottle | 130-210
= Rượu chuối hột Hồng Vân | Hồng Vân seeded-banana liqueur | chai 500 ml | 500 ml bottle | 120-190
+ Lá và quả hái quanh vườn, ngâm theo mùa, mỗi chum ghi ngày xuống rượu. | Leaves and fruit come from the gardens; every jar bears the day it was filled.
+ Rượu nền nấu từ nếp trong làng, đã để lắng và kiểm nghiệm. | The base is distilled in the village from sticky rice, rested and tested.
+ Mùi thảo mộc rõ nhưng dịu, hợp rót chén nhỏ sau bữa. | Clear but gentle in scent; for a small cup after a meal.
+ Bán cho người đủ 18 tuổi; đã uống thì không lái xe. | Sold to adults only; if you drink, do not drive.

# P042 | Nước uống | water
= Nước uống đóng chai Ba Vì 500 ml | Ba Vì bottled water, 500 ml | thùng 24 chai | case of 24 | 62-90
= Nước uống đóng chai Ba Vì 350 ml | Ba Vì bottled water, 350 ml | thùng 24 chai | case of 24 | 60-82
= Nước uống đóng bình Ba Vì 20 lít | Ba Vì water, 20 litre carboy | bình 20 lít | 20 litre carboy | 60-75
= Nước uống Ba Vì chai thủy tinh | Ba Vì water in glass | thùng 12 chai | case of 12 | 75-90
= Nước uống Ba Vì chai 1,5 lít | Ba Vì bottled water, 1.5 litres | thùng 12 chai | case of 12 | 65-88
+ Nước bơm từ giếng sâu dưới chân núi, lọc nhiều cấp và tiệt trùng bằng tia cực tím. | Pumped from a deep well below the mountain, filtered in stages and treated with ultraviolet light.
+ Mỗi ca lấy một mẫu gửi phòng thử nghiệm. | One sample per shift goes to the laboratory.
+ <bình> Vỏ bình được thu lại, rửa nóng và dùng tiếp. | Carboys are collected, hot-washed and used again.
+ Đặt từ hai thùng trở lên, xe của xưởng giao tận nơi. | From two cases upwards our own truck delivers.

# P043 | Nước mơ | cordial
= Nước cốt mơ Hương Tích chai 500 ml | Hương Tích apricot cordial, 500 ml | chai 500 ml | 500 ml bottle | 72-120
= Mơ ngâm đường Hương Tích | Hương Tích apricots in syrup | hũ 1 lít | 1 litre jar | 90-130
= Nước cốt mơ gừng Hương Tích | Hương Tích apricot and ginger cordial | chai 500 ml | 500 ml bottle | 78-130
= Nước mơ Hương Tích uống liền | Hương Tích ready-to-drink apricot | lốc 6 chai | pack of 6 | 70-110
= Siro mơ Hương Tích | Hương Tích apricot syrup | chai 700 ml | 700 ml bottle | 95-130
= Mơ muối Hương Tích | Hương Tích salted apricots | hũ 500 g | 500 g jar | 70-105
+ Mơ rừng chùa Hương quả nhỏ, chua đậm và thơm hơn mơ trồng. | The wild apricots of the Perfume Pagoda are small, sharper and more fragrant than garden ones.
+ <!muối,uống liền> Một lớp quả một lớp đường, ngâm sáu tháng, tự ra nước cốt, không đun. | Layer on layer with sugar, they give their own juice in six months, unheated.
+ <cốt,siro> Hai thìa nước cốt, một cốc nước đá, thêm vài lá bạc hà. | Two spoonfuls, a glass of iced water and a few mint leaves.
+ Mùa mơ chỉ hơn một tháng, cả năm trông vào mấy tuần ấy. | The season lasts little more than a month, and the whole year depends on it.
+ <muối> Mơ chín tới, muối hạt, phơi ba nắng đến khi quả nhăn. | Just-ripe fruit in coarse salt, dried three days until it wrinkles.
+ <uống liền> Pha sẵn vừa chua vừa ngọt, ướp lạnh là uống. | Ready mixed, sweet and sour: chill and drink.

# P044 | Nước sấu | cordial
= Nước sấu ngâm gừng hũ 900 ml | Ginger sấu cordial, 900 ml | hũ 900 ml | 900 ml jar | 55-90
= Sấu ngâm đường giòn | Crisp sấu in syrup | hũ 500 g | 500 g jar | 50-75
= Nước sấu ngâm gừng chai 500 ml | Ginger sấu cordial, 500 ml | chai 500 ml | 500 ml bottle | 50-68
= Sấu dầm cay | Chilli-crushed sấu | hũ 400 g | 400 g jar | 50-70
= Nước dâu tằm ngâm | Mulberry cordial | chai 500 ml | 500 ml bottle | 50-80
= Nước chanh đào mật ong | Pink lime and honey cordial | hũ 500 ml | 500 ml jar | 65-90
+ <sấu> Quả chọn đều tay, cạo vỏ, khía vòng rồi chần qua nước vôi trong cho giòn. | Even fruit is peeled, scored and dipped in lime water to stay crisp.
+ <gừng,giòn> Đường nấu với gừng già đập dập, để nguội mới đổ vào hũ. | The syrup is boiled with crushed old ginger and poured only when cold.
+ <gừng> Cốc nước chua ngọt có mấy lát gừng là mùa hè của người Hà Nội. | Sweet, sour and gingery: a glass of it is summer in Hanoi.
+ Ngâm hai tuần là uống được, để ngăn mát dùng cả mùa. | Ready after two weeks; in the fridge it lasts the season.
+ <dâu> Dâu chín đen, một lớp quả một lớp đường, ba tháng mới chắt. | Black-ripe mulberries layered with sugar and drawn off after three months.
+ <dâu,chanh> Một thìa pha cốc nước, nóng lạnh đều hợp. | A spoonful to a glass, hot or cold.
+ <chanh> Chanh đào thái lát bỏ hạt, ngâm mật ong đủ trăm ngày. | Pink limes, sliced and seeded, a hundred days in honey.
`
