import type { Row } from '../rows'
import type { Calendar } from './calendar'
import { momentAt } from './calendar'
import { chanceOf } from './chance'
import { wardOf } from './wards'

// Kinds of places where such goods are sold, in wards all over the city; names, streets and numbers are made up.
const points = [
  ['00070', 'Cửa hàng OCOP phố cổ', 'OCOP shop of the Old Quarter', 'Số 8 phố Hàng Khoai Mới'],
  ['00082', 'Điểm giới thiệu OCOP Cửa Nam', 'Cửa Nam OCOP showroom', 'Số 21 ngõ Hai Cây Sấu'],
  ['00004', 'Quầy OCOP Ba Đình', 'Ba Đình OCOP counter', 'Tầng 1, số 5 ngõ Cây Bàng'],
  ['00103', 'Điểm bán OCOP Tây Hồ', 'Tây Hồ OCOP shop', 'Số 30 đường Đầm Sen Cũ'],
  ['00091', 'Quầy OCOP Phú Thượng', 'Phú Thượng OCOP counter', 'Cạnh chợ làng, ngõ Xôi'],
  ['00166', 'Cửa hàng OCOP Cầu Giấy', 'Cầu Giấy OCOP shop', 'Số 12 ngõ Nhà Vải'],
  ['00235', 'Điểm bán OCOP Đống Đa', 'Đống Đa OCOP shop', 'Số 44 ngõ Giếng Mứt Cũ'],
  ['00256', 'Quầy OCOP Hai Bà Trưng', 'Hai Bà Trưng OCOP counter', 'Số 9 phố Lò Đúc Con'],
  ['00331', 'Điểm bán OCOP Hoàng Mai', 'Hoàng Mai OCOP shop', 'Số 17 ngõ Đậu Mơ'],
  ['00367', 'Cửa hàng OCOP Thanh Xuân', 'Thanh Xuân OCOP shop', 'Số 3 ngõ Bún Đỏ'],
  ['00145', 'Điểm bán OCOP Long Biên', 'Long Biên OCOP shop', 'Số 60 đường Bãi Giữa'],
  ['00577', 'Điểm bán OCOP chợ gốm Bát Tràng', 'OCOP shop at the Bát Tràng pottery market', 'Gian 12, chợ gốm'],
  ['00565', 'Điểm bán OCOP Gia Lâm', 'Gia Lâm OCOP shop', 'Số 2 đường Nghệ Vàng'],
  ['00454', 'Điểm bán OCOP Đông Anh', 'Đông Anh OCOP shop', 'Số 15 đường Cột Cờ'],
  ['00376', 'Điểm bán OCOP Sóc Sơn', 'Sóc Sơn OCOP shop', 'Cạnh bến xe, tổ 4'],
  ['09556', 'Điểm giới thiệu OCOP lụa Hà Đông', 'Hà Đông silk OCOP showroom', 'Số 7 ngõ Lụa Vân'],
  ['09574', 'Điểm bán OCOP Sơn Tây', 'Sơn Tây OCOP shop', 'Số 1 phố Đá Ong'],
  ['09574', 'Quầy OCOP làng cổ Đường Lâm', 'OCOP counter in Đường Lâm', 'Nhà đón khách, cổng làng'],
  ['09700', 'Điểm bán OCOP Ba Vì', 'Ba Vì OCOP shop', 'Km 9 đường Suối Mơ'],
  ['09955', 'Điểm bán OCOP Thạch Thất', 'Thạch Thất OCOP shop', 'Số 4 đường Chè Lam'],
  ['10183', 'Điểm bán OCOP Thường Tín', 'Thường Tín OCOP shop', 'Số 22 đường Tiện Gỗ'],
  ['10273', 'Điểm bán OCOP Phú Xuyên', 'Phú Xuyên OCOP shop', 'Số 6 đường Khảm Trai'],
  ['10354', 'Điểm bán OCOP Vân Đình', 'Vân Đình OCOP shop', 'Số 10 phố Vịt Cỏ'],
  ['10441', 'Điểm bán OCOP Mỹ Đức', 'Mỹ Đức OCOP shop', 'Bến đò, số 3 đường Rừng Mơ'],
] as const

const hours = [
  { vi: '8:00–18:00, cả tuần', en: '8:00–18:00, every day' },
  { vi: '8:30–21:00, cả tuần', en: '8:30–21:00, every day' },
  { vi: '8:00–17:30, nghỉ thứ Hai', en: '8:00–17:30, closed on Mondays' },
]

/** Made-up points of sale; the page marks each as such. */
export function buildSalesPoints(seed: string, calendar: Calendar, adminId: string): Row[] {
  const chance = chanceOf(`${seed}:sales-points`)
  return points.map(([code, vi, en, street], i) => {
    const ward = wardOf(code)
    const open = chance.pick(hours)
    return {
      ...{ id: chance.uuid(), name_vi: vi, name_en: en },
      ...{ address: `${street}, ${ward.fullNameVi}`, ward_code: code, hours_vi: open.vi, hours_en: open.en },
      ...{ phone: `+84900000${700 + i}`, is_demo: true },
      ...{ created_at: momentAt(calendar.goLive, 560), created_by_id: adminId },
    }
  })
}
