import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { readClaims } from '../claim-facts'
import { stateAfter } from '../rules'
import {
  type ApplicationList,
  type ApplicationRow,
  type ApplicationState,
  type ApplicationStepKind,
  applicationStates,
} from '../types'

export const APPLICATIONS_A_PAGE = 50

const lastStep = Prisma.sql`
  JOIN LATERAL (
    SELECT kind, at FROM application_step WHERE application_id = a.id ORDER BY at DESC, seq DESC LIMIT 1) s ON true`

const kinds = ['RECEIVED', 'RETURNED', 'CORRECTED', 'APPROVED', 'REJECTED'] as const
const kindsOf = (state: ApplicationState) => kinds.filter((kind) => stateAfter(kind) === state)

type Row = Omit<ApplicationRow, 'state' | 'claims' | 'isDisputed'> & { kind: ApplicationStepKind; total: number }

/** Applications in one state; those that wait the oldest first, those decided last first. `page` counts from 1. */
export async function listApplications(
  _: StaffActor,
  { state, page }: { state: ApplicationState; page: number },
): Promise<ApplicationList> {
  const isDecided = state === 'approved' || state === 'rejected'
  const [rows, counts] = await Promise.all([
    db.$queryRaw<Row[]>`
      SELECT a.id, a.name, a.legal_form::text AS "legalForm", w.full_name_vi AS "wardVi", w.full_name_en AS "wardEn",
        s.kind::text AS kind, a.created_at AS "receivedAt", s.at AS since,
        a.claims_answered_at IS NOT NULL AS "hasAnsweredClaims", a.is_demo AS "isDemo", count(*) OVER ()::int AS total
      FROM application a JOIN ward w ON w.code = a.ward_code ${lastStep}
      WHERE s.kind::text IN (${Prisma.join(kindsOf(state))})
      ORDER BY ${isDecided ? Prisma.sql`s.at DESC` : Prisma.sql`a.created_at`}, a.id
      LIMIT ${APPLICATIONS_A_PAGE} OFFSET ${(page - 1) * APPLICATIONS_A_PAGE}`,
    countStates(),
  ])
  const claims = await readClaims(
    db,
    rows.map(({ id }) => id),
  )
  return {
    ...{ total: rows[0]?.total ?? 0, counts },
    rows: rows.map(({ kind, total: _total, ...row }) => {
      const own = claims.filter(({ applicationId }) => applicationId === row.id)
      return {
        ...{ ...row, state: stateAfter(kind), claims: own.length },
        isDisputed: !isDecided && own.some((claim) => claim.state === 'disputed'),
      }
    }),
  }
}

async function countStates(): Promise<Record<ApplicationState, number>> {
  const rows = await db.$queryRaw<{ kind: ApplicationStepKind; n: number }[]>`
    SELECT s.kind::text AS kind, count(*)::int AS n FROM application a ${lastStep} GROUP BY s.kind`
  const counts = Object.fromEntries(applicationStates.map((state) => [state, 0])) as Record<ApplicationState, number>
  for (const { kind, n } of rows) counts[stateAfter(kind)] += n
  return counts
}
