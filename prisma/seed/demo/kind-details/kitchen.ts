/** Sets 7–10: preserved fruit, tofu, sweets, pork, dairy, condiments. */
export const kitchen = `
# P020 | Ô mai | sweets
= Ô mai mơ gừng | Ginger apricot ô mai | hộp 200 g | 200 g box | 60-110
= Ô mai mận xào gừng | Ginger-tossed plum ô mai | hộp 200 g | 200 g box | 60-100
= Ô mai sấu bao tử | Baby sấu ô mai | hộp 200 g | 200 g box | 65-110
= Ô mai chanh đào | Pink lime ô mai | hộp 200 g | 200 g box | 65-115
= Ô mai trám cay | Spicy canarium ô mai | hộp 200 g | 200 g box | 70-120
= Hộp ô mai năm vị | Five-flavour ô mai box | hộp 500 g | 500 g box | 120-180
= Mứt sen trần | Candied lotus seeds | hộp 300 g | 300 g box | 90-150
= Mứt gừng dẻo | Soft candied ginger | hộp 250 g | 250 g box | 60-95
= Mứt quất cả quả | Whole candied kumquats | hộp 300 g | 300 g box | 65-105
+ <ô mai> Quả muối từ mùa hè, đến cuối thu mới rửa mặn, sên đường và gừng. | Salted in summer, desalted in late autumn and slowly cooked with sugar and ginger.
+ <ô mai> Vị chua đến trước, mặn và cay theo sau, ngọt ở lại cuối cùng. | Sour comes first, then salt and heat, and sweetness stays to the end.
+ <gừng> Gừng già thái sợi, phơi tái mới xào nên không hăng. | The old ginger is shredded and half-dried before cooking, so it does not bite.
+ <!sen> Mỗi mẻ sên chừng ba giờ, tay đảo đều cho đường ngấm vào tận hạt. | Each batch is stirred for some three hours until the sugar reaches the stone.
+ Không dùng phẩm màu, màu sẫm là màu của quả và đường. | No colouring: the dark tone is that of fruit and sugar.
+ <mứt> Ngâm nước vôi trong cho giòn, rửa kỹ rồi mới sên đường lửa nhỏ. | Crisped in lime water, rinsed well and candied over a low flame.
+ <mứt> Ngọt vừa, bày khay bánh kẹo ngày Tết hay nhâm nhi với trà. | Not too sweet: for the Tết tray or beside a cup of tea.

# P021 | Đậu phụ | chilled
= Đậu phụ Mơ bìa trắng | Mơ white tofu | bìa | block | 5-8
= Đậu Mơ rán vàng | Mơ fried tofu | gói 5 bìa | pack of 5 | 28-42 | đậu phụ
= Đậu phụ Mơ tẩm hành | Mơ tofu with scallion oil | hộp 400 g | 400 g box | 25-38
= Tào phớ làng Mơ | Mơ tofu pudding | cốc | cup | 8-12
= Sữa đậu nành làng Mơ | Mơ soy milk | chai 1 lít | 1 litre bottle | 22-32 | đậu
= Đậu phụ Mơ khay 4 bìa | Mơ tofu, tray of 4 | khay 4 bìa | tray of 4 | 20-32
= Váng đậu làng Mơ | Mơ bean-curd skin | gói 200 g | 200 g pack | 35-55 | đậu phụ
+ Đỗ tương ngâm sáu giờ, xay bằng cối đá, nấu lửa nhỏ đến khi váng nổi. | Soybeans soak six hours, are stone-milled and simmered until the skin rises.
+ <đậu phụ,đậu mơ> Đông bằng nước chua để từ mẻ trước, không dùng thạch cao. | Set with soured whey from the batch before, not with gypsum.
+ <đậu phụ,đậu mơ> Ép vừa tay nên bìa đậu mềm mà không vỡ, rán lên phồng và vàng đều. | Lightly pressed, the block is soft but whole and puffs golden in the pan.
+ <!váng> Ra lò hai lượt, bốn giờ sáng và hai giờ chiều. | Two batches a day, at four in the morning and two in the afternoon.
+ <tào phớ> Hớt từng lớp mỏng, chan nước đường gừng hoặc hoa nhài. | Skimmed in thin layers, under ginger or jasmine syrup.
+ <sữa> Lọc hai lần qua vải, đun sôi kỹ rồi làm lạnh nhanh. | Strained twice through cloth, boiled and quickly chilled.
+ <váng> Vớt từng lớp trên mặt nồi, vắt sào tre đến khi khô. | Lifted skin by skin and hung on bamboo to dry.

# P022 | Bánh kẹo | sweets
= Kẹo dồi Đường Lâm | Đường Lâm peanut roll candy | hộp 300 g | 300 g box | 38-65
= Kẹo lạc Đường Lâm | Đường Lâm peanut brittle | hộp 300 g | 300 g box | 35-58
= Kẹo vừng Đường Lâm | Đường Lâm sesame candy | hộp 250 g | 250 g box | 35-55
= Kẹo bột Đường Lâm | Đường Lâm floured peanut candy | gói 300 g | 300 g pack | 35-50
= Hộp quà kẹo quê Đường Lâm | Đường Lâm sweets, gift box | hộp 500 g | 500 g box | 55-70
= Bánh rán mật Đường Lâm | Đường Lâm molasses doughnuts | túi 10 cái | bag of 10 | 40-60
= Bánh khoai lang sấy Đường Lâm | Đường Lâm dried sweet-potato slices | gói 300 g | 300 g pack | 38-60
+ <kẹo dồi,kẹo bột,hộp> Đường và mạch nha kéo lúc còn nóng đến khi trắng và xốp. | Sugar and malt are pulled hot until white and airy.
+ <kẹo dồi,hộp> Nhân lạc vừng rang giã dập, cuộn nhanh tay trước khi vỏ nguội. | Crushed roast peanut and sesame are rolled in quickly before the shell cools.
+ <kẹo> Cắn vào vỡ giòn rồi tan, không dính răng. | It shatters, melts and does not stick to the teeth.
+ <kẹo> Nhà nào làm kẹo cũng chọn ngày hanh, trời nồm thì nghỉ. | Sweets are made on dry days; in damp weather we rest.
+ <kẹo lạc,kẹo vừng,kẹo bột> Lạc, vừng rang riêng từng mẻ, đường thắng vừa tới cánh gián. | Peanut and sesame are roasted apart and the sugar taken to a light amber.
+ <rán> Vỏ bột nếp, nhân đỗ xanh, lăn mật mía lúc vừa vớt khỏi chảo. | Sticky-rice shell, mung-bean heart, rolled in molasses straight from the pan.
+ <rán> Bánh nguội vẫn dẻo, đừng để tủ lạnh kẻo cứng. | It stays soft when cold; do not put it in the fridge.
+ <khoai> Khoai luộc chín tới, thái lát, phơi sương rồi sấy dẻo. | Boiled just through, sliced, left out in the dew and dried soft.
+ <khoai> Không thêm đường, ngọt là ngọt của khoai. | No sugar is added: the sweetness is the potato’s own.

# P023 | Giò chả | meat
= Giò lụa Ước Lễ cây 500 g | Ước Lễ pork roll, 500 g | cây 500 g | 500 g roll | 78-110
= Giò lụa Ước Lễ cây 1 kg | Ước Lễ pork roll, 1 kg | cây 1 kg | 1 kg roll | 150-220
= Giò bò Ước Lễ | Ước Lễ beef roll | cây 500 g | 500 g roll | 120-165
= Giò xào Ước Lễ | Ước Lễ head-cheese roll | cây 500 g | 500 g roll | 85-120
= Giò lụa Ước Lễ hộp biếu | Ước Lễ pork roll, gift box | hộp 2 cây | box of 2 | 300-430
= Giò me Ước Lễ | Ước Lễ veal roll | cây 500 g | 500 g roll | 130-180
= Ruốc thịt Ước Lễ | Ước Lễ pork floss | hũ 200 g | 200 g jar | 85-125
= Giò tai Ước Lễ | Ước Lễ pig’s-ear roll | cây 500 g | 500 g roll | 85-115
+ <giò lụa> Thịt mông còn ấm mới giã được giò mịn, nên lò mổ xong là chở về ngay. | Only meat still warm gives a fine paste, so it comes straight from the slaughterhouse.
+ Nêm nước mắm ngon, không hàn the, không bột. | Seasoned with good fish sauce; no borax, no starch.
+ <!ruốc> Gói ba lớp lá chuối, buộc lạt giang, luộc thả nước sôi. | Three layers of banana leaf, tied with bamboo string and boiled.
+ <giò lụa,giò bò,giò me> Cắt ra mặt giò có lỗ nhỏ li ti, thơm mùi lá. | The cut face shows tiny holes and smells of the leaf.
+ <giò lụa> Ném xuống mâm mà cây giò nảy lên là được. | A good roll bounces when it is dropped on the tray.
+ <ruốc> Thịt thăn luộc, giã tơi rồi sao khô trên chảo gang đến khi bông. | Loin is boiled, pounded apart and dried in an iron pan until fluffy.
+ <xào,tai> Tai, mũi, mộc nhĩ xào chín, nén chặt lúc còn nóng cho kết. | Ear, snout and wood-ear are fried and pressed hot until they set.
+ <bò,me> Thịt chọn bắp và thăn, giã cùng thì là hoặc tiêu sọ. | Shank and loin, pounded with dill or white pepper.

# P024 | Chả quế | meat
= Chả quế Ước Lễ cây 500 g | Ước Lễ cinnamon roll, 500 g | cây 500 g | 500 g roll | 84-118
= Chả quế Ước Lễ ống nướng than | Ước Lễ cinnamon roll, charcoal-roasted | kg | kg | 175-230
= Chả mỡ Ước Lễ | Ước Lễ pork loaf | miếng 500 g | 500 g piece | 80-110
= Chả cốm Ước Lễ | Ước Lễ young-rice patties | gói 500 g | 500 g pack | 90-125
= Chả quế Ước Lễ hộp biếu | Ước Lễ cinnamon roll, gift box | hộp 1 kg | 1 kg box | 190-245
= Chả bò thì là Ước Lễ | Ước Lễ beef patties with dill | gói 500 g | 500 g pack | 110-150
+ <quế> Thịt giã phết quanh ống, quay trên than hoa cho mặt chả chín vàng. | The paste is spread on a tube and turned over charcoal until golden.
+ <quế> Bột quế rắc lượt cuối, quế vỏ dày xay trong tuần. | Cinnamon, ground that week from thick bark, goes on last.
+ <quế> Chả còn ấm bóc ra thành tấm cong, thái miếng ăn với xôi. | Still warm it comes off as a curved sheet, sliced and eaten with xôi.
+ <quế> Lửa phải đều, một người quay một người phết, không bỏ giữa chừng được. | The fire must be even: one turns, one spreads, and nobody leaves halfway.
+ Thịt mua lúc rạng sáng, giã trong ngày, không trữ đông. | The meat is bought at dawn and pounded the same day, never frozen.
+ Không hàn the, không bột, cắt ra còn thơm mùi thịt. | No borax and no starch; cut open, it smells of meat.
+ <cốm> Cốm non trộn giò sống, vỗ miếng tròn, rán vàng hai mặt. | Young rice and pork paste, patted round and fried on both sides.

# P025 | Nem | meat
= Nem Phùng gói lá sung | Phùng fermented pork in fig leaf | gói 250 g | 250 g parcel | 40-58
= Nem Phùng hộp 500 g | Phùng fermented pork, 500 g | hộp 500 g | 500 g box | 78-112
= Nem nắm Phùng | Phùng hand-pressed nem | kg | kg | 150-200
= Nem tai Phùng | Phùng pig’s-ear nem | hộp 500 g | 500 g box | 80-115
= Nem Phùng kèm lá và nước chấm | Phùng nem set with leaves and dip | suất | set | 60-85
= Nem thính Phùng hút chân không | Phùng toasted-rice nem, vacuum-packed | gói 300 g | 300 g pack | 55-75
+ Bì luộc chín tới, lạng mỏng rồi thái sợi như tóc. | The skin is boiled just right, pared thin and cut as fine as hair.
+ Thính rang từ gạo tẻ và đỗ xanh, giã tay nên còn hạt lợn cợn. | The powder is of toasted rice and mung bean, hand-pounded and a little coarse.
+ Ăn với lá sung, lá đinh lăng, chấm tương ớt hoặc nước mắm chua ngọt. | Eat it with fig and ming aralia leaves and chilli or sweet-sour fish sauce.
+ Không để lên men lâu: sáng trộn, chiều ăn là vừa. | Not left to sour for long: mixed in the morning, eaten in the afternoon.

# P026 | Bánh sữa | sweets
= Bánh sữa Ba Vì nguyên vị | Ba Vì milk cake, plain | hộp 300 g | 300 g box | 42-70
= Bánh sữa Ba Vì vị socola | Ba Vì milk cake, chocolate | hộp 300 g | 300 g box | 45-75
= Bánh sữa Ba Vì hộp quà | Ba Vì milk cake, gift box | hộp 500 g | 500 g box | 62-80
= Bánh sữa Ba Vì vị trà xanh | Ba Vì milk cake, green tea | hộp 300 g | 300 g box | 45-75
= Bánh sữa Ba Vì vị cốm | Ba Vì milk cake with young rice | hộp 300 g | 300 g box | 48-78
= Kẹo sữa Ba Vì | Ba Vì milk toffee | gói 250 g | 250 g pack | 40-60
= Bánh sữa Ba Vì gói dùng thử | Ba Vì milk cake, small pack | gói 150 g | 150 g pack | 40-48
+ Sữa vắt buổi sáng, cô trên chảo rộng đến khi quánh như bột nhào. | The morning’s milk is reduced in a wide pan until it is as thick as dough.
+ Cắt viên lúc còn ấm, gói giấy nến từng chiếc. | Cut while warm and wrapped piece by piece in wax paper.
+ Ngọt dịu, ăn chậm mới thấy mùi sữa đun. | Gently sweet; eat slowly and the boiled-milk scent comes.
+ Đồng cỏ nằm dưới chân núi, bò được chăn xen với cỏ voi cắt. | The pastures lie below the mountain and the cows also get cut elephant grass.

# P027 | Sữa | chilled
= Sữa chua Ba Vì có đường | Ba Vì sweetened yoghurt | lốc 4 hũ | pack of 4 | 30-45
= Sữa chua Ba Vì không đường | Ba Vì plain yoghurt | lốc 4 hũ | pack of 4 | 30-45
= Sữa chua nếp cẩm Ba Vì | Ba Vì yoghurt with black sticky rice | lốc 4 hũ | pack of 4 | 42-60
= Sữa tươi thanh trùng Ba Vì | Ba Vì pasteurised milk | chai 1 lít | 1 litre bottle | 34-48
= Sữa chua uống Ba Vì | Ba Vì drinking yoghurt | lốc 4 chai | pack of 4 | 32-48
= Sữa chua dẻo Ba Vì | Ba Vì thick yoghurt | lốc 4 hũ | pack of 4 | 35-52
= Caramen Ba Vì | Ba Vì crème caramel | lốc 6 hũ | pack of 6 | 42-60
= Phô mai tươi Ba Vì | Ba Vì fresh cheese | hộp 200 g | 200 g box | 60-80
= Váng sữa Ba Vì | Ba Vì cream dessert | lốc 4 hũ | pack of 4 | 45-60
+ Sữa gom hai lần mỗi ngày, thử tại chỗ trước khi đổ vào bồn lạnh. | Milk is collected twice a day and tested before it enters the cold tank.
+ <sữa chua> Ủ men trong hũ thủy tinh, mặt mịn, múc thìa không tách nước. | Cultured in glass jars; smooth on top, and a spoon draws no water.
+ Luôn giữ lạnh từ hai đến sáu độ, kể cả lúc chở. | Always kept between two and six degrees, on the road too.
+ <sữa chua> Vị chua vừa phải, trẻ con ăn được ngay. | Mildly sour, as children like it.
+ <tươi thanh> Thanh trùng nhẹ nên còn nguyên mùi sữa, mở nắp dùng trong hai ngày. | Gently pasteurised, it keeps its scent; use within two days of opening.
+ <váng> Lấy lớp béo nổi trên sữa, ít đường, múc bằng thìa. | From the cream that rises on the milk, lightly sweetened, eaten with a spoon.
+ <caramen> Trứng gà ta và sữa tươi, hấp cách thủy lửa nhỏ nên mặt mịn. | Farm eggs and fresh milk, steamed over a low flame to a smooth face.
+ <phô mai> Sữa đông bằng men, treo túi vải qua đêm cho ráo. | The milk is set with rennet and hung in cloth overnight.

# P028 | Tương | condiment
= Tương nếp Đường Lâm chai 500 ml | Đường Lâm soy paste, 500 ml | chai 500 ml | 500 ml bottle | 38-65
= Tương nếp Đường Lâm hũ sành 1 lít | Đường Lâm soy paste, 1 litre crock | hũ 1 lít | 1 litre crock | 85-140
= Tương nếp Đường Lâm ủ một năm | Đường Lâm soy paste, one year old | chai 500 ml | 500 ml bottle | 50-70
= Tương ớt nếp Đường Lâm | Đường Lâm chilli soy paste | chai 250 ml | 250 ml bottle | 35-50
= Tương chấm rau Đường Lâm | Đường Lâm dipping soy paste | chai 300 ml | 300 ml bottle | 35-48
= Tương nếp Đường Lâm can 2 lít | Đường Lâm soy paste, 2 litres | can 2 lít | 2 litre can | 120-190
= Nước tương cốt Đường Lâm | Đường Lâm first-draw soy sauce | chai 250 ml | 250 ml bottle | 40-60
+ Mốc ủ từ xôi nếp, đỗ tương rang vàng rồi ngâm nước mưa. | The mould grows on steamed sticky rice; the soybeans are roasted and steeped in rainwater.
+ Chum sành phơi ngoài sân, nắng mở nắp, mưa đậy lại, sớm nào cũng khuấy. | The clay jars stand in the yard, open to sun, covered from rain and stirred each morning.
+ Ba tháng thì ngấu, để lâu màu cánh gián càng sẫm và càng ngọt. | Ripe in three months; with age it darkens to amber-brown and grows sweeter.
+ Chấm rau muống luộc, kho cá, rim thịt đều cần một thìa. | A spoonful for boiled water spinach, braised fish or caramelised pork.

# P029 | Nghệ | condiment
= Bột nghệ vàng Gia Lâm | Gia Lâm turmeric powder | hũ 250 g | 250 g jar | 120-180
= Tinh bột nghệ Gia Lâm | Gia Lâm turmeric starch | hũ 250 g | 250 g jar | 180-250
= Bột gừng Gia Lâm | Gia Lâm ginger powder | hũ 150 g | 150 g jar | 70-110
= Bột riềng Gia Lâm | Gia Lâm galangal powder | gói 200 g | 200 g pack | 60-95
= Nghệ thái lát sấy Gia Lâm | Gia Lâm dried turmeric slices | gói 300 g | 300 g pack | 75-120
= Gia vị kho cá Gia Lâm | Gia Lâm spice mix for braised fish | gói 100 g | 100 g pack | 40-60
= Muối vừng lạc Gia Lâm | Gia Lâm sesame-peanut salt | hũ 300 g | 300 g jar | 55-85
+ <!muối> Củ rửa sạch bùn bãi, thái lát mỏng rồi sấy nhẹ cho giữ màu. | The roots are washed clean of river silt, sliced thin and gently dried to keep their colour.
+ <bột> Xay mịn, rây hai lượt, đóng hũ kín trong ngày. | Ground, sieved twice and sealed the same day.
+ <!muối> Dùng ướp cá, kho thịt, nấu canh, mỗi lần một thìa nhỏ. | For marinades, braises and soups, a small spoon at a time.
+ <!muối,gia vị> Ruộng nằm ngoài bãi sông Đuống, mỗi năm một vụ củ. | The fields lie on the Đuống flats and give one crop a year.
+ <muối> Vừng, lạc rang riêng, giã thô với muối hạt. | Sesame and peanuts are roasted apart and coarsely pounded with salt.
+ <muối> Chấm xôi, chấm cơm nắm; mở hũ dùng trong một tháng. | For sticky rice and rice balls; use within a month of opening.
+ <gia vị> Nghệ, riềng, gừng và ớt khô phối theo cách kho của bếp quê. | Turmeric, galangal, ginger and chilli, blended as in a village kitchen.
`
