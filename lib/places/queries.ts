import 'server-only'
import { cacheTag } from 'next/cache'
import type { StaffActor } from '@/lib/auth/actors'
import { catalogTags } from '@/lib/catalog/tags'
import { cacheUntilNextDay, isBuilding } from '@/lib/db/cached'
import { db } from '@/lib/db/client'
import type { SalesPointInput } from './input'
import type { SalesPoint } from './sales-point-types'

export type WardName = { code: string; fullNameVi: string; fullNameEn: string }

/** The city's 126 units in Vietnamese order, for a choice in a form. */
export const listWardNames = () =>
  db.$queryRaw<WardName[]>`
    SELECT code, full_name_vi AS "fullNameVi", full_name_en AS "fullNameEn"
    FROM ward ORDER BY name_vi COLLATE "vi-x-icu", code`

type PointRow = Pick<SalesPoint, 'id' | 'address' | 'phone' | 'isDemo' | 'districts'> &
  Record<'nameVi' | 'nameEn' | 'wardCode' | 'wardVi' | 'wardEn' | 'hoursVi' | 'hoursEn', string>

/** Every point of sale that is open; the city has a few hundred at most. For public pages. */
export async function listSalesPoints(): Promise<SalesPoint[]> {
  'use cache'
  cacheTag(catalogTags.shop)
  cacheUntilNextDay()
  if (isBuilding()) return []
  const rows = await db.$queryRaw<PointRow[]>`
    SELECT p.id, p.name_vi AS "nameVi", p.name_en AS "nameEn", p.address, p.phone, p.hours_vi AS "hoursVi",
      p.hours_en AS "hoursEn", p.is_demo AS "isDemo", w.code AS "wardCode", w.full_name_vi AS "wardVi",
      w.full_name_en AS "wardEn", w.former_districts AS districts
    FROM sales_point p JOIN ward w ON w.code = p.ward_code
    WHERE p.closed_at IS NULL
    ORDER BY p.name_vi COLLATE "vi-x-icu", p.id`
  return rows.map(({ nameVi, nameEn, wardCode, wardVi, wardEn, hoursVi, hoursEn, ...row }) => ({
    ...row,
    name: { vi: nameVi, en: nameEn },
    ward: { code: wardCode, vi: wardVi, en: wardEn },
    hours: { vi: hoursVi, en: hoursEn },
  }))
}

/** What an administrator may correct of a point of sale that is open; null when there is none. */
export const findSalesPoint = (_admin: StaffActor, id: string): Promise<SalesPointInput | null> =>
  db.salesPoint.findFirst({
    where: { id, closedAt: null },
    select: { nameVi: true, nameEn: true, address: true, wardCode: true, phone: true, hoursVi: true, hoursEn: true },
  })
