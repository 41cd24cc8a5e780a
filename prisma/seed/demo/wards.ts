import wardList from '../reference/wards.json'
import type { Chance } from './chance'
import type { Words } from './kinds'

export type Ward = (typeof wardList.wards)[number]

const wards = new Map(wardList.wards.map((ward) => [ward.code, ward]))

/** The ward of an official code. */
export function wardOf(code: string): Ward {
  const ward = wards.get(code)
  if (!ward) throw new Error(`There is no ward ${code}.`)
  return ward
}
/** The wards that share a former district with one, itself included. */
export const neighboursOf = (ward: Ward): Ward[] =>
  wardList.wards.filter((other) => other.formerDistricts.some((district) => ward.formerDistricts.includes(district)))

const hamlets =
  'Thôn Đông,Thôn Đoài,Thôn Trung,Thôn Thượng,Thôn Hạ,Xóm Đình,Xóm Chùa,Xóm Bến,Xóm Mới,Thôn 1,Thôn 2,Thôn 3,Thôn 4,Thôn 5'.split(
    ',',
  )

/** An invented address in a ward. */
export function addressOf(ward: Ward, chance: Chance) {
  const rest = `${ward.fullNameVi}, TP Hà Nội`
  if (ward.type === 'xa') return `${chance.pick(hamlets)}, ${rest}`
  return chance.happens(0.5)
    ? `Số ${chance.whole(2, 98)}, ngõ ${chance.whole(5, 240)}, ${rest}`
    : `Tổ dân phố số ${chance.whole(1, 24)}, ${rest}`
}

/** A ward in running text: `xã Phú Nghĩa`, `Phú Nghĩa commune`. */
export const placeOf = ({ nameVi, type }: Ward): Words =>
  type === 'xa' ? { vi: `xã ${nameVi}`, en: `${nameVi} commune` } : { vi: `phường ${nameVi}`, en: `${nameVi} ward` }
