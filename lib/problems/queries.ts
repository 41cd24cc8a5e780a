import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { dayOfDate } from '@/lib/format/days'
import { problemState, readReference } from './rules'
import type { Problem, ProblemKind, ProblemList, ProblemRow, ProblemState, ProblemStepKind, Receipt } from './types'

export const PROBLEMS_A_PAGE = 50

const lastStep = Prisma.sql`
  LEFT JOIN LATERAL (
    SELECT kind, at FROM problem_step WHERE report_id = r.id ORDER BY at DESC, seq DESC LIMIT 1) s ON true`
const isHandled = Prisma.sql`coalesce(s.kind::text, '') = 'HANDLED'`

/** Whether a report about this listing came in and was looked at, for whoever has its reference; null for any other. */
export async function findReceipt(slug: string, typed: string): Promise<Receipt | null> {
  const reference = readReference(typed)
  if (!reference) return null
  const [row] = await db.$queryRaw<
    { kind: ProblemKind; receivedAt: Date; step: ProblemStepKind | null; at: Date | null }[]
  >`
    SELECT r.kind::text AS kind, r.created_at AS "receivedAt", s.kind::text AS step, s.at
    FROM problem_report r JOIN listing l ON l.id = r.listing_id ${lastStep}
    WHERE r.reference = ${reference} AND l.slug = ${slug}`
  if (!row) return null
  const { kind, receivedAt, step, at } = row
  return { reference, kind, receivedAt, state: problemState(step), since: at ?? receivedAt }
}

type Row = Omit<ProblemRow, 'state' | 'handledAt'> & { step: ProblemStepKind | null; at: Date | null; total: number }

/** Reports in one state, those that wait the longest first and those handled last first; a reference finds its own. */
export async function listProblems(
  _: StaffActor,
  { state, query, page }: { state: ProblemState; query: string; page: number },
): Promise<ProblemList> {
  const reference = readReference(query)
  const where = reference
    ? Prisma.sql`r.reference = ${reference}`
    : Prisma.sql`${state === 'handled' ? isHandled : Prisma.sql`NOT ${isHandled}`} AND (${query} = ''
        OR search_folded(concat_ws(' ', v.name_vi, m.name)) LIKE '% ' || trim(search_folded(${query})) || '%')`
  const order = state === 'handled' ? Prisma.sql`s.at DESC` : Prisma.sql`r.created_at`
  const [rows, counts] = await Promise.all([
    db.$queryRaw<Row[]>`
      SELECT r.id, r.reference, r.kind::text AS kind, left(r.words, 160) AS excerpt, r.created_at AS "receivedAt",
        s.kind::text AS step, s.at, coalesce(v.name_vi, p.name) AS "listingName", m.name AS "merchantName",
        EXISTS (SELECT FROM problem_contact c WHERE c.report_id = r.id) AS "hasContact", count(*) OVER ()::int AS total
      FROM problem_report r
      JOIN listing l ON l.id = r.listing_id
      JOIN registered_product p ON p.id = l.product_id
      JOIN merchant m ON m.id = l.merchant_id
      LEFT JOIN listing_revision v ON v.id = r.revision_id
      ${lastStep}
      WHERE ${where}
      ORDER BY ${order}, r.id LIMIT ${PROBLEMS_A_PAGE} OFFSET ${(page - 1) * PROBLEMS_A_PAGE}`,
    countStates(),
  ])
  return {
    rows: rows.map(({ step, at, total: _total, ...row }) => ({
      ...row,
      state: problemState(step),
      handledAt: step === 'HANDLED' ? at : null,
    })),
    total: rows[0]?.total ?? 0,
    counts,
  }
}

async function countStates(): Promise<Record<ProblemState, number>> {
  const [row] = await db.$queryRaw<{ all: number; handled: number }[]>`
    SELECT count(*)::int AS all, count(*) FILTER (WHERE ${isHandled})::int AS handled FROM problem_report r ${lastStep}`
  return { open: (row?.all ?? 0) - (row?.handled ?? 0), handled: row?.handled ?? 0 }
}

const parts = {
  contact: true,
  steps: { orderBy: [{ at: 'desc' }, { seq: 'desc' }], include: { author: { select: { name: true } } } },
  revision: { select: { nameVi: true } },
  listing: {
    select: {
      ...{ id: true, slug: true, approvedRevisionId: true },
      merchant: { select: { id: true, name: true } },
      product: { select: { name: true, set: { select: { nameVi: true, nameEn: true } } } },
      _count: { select: { problems: true } },
    },
  },
} satisfies Prisma.ProblemReportInclude

/** One report; null for none. */
export async function findProblem(_: StaffActor, id: string): Promise<Problem | null> {
  const row = await db.problemReport.findUnique({ where: { id }, include: parts })
  if (!row) return null
  const { listing, steps, contact } = row
  const open = await db.$queryRaw<unknown[]>`SELECT 1 FROM public_listing WHERE id = ${listing.id}::uuid`
  return {
    ...{ id, reference: row.reference, kind: row.kind, words: row.words, locale: row.locale },
    receivedAt: row.createdAt,
    state: problemState(steps[0]?.kind ?? null),
    contact: contact && { value: contact.contact, eraseOn: dayOfDate(contact.eraseOn) },
    steps: steps.map(({ kind, words, at, author }) => ({ kind, words, at, by: author?.name ?? null })),
    listing: {
      slug: listing.slug,
      name: row.revision?.nameVi ?? listing.product.name,
      isPublic: open.length > 0,
      revisionId: listing.approvedRevisionId,
      set: { vi: listing.product.set.nameVi, en: listing.product.set.nameEn },
    },
    merchant: listing.merchant,
    others: listing._count.problems - 1,
  }
}
