import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { momentOf } from '@/lib/readiness/moment-rules'
import type { FigureRow, MerchantRow, MerchantsAsked, RowsAsked } from '../row-types'
import { targetsInForce } from '../rules'
import type { Group, Target } from '../types'
import { askedSets, figureRowsPage } from './figure-rows'
import { merchantRowsPage } from './merchant-rows'
import { listGroupsWithSets, listTargetFacts } from './target-facts'

export const ROWS_PER_PAGE = 50

type WardName = { vi: string; en: string } | null

export type FoundRows = {
  groups: Group[]
  target: Target | null
  ward: WardName
  rows: FigureRow[]
  total: number
}

const wardName = async (code: string | null): Promise<WardName> => {
  const ward = code
    ? await db.ward.findUnique({ where: { code }, select: { fullNameVi: true, fullNameEn: true } })
    : null
  return ward && { vi: ward.fullNameVi, en: ward.fullNameEn }
}

/** One page of the products behind a figure; null when the group, the target or the page is not there. */
export async function findFigureRows(
  _: StaffActor,
  asked: RowsAsked,
  page: number,
  now: Date,
): Promise<FoundRows | null> {
  const sets = await askedSets(asked, now)
  if (!sets) return null
  const [groups, facts, ward, { rows, total }] = await Promise.all([
    listGroupsWithSets(),
    listTargetFacts(),
    wardName(asked.wardCode),
    figureRowsPage(asked, sets, page, ROWS_PER_PAGE),
  ])
  if (rows.length === 0 && page > 1) return null
  const inForce = targetsInForce(facts, 'COVERAGE', momentOf(asked.day, asked.view, now))
  return { groups, target: inForce.find(({ id }) => id === asked.targetId) ?? null, ward, rows, total }
}

/** One page of the merchants behind a figure of readiness; null when there is no such page. */
export async function findMerchantRows(
  _: StaffActor,
  asked: MerchantsAsked,
  page: number,
): Promise<{ rows: MerchantRow[]; total: number; ward: WardName } | null> {
  const [found, ward] = await Promise.all([merchantRowsPage(asked, page, ROWS_PER_PAGE), wardName(asked.wardCode)])
  return found.rows.length === 0 && page > 1 ? null : { ...found, ward }
}
