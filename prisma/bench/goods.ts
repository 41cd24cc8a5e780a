import { chanceOf } from '../seed/demo/chance'
import { kinds } from '../seed/demo/kinds'
import { wardOf } from '../seed/demo/wards'

/** One product of the speed trial: what becomes a certified product with an approved listing. */
export type BenchGood = {
  /** 1, 2, 3 …; a row does not depend on how many there are. */
  number: number
  name: string
  story: string
  setNumber: number
  stars: number
  priceVnd: number
  unit: string
  wardCode: string
  /** 1 … MERCHANTS */
  merchant: number
  /** ISO 8601 */
  approvedAt: string
}

export type BenchMerchant = { number: number; name: string; wardCode: string }

export const MERCHANTS = 500

const qualities =
  'thượng hạng,truyền thống,gia truyền,loại một,đặc biệt,hảo hạng,hữu cơ,chọn lọc,cao cấp,quà biếu'.split(',')
const packs = 'hộp nhỏ,hộp lớn,túi 200 g,túi 500 g,bộ 2,bộ 4,bộ 6,hộp quà,loại nhỏ,loại vừa,loại lớn,combo'.split(',')
const firms =
  'Sông Hồng,Hồ Tây,Ba Vì,Tản Viên,Kẻ Chợ,Thành Cổ,Long Biên,Cổ Loa,Hoa Sen,Mai Vàng,Quê Hương,Đất Lành'.split(',')
const forms = 'HTX,Công ty TNHH,Hộ kinh doanh,Tổ hợp tác,Cơ sở'.split(',')

const HOUR = 3_600_000
/** Dates lie within the three years before this moment, or a product of the trial would be expired. */
const NEWEST = Date.UTC(2026, 10, 1)

export function benchMerchant(number: number): BenchMerchant {
  const chance = chanceOf(`bench:merchant:${number}`)
  return {
    number,
    name: `${chance.pick(forms)} ${chance.pick(firms)} ${number}`,
    wardCode: chance.pick(kinds).wardCode,
  }
}

/** The project's own rows of the trial; the same at every run. */
export function benchGood(number: number): BenchGood {
  const chance = chanceOf(`bench:${number}`)
  const kind = chance.pick(kinds)
  const variant = chance.pick(kind.variants)
  const price = chance.whole(Math.ceil(variant.lowVnd / 1000), Math.ceil(variant.highVnd / 1000) * 3) * 1000
  return {
    number,
    name: `${variant.name.vi} ${chance.pick(qualities)} ${chance.pick(packs)}`,
    story: `${kind.name.vi}. Làm tại ${wardOf(kind.wardCode).fullNameVi} theo lối quen của làng nghề. `
      .repeat(4)
      .trim(),
    setNumber: kind.set,
    stars: chance.weighted([
      [3, 60],
      [4, 34],
      [5, 6],
    ]),
    priceVnd: price,
    unit: variant.unit.vi,
    wardCode: kind.wardCode,
    merchant: chance.whole(1, MERCHANTS),
    approvedAt: new Date(NEWEST - chance.whole(1, 24 * 700) * HOUR).toISOString(),
  }
}
