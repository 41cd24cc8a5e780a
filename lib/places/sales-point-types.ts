/** A point of sale for OCOP goods, with what tells how near it is. */
export type SalesPoint = {
  id: string
  name: { vi: string; en: string }
  address: string
  ward: { code: string; vi: string; en: string }
  /** Former districts of its ward. */
  districts: string[]
  /** E.164. */
  phone: string | null
  hours: { vi: string; en: string }
  isDemo: boolean
}

/** How near a point is to a ward: in it, in what was the same district, or elsewhere in the city. */
export type Nearness = 'ward' | 'district' | 'city'
export type NearPoint = SalesPoint & { nearness: Nearness }
