/** Set 21, second half: toys, baskets, bronze, silver, gold leaf, incense, bamboo, horn, turned wood. */
export const household = `
# P064 | Tò he | toy
= Tò he Xuân La hình con giống | Xuân La tò he animal | chiếc | piece | 15-30
= Tò he Xuân La bông hoa | Xuân La tò he flower | chiếc | piece | 15-28
= Bộ tò he Xuân La mười hai con giáp | Xuân La tò he zodiac set | bộ 12 con | set of 12 | 220-400
= Tò he Xuân La mâm ngũ quả | Xuân La tò he five-fruit tray | mâm | tray | 60-120
= Bột nặn tò he Xuân La | Xuân La tò he dough kit | hộp 6 màu | box of 6 colours | 45-80
= Tò he Xuân La nhân vật chèo | Xuân La tò he chèo character | chiếc | piece | 25-40
+ Bột nếp trộn bột tẻ, luộc chín rồi nhuộm từng màu. | Sticky and plain rice flour, boiled and dyed colour by colour.
+ <!bột> Nặn bằng đầu ngón tay và một con dao tre, vài phút xong một con. | Shaped with fingertips and a bamboo knife, a figure in a few minutes.
+ Màu lấy từ gấc, nghệ, lá riềng và nhọ nồi. | The colours come from gấc, turmeric, galangal leaf and soot.
+ <!bột> Để khô vài ngày con giống cứng lại, bày tủ được vài tháng. | After some days it hardens and can stand on a shelf for months.
+ <bột> Kèm dao tre và tờ hướng dẫn, trẻ tự nặn ở nhà. | With a bamboo knife and a sheet of instructions for children to try at home.

# P065 | Cỏ tế | craft
= Hộp cỏ tế Phú Túc có nắp | Phú Túc lidded grass box | chiếc | piece | 90-220
= Giỏ cỏ tế Phú Túc | Phú Túc grass basket | chiếc | piece | 80-200
= Khay cỏ tế Phú Túc | Phú Túc grass tray | chiếc | piece | 80-160
= Bộ ba giỏ cỏ tế Phú Túc | Phú Túc nesting baskets, three | bộ 3 chiếc | set of 3 | 220-450
= Thùng cỏ tế Phú Túc đựng đồ | Phú Túc storage bin | chiếc | piece | 180-420
= Chậu cây đan cỏ tế Phú Túc | Phú Túc plant basket | chiếc | piece | 90-240
= Đĩa lót cỏ tế Phú Túc | Phú Túc grass place mat | chiếc | piece | 80-110 | cỏ tế
+ Cỏ tế cắt trên đồi, phơi khô rồi ngâm nước cho mềm tay đan. | The grass is cut on the hills, dried and soaked again to weave.
+ Cốt sắt hoặc mây, cỏ quấn kín từng vòng. | On a frame of wire or cane, coil by coil.
+ Màu nâu tự nhiên, không nhuộm, để lâu sẫm dần. | The brown is natural and deepens with time.
+ Sấy khô chống mốc trước khi đóng thùng. | Oven-dried against mould before it is packed.

# P066 | Đúc đồng | fine
= Lư đồng Ngũ Xã | Ngũ Xã bronze censer | chiếc | piece | 2500-16000
= Đỉnh đồng Ngũ Xã ba chân | Ngũ Xã three-legged burner | chiếc | piece | 4000-25000
= Chân nến đồng Ngũ Xã | Ngũ Xã bronze candlesticks | đôi | pair | 1500-5500
= Bộ tam sự đồng Ngũ Xã | Ngũ Xã three-piece altar set | bộ | set | 5500-25000
= Chuông đồng Ngũ Xã cỡ nhỏ | Ngũ Xã small bronze bell | quả | bell | 1500-6000
= Hạc đồng Ngũ Xã | Ngũ Xã bronze cranes | đôi | pair | 3500-14000
+ Khuôn đất trộn trấu và giấy dó, mỗi khuôn chỉ đúc một lần. | The mould of clay, husk and dó paper serves one casting only.
+ Đồng rót liền một mạch, ngừng tay là hỏng. | The bronze is poured in a single go; a pause spoils it.
+ Nguội rồi giũa, chạm và đánh bóng bằng tay nhiều ngày. | Cold, it is filed, chased and polished by hand for days.
+ Để màu mộc hoặc hun đen, tùy ban thờ nhà khách. | Left bright or smoked dark, as your altar asks.

# P067 | Kim hoàn | fine
= Nhẫn bạc đậu Định Công | Định Công filigree ring | chiếc | piece | 300-700 | trang sức bạc
= Hoa tai bạc đậu Định Công | Định Công filigree earrings | đôi | pair | 350-900 | trang sức bạc
= Trâm cài bạc Định Công | Định Công silver hairpin | chiếc | piece | 450-1400
= Vòng tay bạc đậu Định Công | Định Công filigree bracelet | chiếc | piece | 650-2400 | trang sức bạc
= Mặt dây bạc hình lá đề Định Công | Định Công bodhi-leaf pendant | chiếc | piece | 380-950
= Tranh bạc đậu Định Công | Định Công filigree panel | bức | panel | 1500-3000 | trang sức bạc
+ Bạc kéo thành sợi nhỏ hơn tóc, xoắn đôi rồi uốn thành cánh hoa. | Silver is drawn finer than hair, twisted double and bent into petals.
+ Hàn bằng vảy bạc rắc dưới ngọn lửa đèn, quá tay một chút là chảy hết. | Soldered with silver filings under a small flame; a moment too long and all melts.
+ <!tranh> Món đồ trông dày hoa mà đeo rất nhẹ. | It looks rich in flowers yet weighs very little.
+ Xỉn màu thì nhúng nước chanh loãng, lau khăn mềm. | If it dulls, dip it in weak lime juice and wipe with a soft cloth.

# P068 | Vàng quỳ | fine
= Tranh quỳ vàng Kiêu Kỵ hoa sen | Kiêu Kỵ gold-leaf picture, lotus | bức | picture | 700-3000
= Tranh quỳ vàng Kiêu Kỵ chữ Phúc | Kiêu Kỵ gold-leaf picture, good fortune | bức | picture | 600-2400
= Tranh quỳ vàng Kiêu Kỵ thuyền buồm | Kiêu Kỵ gold-leaf picture, sails | bức | picture | 900-4500
= Quỳ vàng Kiêu Kỵ thếp tượng | Kiêu Kỵ gold leaf for gilding | quỳ 100 lá | book of 100 leaves | 900-2200 | tranh quỳ vàng
= Quỳ bạc Kiêu Kỵ | Kiêu Kỵ silver leaf | quỳ 100 lá | book of 100 leaves | 500-900 | tranh quỳ vàng
= Hộp gỗ dát quỳ vàng Kiêu Kỵ | Kiêu Kỵ gilded wooden box | chiếc | piece | 500-1800
+ Vàng đập giữa các lớp giấy dó quét mực, hàng nghìn nhát búa một quỳ. | Gold is beaten between inked dó paper, thousands of strokes to a book.
+ Lá vàng mỏng đến mức thở mạnh là bay, phải dán trong phòng kín gió. | The leaf is so thin that a breath lifts it, so it is laid in a windless room.
+ <tranh,hộp> Miết bằng bút lông mềm cho lá bám kín nền sơn. | Pressed down with a soft brush until it covers the lacquer.
+ <tranh,hộp> Ánh vàng dịu, không gắt như sơn nhũ. | A quiet shine, not the glare of metallic paint.

# P069 | Hương | incense
= Hương thảo mộc Quảng Phú Cầu | Quảng Phú Cầu herbal incense | bó | bundle | 30-60
= Hương trầm Quảng Phú Cầu | Quảng Phú Cầu agarwood incense | hộp | box | 55-90
= Hương quế Quảng Phú Cầu | Quảng Phú Cầu cinnamon incense | bó | bundle | 30-55
= Hương vòng Quảng Phú Cầu | Quảng Phú Cầu coil incense | hộp | box | 45-85
= Hương nén Quảng Phú Cầu Tết | Quảng Phú Cầu Tết incense | bó lớn | large bundle | 45-90
= Tăm hương Quảng Phú Cầu nhuộm đỏ | Quảng Phú Cầu red incense sticks | bó | bundle | 25-45
= Nụ trầm Quảng Phú Cầu | Quảng Phú Cầu incense cones | hộp | box | 50-90
+ <!vòng,nụ> Chân hương nhuộm đỏ, xòe phơi kín sân như những bông hoa lớn. | The red sticks are fanned out to dry across the yards like great flowers.
+ <!tăm> Bột hương trộn từ rễ hương bài, quế, hồi và nhựa trám. | The paste holds vetiver root, cinnamon, star anise and canarium resin.
+ <!tăm,nụ> Cháy đều, tàn cong, khói nhẹ không cay mắt. | It burns evenly with a curling ash, and the smoke does not sting.
+ Phơi đủ nắng mới đóng gói, gặp nồm thì sấy lại. | Packed only after full sun; in damp weather it is dried again.
+ <tăm> Tre vầu chẻ máy, vót lại bằng tay cho thẳng và nhẵn. | The bamboo is split by machine and smoothed by hand.
+ <nụ> Nụ nhỏ cháy chừng mười lăm phút, thả vào lư thác khói. | The small cones burn a quarter of an hour, for a smoke-fall burner.

# P070 | Đồ tre | craft
= Chuồn chuồn tre Thạch Xá | Thạch Xá bamboo dragonfly | chiếc | piece | 10-25
= Chuồn chuồn tre Thạch Xá cỡ lớn | Thạch Xá large bamboo dragonfly | chiếc | piece | 30-60
= Bộ chuồn chuồn tre Thạch Xá bảy màu | Thạch Xá dragonflies, seven colours | bộ 7 con | set of 7 | 95-180
= Chuồn chuồn tre Thạch Xá để mộc tự vẽ | Thạch Xá plain dragonfly to paint | bộ 5 con | set of 5 | 60-120
= Chuồn chuồn tre Thạch Xá cánh vẽ hoa | Thạch Xá dragonfly with painted wings | chiếc | piece | 12-30
= Chuồn chuồn tre Thạch Xá treo cửa sổ | Thạch Xá window dragonfly | chiếc | piece | 15-40
+ Nhờ cân cánh và đầu, con chuồn chuồn đậu được trên đầu ngón tay. | Wings and head are so balanced that it perches on a fingertip.
+ Tre vót, khoan, gắn và chỉnh thăng bằng bằng mũi que hàn nóng. | Pared, drilled, joined and balanced with a hot iron.
+ <!mộc> Sơn không mùi, phơi khô hai lượt, trẻ nhỏ chơi được. | Odourless paint in two coats, fit for small children.
+ Đóng hộp cứng, gửi đi xa không gãy cánh. | In a stiff box the wings travel unbroken.

# P071 | Lồng chim | fine
= Lồng chim họa mi Canh Hoạch | Canh Hoạch laughing-thrush cage | chiếc | piece | 500-2800
= Lồng chim khuyên Canh Hoạch | Canh Hoạch white-eye cage | chiếc | piece | 300-1500
= Lồng chào mào Canh Hoạch | Canh Hoạch bulbul cage | chiếc | piece | 350-1800
= Lồng chim chạm tứ quý Canh Hoạch | Canh Hoạch carved four-seasons cage | chiếc | piece | 1800-5000
= Lồng tre già Canh Hoạch | Canh Hoạch old-bamboo cage | chiếc | piece | 450-2200 | lồng chim
= Lồng đèn tre Canh Hoạch | Canh Hoạch bamboo lantern | chiếc | piece | 300-800
+ Tre già luộc, phơi sương, chuốt nan tròn qua lỗ thép. | Old bamboo is boiled, weathered and drawn round through a steel die.
+ Vanh uốn lửa, chắp mộng, không dùng đinh. | The hoops are fire-bent and scarfed, without nails.
+ <!đèn> Đáy và móc chạm tay, mỗi người thợ có một lối chạm riêng. | Base and hook are carved by hand, each maker in his own way.
+ Nan đều đến mức xoay lồng trước đèn không thấy bóng lệch. | The bars are so even that no shadow strays when the cage turns before a lamp.

# P072 | Đồ sừng | craft
= Lược sừng Thụy Ứng răng thưa | Thụy Ứng wide-tooth horn comb | chiếc | piece | 60-160
= Lược sừng Thụy Ứng răng mau | Thụy Ứng fine-tooth horn comb | chiếc | piece | 65-180
= Lược sừng Thụy Ứng cán dài | Thụy Ứng long-handled horn comb | chiếc | piece | 80-220
= Trâm sừng Thụy Ứng | Thụy Ứng horn hairpin | chiếc | piece | 50-130
= Thìa sừng Thụy Ứng | Thụy Ứng horn spoon | chiếc | piece | 50-95
= Bộ lược sừng Thụy Ứng hộp quà | Thụy Ứng horn combs, gift box | hộp 3 chiếc | box of 3 | 180-300 | lược
+ <lược> Sừng trâu luộc mềm, ép phẳng giữa hai tấm gỗ rồi mới cưa răng. | The horn is boiled soft, pressed between boards and then sawn into teeth.
+ Vân sừng mỗi chiếc mỗi khác, từ đen tuyền đến vàng mật. | Every grain differs, from jet black to honey.
+ <lược> Răng mài tròn đầu, chải không xước, không tích điện. | Rounded teeth neither scratch nor raise static.
+ Tránh ngâm nước nóng, lâu lâu lau một giọt dầu dừa. | Keep it out of hot water and wipe it now and then with a drop of coconut oil.
+ <trâm,thìa> Sừng hơ lửa cho mềm, uốn dáng rồi giũa và đánh bóng. | Warmed over a flame, bent to shape, filed and polished.

# P073 | Đồ gỗ | craft
= Hộp gỗ tiện Nhị Khê | Nhị Khê turned box | chiếc | piece | 60-180
= Bát gỗ tiện Nhị Khê | Nhị Khê turned bowl | chiếc | piece | 55-160
= Tràng hạt gỗ Nhị Khê | Nhị Khê wooden beads | chuỗi | string | 60-220
= Lọ tăm gỗ tiện Nhị Khê | Nhị Khê toothpick holder | chiếc | piece | 40-80
= Con quay gỗ Nhị Khê | Nhị Khê spinning top | chiếc | piece | 40-75
= Bộ chày cối gỗ Nhị Khê | Nhị Khê mortar and pestle | bộ | set | 90-240
= Đèn gỗ tiện Nhị Khê | Nhị Khê turned lamp | chiếc | piece | 180-400
+ Gỗ nhãn, gỗ bưởi, gỗ xoan thu từ vườn nhà thay cây. | Longan, pomelo and chinaberry come from gardens whose trees are being replaced.
+ Tiện trên máy đạp chân hay máy điện, lưỡi dao vẫn do tay đưa. | By treadle or motor, the blade is still guided by hand.
+ Đánh bóng bằng vỏ cây và sáp ong, không phủ bóng nhựa. | Polished with bark and beeswax, without plastic varnish.
+ Vân gỗ lộ ra tới đâu, dáng đồ đổi theo tới đó. | The form follows the grain as it appears.
`
