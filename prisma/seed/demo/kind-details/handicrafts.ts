/** Set 21, first half: pottery, hats, fans, rattan, mother-of-pearl, lacquer, carving. */
export const handicrafts = `
# P052 | Gốm sứ | pottery
= Bộ ấm trà men lam Bát Tràng | Bát Tràng blue-glaze tea set | bộ | set | 280-650
= Bộ ấm trà men ngọc Bát Tràng | Bát Tràng celadon tea set | bộ | set | 320-750
= Bộ ấm chén tử sa Bát Tràng | Bát Tràng unglazed clay tea set | bộ | set | 450-1200
= Bộ trà men hỏa biến Bát Tràng | Bát Tràng flame-glaze tea set | bộ | set | 600-1500
= Ấm trà quai tre Bát Tràng | Bát Tràng teapot with bamboo handle | chiếc | piece | 250-420
= Bộ chén tống chén quân Bát Tràng | Bát Tràng sharing-cup set | bộ | set | 250-480
= Bộ trà vẽ sen Bát Tràng | Bát Tràng lotus-painted tea set | bộ | set | 380-900
= Khay trà gốm Bát Tràng | Bát Tràng ceramic tea tray | chiếc | piece | 250-550
+ <!khay,tống> Ấm vuốt trên bàn xoay, vòi và quai gắn tay khi đất còn se. | The pot is thrown on the wheel; spout and handle are joined by hand while the clay is leather-hard.
+ Nung hơn một nghìn hai trăm độ, ra lò phải đợi trọn một ngày cho nguội. | Fired above twelve hundred degrees; the kiln then needs a full day to cool.
+ <!khay,tống> Vòi rót một dòng gọn, dứt tay là ngừng, không nhỏ giọt xuống bàn. | The spout pours one clean stream and stops without a drop on the table.
+ <!tử sa> Nét vẽ bằng bút lông, mỗi bộ lệch nhau đôi chút. | The brushwork differs a little from set to set.
+ <!khay> Tráng nước sôi vài lần trước khi dùng cho hết mùi lò. | Rinse with boiling water a few times before first use.
+ <khay> Mặt khay hơi trũng, nước trà dồn về một góc dễ đổ. | The face dips slightly, so that spilt tea runs to one corner.
+ <tống> Chén tống rót ra chén quân, ai cũng được nước đậm như nhau. | Poured through the sharing cup, every cup is equally strong.

# P053 | Gốm mỹ nghệ | pottery
= Lọ hoa men rạn Bát Tràng dáng mai bình | Bát Tràng crackle vase, meiping | chiếc | piece | 450-1600
= Lọ hoa men rạn Bát Tràng dáng tỏi | Bát Tràng crackle vase, garlic form | chiếc | piece | 380-1200 | lọ hoa
= Lộc bình men rạn Bát Tràng | Bát Tràng crackle altar vase | đôi | pair | 1200-3000
= Bình cắm sen men lam Bát Tràng | Bát Tràng blue lotus vase | chiếc | piece | 400-1400
= Bình hút lộc men rạn Bát Tràng | Bát Tràng crackle fortune jar | chiếc | piece | 700-2600
= Lọ hoa men rạn đắp nổi Bát Tràng | Bát Tràng crackle vase with relief | chiếc | piece | 650-2400
= Lọ tỳ bà men rạn Bát Tràng | Bát Tràng crackle pipa vase | chiếc | piece | 420-1500
= Đèn gốm men rạn Bát Tràng | Bát Tràng crackle-glaze lamp | chiếc | piece | 450-1300
+ <rạn> Men rạn nhờ xương đất và men co khác nhau, đường rạn mỗi lọ một kiểu. | The crackle comes from body and glaze shrinking differently; no two nets are alike.
+ <rạn> Vết rạn được nhuộm nước củ nâu cho nổi nét. | The lines are stained with dyer’s yam to bring them out.
+ Thợ sửa dáng mộc nhiều lần trước khi vào men, lọ cao phải chuốt hai người. | The raw form is trimmed again and again; a tall one takes two people.
+ <!đèn> Lòng lọ tráng men kín, cắm nước không thấm. | Glazed inside, it holds water.
+ <đèn> Thân đèn khoét hoa, ánh sáng lọt qua từng cánh. | The body is pierced, and light falls through every petal.
+ <lam> Men lam vẽ dưới men, nét xanh chìm trong lớp men trong. | Cobalt is painted under the glaze and lies deep in it.

# P054 | Gốm gia dụng | pottery
= Bát cơm men trắng Kim Lan | Kim Lan white rice bowl | chiếc | piece | 30-45
= Bộ 6 bát cơm Kim Lan | Kim Lan rice bowls, set of six | bộ | set | 180-270
= Đĩa tròn vẽ cá Kim Lan | Kim Lan fish plate | chiếc | piece | 45-95
= Tô phở men nâu Kim Lan | Kim Lan brown phở bowl | chiếc | piece | 45-85
= Bát chiết yêu Kim Lan | Kim Lan waisted bowl | chiếc | piece | 38-65
= Liễn cơm Kim Lan | Kim Lan lidded rice tureen | chiếc | piece | 95-120
= Đĩa lót tách Kim Lan | Kim Lan saucer | chiếc | piece | 30-48
= Âu đựng canh men ngọc Kim Lan | Kim Lan celadon soup bowl | chiếc | piece | 70-120
+ Đồ dùng hằng ngày nên làm dày tay, chồng lên nhau không kênh. | Made for every day: sturdy, and it stacks without rocking.
+ Men không chì, dùng được lò vi sóng và máy rửa bát. | Lead-free glaze, safe in the microwave and dishwasher.
+ <!trắng,nâu,ngọc> Nét vẽ cá, hoa cúc, chuồn chuồn theo mẫu cũ của làng. | Fish, daisies and dragonflies follow the village’s old patterns.
+ Vỡ một chiếc có thể mua lẻ bù vào bộ. | A broken piece can be replaced singly.

# P055 | Nón lá | craft
= Nón làng Chuông mười sáu vành | Chuông hat, sixteen hoops | chiếc | piece | 60-130
= Nón làng Chuông thêu hoa | Chuông hat with embroidery | chiếc | piece | 110-200
= Nón làng Chuông dày ba lớp | Chuông three-layer hat | chiếc | piece | 80-150
= Nón quai thao làng Chuông | Chuông flat hat with tassels | chiếc | piece | 150-200
= Nón làng Chuông trẻ em | Chuông hat for children | chiếc | piece | 50-75
= Nón làng Chuông vẽ sen | Chuông hat painted with lotus | chiếc | piece | 95-170
= Nón chóp nhọn làng Chuông | Chuông tall conical hat | chiếc | piece | 55-110
+ Lá lụi phơi trắng rồi là phẳng bằng lưỡi cày nung nóng. | The palm leaf is bleached in the sun and ironed flat with a heated ploughshare.
+ <!quai thao> Mười sáu vành tre vót tròn, to dần từ chóp xuống vành cái. | Sixteen rounded bamboo hoops widen from the tip to the rim.
+ Giữa hai lớp lá lót một lớp mo nang cho cứng. | Between two layers of leaf lies a sheet of bamboo sheath for stiffness.
+ Mũi khâu nằm giấu trong vành, xoay nón dưới nắng thấy đều tăm tắp. | The stitches hide along the hoops; turned in the sun they run perfectly even.
+ Phiên chợ nón họp sáng sớm các ngày 4, 10, 14, 20, 24, 30 âm lịch. | The hat market meets at dawn on the 4th, 10th, 14th, 20th, 24th and 30th of the lunar month.
+ <quai thao> Vành phẳng rộng như mâm, quai tết bằng tơ. | Flat and wide as a tray, with braided silk tassels.

# P056 | Nón | craft
= Nón lá Vĩnh Thịnh | Vĩnh Thịnh leaf hat | chiếc | piece | 42-90
= Nón lá Vĩnh Thịnh lồng tranh | Vĩnh Thịnh hat with inlaid picture | chiếc | piece | 75-140
= Nón lá Vĩnh Thịnh quai lụa | Vĩnh Thịnh hat with silk strap | chiếc | piece | 65-120
= Nón lá Vĩnh Thịnh đi đồng | Vĩnh Thịnh field hat | chiếc | piece | 40-65
= Nón lá Vĩnh Thịnh biểu diễn | Vĩnh Thịnh stage hat | chiếc | piece | 90-150
= Nón lá Vĩnh Thịnh cỡ nhỏ trang trí | Vĩnh Thịnh small decorative hat | chiếc | piece | 40-60
+ Khung tre buộc sẵn, lá xếp chồng mí, khâu bằng cước trong. | Leaves overlap on a tied bamboo frame and are sewn with clear thread.
+ Nón quang dầu một lớp mỏng cho khỏi ngấm mưa. | A thin coat of oil keeps the rain out.
+ Một người thạo nghề khâu được hai chiếc mỗi ngày. | A practised hand sews two in a day.
+ <lồng> Lồng hình cắt giấy giữa hai lớp lá, soi lên mới thấy. | A paper cut-out between the layers shows only against the light.

# P057 | Quạt giấy | craft
= Quạt giấy dó Chàng Sơn | Chàng Sơn dó-paper fan | chiếc | piece | 35-90
= Quạt lụa Chàng Sơn vẽ tay | Chàng Sơn hand-painted silk fan | chiếc | piece | 120-350
= Quạt the Chàng Sơn | Chàng Sơn gauze fan | chiếc | piece | 90-220
= Quạt múa Chàng Sơn | Chàng Sơn dance fan | chiếc | piece | 60-140
= Quạt tranh treo tường Chàng Sơn | Chàng Sơn wall fan | chiếc | piece | 220-500
= Quạt giấy Chàng Sơn in thơ | Chàng Sơn fan with verse | chiếc | piece | 45-110
= Quạt nan gỗ trắc Chàng Sơn | Chàng Sơn rosewood fan | chiếc | piece | 180-450
+ <!gỗ> Nan làm từ tre già ngâm ao, vót mỏng đến mức uốn cong không gãy. | The ribs are of old, pond-soaked bamboo, pared until they bend without breaking.
+ <giấy> Giấy phất hai mặt bằng hồ nếp, gấp nếp khi còn ẩm. | Paper is pasted on both sides with rice glue and pleated while damp.
+ Nhài quạt tán bằng đồng, mở ra khép vào êm tay. | The pivot is riveted brass and opens and closes smoothly.
+ Có thể đề chữ hay in tranh theo ý người đặt. | Lettering or a picture can be added to order.
+ <lụa,the> Lụa căng lên nan khi còn ẩm, khô lại phẳng như mặt trống. | Silk goes on damp and dries as flat as a drum.

# P058 | Mây tre đan | craft
= Giỏ mây Phú Vinh đựng trái cây | Phú Vinh rattan fruit basket | chiếc | piece | 150-320
= Giỏ xách mây Phú Vinh | Phú Vinh rattan handbag | chiếc | piece | 280-650
= Khay mây Phú Vinh đan hoa | Phú Vinh patterned rattan tray | chiếc | piece | 180-420
= Hộp mây Phú Vinh nắp vòm | Phú Vinh domed rattan box | chiếc | piece | 220-520
= Giỏ mây Phú Vinh đựng đồ giặt | Phú Vinh rattan laundry basket | chiếc | piece | 350-900
= Lẵng mây Phú Vinh | Phú Vinh rattan hamper | chiếc | piece | 200-480
= Giỏ mây Phú Vinh đan mắt cáo | Phú Vinh open-weave basket | chiếc | piece | 170-380
+ Mây chẻ sợi, chuốt đều rồi hun khói rơm cho lên màu nâu bóng. | The cane is split, drawn even and smoked over straw to a glossy brown.
+ Đan từ đáy lên, nan đứng nan ngang cài chặt không cần đinh. | Woven from the base up, uprights and weavers lock without a nail.
+ Hoa văn nổi do đổi số nan đè, người đan phải nhớ trong đầu. | The raised pattern comes from counting overs and unders, kept in the weaver’s head.
+ Dùng lâu mây càng bóng, bám bụi thì lau khăn ẩm rồi phơi bóng râm. | It grows glossier with use; wipe with a damp cloth and dry in the shade.

# P059 | Mây tre | craft
= Đèn mây tre Phú Vinh dáng nón | Phú Vinh hat-shaped lamp | chiếc | piece | 320-850 | đèn
= Đèn thả mây tre Phú Vinh | Phú Vinh pendant lamp | chiếc | piece | 350-1100
= Đèn bàn tre Phú Vinh | Phú Vinh bamboo table lamp | chiếc | piece | 300-720
= Đèn lồng tre Phú Vinh | Phú Vinh bamboo lantern | chiếc | piece | 300-650
= Chao đèn mây đan kép Phú Vinh | Phú Vinh double-woven shade | chiếc | piece | 420-1300
= Đèn sàn mây tre Phú Vinh | Phú Vinh floor lamp | chiếc | piece | 700-1500
+ Nan tre chẻ mỏng, luộc và sấy để không mọt. | The bamboo is split thin, boiled and dried against woodworm.
+ Bật lên, bóng nan đổ khắp tường như mắt lưới. | Lit, the weave throws its net across the walls.
+ Đui và dây điện đạt chuẩn, thay bóng được dễ dàng. | Fittings and cable are up to standard and the bulb is easy to change.
+ Đan trên khuôn gỗ nên chiếc sau giống chiếc trước, treo thành hàng vẫn đều. | Woven on a wooden form, so a row of them hangs even.

# P060 | Khảm trai | fine
= Hộp khảm trai Chuyên Mỹ đựng trang sức | Chuyên Mỹ inlaid jewellery box | chiếc | piece | 300-1200
= Hộp khảm trai Chuyên Mỹ đựng trà | Chuyên Mỹ inlaid tea box | chiếc | piece | 280-900
= Tranh khảm trai Chuyên Mỹ tứ quý | Chuyên Mỹ inlaid panel, four seasons | bức | panel | 900-3000
= Khay khảm trai Chuyên Mỹ | Chuyên Mỹ inlaid tray | chiếc | piece | 350-1100
= Hộp danh thiếp khảm trai Chuyên Mỹ | Chuyên Mỹ inlaid card case | chiếc | piece | 250-450
= Đũa khảm trai Chuyên Mỹ | Chuyên Mỹ inlaid chopsticks | hộp 10 đôi | box of 10 pairs | 250-480
= Gương khảm trai Chuyên Mỹ | Chuyên Mỹ inlaid mirror | chiếc | piece | 280-780
+ Vỏ trai, vỏ ốc mài phẳng, cưa theo nét bằng lưỡi cưa mảnh như sợi tóc. | Shells are ground flat and sawn along the drawing with a blade as fine as hair.
+ Đục gỗ vừa khít mảnh trai rồi mới gắn sơn, mài phẳng mặt. | The wood is cut to the very shape, the shell set in lacquer and the face ground level.
+ Nghiêng dưới đèn, hoa lá đổi màu từ xanh sang hồng. | Tilted under a lamp the leaves turn from green to rose.
+ Chi tiết nhỏ nhất chỉ bằng nửa hạt gạo. | The smallest pieces are half the size of a grain of rice.

# P061 | Sơn mài | fine
= Tranh sơn mài Hạ Thái hoa sen | Hạ Thái lacquer painting, lotus | bức | painting | 700-3500
= Tranh sơn mài Hạ Thái phố cổ | Hạ Thái lacquer painting, old streets | bức | painting | 800-4500
= Tranh sơn mài Hạ Thái vỏ trứng | Hạ Thái eggshell lacquer painting | bức | painting | 900-5000 | tranh sơn mài
= Tranh sơn mài Hạ Thái cá chép | Hạ Thái lacquer painting, carp | bức | painting | 750-4000
= Tranh sơn mài Hạ Thái khổ nhỏ | Hạ Thái small lacquer painting | bức | painting | 500-900
= Bình phong sơn mài Hạ Thái | Hạ Thái lacquer screen | bức | screen | 3500-8000 | tranh sơn mài
= Tranh sơn mài Hạ Thái mùa gặt | Hạ Thái lacquer painting, harvest | bức | painting | 800-4200
+ Vóc gỗ bó vải, hom sơn nhiều lần, mỗi lớp ủ ẩm vài ngày mới khô. | The board is bound in cloth and grounded many times; each coat dries for days in a damp room.
+ Vẽ xong phủ kín rồi mài ra, màu hiện dần dưới nước. | The picture is covered over and then ground back; the colours surface under water.
+ Vỏ trứng gắn từng mảnh bằng đầu tăm cho màu trắng mà sơn không có. | Eggshell, set piece by piece, gives the white that lacquer lacks.
+ Một bức nhỏ mất cả tháng, bức lớn có khi nửa năm. | A small piece takes a month, a large one sometimes half a year.

# P062 | Sơn mài mỹ nghệ | fine
= Khay sơn mài Hạ Thái chữ nhật | Hạ Thái rectangular lacquer tray | chiếc | piece | 220-520
= Khay tròn sơn mài Hạ Thái | Hạ Thái round lacquer tray | chiếc | piece | 220-480
= Hộp sơn mài Hạ Thái | Hạ Thái lacquer box | chiếc | piece | 200-600
= Bát sơn mài Hạ Thái gáo dừa | Hạ Thái lacquered coconut bowl | chiếc | piece | 200-320
= Bộ lót cốc sơn mài Hạ Thái | Hạ Thái lacquer coasters | bộ 6 chiếc | set of 6 | 200-380
= Lọ sơn mài Hạ Thái | Hạ Thái lacquer vase | chiếc | piece | 300-900
= Đĩa sơn mài Hạ Thái dát bạc | Hạ Thái silver-leaf lacquer plate | chiếc | piece | 280-750
+ <!gáo> Cốt gỗ ép hoặc tre cuốn, nhẹ tay mà không cong. | On pressed wood or coiled bamboo: light, and it does not warp.
+ Sơn phủ nhiều lớp nên chịu được nước nóng, lau khăn mềm là sạch. | Many coats let it bear hot water; a soft cloth cleans it.
+ Lá bạc dán tay, phủ sơn cánh gián cho ánh ấm. | Silver leaf is laid by hand under an amber lacquer that warms its shine.
+ <khay> Mặt khay mài bằng than xoan và bột gạch đến khi soi được. | The face is rubbed with charcoal and brick powder until it mirrors.
+ <gáo> Gáo dừa mài mỏng, trong phủ sơn, ngoài giữ vân mộc. | The shell is ground thin, lacquered within and left bare outside.

# P063 | Điêu khắc gỗ | fine
= Tượng gỗ Sơn Đồng sơn son thếp vàng | Sơn Đồng gilded statue | pho | statue | 4000-22000
= Tượng gỗ Sơn Đồng để mộc | Sơn Đồng statue in bare wood | pho | statue | 2500-14000
= Tượng linh vật gỗ Sơn Đồng | Sơn Đồng guardian animal | pho | statue | 2000-9000
= Hoành phi gỗ Sơn Đồng | Sơn Đồng lacquered tablet | bức | tablet | 4500-18000 | gỗ
= Câu đối gỗ Sơn Đồng | Sơn Đồng verse panels | đôi | pair | 3500-15000 | gỗ
= Tượng tứ linh gỗ Sơn Đồng | Sơn Đồng four sacred animals | bộ | set | 9000-30000
= Ngai thờ gỗ Sơn Đồng | Sơn Đồng altar throne | chiếc | piece | 6000-24000 | gỗ
+ <tượng> Gỗ mít già hong đủ năm, đục phá rồi mới gọt đến nét mặt. | Old jackfruit wood is seasoned for years, roughed out and only then given its face.
+ <!mộc> Sơn ta phủ nhiều nước, thếp vàng lá bằng bút lông và hơi thở. | Many coats of tree lacquer, then gold leaf laid with brush and breath.
+ <tượng gỗ> Nếp áo, bàn tay làm theo mẫu tượng cũ trong chùa làng. | Folds and hands follow the old statues of the village pagoda.
+ Nhận làm theo kích thước ban thờ, vẽ mẫu cho khách duyệt trước. | Made to the size of your altar, with a drawing to approve first.
+ Mộng khớp vào nhau, không đinh, mùa nồm mùa hanh đều không nứt. | Jointed without nails, it does not crack in damp or dry seasons.
`
