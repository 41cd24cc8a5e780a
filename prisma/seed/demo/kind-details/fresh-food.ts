/** Sets 1–4: vegetables, fruit, poultry, rice, honey, lotus seeds. */
export const freshFood = `
# P001 | Rau hữu cơ | fresh
= Rau muống hữu cơ Thanh Xuân | Thanh Xuân organic water spinach | bó 500 g | 500 g bunch | 14-25
= Cải ngọt hữu cơ Thanh Xuân | Thanh Xuân organic choy sum | túi 500 g | 500 g bag | 15-28
= Cà chua hữu cơ Thanh Xuân | Thanh Xuân organic tomatoes | kg | kg | 35-55
= Su hào hữu cơ Thanh Xuân | Thanh Xuân organic kohlrabi | kg | kg | 28-40
= Cải canh hữu cơ Thanh Xuân | Thanh Xuân organic leaf mustard | túi 500 g | 500 g bag | 15-28
= Đậu cô ve hữu cơ Thanh Xuân | Thanh Xuân organic French beans | kg | kg | 38-60
= Bí xanh hữu cơ Thanh Xuân | Thanh Xuân organic wax gourd | kg | kg | 26-38
= Rau thơm hữu cơ Thanh Xuân | Thanh Xuân organic herb bundle | gói 200 g | 200 g pack | 10-16
+ Đất trồng được nghỉ giữa hai vụ, bón bằng phân ủ từ rơm rạ và phân gà hoai. | The beds rest between two crops and are fed with composted straw and poultry manure.
+ Sâu bắt bằng tay, cỏ nhổ bằng tay, quanh luống trồng thêm hoa để dẫn dụ côn trùng có ích. | Pests and weeds are picked by hand, and flowers along the beds draw the useful insects.
+ Mùa nào rau nấy: hè có mồng tơi, rau đay, đông có su hào, cải, cà chua. | Each season has its own: Malabar spinach and jute in summer; kohlrabi, mustard and tomatoes in winter.
+ Lá không bóng mướt như rau phun thuốc, nhưng luộc lên ngọt và giòn. | The leaves are less glossy than sprayed ones, but sweet and crisp when boiled.
+ Nước tưới lấy từ giếng khoan, được lấy mẫu kiểm tra định kỳ. | Water comes from a drilled well that is sampled at regular intervals.

# P002 | Nấm sạch | fresh
= Nấm sò trắng Minh Phú | Minh Phú white oyster mushrooms | kg | kg | 60-85
= Nấm sò nâu Minh Phú | Minh Phú brown oyster mushrooms | kg | kg | 65-90
= Nấm hương tươi Minh Phú | Minh Phú fresh shiitake | kg | kg | 110-150
= Nấm rơm Minh Phú | Minh Phú straw mushrooms | kg | kg | 95-140
= Mộc nhĩ tươi Minh Phú | Minh Phú fresh wood-ear | kg | kg | 60-90
= Nấm đùi gà Minh Phú | Minh Phú king oyster mushrooms | kg | kg | 75-110
= Nấm kim châm Minh Phú | Minh Phú enoki mushrooms | khay 500 g | 500 g tray | 30-45
+ Phôi nấm làm từ mùn cưa cao su và bông phế, hấp chín trước khi cấy. | The blocks are of rubber-wood sawdust and cotton waste, steamed before they are seeded.
+ Nhà nuôi giữ ẩm bằng phun sương, cửa che lưới để ruồi không vào. | Mist keeps the growing rooms damp and netting keeps the flies out.
+ Nấm hái lúc mũ chưa xòe hết, cắt chân sạch rồi cho vào khay ngay. | Picked before the caps open fully, trimmed and put straight into trays.
+ Xào, nấu canh hay nhúng lẩu đều được, chỉ cần rửa nhanh dưới vòi nước. | Good for stir-fries, soups and hotpots; a quick rinse under the tap is enough.

# P003 | Bưởi Diễn | fresh
= Bưởi Diễn quả loại một | Diễn pomelo, first grade | quả | fruit | 40-60
= Bưởi Diễn quả loại hai | Diễn pomelo, second grade | quả | fruit | 25-38
= Bưởi Diễn cây lâu năm | Diễn pomelo from old trees | quả | fruit | 45-60
= Cặp bưởi Diễn bày Tết | Pair of Diễn pomelos for the Tết altar | cặp | pair | 80-120
= Bưởi Diễn thùng 10 quả | Case of ten Diễn pomelos | thùng 10 quả | case of 10 | 330-560
= Bưởi Diễn cành lá | Diễn pomelo on the branch | quả | fruit | 45-60
+ Quả tròn, vỏ vàng mỏng; để càng héo vỏ thì múi càng ngọt. | Round with a thin yellow rind; the more the rind withers, the sweeter the flesh.
+ Cây ra hoa tháng hai, đến tháng chạp mới cắt quả. | The trees flower in February and the fruit is cut only in the last lunar month.
+ Mỗi cây chỉ giữ số quả vừa sức, còn lại tỉa bỏ từ khi quả bằng chén trà. | Each tree keeps only what it can carry; the rest is thinned out when the size of a teacup.
+ Bày ban thờ cả tháng vẫn thơm, hạ xuống bổ ra tép vẫn ráo. | It scents the altar for a month and the flesh is still dry and firm when opened.
+ Gốc bón đậu tương ngâm và tro bếp, tháng mười thì ngừng tưới cho quả đậm vị. | Fed with soaked soybeans and wood ash; watering stops in October to deepen the taste.

# P004 | Nhãn muộn | fresh
= Nhãn chín muộn Đại Thành chùm to | Đại Thành late longan, large bunches | kg | kg | 48-70
= Nhãn chín muộn Đại Thành loại thường | Đại Thành late longan, standard | kg | kg | 35-48
= Nhãn chín muộn Đại Thành thùng 5 kg | Đại Thành late longan, 5 kg case | thùng 5 kg | 5 kg case | 190-330
= Nhãn muộn Đại Thành cắt quả rời | Đại Thành late longan, off the stem | kg | kg | 35-50
= Nhãn muộn Đại Thành hộp quà 3 kg | Đại Thành late longan, 3 kg gift box | hộp 3 kg | 3 kg box | 150-210
= Nhãn muộn Đại Thành vườn đê sông Đáy | Đại Thành late longan from the Đáy dyke | kg | kg | 45-65
+ Khi nhãn chính vụ đã hết, vườn mới bắt đầu cắt, kéo dài đến giữa tháng chín. | Picking starts when the main season is over and goes on until mid-September.
+ Cùi dày, hạt nhỏ, vỏ hơi sần màu vàng nâu. | Thick flesh, a small stone and a slightly rough brown-gold skin.
+ Chùm được bao lưới chống dơi và ruồi vàng từ lúc quả bằng đầu đũa. | Bunches are netted against bats and fruit flies while the fruit is still tiny.
+ Cắt buổi sáng lúc sương ráo, xếp sọt lót lá để vỏ không xước. | Cut once the dew has dried and laid in leaf-lined baskets to save the skin.

# P005 | Gà đồi | poultry
= Gà đồi Sóc Sơn nguyên con | Sóc Sơn hill chicken, whole | kg | kg | 130-180
= Gà trống thiến Sóc Sơn | Sóc Sơn capon | kg | kg | 150-180
= Gà mái tơ Sóc Sơn | Sóc Sơn young hen | kg | kg | 135-170
= Gà đồi Sóc Sơn pha miếng | Sóc Sơn hill chicken, jointed | khay 500 g | 500 g tray | 75-95
= Trứng gà đồi Sóc Sơn | Sóc Sơn hill hen eggs | vỉ 10 quả | box of 10 | 38-55 | trứng
= Gà đồi Sóc Sơn cúng Giao thừa | Sóc Sơn cockerel for New Year’s Eve | con | bird | 320-450
= Gà ri Sóc Sơn thả vườn | Sóc Sơn free-range Ri chicken | kg | kg | 140-175
+ Gà thả dưới tán keo và bạch đàn, tối mới lùa về chuồng. | The birds range under acacia and eucalyptus and come in only at night.
+ Thức ăn là ngô, thóc và rau băm, hai tháng cuối không dùng cám tăng trọng. | They eat maize, paddy and chopped greens, with no growth feed in the last two months.
+ <!trứng> Nuôi từ bốn tháng trở lên nên da giòn, thịt săn, luộc lên vàng ươm. | Kept for four months or longer, so the skin is crisp, the meat firm and golden when boiled.
+ <!trứng> Lứa nào cũng có sổ tiêm phòng và giấy kiểm dịch khi xuất chuồng. | Every flock has its vaccination log and leaves with a veterinary paper.
+ <trứng> Nhặt trứng hai lần mỗi ngày, soi từng quả trước khi xếp vỉ. | Eggs are gathered twice a day and each is candled before it goes into the box.

# P006 | Vịt cỏ | poultry
= Vịt cỏ Vân Đình nguyên con | Vân Đình grass duck, whole | kg | kg | 90-130
= Vịt cỏ Vân Đình làm sạch | Vân Đình grass duck, dressed | con | bird | 150-210
= Vịt cỏ Vân Đình tẩm ướp sẵn | Vân Đình grass duck, marinated | khay 800 g | 800 g tray | 120-170
= Trứng vịt Vân Đình | Vân Đình duck eggs | vỉ 10 quả | box of 10 | 32-45 | trứng
= Trứng vịt muối Vân Đình | Vân Đình salted duck eggs | vỉ 10 quả | box of 10 | 45-62 | trứng
= Vịt cỏ Vân Đình pha nửa con | Vân Đình grass duck, half | nửa con | half | 80-110
+ <!trứng> Giống vịt nhỏ con, xương mềm, thả đồng sau mỗi vụ gặt. | A small breed with soft bones, let into the fields after each harvest.
+ <!trứng> Vịt chạy đồng tự mót thóc, bắt ốc nên thịt chắc và ít mỡ. | Gleaning rice and hunting snails keeps the meat firm and lean.
+ <!trứng> Làm lông bằng tay, lót lá chuối trong khay để giữ mùi. | Plucked by hand and laid on banana leaf.
+ <!trứng> Hợp nhất với món nướng than hoa, chấm nước mắm gừng. | At its best over charcoal, with ginger fish sauce.
+ <trứng> Vịt ăn ốc và thóc mót ngoài đồng nên lòng đỏ đậm màu. | Snails and gleaned rice give the yolk its deep colour.
+ <trứng> Trứng nhặt lúc mờ sáng, lau sạch và xếp vỉ trong ngày. | Gathered at first light, wiped and boxed the same day.
+ <muối> Ủ tro và muối hai mươi ngày, lòng đỏ ứa dầu. | Twenty days in ash and salt make the yolk glisten.

# P007 | Gạo thơm | dry
= Gạo thơm Bối Khê túi 5 kg | Bối Khê fragrant rice, 5 kg | túi 5 kg | 5 kg bag | 115-165
= Gạo thơm Bối Khê túi 2 kg | Bối Khê fragrant rice, 2 kg | túi 2 kg | 2 kg bag | 48-68
= Gạo thơm Bối Khê bao 10 kg | Bối Khê fragrant rice, 10 kg | bao 10 kg | 10 kg sack | 225-320
= Gạo lứt Bối Khê | Bối Khê brown rice | túi 1 kg | 1 kg bag | 30-42
= Gạo mới Bối Khê vụ mùa | Bối Khê new-crop autumn rice | túi 5 kg | 5 kg bag | 125-170
= Gạo thơm Bối Khê hút chân không | Bối Khê fragrant rice, vacuum-packed | túi 1 kg | 1 kg pack | 26-36
+ Cấy một giống trên cả cánh đồng, gặt cùng tuần để hạt đều. | One variety across the whole field, harvested in one week for an even grain.
+ Thóc phơi hai nắng rồi mới cho vào kho, xay xát khi có đơn. | The paddy dries in two days of sun and is milled only to order.
+ <!lứt> Cơm dẻo vừa, để nguội không cứng, mở vung đã nghe mùi thơm. | The rice is tender, stays soft when cold and fills the kitchen with its scent.
+ Đồng nằm trong đê sông Đáy, lấy nước phù sa đầu vụ. | The fields lie within the Đáy dyke and take silt-laden water early in the season.
+ <lứt> Chỉ bóc vỏ trấu, giữ nguyên lớp cám, nấu lâu hơn gạo trắng mười phút. | Only the husk is taken off; it needs ten minutes more than white rice.

# P008 | Lúa nếp | dry
= Gạo nếp cái hoa vàng túi 2 kg | Yellow-flower sticky rice, 2 kg | túi 2 kg | 2 kg bag | 62-90
= Gạo nếp cái hoa vàng túi 5 kg | Yellow-flower sticky rice, 5 kg | túi 5 kg | 5 kg bag | 150-215
= Gạo nếp cái hoa vàng gói bánh chưng | Yellow-flower sticky rice for bánh chưng | kg | kg | 34-45
= Gạo nếp cẩm Ứng Hòa | Ứng Hòa black sticky rice | kg | kg | 38-45
= Gạo nếp cái hoa vàng chọn hạt | Yellow-flower sticky rice, hand-sorted | kg | kg | 38-45
= Bột nếp cái hoa vàng | Yellow-flower sticky rice flour | gói 500 g | 500 g pack | 24-34
+ <!cẩm> Hạt tròn, hơi đục, bông lúa ngả vàng sẫm lúc chín. | Round, slightly cloudy grains from ears that turn dark gold when ripe.
+ Mỗi năm chỉ một vụ mùa, gặt vào tháng mười âm lịch. | There is one crop a year, cut in the tenth lunar month.
+ <!bột> Xôi đồ lên dẻo mà không nát, để qua ngày vẫn mềm. | Steamed, it is sticky without going mushy and stays soft overnight.
+ <!bột> Ngâm gạo sáu đến tám giờ trước khi đồ xôi hay gói bánh. | Soak for six to eight hours before steaming or wrapping.
+ <bột> Xay nước, ép ráo rồi phơi khô nên bột mịn và trắng. | Wet-milled, pressed and sun-dried into a fine white flour.
+ <bột> Nặn bánh trôi, bánh rán, dẻo mà không dính tay. | For floating cakes and doughnuts, elastic but not sticky.
+ <cẩm> Vỏ cám tím đen, nấu lên nước ngả màu mận chín. | The bran is purple-black and turns the water plum-dark.

# P009 | Ong mật | honey
= Mật ong hoa rừng Ba Vì chai 500 ml | Ba Vì forest honey, 500 ml | chai 500 ml | 500 ml bottle | 150-300
= Mật ong hoa rừng Ba Vì hũ 250 ml | Ba Vì forest honey, 250 ml | hũ 250 ml | 250 ml jar | 85-155
= Mật ong hoa rừng Ba Vì chai 1 lít | Ba Vì forest honey, 1 litre | chai 1 lít | 1 litre bottle | 290-560
= Mật ong hoa keo Ba Vì | Ba Vì acacia honey | chai 500 ml | 500 ml bottle | 150-220
= Mật ong bạc hà Ba Vì | Ba Vì wild mint honey | chai 500 ml | 500 ml bottle | 200-300
= Mật ong nguyên sáp Ba Vì | Ba Vì comb honey | hộp 400 g | 400 g box | 180-290
= Phấn hoa Ba Vì | Ba Vì bee pollen | hũ 250 g | 250 g jar | 150-240
+ Đàn ong đặt ven rừng tái sinh, chuyển chỗ theo mùa hoa. | The hives stand by the regrown forest and move with the flowering.
+ <!phấn> Chỉ quay mật khi tổ đã vít nắp, để mật đủ chín. | Honey is spun only from capped comb, so that it is ripe.
+ <!phấn,sáp> Lọc qua vải màn rồi để lắng, không nấu, không pha đường. | Strained through cloth and left to settle; neither heated nor sweetened.
+ <!phấn,sáp> Trời lạnh mật kết tinh dưới đáy là bình thường, ngâm chai vào nước ấm sẽ tan. | Crystals in cold weather are natural; stand the bottle in warm water and they dissolve.
+ <phấn> Phấn hứng bằng khay gác cửa tổ, chỉ lấy một phần để đàn còn ăn. | The pollen is caught at the hive door, and only a share of it: the bees need the rest.
+ <phấn> Sấy nhẹ cho khô tay rồi đóng hũ kín. | Gently dried and sealed in jars.
+ <sáp> Cắt nguyên miếng tầng, nhai cả sáp hoặc ép lấy mật. | Cut as whole comb; chew it or press it.

# P010 | Sen | dry
= Hạt sen khô bóc vỏ | Peeled dried lotus seeds | túi 500 g | 500 g bag | 95-160
= Hạt sen khô thông tâm | Cored dried lotus seeds | kg | kg | 200-320
= Hạt sen khô hộp quà | Dried lotus seeds, gift box | hộp 500 g | 500 g box | 120-180
= Hạt sen sấy giòn | Crisp-dried lotus seeds | hũ 200 g | 200 g jar | 75-120
= Bột sen Mê Linh | Mê Linh lotus-seed flour | hũ 300 g | 300 g jar | 80-130
= Tâm sen sao | Roasted lotus hearts | gói 100 g | 100 g pack | 45-70
+ Sen hái lúc gương ngả nâu, bóc vỏ và thông tâm ngay trong ngày. | Picked when the pods turn brown, then shelled and cored the same day.
+ <!tâm sen,bột,giòn> Sấy lửa nhỏ nhiều giờ để hạt khô từ trong, nấu lên vẫn bở. | Slow drying for many hours leaves a seed that cooks soft all through.
+ Đầm sen nằm sát bãi sông, nước ra vào theo mùa nên hạt to và bùi. | The ponds lie by the river flats, and the changing water makes large, mealy seeds.
+ <!giòn,bột,tâm sen> Nấu chè, hầm gà hay ninh cháo cho trẻ nhỏ đều hợp. | For sweet soups, stewed chicken or a child’s porridge.
+ <giòn> Sấy đến khi hạt xốp, ăn vã như lạc rang. | Dried until airy, to be nibbled like peanuts.
+ <bột> Hạt rang nhẹ rồi xay mịn, pha nước ấm hay quấy bột đều được. | Lightly roasted and ground fine, for a warm drink or a porridge.
+ <tâm sen> Tim sen sao vàng nhẹ, hãm nước sôi, vị đắng thanh. | The hearts are lightly toasted and steep to a clear bitterness.
`
