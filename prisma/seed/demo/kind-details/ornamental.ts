/** Sets 23–26: flowers, trees, ornamental fish, visits. */
export const ornamental = `
# P082 | Hoa | flower
= Hoa hồng đỏ Mê Linh | Mê Linh red roses | bó 10 bông | bunch of 10 | 35-75
= Hoa hồng phấn Mê Linh | Mê Linh pale pink roses | bó 10 bông | bunch of 10 | 35-75
= Hoa hồng Mê Linh bó 50 bông | Mê Linh roses, bunch of 50 | bó 50 bông | bunch of 50 | 150-380
= Hoa hồng trắng Mê Linh | Mê Linh white roses | bó 10 bông | bunch of 10 | 38-78
= Hồng cổ Mê Linh trồng chậu | Mê Linh heirloom rose in a pot | chậu | pot | 120-350 | hoa hồng
= Nụ hồng sấy Mê Linh cắm bình | Mê Linh dried rosebuds | hộp | box | 60-120 | hoa hồng
+ <hoa hồng> Cắt từ ba giờ sáng khi nụ vừa hé, bó giấy báo giữ sương. | Cut from three in the morning as the buds open, wrapped in newsprint to hold the dew.
+ <hoa hồng> Cành tuốt gai phần dưới, cắm nước ngay tại ruộng. | The lower thorns are stripped and the stems stand in water in the field.
+ <hoa hồng> Thay nước mỗi ngày, cắt vát gốc, hoa tươi được sáu bảy ngày. | Fresh water daily and a slanting cut keep them six or seven days.
+ Ruộng hồng ở bãi phù sa, mùa đông hoa bền hơn mùa hè. | The fields lie on river silt; winter roses last longer than summer ones.
+ <hồng cổ> Chậu đã kín rễ, mua về đặt nơi nắng sáng, tưới gốc đừng tưới hoa. | Well rooted: give it morning sun and water the roots, not the flowers.
+ <nụ> Nụ hái lúc vừa chớm, sấy mát nên còn màu. | Picked as they bud and cool-dried to keep their colour.

# P083 | Hoa lan | plant
= Lan hồ điệp trắng Đan Hoài | Đan Hoài white moth orchid | cành | stem | 190-300
= Lan hồ điệp vàng Đan Hoài | Đan Hoài yellow moth orchid | cành | stem | 200-320
= Lan hồ điệp tím Đan Hoài | Đan Hoài purple moth orchid | cành | stem | 180-290
= Chậu lan hồ điệp Đan Hoài 5 cành | Đan Hoài moth orchid, five stems | chậu | pot | 1000-1700
= Chậu lan hồ điệp Đan Hoài 3 cành | Đan Hoài moth orchid, three stems | chậu | pot | 600-1050
= Lan hồ điệp mini Đan Hoài | Đan Hoài miniature moth orchid | chậu | pot | 180-260
+ Cây nuôi mô trong nhà kính, hạ nhiệt đúng kỳ để ra ngồng trước Tết. | Raised from tissue culture in glasshouses and cooled on time to spike before Tết.
+ Mỗi ngồng mười hai bông trở lên, nở dần từ gốc ra ngọn. | Each stem carries a dozen blooms or more, opening from the base outward.
+ Tưới tuần một lần vào giá thể, đừng đọng nước trên nõn. | Water the bark once a week and keep the crown dry.
+ Để nơi sáng, tránh gió lùa, hoa chơi được hai tháng. | In a bright, draught-free place the flowers last two months.

# P084 | Hoa tươi | flower
= Cúc vàng Tây Tựu | Tây Tựu yellow chrysanthemums | bó | bunch | 40-75
= Cúc họa mi Tây Tựu | Tây Tựu daisies | bó | bunch | 40-80
= Cúc chi Tây Tựu | Tây Tựu button chrysanthemums | bó | bunch | 40-70
= Cúc mâm xôi Tây Tựu trồng chậu | Tây Tựu dome chrysanthemum in a pot | chậu | pot | 80-180 | hoa cúc
= Cúc đại đóa Tây Tựu | Tây Tựu large-flowered chrysanthemums | bó | bunch | 50-90
= Hoa đồng tiền Tây Tựu | Tây Tựu gerberas | bó | bunch | 40-70
+ <!đồng tiền> Thắp đèn ban đêm để hãm nụ, hoa về đúng rằm và Tết. | Lamps at night hold back the buds, so that they open for full moon and Tết.
+ <!chậu> Cắt chiều, sáng sớm đã ra chợ hoa. | Cut in the afternoon, at the flower market before dawn.
+ <cúc vàng,đại đóa> Tỉa nụ nách để bông chính to và đều. | Side buds are pinched out for large, even heads.
+ <họa mi> Cúc họa mi chỉ có chừng ba tuần đầu đông. | Daisies come for some three weeks at the start of winter.
+ <đồng tiền> Cuống thẳng, cắm nước nông ba phân là bền. | Straight stems that last best in three centimetres of water.
+ <đồng tiền,cúc chi> Đủ màu, nhặt bó theo ý khách. | In many colours, bunched as you like.
+ <chậu> Tán tròn kín hoa, mua lúc còn nụ chơi được cả tháng. | A full dome of flowers; bought in bud it lasts a month.

# P085 | Cây cảnh | plant
= Đào bích Nhật Tân cành | Nhật Tân double peach, branch | cành | branch | 500-2000
= Đào bích Nhật Tân trồng chậu | Nhật Tân double peach in a pot | chậu | pot | 1500-7000
= Đào thế Nhật Tân | Nhật Tân shaped peach tree | cây | tree | 3000-10000
= Đào phai Nhật Tân | Nhật Tân pale peach | cây | tree | 1200-6000
= Đào thất thốn Nhật Tân | Nhật Tân seven-inch peach | chậu | pot | 4000-10000
= Thuê đào Nhật Tân chơi Tết | Nhật Tân peach tree for rent at Tết | cây | tree | 1500-8000
+ Tuốt lá vào giữa tháng mười một âm, tính ngày cho hoa bung đúng giao thừa. | The leaves are stripped in mid-eleventh lunar month, timed so that the flowers open on New Year’s Eve.
+ Rét thì tưới nước ấm, nắng thì che lưới, cả năm trông một tuần. | Warm water in the cold, nets in the sun: a whole year for one week.
+ Cánh dày, màu thắm, nụ còn giấu quanh cành. | Thick petals, deep colour and buds still hidden along the branch.
+ <!cành> Sau Tết nhận lại cây về vườn chăm cho năm sau. | After Tết the garden takes the tree back and tends it for another year.

# P086 | Quất cảnh | plant
= Quất cảnh Tứ Liên dáng tháp | Tứ Liên tower kumquat | chậu | pot | 600-2500
= Quất bonsai Tứ Liên | Tứ Liên bonsai kumquat | chậu | pot | 400-1500
= Quất thế Tứ Liên trong chum | Tứ Liên shaped kumquat in a jar | chậu | pot | 1200-6000
= Quất ngũ quả Tứ Liên | Tứ Liên five-fruit tree | chậu | pot | 1500-5500
= Quất Tứ Liên dáng thác đổ | Tứ Liên cascade kumquat | chậu | pot | 800-4000
= Quất mini Tứ Liên để bàn | Tứ Liên table kumquat | chậu | pot | 400-700
+ Đảo gốc giữa hè để cây sai quả, đến tháng chạp quả chín vàng cùng lúc. | The roots are lifted in midsummer, so that the fruit turns gold together in the last month.
+ Cây đẹp phải đủ hoa, quả xanh, quả chín và lộc non. | A fine tree has flowers, green fruit, ripe fruit and new leaves at once.
+ Tưới mỗi ngày một ít, để ngoài hiên sáng thì quả lâu rụng. | A little water each day and a bright porch keep the fruit on.
+ Trồng vào chum, vào lọ sành theo ý khách từ đầu năm. | Planted in jars and crocks to order from the start of the year.

# P087 | Sinh vật cảnh | plant
= Cây thế Hồng Vân dáng trực | Hồng Vân bonsai, upright | chậu | pot | 1500-12000
= Cây thế Hồng Vân dáng huyền | Hồng Vân bonsai, cascade | chậu | pot | 2000-15000
= Tùng la hán Hồng Vân | Hồng Vân podocarpus | chậu | pot | 2500-20000
= Sanh bonsai Hồng Vân | Hồng Vân fig bonsai | chậu | pot | 1200-9000
= Cây cảnh mini Hồng Vân để bàn | Hồng Vân table bonsai | chậu | pot | 800-1500
= Mai chiếu thủy Hồng Vân | Hồng Vân water jasmine | chậu | pot | 900-5000 | cây thế
+ Uốn từng cành bằng dây, mỗi năm sửa hai đợt. | Branches are wired one by one and corrected twice a year.
+ Cây dưới mười năm chúng tôi chưa bán, để rễ và thân đủ tuổi. | We do not sell trees younger than ten years.
+ Chậu nung ở làng gốm, thoát nước tốt. | The pots come from the pottery villages and drain well.
+ Mua về để quen nắng dần, tuần đầu tưới phun sương. | Let it get used to your light and mist it in the first week.

# P088 | Cá cảnh | fish
= Cá vàng ba đuôi Yên Phụ | Yên Phụ fantail goldfish | con | fish | 25-120
= Cá chép Koi Yên Phụ | Yên Phụ koi | con | fish | 120-500
= Cá vàng đầu lân Yên Phụ | Yên Phụ lionhead goldfish | con | fish | 60-280
= Cá chép đỏ Yên Phụ | Yên Phụ red carp | con | fish | 20-60
= Cá vàng mắt lồi Yên Phụ | Yên Phụ telescope goldfish | con | fish | 35-150
= Cá bảy màu Yên Phụ | Yên Phụ guppies | cặp | pair | 20-60
+ Cá nhà tự cho đẻ, lọc dáng ba lần trước khi bán. | Bred by ourselves and selected three times before sale.
+ Ao nuôi dùng nước giếng đã để lắng, cá khỏe, vây xòe. | Raised in settled well water: strong fish with spread fins.
+ Đóng túi bơm oxy, đi trong ngày không sao. | Bagged with oxygen, they travel a day without harm.
+ Thả vào bể mới thì ngâm cả túi nửa giờ cho quen nước. | Float the bag for half an hour before letting them out.

# P089 | Du lịch | tour
= Trải nghiệm làng quê Hồng Vân một ngày | Hồng Vân village day | người | person | 250-400
= Đạp xe vườn cảnh Hồng Vân nửa ngày | Hồng Vân garden cycling, half day | người | person | 150-240
= Làm trà thảo mộc ở Hồng Vân | Herbal tea making in Hồng Vân | người | person | 160-260
+ Đi vòng quanh vườn cây, ghé nhà làm trà, ăn trưa cơm quê. | Through the gardens, to a tea maker’s house, with a country lunch.
+ Người dẫn đường là bà con trong làng. | The guides are people of the village.
+ Đường bằng, trẻ em và người lớn tuổi đều đi được. | The path is level and easy for children and older people.

# P090 | Du lịch sinh thái | tour
= Một ngày ở khu sinh thái Phù Đổng | Day at the Phù Đổng eco-park | người | person | 150-350
= Học làm nông ở Phù Đổng cho học sinh | Farm school in Phù Đổng | học sinh | pupil | 120-220
= Cắm trại ven sông Đuống ở Phù Đổng | Riverside camping in Phù Đổng | người | person | 220-350
+ <!cắm trại> Trẻ được gieo hạt, cho gà ăn, bắt cá trong ao nông. | Children sow, feed the hens and catch fish in a shallow pond.
+ Có lán mát, nước sạch và chỗ rửa tay cho từng nhóm. | Shade, clean water and a place to wash for every group.
+ Chương trình đổi theo mùa lúa, mùa rau, mùa nước. | The programme follows rice, vegetables and the river.
+ <cắm trại> Tối đốt lửa, ngủ lều, sáng ra bờ sông xem thuyền. | A fire at night, tents, and boats on the river in the morning.

# P091 | Du lịch làng nghề | tour
= Lớp vuốt gốm Bát Tràng hai giờ | Bát Tràng pottery class, two hours | người | person | 90-180
= Lớp vẽ gốm Bát Tràng | Bát Tràng pottery painting class | người | person | 80-150 | vuốt gốm
= Một ngày làm thợ gốm Bát Tràng | A day as a Bát Tràng potter | người | person | 180-250 | vuốt gốm
+ <!vẽ> Thợ ngồi cạnh chỉ từng bước, ai cũng vuốt được một chiếc bát. | A potter sits beside you; everyone manages a bowl.
+ Sản phẩm được nung và gửi về nhà sau hai tuần. | Your piece is fired and sent home after two weeks.
+ Có tạp dề và chỗ rửa tay; nên mặc đồ dễ giặt. | Aprons and basins are there; wear something that washes easily.
+ <vẽ> Chọn sẵn một chiếc mộc rồi vẽ, người dạy chỉ cách cầm bút và pha men. | Choose a raw piece and paint; you learn to hold the brush and mix the glaze.

# P092 | Du lịch cộng đồng | tour
= Tham quan làng cổ Đường Lâm nửa ngày | Đường Lâm old village, half day | người | person | 120-250
= Một ngày ở làng cổ Đường Lâm | Đường Lâm old village, full day | người | person | 250-400
= Ngủ đêm nhà đá ong Đường Lâm | Night in a laterite house, Đường Lâm | người | person | 250-400
+ Qua cổng làng, đình, giếng cổ và vài ngôi nhà đá ong còn người ở. | Through the gate to the communal house, the old well and laterite houses still lived in.
+ <!nửa> Bữa trưa có thịt gà, bánh tẻ và tương do nhà chủ làm. | Lunch is chicken, rice dumplings and the family’s own soy paste.
+ Chủ nhà kể chuyện nhà mình, không đọc bài thuộc lòng. | The hosts tell their own stories, not a learned text.
`
