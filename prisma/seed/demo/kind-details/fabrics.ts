/** Set 22: silk, lotus silk, áo dài, embroidery, suits, shoes, knitwear. */
export const fabrics = `
# P074 | Dệt lụa | cloth
= Lụa vân Vạn Phúc hoa sen | Vạn Phúc damask, lotus | mét | metre | 320-600
= Lụa vân Vạn Phúc tứ quý | Vạn Phúc damask, four seasons | mét | metre | 320-620
= Lụa trơn Vạn Phúc | Vạn Phúc plain silk | mét | metre | 250-420
= Lụa sa Vạn Phúc | Vạn Phúc gauze silk | mét | metre | 300-520
= Lụa đũi Vạn Phúc | Vạn Phúc slub silk | mét | metre | 250-430
= Vải lụa may áo dài Vạn Phúc | Vạn Phúc silk, áo dài length | khúc 2,5 m | 2.5 m length | 850-1600
= Lụa satin tơ tằm Vạn Phúc | Vạn Phúc silk satin | mét | metre | 380-700
+ <vân> Hoa dệt chìm trong vải, chỉ hiện khi nghiêng ra sáng. | The pattern is woven in and shows only against the light.
+ Tơ chuội sạch keo, nhuộm rồi mới mắc lên khung. | The silk is degummed and dyed before it goes on the loom.
+ Mặc hè mát, mặc đông ấm, gấp lại mỏng như tờ giấy. | Cool in summer, warm in winter, and folds as thin as paper.
+ Máy dệt chạy thoi suốt ngày trong ngõ làng, mỗi ngày được vài mét. | The shuttles run all day in the village lanes and give a few metres each.
+ Thử lụa thật: rút một sợi đốt lên, mùi như tóc cháy, tàn vụn thành tro. | Real silk burns with the smell of hair and crumbles to ash.

# P075 | Lụa | cloth
= Khăn lụa Vạn Phúc vân sen | Vạn Phúc lotus-damask scarf | chiếc | piece | 250-480
= Khăn lụa vuông Vạn Phúc | Vạn Phúc square silk scarf | chiếc | piece | 200-380
= Khăn lụa dài Vạn Phúc nhuộm loang | Vạn Phúc ombré silk scarf | chiếc | piece | 300-560
= Khăn đũi Vạn Phúc | Vạn Phúc slub-silk scarf | chiếc | piece | 220-400
= Khăn lụa Vạn Phúc vẽ tay | Vạn Phúc hand-painted scarf | chiếc | piece | 350-600
= Cà vạt lụa Vạn Phúc | Vạn Phúc silk tie | chiếc | piece | 250-450
= Túi lụa Vạn Phúc | Vạn Phúc silk pouch | chiếc | piece | 200-320
+ <khăn> Viền khăn cuộn và khâu tay, mặt nào cũng như mặt phải. | The hem is rolled and sewn by hand, right on both sides.
+ Màu nhuộm thử giặt nhiều lần trước khi đưa ra bán. | Every dye is washed repeatedly before it goes on sale.
+ <khăn> Khăn nhẹ, vo gọn trong lòng bàn tay. | Light enough to fold into a palm.
+ Hợp làm quà cho khách phương xa. | A gift that travels well.
+ <cà vạt,túi> May hai lớp, lót lụa trơn, đường kim giấu trong. | Double, lined with plain silk, the stitches hidden.

# P076 | Tơ sen | cloth
= Khăn tơ sen Phùng Xá | Phùng Xá lotus-silk scarf | chiếc | piece | 3500-7500
= Khăn tơ sen Phùng Xá pha tơ tằm | Phùng Xá lotus and mulberry silk scarf | chiếc | piece | 3000-4800
= Khăn tơ sen Phùng Xá nhuộm chàm | Phùng Xá indigo lotus-silk scarf | chiếc | piece | 3800-8000
= Khăn tơ sen Phùng Xá cỡ nhỏ | Phùng Xá small lotus-silk scarf | chiếc | piece | 3000-4200
= Tranh dệt tơ sen Phùng Xá | Phùng Xá woven lotus-silk picture | bức | picture | 4500-8000
= Chăn tơ tằm tự dệt Phùng Xá | Phùng Xá self-woven silkworm quilt | chiếc | piece | 3000-6500
+ <tơ sen> Cuống sen khía nhẹ, vặn đôi, kéo ra những sợi mảnh như mạng nhện rồi vê lại. | The stem is scored, twisted apart, and threads as fine as cobweb are drawn and rolled.
+ <khăn> Mỗi chiếc khăn cần mấy nghìn cuống sen và hơn một tháng ngồi khung. | A scarf takes several thousand stems and more than a month at the loom.
+ <tơ sen> Sợi phải rút trong ngày khi cuống còn tươi. | The thread must be drawn the same day, while the stems are fresh.
+ <tơ sen> Vải thô mộc mà mềm, thoảng mùi sen khi mới dệt. | Plain to the eye, soft to the hand, with a trace of lotus when new.
+ <chăn> Tằm nhả tơ trên khung phẳng, hàng nghìn con dệt thành một tấm. | Thousands of silkworms spin on a flat frame and weave a single sheet.
+ <chăn> Nhẹ mà ấm, không cần một mũi kim. | Light and warm, without a single stitch.

# P077 | May áo dài | clothes
= Áo dài Trạch Xá truyền thống | Trạch Xá classic áo dài | bộ | set | 950-2400
= Áo dài Trạch Xá lụa Vạn Phúc | Trạch Xá áo dài in Vạn Phúc silk | bộ | set | 1600-3500
= Áo dài ngũ thân Trạch Xá | Trạch Xá five-panel áo dài | bộ | set | 1200-3200
= Áo dài cưới Trạch Xá | Trạch Xá wedding áo dài | bộ | set | 1800-3500
= Áo dài trẻ em Trạch Xá | Trạch Xá áo dài for children | bộ | set | 800-1200
= Áo dài nam Trạch Xá | Trạch Xá men’s áo dài | bộ | set | 1100-2800
= Áo dài nhung Trạch Xá | Trạch Xá velvet áo dài | bộ | set | 1200-2900
+ Thợ cầm kim ngang tay, mũi khâu đều và giấu kín trong nếp vải. | The needle is held sideways; stitches run even and hidden in the fold.
+ Đo mười bốn số, cắt rập riêng, khách xa gửi số đo theo hướng dẫn. | Fourteen measurements and a pattern of your own; from afar, send them by our guide.
+ Tà áo thả thẳng, đi lại không vặn, cổ đứng không cứng. | The panels hang straight and do not twist; the collar stands without stiffness.
+ Thợ may làng này xưa đi khắp nơi, mang theo kéo và thước vải. | Tailors of this village once travelled everywhere with scissors and a cloth tape.

# P078 | Thêu tay | cloth
= Tranh thêu Quất Động phong cảnh | Quất Động embroidered landscape | bức | picture | 600-4500
= Tranh thêu Quất Động hoa sen | Quất Động embroidered lotus | bức | picture | 450-3500
= Tranh thêu Quất Động chân dung | Quất Động embroidered portrait | bức | picture | 2500-8000
= Tranh thêu Quất Động tứ bình | Quất Động embroidered four-panel set | bộ 4 bức | set of 4 | 2800-8000
= Khăn trải bàn thêu Quất Động | Quất Động embroidered tablecloth | chiếc | piece | 450-1800 | tranh thêu
= Túi thêu tay Quất Động | Quất Động embroidered bag | chiếc | piece | 300-650
= Tranh thêu Quất Động chim cá | Quất Động embroidered birds and fish | bức | picture | 500-3800
+ Chỉ tơ chẻ nhỏ, pha màu ngay trên nền vải bằng mũi đâm xô. | Split silk is blended on the cloth itself with long-and-short stitch.
+ <!túi,khăn> Một bông hoa có khi dùng hai chục sắc chỉ. | One flower may take twenty shades of thread.
+ Căng khung từ sáng đến chiều, mắt mỏi thì đổi người. | The frame is worked from morning to dusk; when eyes tire, another sits down.
+ <tranh> Lồng khung kính, treo tránh nắng để chỉ giữ màu. | Framed under glass; keep it from the sun so that the thread holds its colour.
+ <túi,khăn> Thêu trên vải lanh, mặt trái cũng gọn như mặt phải. | On linen, as neat behind as in front.

# P079 | May mặc | clothes
= Bộ vest nam Vân Từ may đo | Vân Từ made-to-measure suit | bộ | set | 1400-3000
= Bộ vest nam Vân Từ may sẵn | Vân Từ ready-made suit | bộ | set | 900-1800
= Áo vest nữ Vân Từ | Vân Từ women’s jacket | chiếc | piece | 900-1600
= Bộ vest trẻ em Vân Từ | Vân Từ suit for boys | bộ | set | 900-1200
= Áo khoác dạ Vân Từ | Vân Từ wool coat | chiếc | piece | 1100-2400
= Bộ gile quần âu Vân Từ | Vân Từ waistcoat and trousers | bộ | set | 900-1700
+ <!gile> Ve áo dựng canh tóc, khâu lược tay trước khi lên máy. | The lapel is built on horsehair and basted by hand before the machine.
+ Thử hai lần, sửa đến khi vai nằm êm. | Two fittings, altered until the shoulder lies right.
+ Vải pha len, ít nhăn, lót thoáng. | A wool blend that creases little, with a breathable lining.
+ Giữ rập của khách năm năm để lần sau khỏi đo lại. | Your pattern is kept for five years.

# P080 | Da giày | shoes
= Giày tây da bò Phú Yên | Phú Yên leather Oxford shoes | đôi | pair | 450-900
= Giày lười da Phú Yên | Phú Yên leather loafers | đôi | pair | 380-750
= Dép da Phú Yên | Phú Yên leather sandals | đôi | pair | 350-520
= Giày da nữ Phú Yên | Phú Yên women’s leather shoes | đôi | pair | 380-780
= Giày cổ cao Phú Yên | Phú Yên ankle boots | đôi | pair | 550-900
= Giày da trẻ em Phú Yên | Phú Yên children’s leather shoes | đôi | pair | 350-480
+ Da bò thuộc, cắt theo thớ, khâu đế hai đường chỉ. | Tanned cowhide cut along the grain, the sole sewn with two seams.
+ Form giày chỉnh theo bàn chân người Việt, mu cao và bè ngang. | The lasts suit Vietnamese feet, high and broad.
+ Thay đế, khâu lại tại làng, không cần mua đôi mới. | Resoled and restitched in the village instead of thrown away.
+ Đi mưa về nhét giấy báo, phơi nơi gió, đừng phơi nắng. | After rain, stuff with newspaper and dry in moving air, not in the sun.

# P081 | Dệt len | clothes
= Áo len La Phù cổ tròn | La Phù crew-neck sweater | chiếc | piece | 110-260
= Áo len La Phù cổ lọ | La Phù roll-neck sweater | chiếc | piece | 130-290
= Áo khoác len La Phù | La Phù cardigan | chiếc | piece | 160-350
= Áo len trẻ em La Phù | La Phù sweater for children | chiếc | piece | 90-190
= Khăn len La Phù | La Phù knitted scarf | chiếc | piece | 90-160
= Bộ mũ khăn len La Phù | La Phù hat and scarf set | bộ | set | 120-220
+ <áo> Dệt phẳng từng thân, may nối bằng máy linking nên đường nối mỏng. | Knitted panel by panel and linked, so the seams lie thin.
+ Len đã giặt xả, mặc không ngứa cổ. | The yarn is washed, so it does not itch.
+ <áo> Đủ cỡ từ trẻ ba tuổi đến người lớn khổ to. | Sizes run from age three to large adults.
+ Giặt túi lưới, phơi ngang cho áo khỏi giãn. | Wash in a net bag and dry flat to keep the shape.
+ <khăn> Dệt khổ dài, hai đầu thắt tua bằng tay. | Knitted long, the fringes tied by hand.
`
