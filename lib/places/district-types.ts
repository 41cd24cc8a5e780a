/** A text in both languages. */
type Both = { vi: string; en: string }

/** One of the city's 126 units with what the booth shows of it today. */
export type PublicWard = {
  code: string
  slug: string
  /** `Xã Bát Tràng`, `Bat Trang Commune`. */
  name: Both
  /** Former districts it took land from, as the source has them: `Huyện Gia Lâm`. */
  districts: string[]
  listed: number
}

/** What a former district was, before there were none. */
export type DistrictKind = 'quan' | 'thi-xa' | 'huyen'

export type FormerDistrict = { kind: DistrictKind; name: string; slug: string }

/** A former district with the wards that took land from it. */
export type DistrictWards = FormerDistrict & { wards: PublicWard[]; listed: number }
