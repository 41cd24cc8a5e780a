import 'server-only'
import { direct, type Reader, sql } from '@/lib/db/direct'
import type { ExclusionFacts, Group, TargetFacts } from '../types'

const dates = sql`
  effective_from::text AS "effectiveFrom", effective_until::text AS "effectiveUntil",
  recorded_at AS "recordedAt", withdrawn_at AS "withdrawnAt"`

/** Every target ever recorded, with every exclusion ever recorded for it. */
export async function listTargetFacts(on: Reader = direct): Promise<TargetFacts[]> {
  const targets = await on.$queryRaw<Omit<TargetFacts, 'exclusions'>[]>`
    SELECT id, replaces_id AS "replacesId", metric::text AS metric, label_vi AS "labelVi", label_en AS "labelEn",
      percent, strict, due_on::text AS "dueOn", legal_source_vi AS "legalSourceVi", legal_source_en AS "legalSourceEn",
      ${dates}
    FROM target ORDER BY recorded_at, id`
  const exclusions = await on.$queryRaw<(ExclusionFacts & { targetId: string })[]>`
    SELECT target_id AS "targetId", set_number AS "setNumber", reason_vi AS "reasonVi", reason_en AS "reasonEn", ${dates}
    FROM target_exclusion ORDER BY set_number, id`
  return targets.map((target) => ({
    ...target,
    exclusions: exclusions.filter(({ targetId }) => targetId === target.id).map(({ targetId: _, ...rest }) => rest),
  }))
}

/** The six groups with their sets, in their official order. */
export const listGroupsWithSets = (on: Reader = direct): Promise<Group[]> => on.$queryRaw<Group[]>`
  SELECT g.code, g.slug, g.name_vi AS "nameVi", g.name_en AS "nameEn",
    json_agg(json_build_object('number', s.number, 'nameVi', s.name_vi, 'nameEn', s.name_en) ORDER BY s.number) AS sets
  FROM ocop_group g
  JOIN ocop_subgroup b ON b.group_code = g.code
  JOIN ocop_set s ON s.subgroup_code = b.code
  GROUP BY g.code ORDER BY g.position`
