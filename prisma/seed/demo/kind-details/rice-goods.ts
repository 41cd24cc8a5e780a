/** Sets 5 and 6: sticky rice, noodles, young rice, vermicelli and cakes. */
export const riceGoods = `
# P011 | Xôi | cooked
= Xôi xéo Phú Thượng | Phú Thượng sticky rice with mung bean | hộp | box | 15-25
= Xôi lạc Phú Thượng | Phú Thượng sticky rice with peanuts | hộp | box | 15-25
= Xôi gấc Phú Thượng | Phú Thượng gấc sticky rice | hộp 1 kg | 1 kg box | 45-60
= Xôi chè cốm Phú Thượng | Phú Thượng sticky rice with young green rice | hộp | box | 30-45
= Xôi ngũ sắc Phú Thượng | Phú Thượng five-colour sticky rice | hộp 1 kg | 1 kg box | 48-60
= Xôi ngô Phú Thượng | Phú Thượng hominy sticky rice | hộp | box | 15-25
= Xôi đỗ đen Phú Thượng | Phú Thượng black-bean sticky rice | hộp | box | 15-25
= Xôi vò Phú Thượng | Phú Thượng crumbled mung-bean sticky rice | hộp 500 g | 500 g box | 25-38
+ Gạo nếp ngâm từ chiều, hai giờ sáng nhóm bếp, năm giờ đã có xôi. | The rice soaks from the afternoon, the fire is lit at two and the xôi is ready by five.
+ Đồ hai lần, giữa hai lần xới tơi cho nguội nên hạt căng mà không bết. | Steamed twice and loosened to cool in between, so the grains are plump, never clotted.
+ Xôi gói lá sen hoặc lá dong, để nguội vẫn dẻo. | Wrapped in lotus or dong leaf, it stays tender when cold.
+ <xéo,lạc,ngô,vò> Hành phi nhà tự thái, tự chao, mỗi sáng một mẻ mới. | The shallots are sliced and fried fresh each morning.
+ Mâm cỗ, đám hỏi đặt từ hai cân, in chữ theo ý khách. | For feasts and betrothals we mould characters on request, from two kilograms.

# P012 | Bánh phở | dry
= Phở khô ăn liền vị bò | Instant dried phở, beef | gói 80 g | 80 g pack | 15-22
= Phở khô ăn liền vị gà | Instant dried phở, chicken | gói 80 g | 80 g pack | 15-22
= Phở khô ăn liền chay | Instant dried phở, vegetarian | gói 80 g | 80 g pack | 16-24
= Bánh phở khô Minh Khai | Minh Khai dried phở noodles | gói 500 g | 500 g pack | 24-35
= Phở gạo lứt khô | Brown-rice dried phở noodles | gói 400 g | 400 g pack | 28-40
= Phở trộn ăn liền | Instant dry-mixed phở | hộp | cup | 20-30
= Bún gạo khô Minh Khai | Minh Khai dried rice vermicelli | gói 500 g | 500 g pack | 22-32
= Phở khô ăn liền thùng 30 gói | Instant dried phở, case of 30 | thùng 30 gói | case of 30 | 440-640
+ <!bún> Bánh tráng từ gạo tẻ cũ, thái sợi rồi phơi trên phên trước khi sấy. | The sheets are of aged rice, cut and air-dried on screens before the oven.
+ <vị,thùng> Gói nước dùng cô từ xương, quế, hồi và gừng nướng. | The broth sachet is boiled down from bones, cinnamon, star anise and charred ginger.
+ <ăn liền> Chần nước sôi ba phút, thêm hành và rau thơm là có bát phở. | Three minutes in boiling water, then spring onion and herbs.
+ Sợi bánh không dùng hàn the, để nguội thì mềm chứ không dai như cao su. | No borax: the noodles go soft rather than rubbery as they cool.
+ <chay> Nước dùng cô từ nấm hương, củ cải và mía. | The broth is boiled down from shiitake, radish and sugar cane.
+ <bánh phở,bún,lứt> Ngâm nước ấm mười phút, chần qua là dùng được. | Ten minutes in warm water, a quick blanch, and it is ready.
+ <bún> Sợi ép tròn, phơi gió hai ngày cho khô từ trong. | Pressed round and wind-dried for two days, right to the core.

# P013 | Cốm | young-rice
= Cốm tươi Mễ Trì | Mễ Trì fresh young green rice | kg | kg | 220-350
= Cốm khô Mễ Trì | Mễ Trì dried young green rice | gói 500 g | 500 g pack | 110-165
= Cốm mộc Mễ Trì gói lá sen | Mễ Trì plain cốm in lotus leaf | gói 200 g | 200 g parcel | 45-70
= Chả cốm Mễ Trì | Mễ Trì cốm patties | gói 500 g | 500 g pack | 95-140
= Bánh cốm Mễ Trì | Mễ Trì cốm cake | hộp 10 chiếc | box of 10 | 60-90
= Xôi cốm Mễ Trì | Mễ Trì cốm sticky rice | hộp 500 g | 500 g box | 70-100
= Chè cốm Mễ Trì nấu sẵn | Mễ Trì ready-made cốm pudding | lốc 4 cốc | pack of 4 | 60-85
+ Lúa gặt khi hạt còn sữa, rang ngay trong đêm để giữ màu xanh. | The rice is cut while milky and roasted the same night to keep its green.
+ Mỗi mẻ giã bảy lượt, giữa các lượt sàng sảy bỏ trấu. | Each batch is pounded seven times and winnowed in between.
+ <cốm tươi,cốm mộc> Hạt cốm mỏng và dẻo, nhai kỹ mới thấy vị ngọt của sữa lúa. | The flakes are thin and supple; chew slowly and the milky sweetness comes.
+ <cốm tươi,cốm mộc> Ngoài là lá sen giữ hơi, trong là lá ráy giữ ẩm, buộc bằng rơm nếp. | Lotus leaf outside, taro leaf within to hold the moisture, tied with rice straw.
+ <cốm tươi,cốm mộc> Cốm tươi nên ăn trong ngày; cấp đông được ba tháng. | Eat fresh cốm the same day; frozen it keeps three months.
+ <chả> Cốm trộn giò sống, rán vàng hai mặt, ăn với bún đậu. | Young rice and pork paste, fried golden, eaten with noodles and tofu.
+ <bánh> Nhân đỗ xanh sên với sợi dừa, gói vuông bằng lá chuối. | Mung bean and coconut inside, a square of banana leaf outside.
+ <chè,xôi> Nấu với đỗ xanh bóc vỏ và đường phèn. | Cooked with hulled mung beans and rock sugar.

# P014 | Cốm Vòng | young-rice
= Cốm tươi làng Vòng | Vòng village fresh young green rice | kg | kg | 240-380
= Cốm Vòng đầu nia | Vòng first-sieve cốm | gói 200 g | 200 g parcel | 60-78
= Bánh cốm làng Vòng | Vòng village cốm cake | hộp 10 chiếc | box of 10 | 65-95
= Cốm Vòng xào dừa | Vòng cốm stir-fried with coconut | hộp 400 g | 400 g box | 80-120
= Cốm Vòng gói quà thu | Vòng cốm, autumn gift parcel | hộp 500 g | 500 g box | 150-190
= Chả cốm làng Vòng | Vòng village cốm patties | gói 500 g | 500 g pack | 95-145
= Cốm khô làng Vòng | Vòng village dried cốm | gói 300 g | 300 g pack | 70-110
+ <đầu nia> Cốm đầu nia là lớp hạt non bay ra khi sàng, mỏng và mềm nhất. | First-sieve cốm is the youngest layer that flies off in winnowing, the thinnest and softest.
+ Nếp được chọn lúc bấm móng tay vào hạt còn chảy sữa. | The rice is chosen when a fingernail still draws milk from the grain.
+ <cốm tươi,đầu nia,gói quà> Ăn kèm chuối tiêu trứng cuốc là cách của người Hà Nội. | In Hanoi it is eaten with ripe, freckled bananas.
+ Vụ cốm chính từ cuối tháng tám đến hết tháng mười. | The main season runs from late August through October.
+ Rang chảo gang lửa củi, tay đảo đều từ đầu đến cuối mẻ. | Roasted in cast-iron pans over wood, stirred by hand throughout.
+ <chả> Cốm non trộn giò sống, vỗ miếng tròn, rán nhỏ lửa. | Young rice and pork paste, patted round and fried gently.
+ <bánh> Nhân đỗ xanh mịn, vỏ cốm dẻo, ăn nguội. | Smooth mung bean in a soft shell of young rice, eaten cold.
+ <xào> Xào nhỏ lửa với cùi dừa và đường, tay đảo liên tục cho dẻo. | Stirred without pause over a low flame with coconut and sugar.

# P015 | Miến dong | dry
= Miến dong Cự Đà sợi tròn | Cự Đà canna vermicelli, round | gói 500 g | 500 g pack | 32-55
= Miến dong Cự Đà sợi nhỏ | Cự Đà canna vermicelli, thin | gói 500 g | 500 g pack | 34-55
= Miến dong Cự Đà bó rơm | Cự Đà canna vermicelli, straw-tied | bó 1 kg | 1 kg bundle | 65-110
= Miến dong Cự Đà cắt khúc | Cự Đà canna vermicelli, short cut | gói 300 g | 300 g pack | 22-36
= Miến dong Cự Đà hộp quà | Cự Đà canna vermicelli, gift box | hộp 1 kg | 1 kg box | 90-125
= Miến dong Cự Đà màu mật | Cự Đà honey-coloured vermicelli | kg | kg | 70-110
+ Bột dong lọc nhiều nước cho trắng, tráng thành lá rồi thái sợi. | The canna starch is washed repeatedly, steamed into sheets and cut.
+ Phơi trên phên tre dọc bờ sông Nhuệ, gặp mưa thì phải chạy phên vào nhà. | Dried on bamboo screens along the Nhuệ river, carried indoors at the first rain.
+ Sợi trong, dai, nấu lại lần hai vẫn không nát. | Clear and chewy, it survives being heated a second time.
+ Ngâm nước ấm mười phút trước khi nấu, đừng luộc lâu. | Soak ten minutes in warm water and do not boil it long.

# P016 | Miến So | dry
= Miến làng So sợi trong | So village clear vermicelli | gói 500 g | 500 g pack | 36-65
= Miến làng So nấu lẩu | So village hotpot vermicelli | gói 300 g | 300 g pack | 24-42
= Miến làng So trộn | So village vermicelli for salads | gói 500 g | 500 g pack | 38-65
= Miến đao làng So | So village arrowroot vermicelli | kg | kg | 85-130
= Miến làng So túi giấy | So village vermicelli in a paper bag | kg | kg | 75-125
= Miến khoai lang làng So | So village sweet-potato vermicelli | gói 400 g | 400 g pack | 32-50
+ Bột nhào với nước nóng đến khi kéo thành dây không đứt mới đem ép sợi. | The dough is worked with hot water until it pulls without breaking, then pressed.
+ Sợi se mặt trong gió đồng, tối thu về ủ cho dẻo lại. | The threads dry in the field wind and rest overnight to regain their suppleness.
+ <!trộn> Thả vào nồi lẩu vẫn giữ sợi đến cuối bữa. | In a hotpot it keeps its shape to the end of the meal.
+ Làng làm miến quanh năm, rộn nhất là hai tháng trước Tết. | The village makes it all year, most of all in the two months before Tết.

# P017 | Bánh chưng | cooked
= Bánh chưng Tranh Khúc truyền thống | Tranh Khúc bánh chưng, classic | cái 1 kg | 1 kg cake | 60-85
= Bánh chưng Tranh Khúc cỡ nhỏ | Tranh Khúc bánh chưng, small | cái 600 g | 600 g cake | 45-60
= Bánh chưng gấc Tranh Khúc | Tranh Khúc bánh chưng with gấc | cái 1 kg | 1 kg cake | 68-90
= Bánh chưng chay Tranh Khúc | Tranh Khúc vegetarian bánh chưng | cái 800 g | 800 g cake | 50-70
= Bánh chưng dài Tranh Khúc | Tranh Khúc long bánh chưng | cái 1 kg | 1 kg roll | 60-85
= Cặp bánh chưng Tranh Khúc bày Tết | Pair of Tranh Khúc bánh chưng for Tết | cặp | pair | 125-175
= Bánh chưng Tranh Khúc cỡ lớn | Tranh Khúc bánh chưng, large | cái 1,5 kg | 1.5 kg cake | 80-90
+ <!dài> Gói tay không cần khuôn mà bốn góc vẫn vuông, đó là tay nghề của làng. | Wrapped without a mould and still square at all four corners: that is the village’s hand.
+ <!chay,gấc> Nếp ngâm nước lá riềng cho xanh, đỗ đồ chín nắm chặt, thịt vai ướp hạt tiêu. | Rice greened with galangal leaf, packed mung bean and peppered pork shoulder.
+ Luộc mười hai tiếng, vớt ra rửa lá rồi ép cho ráo nước. | Boiled for twelve hours, rinsed and pressed until the water runs off.
+ Lá dong lấy từ rừng về, rửa hai mặt và lau từng tàu. | The dong leaves come from the forest and are washed on both sides and wiped one by one.
+ Để nơi thoáng được năm ngày, ngăn mát được hai tuần. | Keeps five days in an airy place, two weeks in the fridge.
+ <gấc> Nếp trộn thịt gấc chín, bóc lá ra đỏ au. | Ripe gấc is mixed into the rice, and the cake unwraps bright red.
+ <chay> Nhân đỗ xanh, nấm hương và hạt sen, không mỡ. | Filled with mung bean, shiitake and lotus seeds, without fat.
+ <dài> Gói tròn như đòn, cắt khoanh đều, rán lên giòn cạnh. | Rolled round, it slices evenly and crisps at the edge when fried.

# P018 | Bánh tẻ | cooked
= Bánh tẻ Phú Nhi nhân thịt | Phú Nhi rice dumpling with pork | cái | piece | 8-15
= Bánh tẻ Phú Nhi chục 10 cái | Phú Nhi rice dumplings, ten | chục 10 cái | ten pieces | 75-140
= Bánh tẻ chay Phú Nhi | Phú Nhi vegetarian rice dumpling | cái | piece | 7-12
= Bánh tẻ Phú Nhi cấp đông | Phú Nhi rice dumplings, frozen | gói 10 cái | pack of 10 | 80-140
= Bánh tẻ Phú Nhi cỡ nhỏ | Phú Nhi rice dumpling, small | cái | piece | 7-9
= Bánh tẻ Phú Nhi quà quê 20 cái | Phú Nhi rice dumplings, twenty | túi 20 cái | bag of 20 | 150-270
+ Gạo tẻ ngâm, xay nước, ráo bột trên bếp đến khi quánh mới gói. | Soaked rice is wet-milled and stirred over the fire until it thickens, then wrapped.
+ <!chay> Nhân thịt vai, mộc nhĩ, hành khô xào chín tới. | The filling is pork shoulder, wood-ear and shallots, fried just through.
+ Ngoài gói lá dong, trong lót lá chuối khô nên bánh thơm hai mùi lá. | Dong leaf outside and dried banana leaf inside give it two scents.
+ Ăn nóng, chấm nước mắm hạt tiêu. | Eat hot, dipped in peppered fish sauce.
+ <chay> Nhân mộc nhĩ, nấm hương và đỗ xanh xào hành. | Filled with wood-ear, shiitake and mung bean fried with shallots.

# P019 | Chè lam | sweets
= Chè lam Thạch Xá truyền thống | Thạch Xá ginger rice bar, classic | hộp 400 g | 400 g box | 38-65
= Chè lam gấc Thạch Xá | Thạch Xá ginger rice bar with gấc | hộp 400 g | 400 g box | 42-70
= Chè lam Thạch Xá ít đường | Thạch Xá ginger rice bar, less sugar | hộp 300 g | 300 g box | 35-58
= Chè lam Thạch Xá gói giấy dó | Thạch Xá ginger rice bar in dó paper | hộp 500 g | 500 g box | 52-70
= Chè lam vừng đen Thạch Xá | Thạch Xá ginger rice bar with black sesame | hộp 400 g | 400 g box | 42-70
= Chè lam lá dứa Thạch Xá | Thạch Xá ginger rice bar with pandan | hộp 400 g | 400 g box | 40-66
+ Mật mía đun sôi với gừng giã rồi trộn bột nếp rang lúc còn nóng. | Cane molasses boiled with crushed ginger is mixed hot into toasted rice flour.
+ Cán bằng chai, cắt thanh, áo bột cho khỏi dính. | Rolled with a bottle, cut into bars and dusted so that they do not stick.
+ Cắn thấy dẻo trước, sau mới đến lạc bùi và gừng ấm. | First the chew, then the peanuts, then the warmth of ginger.
+ Uống với chè xanh mới đúng vị. | It asks for a cup of green tea.
`
