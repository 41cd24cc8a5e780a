import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { parsePhone } from '@/lib/format/people'
import { merchantStates, stateAfter } from '../rules'
import type { LegalForm, MerchantList, MerchantState, StandingKind } from '../types'

export const MERCHANTS_A_PAGE = 50

type Row = {
  id: string
  name: string
  legalForm: LegalForm
  wardVi: string | null
  wardEn: string | null
  kind: StandingKind | null
  since: Date
  publicListings: bigint
  members: bigint
  isTrader: boolean
  isDemo: boolean
  total: bigint
}

/** The kinds of last entry that mean a state; no entry at all counts as waiting. */
const kindsOf = (state: MerchantState) =>
  (['APPLIED', 'APPROVED', 'REJECTED', 'SUSPENDED', 'REINSTATED'] as const).filter((kind) => stateAfter(kind) === state)

const lastStanding = Prisma.sql`
  LEFT JOIN LATERAL (
    SELECT kind, effective_at FROM merchant_standing WHERE merchant_id = m.id ORDER BY effective_at DESC, seq DESC LIMIT 1
  ) s ON true`

// Every word has to begin a word of the name or ward; a whole tax code or phone number finds its owner.
const matches = (query: string) => {
  const words = Prisma.sql`search_folded(concat_ws(' ', m.name, w.full_name_vi, w.name_vi_alt))`
  return Prisma.sql`(NOT EXISTS (
      SELECT FROM regexp_split_to_table(trim(search_folded(${query})), ' ') AS word
      WHERE ${words} NOT LIKE '% ' || word || '%')
    OR m.tax_code = ${query} OR m.phone = ${parsePhone(query)})`
}

/** Merchants by name, or those that wait by how long; `page` counts from 1. Tax codes are searched, never returned. */
export async function listMerchants(
  _: StaffActor,
  filter: { query: string; state: MerchantState | null; page: number },
): Promise<MerchantList> {
  const { query, state } = filter
  const kinds = state ? kindsOf(state) : []
  const inState = Prisma.sql`coalesce(s.kind, 'APPLIED')::text IN (${Prisma.join(state ? kinds : [''])})`
  const where = Prisma.sql`WHERE ${query ? matches(query) : Prisma.sql`true`} AND ${state ? inState : Prisma.sql`true`}`
  const order = state === 'waiting' ? Prisma.sql`since, m.id` : Prisma.sql`m.name COLLATE "vi-x-icu", m.id`
  const [rows, counts] = await Promise.all([
    db.$queryRaw<Row[]>`
      SELECT m.id, m.name, m.legal_form AS "legalForm", w.full_name_vi AS "wardVi", w.full_name_en AS "wardEn",
        s.kind, coalesce(s.effective_at, m.created_at) AS since,
        (SELECT count(*) FROM public_listing l WHERE l.merchant_id = m.id) AS "publicListings",
        (SELECT count(*) FROM merchant_member mm WHERE mm.merchant_id = m.id AND mm.removed_at IS NULL) AS members,
        m.producer_id IS NULL AS "isTrader", m.is_demo AS "isDemo", count(*) OVER () AS total
      FROM merchant m LEFT JOIN ward w ON w.code = m.ward_code ${lastStanding} ${where}
      ORDER BY ${order} LIMIT ${MERCHANTS_A_PAGE} OFFSET ${(filter.page - 1) * MERCHANTS_A_PAGE}`,
    countMerchants(),
  ])
  return {
    total: Number(rows[0]?.total ?? 0),
    counts,
    rows: rows.map(({ kind, total: _total, publicListings, members, ...row }) => ({
      ...row,
      state: stateAfter(kind),
      publicListings: Number(publicListings),
      members: Number(members),
    })),
  }
}

async function countMerchants(): Promise<Record<MerchantState, number>> {
  const found = await db.$queryRaw<{ kind: StandingKind | null; merchants: bigint }[]>`
    SELECT s.kind, count(*) AS merchants FROM merchant m ${lastStanding} GROUP BY s.kind`
  const counts = Object.fromEntries(merchantStates.map((state) => [state, 0])) as Record<MerchantState, number>
  for (const { kind, merchants } of found) counts[stateAfter(kind)] += Number(merchants)
  return counts
}

/** How many merchants wait for a decision, and since when the longest. */
export async function countWaitingMerchants(_: StaffActor): Promise<{ waiting: number; since: Date | null }> {
  const [row] = await db.$queryRaw<{ waiting: bigint; since: Date | null }[]>`
    SELECT count(*) AS waiting, min(s.effective_at) AS since FROM merchant m ${lastStanding}
    WHERE coalesce(s.kind, 'APPLIED') = 'APPLIED'`
  return { waiting: Number(row?.waiting ?? 0), since: row?.since ?? null }
}

/** What a booth that has just been opened still lacks first: its registry, then its merchants; null once it has both. */
export async function findFirstStep(_: StaffActor): Promise<'registry' | 'merchants' | null> {
  const [row] = await db.$queryRaw<{ registry: boolean; merchants: boolean }[]>`
    SELECT EXISTS (SELECT FROM registered_product) AS registry, EXISTS (SELECT FROM merchant) AS merchants`
  if (!row?.registry) return 'registry'
  return row.merchants ? null : 'merchants'
}
