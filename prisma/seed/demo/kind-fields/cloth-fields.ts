/** Set 22: fabrics, garments, embroidery, shoes. */
export const clothFields = `
# P074
MATERIALS | <đũi> 100 % tơ đũi | 100% raw silk
MATERIALS | 100 % tơ tằm | 100% mulberry silk
DIMENSIONS | <khúc> Khúc 2,5 m, khổ 90 cm | 2.5 m piece, 90 cm wide
DIMENSIONS | Khổ 90 cm, cắt theo mét | 90 cm wide, cut by the metre
HOW_MADE | Tơ chuội sạch keo, nhuộm rồi mắc khung, dệt hoa chìm trong vải. Máy thoi chạy trong ngõ làng, mỗi ngày được vài mét. | The silk is degummed, dyed and set on the loom, its flowers woven into the ground. The shuttles run in the village lanes, a few metres a day.

# P075
MATERIALS | <đũi> 100 % tơ đũi | 100% raw silk
MATERIALS | 100 % tơ tằm | 100% mulberry silk
DIMENSIONS | <vuông> 90 × 90 cm | 90 × 90 cm
DIMENSIONS | <cà vạt> Dài 145 cm, bản 8 cm | 145 cm long, 8 cm wide
DIMENSIONS | <túi> 24 × 20 cm, dây 60 cm | 24 × 20 cm, 60 cm strap
DIMENSIONS | 60 × 180 cm | 60 × 180 cm
HOW_MADE | Lụa dệt trong làng, nhuộm hoặc vẽ tay, viền cuộn và khâu tay nên mặt nào cũng như mặt phải. | Silk woven in the village, dyed or painted by hand, the hem rolled and sewn so that both sides are right.

# P076
MATERIALS | <pha> 60 % tơ sen, 40 % tơ tằm | 60% lotus fibre, 40% silk
MATERIALS | <tơ tằm> 100 % tơ tằm tự dệt | 100% silk, spun flat by the worms
MATERIALS | 100 % tơ sen | 100% lotus fibre
DIMENSIONS | <cỡ nhỏ> 25 × 140 cm | 25 × 140 cm
DIMENSIONS | <tranh> 40 × 60 cm cả khung | 40 × 60 cm framed
DIMENSIONS | <chăn> 180 × 200 cm, 1,2 kg | 180 × 200 cm, 1.2 kg
DIMENSIONS | 40 × 170 cm | 40 × 170 cm
HOW_MADE | <chăn> Hàng nghìn con tằm nhả tơ trên khung phẳng, dệt thành một tấm liền, không một mũi kim. | Thousands of silkworms spin on a flat frame and make one whole sheet without a stitch.
HOW_MADE | Cuống sen khía nhẹ, vặn đôi, kéo ra những sợi mảnh rồi vê lại ngay trong ngày. Một chiếc khăn cần mấy nghìn cuống và hơn một tháng ngồi khung. | Lotus stems are nicked, twisted and drawn into threads that are rolled the same day. A scarf takes some thousands of stems and more than a month at the loom.

# P077
MATERIALS | <lụa> Lụa tơ tằm, quần satin | Silk, satin trousers
MATERIALS | <nhung> Nhung the, quần satin | Velvet, satin trousers
MATERIALS | Gấm hoặc lụa pha, quần satin | Brocade or silk blend, satin trousers
DIMENSIONS | <trẻ em> May theo số đo, cao 90–150 cm | Made to measure, 90–150 cm tall
DIMENSIONS | May theo mười bốn số đo | Made to fourteen measurements
HOW_MADE | Đo mười bốn số, cắt rập riêng. Thợ cầm kim ngang tay, mũi khâu đều và giấu kín; thử một lần rồi hoàn thiện trong mười ngày. | Fourteen measurements, a pattern of its own. The tailor holds the needle level and hides each stitch; one fitting, ready in ten days.

# P078
MATERIALS | <khăn,túi> Vải lanh, chỉ tơ | Linen, silk thread
MATERIALS | Vải satin, chỉ tơ, khung gỗ kính | Satin, silk thread, glazed wooden frame
DIMENSIONS | <tứ bình> 4 bức 30 × 90 cm | 4 panels of 30 × 90 cm
DIMENSIONS | <khăn> 140 × 180 cm | 140 × 180 cm
DIMENSIONS | <túi> 26 × 20 cm | 26 × 20 cm
DIMENSIONS | <chân dung> 40 × 50 cm cả khung | 40 × 50 cm framed
DIMENSIONS | 50 × 70 cm cả khung | 50 × 70 cm framed
HOW_MADE | Chỉ tơ chẻ nhỏ, pha màu ngay trên vải bằng mũi đâm xô; một bông hoa có khi hai chục sắc chỉ. Mặt trái cũng gọn như mặt phải. | The thread is split and blended on the cloth in long-and-short stitch, twenty shades for one flower. The back is as neat as the front.

# P079
MATERIALS | <dạ> Dạ pha len, lót viscose | Wool blend felt, viscose lining
MATERIALS | Vải pha len 70/30, lót viscose | 70/30 wool blend, viscose lining
DIMENSIONS | <may đo> May theo số đo, hai lần thử | Made to measure, two fittings
DIMENSIONS | <trẻ em> Cỡ 4–14 tuổi | Ages 4–14
DIMENSIONS | Cỡ S, M, L, XL, 2XL | Sizes S to 2XL
HOW_MADE | Cắt theo rập, ve dựng canh tóc, khâu lược tay trước khi lên máy, là hơi từng công đoạn. | Cut to pattern, lapels built on canvas, basted by hand before the machine and pressed at each step.

# P080
MATERIALS | Da bò thuộc, đế cao su hoặc da, chỉ khâu hai đường | Tanned cowhide, rubber or leather sole, double stitching
DIMENSIONS | <nữ> Cỡ 35–40 | Sizes 35–40
DIMENSIONS | <trẻ em> Cỡ 26–34 | Sizes 26–34
DIMENSIONS | Cỡ 38–44 | Sizes 38–44
HOW_MADE | Da cắt theo thớ, gò trên form chỉnh cho bàn chân người Việt, khâu đế hai đường chỉ. Thay đế được tại làng. | Leather is cut with the grain, lasted on forms made for Vietnamese feet and stitched twice round the sole; resoled in the village.

# P081
MATERIALS | <trẻ em> Len cotton 60/40 | 60/40 cotton yarn blend
MATERIALS | Len acrylic pha lông cừu 70/30 | 70/30 acrylic and wool
DIMENSIONS | <khăn> 30 × 180 cm | 30 × 180 cm
DIMENSIONS | <trẻ em> Cỡ 3–12 tuổi | Ages 3–12
DIMENSIONS | Cỡ S, M, L, XL, 2XL | Sizes S to 2XL
HOW_MADE | Dệt phẳng từng thân, nối bằng máy linking nên đường nối mỏng, giặt xả cho mềm trước khi là. | Knitted flat, linked so that the seams stay thin, washed soft and pressed.
`
