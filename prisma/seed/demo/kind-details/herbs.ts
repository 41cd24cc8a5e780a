/** Sets 18–20: herbal goods. No line may promise a cure. */
export const herbs = `
# P045 | Đông trùng | herbal
= Đông trùng hạ thảo sấy đông khô lọ 10 g | Freeze-dried cordyceps, 10 g | lọ 10 g | 10 g jar | 400-600
= Đông trùng hạ thảo sấy đông khô hộp 20 g | Freeze-dried cordyceps, 20 g | hộp 20 g | 20 g box | 700-1100
= Đông trùng hạ thảo hộp quà 30 g | Freeze-dried cordyceps, 30 g gift box | hộp 30 g | 30 g box | 950-1500
= Đông trùng hạ thảo tươi hộp nuôi | Fresh cordyceps in its growing box | hộp | box | 400-550
= Mật ong đông trùng hạ thảo | Cordyceps in honey | hũ 250 ml | 250 ml jar | 400-520
= Trà đông trùng hạ thảo | Cordyceps tisane | hộp 20 túi | box of 20 | 400-480
+ Nấm cấy trên giá thể gạo lứt và nhộng tằm, nuôi trong phòng sạch sáu mươi ngày. | Grown on brown rice and silkworm pupae for sixty days in a clean room.
+ <sấy,quà> Sấy thăng hoa ở nhiệt độ thấp nên sợi nấm giữ nguyên hình và màu cam. | Freeze-drying keeps the threads whole and orange.
+ <!mật,trà> Thả vài sợi vào cháo, canh hoặc pha nước nóng. | A few threads go into porridge, soup or hot water.
+ Mỗi lô kèm phiếu kiểm nghiệm, khách hỏi là chúng tôi gửi. | Every batch has its test report, sent to anyone who asks.
+ <mật> Sợi nấm ngâm trong mật ong rừng, lắc nhẹ trước khi dùng. | The threads lie in forest honey; shake gently before use.
+ <trà> Mỗi túi một cốc, hãm nước nóng già năm phút. | One bag to a cup, five minutes in very hot water.
+ <tươi> Còn nguyên trong hộp nuôi, để ngăn mát dùng trong hai tuần. | Still in its growing box; keep chilled and use within two weeks.

# P046 | Thuốc nam | herbal
= Cao cà gai leo người Dao | Dao Solanum extract | hũ 100 g | 100 g jar | 150-240
= Cao chè vằng người Dao | Dao Jasminum extract | hũ 100 g | 100 g jar | 150-220
= Cao ích mẫu người Dao | Dao motherwort extract | hũ 100 g | 100 g jar | 150-220
= Cao lá vối người Dao | Dao vối-leaf extract | hũ 100 g | 100 g jar | 150-200
= Cao dược liệu người Dao hộp hai hũ | Dao herbal extracts, box of two | hộp 2 hũ | box of 2 | 260-350
= Cao giảo cổ lam người Dao | Dao gynostemma extract | hũ 100 g | 100 g jar | 170-260
+ Thân lá nấu ba nước, gộp lại cô trên bếp củi đến khi kéo sợi. | Three decoctions are joined and reduced over wood until the extract draws threads.
+ Chục cân lá tươi mới được vài lạng cao. | Ten kilograms of fresh leaf yield a few hundred grams.
+ Bà con người Dao ở chân núi Ba Vì trồng và thu hái luân phiên, chừa gốc cho lứa sau. | The Dao families below Mount Ba Vì take turns in growing and cutting, leaving the roots for the next crop.
+ Lấy bằng hạt ngô, pha với cốc nước ấm. | A piece the size of a grain of maize in a cup of warm water.

# P047 | Thảo dược | care
= Dầu gội bồ kết thảo dược chai 300 ml | Soapberry herbal shampoo, 300 ml | chai 300 ml | 300 ml bottle | 95-160
= Dầu gội bồ kết vỏ bưởi | Soap-pod and pomelo-peel shampoo | chai 300 ml | 300 ml bottle | 95-165
= Dầu gội hương nhu | Holy-basil shampoo | chai 300 ml | 300 ml bottle | 90-150
= Nước xả tóc lá dâu | Mulberry-leaf hair rinse | chai 300 ml | 300 ml bottle | 90-140
= Dầu gội bồ kết túi nấu | Soap-pod brewing sachets | túi 10 gói | bag of 10 | 90-130
= Xịt tóc tinh dầu bưởi | Pomelo-oil hair mist | chai 100 ml | 100 ml bottle | 90-150
+ <bồ kết> Bồ kết nướng thơm, nấu cùng hương nhu, cỏ mần trầu và vỏ bưởi. | Roasted soap-pods are simmered with holy basil, goosegrass and pomelo peel.
+ <dầu gội> Ít bọt hơn dầu gội thường, gội xong tóc thơm mùi bếp lá. | It lathers less than ordinary shampoo and leaves a smell of leaves and fire.
+ <bồ kết> Không tạo màu; màu nâu là màu của quả bồ kết. | No dye: the brown is that of the pods.
+ <!túi> Chai nhỏ dùng trong ba tháng kể từ lúc mở. | Use within three months of opening.
+ Lá và vỏ gom của bà con quanh vùng, rửa sạch rồi nấu trong ngày. | Leaves and peel come from neighbours and are washed and cooked the same day.
+ <bưởi> Vỏ bưởi tươi gọt mỏng, chưng lấy dầu thơm. | Fresh pomelo peel is pared thin and distilled for its oil.

# P048 | Mỹ phẩm sen | care
= Xà phòng sen Tây Hồ | West Lake lotus soap | bánh 100 g | 100 g bar | 48-85
= Xà phòng sen và cám gạo | Lotus and rice-bran soap | bánh 100 g | 100 g bar | 48-85
= Hộp ba bánh xà phòng sen | Lotus soap, box of three | hộp 3 bánh | box of 3 | 140-240 | xà phòng
= Xà phòng bồ công anh sen | Lotus and dandelion soap | bánh 90 g | 90 g bar | 45-75
= Nước hoa hồng lá sen | Lotus-leaf toner | chai 150 ml | 150 ml bottle | 80-90
= Son dưỡng sáp ong hạt sen | Lotus-seed and beeswax lip balm | thỏi | stick | 50-80
+ <xà phòng> Làm nguội, không đun; bánh xà phòng phơi giá sáu tuần mới cắt hộp. | Cold-processed: the bars cure on racks for six weeks before boxing.
+ Lá sen hái cuối vụ, sấy và ngâm trong dầu dừa. | Leaves from the end of the season are dried and steeped in coconut oil.
+ Mùi rất nhẹ, hợp người không quen hương liệu. | Very lightly scented, for people who do not like perfume.
+ <xà phòng> Để khay ráo nước giữa hai lần dùng cho bánh lâu mòn. | Keep it on a draining dish so that it lasts.
+ <nước> Chưng cất chậm từ lá tươi, không cồn. | Slowly distilled from fresh leaves, without alcohol.
+ <son> Sáp ong và dầu hạt sen đổ khuôn bằng tay. | Beeswax and lotus-seed oil, poured by hand.

# P049 | Tinh dầu | care
= Tinh dầu sả chanh Ba Vì lọ 10 ml | Ba Vì lemongrass oil, 10 ml | lọ 10 ml | 10 ml vial | 72-120
= Tinh dầu sả java Ba Vì | Ba Vì citronella oil | lọ 10 ml | 10 ml vial | 70-110
= Tinh dầu hương nhu Ba Vì | Ba Vì holy-basil oil | lọ 10 ml | 10 ml vial | 85-140
= Tinh dầu bưởi Ba Vì | Ba Vì pomelo-peel oil | lọ 10 ml | 10 ml vial | 90-140
= Tinh dầu tràm gió Ba Vì | Ba Vì cajuput oil | lọ 10 ml | 10 ml vial | 75-120
= Xịt phòng sả chanh Ba Vì | Ba Vì lemongrass room spray | chai 100 ml | 100 ml bottle | 80-130
+ <sả> Sả cắt buổi sáng, để héo một ngày rồi chưng bằng hơi nước. | Cut in the morning, wilted for a day and steam-distilled.
+ <sả> Hơn một tạ lá mới được chừng nửa lít dầu. | More than a hundred kilograms of leaf give about half a litre of oil.
+ <!xịt> Nhỏ vài giọt vào đèn xông hay xô nước lau nhà. | A few drops in a burner or in the mopping water.
+ <!xịt> Lọ màu sẫm che nắng, nắp nhỏ giọt, đừng bôi trực tiếp lên da. | A dark dropper vial; do not put it on the skin undiluted.
+ Chưng xong để lắng một tháng cho dịu mùi. | After distilling it rests a month to soften.
+ <xịt> Xịt vài lần trong phòng kín, mở cửa sau mười phút. | A few puffs in a closed room; open the window after ten minutes.
+ <bưởi> Vỏ bưởi tươi gọt mỏng, chưng ngay trong ngày. | Fresh peel, pared thin and distilled the same day.

# P050 | Lá tắm | care
= Lá tắm người Dao gói khô 1 kg | Dao bath herbs, dried, 1 kg | gói 1 kg | 1 kg pack | 85-150
= Lá tắm người Dao túi lọc | Dao bath herb sachets | hộp 10 túi | box of 10 | 90-140
= Nước tắm lá người Dao cô đặc | Dao bath herb concentrate | chai 500 ml | 500 ml bottle | 95-160
= Lá xông người Dao | Dao steam-bath herbs | gói 500 g | 500 g pack | 80-120
= Muối ngâm chân thảo dược người Dao | Dao herbal foot-soak salt | hũ 500 g | 500 g jar | 80-120
= Lá tắm người Dao cho cả nhà | Dao bath herbs, family pack | gói 2 kg | 2 kg pack | 130-160
+ <!muối> Hơn chục thứ lá và dây rừng băm nhỏ, phơi trong bóng râm. | More than ten leaves and vines are chopped and dried in the shade.
+ <lá tắm người dao gói,lá tắm người dao cho,lá xông> Đun sôi hai mươi phút, pha cho vừa ấm rồi ngâm. | Boil for twenty minutes, cool to a comfortable warmth and soak.
+ <!muối,xông> Nước ngả nâu đỏ, thơm mùi rừng. | The water turns reddish brown and smells of the forest.
+ Cây được gây trồng quanh nhà để khỏi vào rừng hái cạn. | The plants are now grown around the houses, so that the forest is not stripped.
+ <muối> Muối hạt rang với gừng, sả và ngải cứu, giữ nóng lâu. | Coarse salt roasted with ginger, lemongrass and mugwort holds the warmth.
+ <nước tắm,túi lọc> Pha với chậu nước ấm, không phải đun. | Stir into warm water; no boiling needed.

# P051 | Dược liệu | herbal
= Cam thảo thái lát Ninh Hiệp | Ninh Hiệp sliced liquorice | gói 500 g | 500 g pack | 80-130
= Kỷ tử Ninh Hiệp | Ninh Hiệp goji berries | gói 500 g | 500 g pack | 100-160
= Táo đỏ sấy Ninh Hiệp | Ninh Hiệp dried jujubes | gói 500 g | 500 g pack | 80-120
= Bộ vị hầm gà Ninh Hiệp | Ninh Hiệp herb set for stewed chicken | gói 200 g | 200 g pack | 80-110
= Ý dĩ Ninh Hiệp | Ninh Hiệp Job’s tears | kg | kg | 80-120
= Long nhãn Ninh Hiệp | Ninh Hiệp dried longan | gói 500 g | 500 g pack | 130-210
= Cúc hoa khô Ninh Hiệp | Ninh Hiệp dried chrysanthemum | gói 200 g | 200 g pack | 90-150
+ Nghề thái và bào chế vị thuốc ở đây truyền từ đời này sang đời khác, dao cầu mài mỗi sáng. | Slicing herbs is handed down here from generation to generation; the guillotine knife is honed every morning.
+ Hàng về được chọn lại, bỏ vụn, sấy khô thêm rồi mới đóng gói. | What arrives is sorted again, freed of crumbs and dried once more before packing.
+ Không xông lưu huỳnh, màu hơi sẫm là bình thường. | No sulphur smoke is used; a darker colour is natural.
+ Mỗi gói ghi tên vị, nơi trồng và ngày đóng. | Each pack names the herb, where it grew and when it was packed.
`
