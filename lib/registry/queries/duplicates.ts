import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { composed } from '@/lib/format/text'

/** How many groups of likely duplicates a page shows; those behind come forward as they are settled. */
export const GROUPS_SHOWN = 30
/** How many rows to merge into are offered. */
const OFFERED = 20

/** `detailEn`: the same in English, where it is not a name or an address. */
export type DuplicateRow = {
  id: string
  name: string
  detail: string | null
  detailEn?: string
  ward: string | null
  count: number
}
export type DuplicateGroup = { key: string; reason: 'same-name' | 'same-phone' | 'same-code'; rows: DuplicateRow[] }
export type MergeKind = 'producers' | 'products'

type Found = DuplicateRow & { key: string; reason: DuplicateGroup['reason'] }

const grouped = (rows: Found[]): DuplicateGroup[] => {
  const groups = new Map<string, DuplicateGroup>()
  for (const { key, reason, ...row } of rows) {
    const group = groups.get(`${reason} ${key}`) ?? { key: `${reason} ${key}`, reason, rows: [] }
    group.rows.push(row)
    groups.set(group.key, group)
  }
  return [...groups.values()]
}

/** Producers that look like one: of one name but for accents and capitals, or with one phone number. */
export async function listDuplicateProducers(_: StaffActor): Promise<DuplicateGroup[]> {
  return grouped(
    await db.$queryRaw<Found[]>`
      WITH live AS (SELECT id, name_folded, phone FROM producer WHERE withdrawn_at IS NULL),
      sign AS (
        (SELECT 1 AS rank, name_folded AS key, 'same-name' AS reason FROM live GROUP BY name_folded HAVING count(*) > 1
          ORDER BY name_folded LIMIT ${GROUPS_SHOWN})
        UNION ALL
        (SELECT 2, phone, 'same-phone' FROM live WHERE phone IS NOT NULL GROUP BY phone
          HAVING count(*) > 1 AND count(DISTINCT name_folded) > 1 ORDER BY phone LIMIT ${GROUPS_SHOWN})
        ORDER BY 1, 2 LIMIT ${GROUPS_SHOWN})
      SELECT s.key, s.reason, o.id, o.name, o.address AS detail, w.full_name_vi AS ward,
        (SELECT count(*)::int FROM registered_product p WHERE p.producer_id = o.id AND p.withdrawn_at IS NULL) AS count
      FROM sign s
      JOIN live l ON CASE s.reason WHEN 'same-name' THEN l.name_folded = s.key ELSE l.phone = s.key END
      JOIN producer o ON o.id = l.id
      LEFT JOIN ward w ON w.code = o.ward_code
      ORDER BY s.rank, s.key, o.name COLLATE "vi-x-icu", o.id`,
  )
}

/** Products of one producer that look like one: of one name but for accents and capitals, or with one code. */
export async function listDuplicateProducts(_: StaffActor): Promise<DuplicateGroup[]> {
  return grouped(
    await db.$queryRaw<Found[]>`
      WITH sign AS (
        (SELECT 1 AS rank, producer_id, name_folded AS key, 'same-name' AS reason FROM registered_product
          WHERE withdrawn_at IS NULL GROUP BY producer_id, name_folded HAVING count(*) > 1
          ORDER BY name_folded, producer_id LIMIT ${GROUPS_SHOWN})
        UNION ALL
        (SELECT 2, p.producer_id, c.code, 'same-code' FROM certificate c JOIN registered_product p ON p.id = c.product_id
          WHERE c.withdrawn_at IS NULL AND p.withdrawn_at IS NULL AND c.code IS NOT NULL
          GROUP BY p.producer_id, c.code HAVING count(DISTINCT p.id) > 1 ORDER BY c.code, p.producer_id LIMIT ${GROUPS_SHOWN})
        ORDER BY 1, 3, 2 LIMIT ${GROUPS_SHOWN})
      SELECT s.producer_id || s.key AS key, s.reason, p.id, p.name, o.name AS detail, w.full_name_vi AS ward,
        (SELECT count(*)::int FROM certificate c WHERE c.product_id = p.id AND c.withdrawn_at IS NULL) AS count
      FROM sign s
      JOIN registered_product p ON p.producer_id = s.producer_id AND p.withdrawn_at IS NULL AND CASE s.reason
        WHEN 'same-name' THEN p.name_folded = s.key
        ELSE EXISTS (SELECT FROM certificate c WHERE c.product_id = p.id AND c.code = s.key AND c.withdrawn_at IS NULL) END
      JOIN producer o ON o.id = p.producer_id
      LEFT JOIN ward w ON w.code = coalesce(p.ward_code, o.ward_code)
      ORDER BY s.rank, s.key, s.producer_id, p.name COLLATE "vi-x-icu", p.id`,
  )
}

/** Rows that a producer or product may be merged into: for a product those of its producer, else what the words find. */
export async function listMergeTargets(
  _: StaffActor,
  kind: MergeKind,
  id: string,
  words: string,
): Promise<DuplicateRow[]> {
  const asked = composed(words)
    .trim()
    .slice(0, 100)
    .replace(/[\\%_]/g, '\\$&')
  if (kind === 'products')
    return db.$queryRaw<DuplicateRow[]>`
      SELECT p.id, p.name, s.number || '. ' || s.name_vi AS detail, s.number || '. ' || s.name_en AS "detailEn",
        w.full_name_vi AS ward,
        (SELECT count(*)::int FROM certificate c WHERE c.product_id = p.id AND c.withdrawn_at IS NULL) AS count
      FROM registered_product me
      JOIN registered_product p ON p.producer_id = me.producer_id AND p.id <> me.id AND p.withdrawn_at IS NULL
      JOIN ocop_set s ON s.number = p.set_number
      LEFT JOIN ward w ON w.code = p.ward_code
      WHERE me.id = ${id}::uuid AND (${asked} = '' OR p.name_folded LIKE '% ' || trim(search_folded(${asked})) || '%')
      ORDER BY p.name_folded = me.name_folded DESC, p.name COLLATE "vi-x-icu", p.id LIMIT ${OFFERED}`
  return db.$queryRaw<DuplicateRow[]>`
    SELECT o.id, o.name, o.address AS detail, w.full_name_vi AS ward,
      (SELECT count(*)::int FROM registered_product p WHERE p.producer_id = o.id AND p.withdrawn_at IS NULL) AS count
    FROM producer me
    JOIN producer o ON o.id <> me.id AND o.withdrawn_at IS NULL
    LEFT JOIN ward w ON w.code = o.ward_code
    WHERE me.id = ${id}::uuid AND CASE WHEN ${asked} = ''
      THEN o.name_folded = me.name_folded OR (o.phone IS NOT NULL AND o.phone = me.phone)
      ELSE o.name_folded LIKE '% ' || trim(search_folded(${asked})) || '%' END
    ORDER BY o.name_folded = me.name_folded DESC, o.name COLLATE "vi-x-icu", o.id LIMIT ${OFFERED}`
}
