import type { Nearness, NearPoint, SalesPoint } from './sales-point-types'

const order: Nearness[] = ['ward', 'district', 'city']

/** Where a place is: its ward and the former districts that the ward lay in. */
export type Spot = { wardCode: string | null; districts: readonly string[] }

function nearnessOf({ ward, districts }: SalesPoint, spot: Spot): Nearness {
  if (ward.code === spot.wardCode) return 'ward'
  return districts.some((district) => spot.districts.includes(district)) ? 'district' : 'city'
}

/**
 * The points nearest to a place: of its ward, then of what was its district, then others; by name among equals. There
 * are no distances in the registry, so nothing finer is claimed.
 */
export function nearestPoints(points: readonly SalesPoint[], spot: Spot, limit: number): NearPoint[] {
  const near = points.map((point) => ({ ...point, nearness: nearnessOf(point, spot) }))
  const byName = new Intl.Collator('vi')
  return near
    .sort(
      (a, b) =>
        order.indexOf(a.nearness) - order.indexOf(b.nearness) ||
        byName.compare(a.name.vi, b.name.vi) ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, limit)
}

/** Points under the former district in which most people still look, in Vietnamese order; each once. */
export function pointsByDistrict(points: readonly SalesPoint[]): { district: string; points: SalesPoint[] }[] {
  const byName = new Intl.Collator('vi')
  const districts = new Map<string, SalesPoint[]>()
  for (const point of points) {
    const district = point.districts[0] ?? point.ward.vi
    districts.set(district, [...(districts.get(district) ?? []), point])
  }
  return [...districts]
    .map(([district, found]) => ({
      district,
      points: found.sort((a, b) => byName.compare(a.name.vi, b.name.vi) || (a.id < b.id ? -1 : 1)),
    }))
    .sort((a, b) => byName.compare(a.district, b.district))
}
