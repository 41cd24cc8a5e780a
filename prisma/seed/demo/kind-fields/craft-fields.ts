/** Set 21: what it is made of, how large, how it is made. Handmade sizes are about right, and say so. */
export const craftFields = `
# P052
MATERIALS | <tử sa> Đất tử sa, không tráng men | Zisha clay, unglazed
MATERIALS | Đất sét trắng, men tro không chì, quai tre với ấm quai tre | White clay, lead-free ash glaze; bamboo handle where named
DIMENSIONS | <khay> 38 × 26 cm, cao 5 cm | 38 × 26 cm, 5 cm high
DIMENSIONS | <chén tống> Chén tống 200 ml, sáu chén quân 45 ml | Pitcher 200 ml, six cups of 45 ml
DIMENSIONS | <chiếc> Ấm 450 ml, cao 18 cm kể cả quai | 450 ml pot, 18 cm with its handle
DIMENSIONS | Ấm 350 ml, sáu chén 60 ml, khay 30 cm | 350 ml pot, six 60 ml cups, 30 cm tray
HOW_MADE | Ấm vuốt trên bàn xoay, vòi và quai gắn tay khi đất còn se. Vẽ bút lông, tráng men, nung trên 1.200 °C và đợi trọn một ngày cho nguội mới ra lò. | The pot is thrown on the wheel, spout and handle set by hand while the clay is leather-hard. It is painted with a brush, glazed, fired above 1,200 °C and left a full day to cool.
USAGE | Tráng nước sôi vài lần trước khi dùng lần đầu. | Rinse a few times with boiling water before first use.

# P053
MATERIALS | Đất sét Bát Tràng, men rạn nhuộm củ nâu | Bát Tràng clay, crackle glaze stained with brown yam
DIMENSIONS | <lộc bình> Cao 62 cm, miệng 18 cm, mỗi chiếc | 62 cm high, 18 cm across the mouth, each
DIMENSIONS | <đèn> Cao 34 cm, đui E27 | 34 cm high, E27 socket
DIMENSIONS | <hút lộc> Cao 32 cm, thân 30 cm | 32 cm high, 30 cm across
DIMENSIONS | Cao 36 cm, miệng 9 cm, thân 20 cm | 36 cm high, mouth 9 cm, body 20 cm
HOW_MADE | Vuốt hoặc be chạch, sửa dáng mộc nhiều lần. Xương đất và men co khác nhau nên mặt men rạn ra, vết rạn được nhuộm nước củ nâu cho nổi nét. | Thrown or coiled and trimmed many times. Body and glaze shrink differently, so the surface crackles; the lines are stained with brown yam.

# P054
MATERIALS | Đất sét trắng, men không chì | White clay, lead-free glaze
DIMENSIONS | <tô> Miệng 20 cm, cao 8 cm, 900 ml | 20 cm across, 8 cm high, 900 ml
DIMENSIONS | <đĩa lót> Đường kính 14 cm | 14 cm across
DIMENSIONS | <đĩa tròn> Đường kính 22 cm | 22 cm across
DIMENSIONS | <liễn> Miệng 19 cm, 1,8 lít có nắp | 19 cm across, 1.8 litres, with lid
DIMENSIONS | <âu> Miệng 21 cm, 1,5 lít | 21 cm across, 1.5 litres
DIMENSIONS | Miệng 11,5 cm, cao 6 cm, 250 ml | 11.5 cm across, 6 cm high, 250 ml
HOW_MADE | In khuôn rồi sửa tay, vẽ cá, hoa cúc, chuồn chuồn theo mẫu cũ của làng, tráng men không chì, nung 1.250 °C. | Moulded and finished by hand, painted with the village's old fish, chrysanthemum and dragonfly, glazed lead-free and fired at 1,250 °C.
USAGE | Dùng được lò vi sóng và máy rửa bát. | Safe in microwave and dishwasher.

# P055
MATERIALS | Lá lụi, mo nang, tre, cước, quai lụa | Palm leaf, bamboo sheath, bamboo, thread, silk strap
DIMENSIONS | <trẻ em> Vành 34 cm, cao 22 cm | 34 cm across, 22 cm high
DIMENSIONS | <quai thao> Vành phẳng 70 cm, thành 12 cm | Flat brim 70 cm, wall 12 cm
DIMENSIONS | Vành 41 cm, cao 28 cm | 41 cm across, 28 cm high
HOW_MADE | Lá phơi trắng rồi là phẳng bằng lưỡi cày nung. Mười sáu vành tre vót tròn, hai lớp lá kẹp mo nang, mũi khâu giấu trong vành. | The leaf is bleached in the sun and ironed with a heated ploughshare. Sixteen bamboo rings hold two layers of leaf with sheath between, the stitches hidden in the rings.

# P056
MATERIALS | Lá nón, tre, cước trong, dầu quang | Hat leaf, bamboo, clear thread, varnish
DIMENSIONS | <cỡ nhỏ> Vành 20 cm, cao 13 cm | 20 cm across, 13 cm high
DIMENSIONS | Vành 40 cm, cao 27 cm | 40 cm across, 27 cm high
HOW_MADE | Khung tre buộc sẵn, lá xếp chồng mí, khâu cước trong, quang một lớp dầu mỏng. Một người thạo nghề khâu hai chiếc mỗi ngày. | Leaves overlap on a bamboo frame, are sewn with clear thread and lightly varnished; a skilled hand sews two a day.

# P057
MATERIALS | <lụa,the> Lụa tơ tằm, nan tre già, nhài đồng | Silk, seasoned bamboo, brass rivet
MATERIALS | <gỗ trắc> Giấy dó, nan gỗ trắc, nhài đồng | Dó paper, rosewood ribs, brass rivet
MATERIALS | Giấy dó, nan tre già, hồ nếp, nhài đồng | Dó paper, seasoned bamboo, rice paste, brass rivet
DIMENSIONS | <treo> Xòe rộng 90 cm, cao 50 cm | 90 cm open, 50 cm high
DIMENSIONS | <múa> Dài 33 cm, xòe 60 cm | 33 cm long, 60 cm open
DIMENSIONS | Dài 28 cm, xòe 50 cm | 28 cm long, 50 cm open
HOW_MADE | Tre già ngâm ao, vót nan mỏng đến mức uốn cong không gãy. Giấy phất hai mặt bằng hồ nếp, gấp nếp khi còn ẩm, tán nhài đồng. | Old bamboo is soaked in the pond and shaved until it bends without breaking. Paper is pasted on both sides, pleated damp and riveted.

# P058
MATERIALS | Mây, tre, không đinh | Rattan and bamboo, no nails
DIMENSIONS | <giặt> Đường kính 38 cm, cao 55 cm | 38 cm across, 55 cm high
DIMENSIONS | <xách> 32 × 14 cm, cao 26 cm, quai 20 cm | 32 × 14 cm, 26 cm high, handle 20 cm
DIMENSIONS | <khay> Đường kính 36 cm, cao 6 cm | 36 cm across, 6 cm high
DIMENSIONS | <hộp> 24 × 18 cm, cao 15 cm | 24 × 18 cm, 15 cm high
DIMENSIONS | Đường kính 28 cm, cao 16 cm | 28 cm across, 16 cm high
HOW_MADE | Mây chẻ sợi, chuốt đều, hun khói rơm cho lên màu nâu. Đan từ đáy lên, nan đứng nan ngang cài chặt; hoa văn do người đan đổi số nan đè. | Rattan is split, drawn even and smoked brown over straw. The weaving rises from the base; the pattern comes from changing how many strands go over.

# P059
MATERIALS | Tre, mây, đui E27, dây điện bọc vải 1,5 m | Bamboo, rattan, E27 socket, 1.5 m cloth cord
DIMENSIONS | <sàn> Cao 140 cm, chao 40 cm | 140 cm high, shade 40 cm
DIMENSIONS | <bàn> Cao 42 cm, chao 24 cm | 42 cm high, shade 24 cm
DIMENSIONS | Đường kính 40 cm, cao 30 cm | 40 cm across, 30 cm high
HOW_MADE | Nan tre chẻ mỏng, luộc và sấy chống mọt, đan trên khuôn gỗ nên treo thành hàng vẫn đều. Đui và dây đạt chuẩn, thay bóng dễ dàng. | Thin strips, boiled and dried against borers, are woven over a wooden form so that a row of lamps matches. Socket and cord meet the standard.
USAGE | Bóng LED không quá 15 W. | LED bulbs up to 15 W.

# P060
MATERIALS | Gỗ hương, vỏ trai, vỏ ốc, sơn ta | Padauk wood, mother-of-pearl, shell, lacquer
DIMENSIONS | <tranh> 40 × 100 cm mỗi tấm | 40 × 100 cm each panel
DIMENSIONS | <danh thiếp> 11 × 7 × 3 cm | 11 × 7 × 3 cm
DIMENSIONS | <đũa> Dài 24 cm | 24 cm long
DIMENSIONS | <khay> 40 × 26 cm | 40 × 26 cm
DIMENSIONS | <gương> Cao 28 cm, mặt gương 16 cm | 28 cm high, mirror 16 cm
DIMENSIONS | 22 × 16 × 9 cm | 22 × 16 × 9 cm
HOW_MADE | Vỏ trai mài phẳng, cưa theo nét bằng lưỡi mảnh như tóc. Đục gỗ vừa khít từng mảnh, gắn sơn rồi mài phẳng. | Shell is ground flat and cut with a hair-fine saw. The wood is chiselled to fit each piece, which is set in lacquer and ground level.

# P061
MATERIALS | Vóc gỗ bọc vải, sơn ta, vỏ trứng, bạc lá | Cloth-covered board, lacquer, eggshell, silver leaf
DIMENSIONS | <khổ nhỏ> 30 × 30 cm | 30 × 30 cm
DIMENSIONS | <bình phong> 4 tấm 40 × 160 cm | 4 panels of 40 × 160 cm
DIMENSIONS | 60 × 80 cm, dày 2 cm | 60 × 80 cm, 2 cm thick
HOW_MADE | Vóc bó vải, hom sơn nhiều lần, mỗi lớp ủ ẩm vài ngày. Vẽ xong phủ kín rồi mài ra dưới nước, màu hiện dần. Bức nhỏ mất một tháng, bức lớn nửa năm. | The board is bound in cloth and grounded many times, each coat curing damp for days. The painting is covered and ground back under water until the colours emerge: a month for a small one, half a year for a large one.

# P062
MATERIALS | <gáo dừa> Gáo dừa, sơn trong | Coconut shell, lacquer
MATERIALS | <dát bạc> Tre cuốn, sơn ta, bạc lá | Coiled bamboo, lacquer, silver leaf
MATERIALS | Gỗ ép hoặc tre cuốn, sơn nhiều lớp | Pressed wood or coiled bamboo, many coats of lacquer
DIMENSIONS | <chữ nhật> 40 × 28 cm, cao 4 cm | 40 × 28 cm, 4 cm high
DIMENSIONS | <lót cốc> Đường kính 10 cm, sáu chiếc và hộp | 10 cm across, six in a box
DIMENSIONS | <bát> Miệng 13 cm, cao 6 cm | 13 cm across, 6 cm high
DIMENSIONS | <lọ> Cao 32 cm | 32 cm high
DIMENSIONS | Đường kính 30 cm | 30 cm across
HOW_MADE | Cốt phủ sơn nhiều lớp, mài bằng than xoan và bột gạch đến khi soi được. | The core takes many coats and is polished with charcoal and brick powder until it mirrors.
USAGE | Chịu nước ấm; không dùng lò vi sóng, máy rửa bát. | Fine with warm water; not for microwave or dishwasher.

# P063
MATERIALS | <mộc> Gỗ mít để mộc | Bare jackfruit wood
MATERIALS | Gỗ mít, sơn ta, vàng lá | Jackfruit wood, lacquer, gold leaf
DIMENSIONS | <hoành phi> 160 × 60 cm | 160 × 60 cm
DIMENSIONS | <câu đối> 150 × 28 cm mỗi vế | 150 × 28 cm each
DIMENSIONS | <ngai> Cao 68 cm, rộng 45 cm | 68 cm high, 45 cm wide
DIMENSIONS | Cao 42 cm; nhận làm theo kích thước ban thờ | 42 cm high; made to the size of your altar
HOW_MADE | Gỗ mít già hong đủ năm, đục phá rồi gọt đến nét mặt. Sơn ta phủ nhiều nước, thếp vàng lá bằng bút lông và hơi thở. | Old jackfruit wood seasons for years, is roughed out and carved to the last line of the face, lacquered many times and gilded with a brush and a breath.

# P064
MATERIALS | Bột nếp, bột tẻ, màu từ gấc, nghệ, lá riềng | Rice flours; colours from gac, turmeric and galangal leaf
DIMENSIONS | <mâm> Đường kính 20 cm | 20 cm across
DIMENSIONS | <hộp> 6 thỏi × 60 g, dao tre, tờ hướng dẫn | 6 × 60 g, bamboo knife, leaflet
DIMENSIONS | Cao 10–14 cm, que tre 20 cm | 10–14 cm high on a 20 cm stick
HOW_MADE | Bột luộc chín nhuộm từng màu, nặn bằng đầu ngón tay và một con dao tre, vài phút xong một con. | The dough is boiled, dyed colour by colour and shaped with fingertips and a bamboo knife in a few minutes.

# P065
MATERIALS | Cỏ tế, cốt mây hoặc sắt | Bracken fern on a rattan or iron frame
DIMENSIONS | <bộ ba> 20, 25 và 30 cm | 20, 25 and 30 cm
DIMENSIONS | <thùng> Đường kính 40 cm, cao 45 cm | 40 cm across, 45 cm high
DIMENSIONS | <lót> Đường kính 30 cm, bốn chiếc | 30 cm across, set of four
DIMENSIONS | Đường kính 26 cm, cao 20 cm | 26 cm across, 20 cm high
HOW_MADE | Cỏ cắt trên đồi, phơi khô, ngâm mềm rồi quấn kín từng vòng quanh cốt; sấy chống mốc trước khi đóng thùng. | Cut on the hills, dried, soaked and wound ring by ring round the frame, then dried against mould.

# P066
MATERIALS | Đồng vàng hoặc đồng đỏ, đúc liền khối | Brass or red copper, cast in one
DIMENSIONS | <tam sự> Đỉnh 50 cm, đôi chân nến 40 cm | Censer 50 cm, candlesticks 40 cm
DIMENSIONS | <chuông> Cao 22 cm, miệng 14 cm | 22 cm high, 14 cm across
DIMENSIONS | <hạc> Cao 60 cm | 60 cm high
DIMENSIONS | <chân nến> Cao 35 cm | 35 cm high
DIMENSIONS | Cao 42 cm, rộng 30 cm | 42 cm high, 30 cm wide
HOW_MADE | Khuôn đất trộn trấu và giấy dó, mỗi khuôn đúc một lần. Đồng rót liền một mạch, nguội rồi giũa, chạm và đánh bóng bằng tay nhiều ngày. | The mould of clay, husk and paper serves once. The metal is poured in one go, then filed, chased and polished by hand for days.

# P067
MATERIALS | Bạc 925 kéo sợi | 925 silver wire
DIMENSIONS | <nhẫn> Cỡ 6–18, chỉnh được | Sizes 6–18, adjustable
DIMENSIONS | <hoa tai> Dài 3 cm | 3 cm long
DIMENSIONS | <trâm> Dài 15 cm | 15 cm long
DIMENSIONS | <vòng> Cỡ 52–60 mm | 52–60 mm
DIMENSIONS | <tranh> 20 × 20 cm trong khung | 20 × 20 cm, framed
DIMENSIONS | 3 × 2,5 cm | 3 × 2.5 cm
HOW_MADE | Bạc kéo sợi nhỏ hơn tóc, xoắn đôi, uốn thành cánh hoa rồi hàn bằng vảy bạc rắc dưới ngọn lửa đèn. | Silver drawn finer than hair is twisted in pairs, bent into petals and joined with silver filings under a lamp flame.
CARE | Xỉn màu thì nhúng nước chanh loãng, lau khăn mềm. | When it dulls, dip in thin lemon water and wipe with a soft cloth.

# P068
MATERIALS | <quỳ vàng kiêu kỵ thếp> Vàng lá, giấy dó quét mực | Gold leaf, inked dó paper
MATERIALS | <quỳ bạc> Bạc lá, giấy dó quét mực | Silver leaf, inked dó paper
MATERIALS | Gỗ, sơn ta, vàng lá | Wood, lacquer, gold leaf
DIMENSIONS | <100 lá> 100 lá 4 × 4 cm | 100 leaves of 4 × 4 cm
DIMENSIONS | <hộp> 20 × 14 × 8 cm | 20 × 14 × 8 cm
DIMENSIONS | 50 × 70 cm cả khung | 50 × 70 cm framed
HOW_MADE | Vàng đập giữa các lớp giấy dó, hàng nghìn nhát búa một quỳ. Lá mỏng đến mức thở mạnh là bay, dán trong phòng kín gió rồi miết bằng bút lông. | Gold is beaten between paper by thousands of blows. The leaf flies at a breath, so it is laid in a closed room and pressed with a soft brush.

# P069
MATERIALS | <trầm> Bột trầm, bột keo bời lời, tăm tre | Agarwood powder, litsea gum, bamboo
MATERIALS | <quế> Bột quế, bột keo bời lời, tăm tre | Cinnamon, litsea gum, bamboo
MATERIALS | <tăm> Tre vầu, phẩm nhuộm chân hương | Bamboo, dye
MATERIALS | Rễ hương bài, quế, hồi, nhựa trám, tăm tre | Vetiver root, cinnamon, star anise, canarium resin, bamboo
DIMENSIONS | <vòng> Vòng 6 cm, cháy 4 giờ, 48 vòng | 6 cm coils, 4 hours each, 48 coils
DIMENSIONS | <nụ> Nụ cao 2 cm, 80 nụ | 2 cm cones, 80 of them
DIMENSIONS | Dài 38 cm, khoảng 100 nén | 38 cm long, about 100 sticks
HOW_MADE | Bột hương trộn từ rễ, vỏ và nhựa cây, se quanh tăm tre vót tay, phơi đủ nắng mới đóng gói. | Powders of root, bark and resin are rolled on hand-shaved bamboo and dried in full sun before packing.

# P070
MATERIALS | Tre, sơn không mùi | Bamboo, odourless paint
DIMENSIONS | <cỡ lớn> Sải cánh 30 cm | Wingspan 30 cm
DIMENSIONS | Sải cánh 12 cm | Wingspan 12 cm
HOW_MADE | Tre vót, khoan, gắn cánh và chỉnh thăng bằng bằng mũi que hàn nóng, đậu được trên đầu ngón tay. Sơn hai lượt. | Bamboo is shaved, drilled, winged and balanced with a hot iron point until it perches on a fingertip. Two coats of paint.

# P071
MATERIALS | Tre già, móc và đáy gỗ chạm | Old bamboo, carved hook and base
DIMENSIONS | <khuyên> Đường kính 30 cm, cao 36 cm | 30 cm across, 36 cm high
DIMENSIONS | <đèn> Đường kính 26 cm, cao 34 cm | 26 cm across, 34 cm high
DIMENSIONS | Đường kính 37 cm, cao 52 cm, 64 nan | 37 cm across, 52 cm high, 64 bars
HOW_MADE | Tre luộc, phơi sương, chuốt nan tròn qua lỗ thép. Vanh uốn lửa, chắp mộng không đinh, đáy và móc chạm tay. | Bamboo is boiled, weathered and drawn round through steel. Hoops are bent in flame and jointed without nails; base and hook are carved by hand.

# P072
MATERIALS | Sừng trâu | Water buffalo horn
DIMENSIONS | <cán> Dài 22 cm | 22 cm long
DIMENSIONS | <trâm> Dài 16 cm | 16 cm long
DIMENSIONS | <thìa> Dài 18 cm | 18 cm long
DIMENSIONS | Dài 15 cm, rộng 6 cm | 15 × 6 cm
HOW_MADE | Sừng luộc mềm, ép phẳng giữa hai tấm gỗ rồi cưa răng, mài tròn từng đầu răng và đánh bóng. | The horn is boiled soft, pressed flat between boards, sawn into teeth, rounded tip by tip and polished.
CARE | Tránh ngâm nước nóng, lâu lâu lau một giọt dầu dừa. | Keep out of hot water; now and then a drop of coconut oil.

# P073
MATERIALS | Gỗ nhãn, gỗ bưởi hoặc gỗ xoan, sáp ong | Longan, pomelo or chinaberry wood, beeswax
DIMENSIONS | <tràng hạt> 108 hạt 8 mm | 108 beads of 8 mm
DIMENSIONS | <đèn> Cao 36 cm, đui E14 | 36 cm high, E14 socket
DIMENSIONS | <chày> Cối 12 cm, chày 16 cm | Mortar 12 cm, pestle 16 cm
DIMENSIONS | <con quay> Cao 7 cm | 7 cm high
DIMENSIONS | <lọ tăm> Cao 9 cm | 9 cm high
DIMENSIONS | Đường kính 13 cm, cao 8 cm | 13 cm across, 8 cm high
HOW_MADE | Gỗ vườn nhà thay cây, tiện trên máy đạp chân hay máy điện, đánh bóng bằng vỏ cây và sáp ong. | Wood from felled garden trees is turned on a treadle or electric lathe and polished with bark and beeswax.
`
