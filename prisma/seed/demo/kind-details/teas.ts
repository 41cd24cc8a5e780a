/** Sets 11–13: tea, tisanes, coffee. */
export const teas = `
# P030 | Chè | tea
= Chè xanh Ba Trại sao tay | Ba Trại hand-roasted green tea | gói 200 g | 200 g pack | 45-75
= Chè búp Ba Trại một tôm hai lá | Ba Trại tea, one bud two leaves | gói 100 g | 100 g pack | 30-48
= Chè đinh Ba Trại | Ba Trại single-bud tea | hộp 100 g | 100 g tin | 70-110
= Chè móc câu Ba Trại | Ba Trại fish-hook tea | gói 500 g | 500 g pack | 110-175
= Chè Ba Trại hộp quà | Ba Trại green tea, gift box | hộp 300 g | 300 g box | 90-140
= Chè ướp nhài Ba Trại | Ba Trại jasmine-scented tea | hộp 100 g | 100 g tin | 45-70
= Chè đen Ba Trại | Ba Trại black tea | gói 200 g | 200 g pack | 45-72
+ Hái từ năm đến chín giờ sáng, héo nắng nhẹ rồi mới vào chảo. | Picked between five and nine, wilted in mild sun before it goes into the pan.
+ <!đen> Sao diệt men, vò, rồi sao khô lửa nhỏ; cả mẻ mất gần một buổi. | Fired, rolled and dried over a low flame: a batch takes most of a morning.
+ <!đen> Nước xanh vàng, chát trước ngọt sau, hậu ở cuống họng. | The cup is yellow-green, brisk first and sweet after.
+ Đồi chè nhìn sang núi Tản, sương sớm tan muộn nên búp mềm. | The slopes face Mount Tản, and late morning mist keeps the buds tender.
+ <đen> Lá vò kỹ, ủ cho lên men rồi mới sấy; nước đỏ, vị như mật. | Well rolled and oxidised before drying: a red cup with a honeyed taste.
+ <nhài> Ướp ba lượt hoa nhài hái chiều, sàng bỏ hoa rồi sấy lại. | Scented three times with jasmine picked in the afternoon, sifted and dried again.

# P031 | Chè xanh | tea
= Chè xanh Bắc Sơn | Bắc Sơn green tea | gói 200 g | 200 g pack | 42-72
= Chè nõn tôm Bắc Sơn | Bắc Sơn tender-bud tea | gói 100 g | 100 g pack | 35-55
= Chè Bắc Sơn hút chân không | Bắc Sơn tea, vacuum-packed | gói 500 g | 500 g pack | 95-170
= Chè Bắc Sơn hộp thiếc | Bắc Sơn tea in a tin | hộp 150 g | 150 g tin | 60-95
= Chè túi lọc Bắc Sơn | Bắc Sơn tea bags | hộp 25 túi | box of 25 | 35-55
= Chè tươi Bắc Sơn | Bắc Sơn fresh tea leaves | bó 1 kg | 1 kg bunch | 30-45
+ Cả vùng trồng chung một quy trình, cách ly thuốc đủ ngày mới hái. | The whole area follows one procedure and keeps the full interval before picking.
+ <!tươi,túi> Búp hái tay, sáng hái chiều sao, không để qua đêm. | Hand-picked in the morning, roasted in the afternoon, never kept overnight.
+ <!tươi,túi> Pha ấm nhỏ, nước tám mươi lăm độ, hãm ba phút là vừa. | A small pot, water at eighty-five degrees and three minutes.
+ Đất đồi sỏi nhỏ, thoát nước, cây chè ở đây đã hơn hai mươi tuổi. | Gravelly slopes that drain well; the bushes are over twenty years old.
+ <tươi> Cành lá bánh tẻ, vò nhẹ rồi hãm ấm tích cho cả nhà. | Half-grown sprigs, lightly crushed and steeped in a big pot for the house.
+ <túi> Vụn búp sàng kỹ, mỗi túi một cốc, hãm hai phút. | Sifted bud leaf, a bag to the cup, two minutes.

# P032 | Trà sen | tea
= Trà sen Tây Hồ hộp 100 g | West Lake lotus tea, 100 g | hộp 100 g | 100 g tin | 720-1000
= Trà sen Tây Hồ hộp 50 g | West Lake lotus tea, 50 g | hộp 50 g | 50 g tin | 370-510
= Trà sen Tây Hồ ấm thử 10 g | West Lake lotus tea, one-pot sample | gói 10 g | 10 g sachet | 80-110
= Trà sen Tây Hồ hộp sơn mài | West Lake lotus tea in a lacquer box | hộp 100 g | 100 g box | 900-1200
= Trà sen bảy lần ướp Tây Hồ | West Lake lotus tea, scented seven times | hộp 100 g | 100 g tin | 850-1100
= Trà sen Tây Hồ túi lụa | West Lake lotus tea in a silk pouch | túi 50 g | 50 g pouch | 380-520
+ Hoa hái lúc trời chưa sáng, tách lấy hạt gạo trắng trên nhị rồi ướp ngay. | The flowers are cut before daybreak and the white pollen grains taken at once for the tea.
+ Một lớp trà, một lớp gạo sen, ủ rồi sấy cách thủy, lặp lại nhiều lần. | A layer of tea, a layer of lotus, rest, dry over water and begin again.
+ Chỉ dùng sen bách diệp, trăm cánh ôm kín nhị nên hương đậm. | Only the hundred-petal lotus will do, whose closed heart keeps the scent.
+ Nước thứ ba vẫn còn hương, đừng pha quá đậm kẻo át mất. | The third pot still carries the scent; do not brew it strong enough to drown it.
+ Mùa làm trà chỉ chừng hai tháng, hết hoa là hết mẻ. | The season lasts two months: no flowers, no tea.

# P033 | Sen | flower-tea
= Trà ướp xổi bông sen Quảng An | Quảng An whole-flower lotus tea | bông | flower | 32-50
= Hộp 5 bông trà sen xổi | Whole-flower lotus tea, five flowers | hộp 5 bông | box of 5 | 160-240
= Hộp 10 bông trà sen xổi | Whole-flower lotus tea, ten flowers | hộp 10 bông | box of 10 | 310-470
= Trà sen xổi Quảng Bá | Quảng Bá whole-flower lotus tea | bông | flower | 30-48
= Trà ướp bông sen cấp đông | Frozen whole-flower lotus tea | bông | flower | 32-50
= Trà sen xổi lá gói lá sen | Whole-flower tea wrapped in lotus leaf | bông | flower | 35-50
+ Trà bỏ vào lòng hoa lúc chiều, buộc cánh lại, cắm nước qua đêm. | Tea goes into the flower at dusk; the petals are tied and the stem stands in water overnight.
+ Sáng ra cấp đông cả bông, giữ được hương đến mùa sau. | In the morning the whole flower is frozen and keeps its scent until next season.
+ Mỗi bông pha được một ấm, rót cho bốn người. | One flower makes a pot for four.
+ Lấy khỏi ngăn đông là mở pha ngay, không để rã. | Brew it straight from the freezer, without thawing.

# P034 | Dược thảo | tisane
= Trà cà gai leo túi lọc | Solanum tea bags | hộp 25 túi | box of 25 | 60-100
= Cà gai leo sấy khô | Dried Solanum vine | gói 500 g | 500 g pack | 70-115
= Trà cà gai leo hòa tan | Instant Solanum tea | hộp 20 gói | box of 20 | 75-120
= Trà xạ đen Ba Vì | Ba Vì Celastrus tisane | gói 500 g | 500 g pack | 65-105
= Trà giảo cổ lam Ba Vì | Ba Vì gynostemma tisane | hộp 25 túi | box of 25 | 70-115
= Trà chè dây Ba Vì | Ba Vì Ampelopsis tisane | gói 300 g | 300 g pack | 60-95
+ Cây trồng dưới chân núi Ba Vì, cắt lúc vừa ra nụ. | Grown at the foot of Mount Ba Vì and cut as the buds appear.
+ Rửa, băm khúc, sấy nhiệt thấp trong ngày để lá không ngả đen. | Washed, chopped and dried at low heat the same day, so the leaves stay bright.
+ Vị hơi đắng lúc đầu, uống quen thấy ngọt nhẹ. | A little bitter at first, gently sweet once you know it.
+ Bà con người Dao ở Yên Sơn quen dùng làm nước uống hằng ngày. | The Dao families of Yên Sơn drink it as their everyday tea.

# P035 | Chùm ngây | tisane
= Trà chùm ngây Hồng Vân túi lọc | Hồng Vân moringa tea bags | hộp 25 túi | box of 25 | 72-110
= Lá chùm ngây sấy Hồng Vân | Hồng Vân dried moringa leaf | gói 100 g | 100 g pack | 70-105
= Bột chùm ngây Hồng Vân | Hồng Vân moringa powder | hũ 150 g | 150 g jar | 95-150
= Trà chùm ngây gừng Hồng Vân | Hồng Vân moringa and ginger tisane | hộp 25 túi | box of 25 | 75-120
= Trà lá ổi Hồng Vân | Hồng Vân guava-leaf tisane | hộp 25 túi | box of 25 | 70-100
= Trà lá sen Hồng Vân | Hồng Vân lotus-leaf tisane | hộp 25 túi | box of 25 | 70-100
+ <!sen> Chỉ lấy lá bánh tẻ, tuốt khỏi cuống rồi sấy lạnh giữ màu xanh. | Only half-grown leaves are taken, stripped and cool-dried to keep their green.
+ Hãm nước sôi năm phút, uống nóng hay để lạnh đều được. | Five minutes in boiling water; drink it hot or cold.
+ Vườn nằm giữa làng, khách đến chơi có thể tự hái và xem sấy. | The garden is in the middle of the village; visitors may pick and watch the drying.
+ Không tẩm hương, mùi ngai ngái là mùi của lá. | Nothing is added; the grassy smell is the leaf’s own.

# P036 | Kim ngân | tisane
= Trà kim ngân hoa Hồng Vân | Hồng Vân honeysuckle tisane | hộp 50 g | 50 g box | 85-150
= Nụ kim ngân sấy Hồng Vân | Hồng Vân dried honeysuckle buds | hũ 50 g | 50 g jar | 90-160
= Trà kim ngân cúc hoa Hồng Vân | Hồng Vân honeysuckle and chrysanthemum tisane | hộp 20 túi | box of 20 | 80-130
= Trà hoa cúc Hồng Vân | Hồng Vân chrysanthemum tisane | hộp 50 g | 50 g box | 80-130
= Trà kim ngân túi lọc Hồng Vân | Hồng Vân honeysuckle tea bags | hộp 25 túi | box of 25 | 80-120
= Trà nụ vối Hồng Vân | Hồng Vân vối-bud tisane | gói 300 g | 300 g pack | 80-110
+ <kim ngân> Nụ phải hái trước lúc nở, trắng xanh như que tăm. | The buds are taken before they open, pale and slim as a toothpick.
+ <kim ngân> Một người hái cả buổi sáng chỉ được vài lạng nụ khô. | A whole morning’s picking dries down to a few hundred grams.
+ <!vối> Sấy mát nhiều giờ, nụ giữ màu và mùi thơm nhẹ. | Long, cool drying keeps the colour and the faint scent.
+ <!túi> Thả vài nụ vào cốc nước nóng, nhìn nụ mở dần. | Drop a few buds into hot water and watch them open.
+ <cúc> Bông nhỏ cánh vàng, hái lúc vừa nở bung. | Small yellow flowers, taken as they open.
+ <vối> Nụ vối ủ một đêm cho thâm rồi mới phơi, nước đậm và thơm. | The buds rest a night to darken before drying and give a full, fragrant cup.

# P037 | Dược liệu | tisane
= Hộp trà dược liệu Đại Yên bốn vị | Đại Yên herbal tea set, four kinds | hộp 40 túi | box of 40 | 180-290
= Trà thảo mộc Đại Yên thanh nhẹ | Đại Yên light herbal blend | hộp 25 túi | box of 25 | 150-220
= Trà cà gai leo Đại Yên cao cấp | Đại Yên select Solanum tea | hộp 30 túi | box of 30 | 170-260
= Trà dược liệu Đại Yên hộp quà | Đại Yên herbal tea, gift box | hộp 60 túi | box of 60 | 250-350
= Trà gừng sả Đại Yên | Đại Yên ginger and lemongrass tisane | hộp 25 túi | box of 25 | 150-200
= Trà hoa đậu biếc Đại Yên | Đại Yên butterfly-pea tisane | hộp 20 túi | box of 20 | 150-190 | trà
+ Giống, trồng, sấy và đóng túi cùng nằm trong một trang trại. | Seedlings, fields, drying and bagging are all on one farm.
+ Mỗi lô ghi ngày cắt và thửa ruộng, in trên đáy hộp. | The day of cutting and the plot are printed on the bottom of each box.
+ Túi lọc bằng sợi ngô, bỏ được vào thùng ủ phân. | The bags are of maize fibre and can be composted.
+ Các vị phối theo khẩu vị dễ uống, không pha đường. | Blended to be easy to drink, without sugar.

# P038 | Cà phê | coffee
= Cà phê rang xay phố cổ pha phin | Old Quarter phin-grind coffee | gói 250 g | 250 g pack | 95-150
= Cà phê hạt rang phố cổ | Old Quarter roast coffee beans | gói 500 g | 500 g pack | 180-330
= Cà phê phố cổ rang đậm | Old Quarter dark roast | gói 250 g | 250 g pack | 95-150
= Cà phê phố cổ rang vừa | Old Quarter medium roast | gói 250 g | 250 g pack | 100-160
= Cà phê phin giấy phố cổ | Old Quarter drip bags | hộp 10 gói | box of 10 | 95-150
= Hộp quà cà phê và phin nhôm | Coffee gift box with aluminium phin | hộp | box | 190-280
= Cà phê moka phố cổ | Old Quarter moka roast | gói 250 g | 250 g pack | 120-180
+ Rang mẻ nhỏ mỗi tuần hai lần, ghi ngày rang trên gói. | Roasted in small batches twice a week, with the date on the pack.
+ Hạt lấy từ nhà vườn quen trên Tây Nguyên và Sơn La, về kho còn phân lại bằng tay. | The beans come from growers we know in the Highlands and Sơn La and are sorted again by hand.
+ Không tẩm bơ, không tẩm hương; đắng, thơm và hậu sạch. | No butter, no flavouring: bitter, fragrant and clean.
+ Phin để giọt thật chậm, uống nóng hay thêm đá tùy người. | Let the phin drip slowly; drink it hot or over ice.
`
