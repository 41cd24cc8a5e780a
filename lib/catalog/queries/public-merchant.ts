import 'server-only'
import { cacheTag } from 'next/cache'
import { cacheUntilNextDay, isBuilding } from '@/lib/db/cached'
import { direct } from '@/lib/db/direct'
import { dayOf } from '@/lib/format/days'
import { maskPersonalIds } from '@/lib/format/people'
import { isSlug } from '@/lib/format/text'
import { readPlace } from '../page-place-rules'
import { printableTaxCode } from '../public-rules'
import type { PublicMerchant } from '../public-types'
import { catalogTags } from '../tags'
import { bilingual, wardName } from './public-cards'
import { listMerchantPage } from './public-merchant-page'

type MerchantRow = Pick<PublicMerchant, 'id' | 'slug' | 'name' | 'legalForm' | 'taxCode' | 'address' | 'isDemo'> & {
  wardVi: string | null
  wardEn: string | null
  introVi: string | null
  introEn: string | null
  approvedAt: Date | null
}

/** A merchant's page with the first of what it lists publicly; null while it is not approved or is suspended. */
export async function findPublicMerchant(slug: string): Promise<PublicMerchant | null> {
  'use cache'
  cacheTag(catalogTags.shop, catalogTags.merchant(slug))
  cacheUntilNextDay()
  if (isBuilding() || !isSlug(slug)) return null
  const [row] = await direct.$queryRaw<MerchantRow[]>`
    SELECT m.id, m.slug, m.name, m.legal_form AS "legalForm", m.tax_code AS "taxCode", m.address, m.is_demo AS "isDemo",
      w.full_name_vi AS "wardVi", w.full_name_en AS "wardEn", m.intro_vi AS "introVi", m.intro_en AS "introEn",
      (SELECT min(t.effective_at) FROM merchant_standing t WHERE t.merchant_id = m.id AND t.kind = 'APPROVED') AS "approvedAt"
    FROM merchant m LEFT JOIN ward w ON w.code = m.ward_code
    WHERE m.slug = ${slug} AND m.is_active`
  if (!row) return null
  const [{ cards, next }, [count]] = await Promise.all([
    listMerchantPage(row.id, null),
    direct.$queryRaw<{ listed: number }[]>`
      SELECT count(*)::int AS listed FROM shelf_entry e
      WHERE e.merchant_id = ${row.id}::uuid AND e.shown_through >= local_day(now())`,
  ])
  return {
    id: row.id,
    slug: row.slug,
    name: maskPersonalIds(row.name),
    legalForm: row.legalForm,
    taxCode: printableTaxCode(row.legalForm, row.taxCode),
    address: row.address && maskPersonalIds(row.address),
    ward: wardName(row.wardVi, row.wardEn),
    intro: bilingual(row.introVi, row.introEn),
    isDemo: row.isDemo,
    approvedOn: row.approvedAt && dayOf(row.approvedAt),
    listings: cards,
    listed: count?.listed ?? 0,
    next,
  }
}

/** What follows `after` among what a merchant lists publicly; null for a merchant or place that leads nowhere. */
export async function findMerchantPage(slug: string, after: string) {
  'use cache'
  cacheTag(catalogTags.shop, catalogTags.merchant(slug))
  cacheUntilNextDay()
  if (isBuilding() || !isSlug(slug)) return null
  const place = readPlace(after)
  if (!place) return null
  const [row] = await direct.$queryRaw<Pick<PublicMerchant, 'id' | 'name'>[]>`
    SELECT id, name FROM merchant WHERE slug = ${slug} AND is_active`
  if (!row) return null
  return { name: maskPersonalIds(row.name), ...(await listMerchantPage(row.id, place)) }
}
