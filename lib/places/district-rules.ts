import { slugOf } from '@/lib/format/text'
import type { DistrictKind, DistrictWards, FormerDistrict, PublicWard } from './district-types'

const kinds: [RegExp, DistrictKind][] = [
  [/^quận\s+/i, 'quan'],
  [/^thị xã\s+/i, 'thi-xa'],
  [/^huyện\s+/i, 'huyen'],
]

/** Reads a former district as the source writes it: `Thị Xã Sơn Tây` was a town called Sơn Tây. */
export function formerDistrict(source: string): FormerDistrict {
  for (const [prefix, kind] of kinds)
    if (prefix.test(source)) {
      const name = source.replace(prefix, '')
      return { kind, name, slug: slugOf(name) }
    }
  return { kind: 'huyen', name: source, slug: slugOf(source) }
}

const rank: Record<DistrictKind, number> = { quan: 0, 'thi-xa': 1, huyen: 2 }
const inVietnamese = new Intl.Collator('vi')

/**
 * Wards under the former districts people still look them up by: inner districts first, then by name. A ward made of
 * parts of several stands under each of them.
 */
export function byFormerDistrict(wards: readonly PublicWard[]): DistrictWards[] {
  const found = new Map<string, DistrictWards>()
  for (const ward of wards)
    for (const source of ward.districts) {
      const district = formerDistrict(source)
      const entry = found.get(district.slug) ?? { ...district, wards: [], listed: 0 }
      entry.wards.push(ward)
      entry.listed += ward.listed
      found.set(district.slug, entry)
    }
  const plain = (ward: PublicWard) => ward.name.vi.replace(/^(Phường|Xã) /, '')
  for (const { wards: inside } of found.values())
    inside.sort((a, b) => inVietnamese.compare(plain(a), plain(b)) || a.code.localeCompare(b.code))
  return [...found.values()].sort((a, b) => rank[a.kind] - rank[b.kind] || inVietnamese.compare(a.name, b.name))
}

/** Other wards that share a former district with this one, those with most products first, then by name. */
export function wardsNearby(wards: readonly PublicWard[], code: string, limit: number): PublicWard[] {
  const here = wards.find((ward) => ward.code === code)
  if (!here) return []
  return wards
    .filter((ward) => ward.code !== code && ward.districts.some((one) => here.districts.includes(one)))
    .sort((a, b) => b.listed - a.listed || inVietnamese.compare(a.name.vi, b.name.vi))
    .slice(0, limit)
}
