import 'server-only'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { type Day, dayOfDate } from '@/lib/format/days'
import type { OriginExtras, ScanFacts } from '../origin-types'
import { farDaysOf } from './far-days'

type AttachmentRow = { id: string; event_id: string; is_picture: boolean; is_shown: boolean }
type WardRow = { id: string; code: string; vi: string; en: string }

/** The pictures and papers of a lot's steps and the wards its places lie in, as far as anybody may know them. */
export async function findOriginExtras(lotId: string): Promise<OriginExtras> {
  const [attachments, wards] = await Promise.all([
    db.$queryRaw<AttachmentRow[]>`
      SELECT a.id, a.event_id, a.kind = 'PICTURE' AS is_picture,
        a.kind = 'PICTURE' AND coalesce((SELECT r.decision = 'APPROVED' FROM trace_attachment_review r
          WHERE r.attachment_id = a.id ORDER BY r.seq DESC LIMIT 1), false) AS is_shown
      FROM trace_attachment a WHERE a.lot_id = ${lotId}::uuid AND a.withdrawn_at IS NULL ORDER BY a.added_at, a.id`,
    // A place that names no ward is where its address says.
    db.$queryRaw<WardRow[]>`
      SELECT p.id, w.code, w.full_name_vi AS vi, w.full_name_en AS en
      FROM trace_lot l JOIN trace_place p ON p.merchant_id = l.merchant_id
      JOIN LATERAL (SELECT * FROM ward w WHERE w.code = p.ward_code
          OR (p.ward_code IS NULL AND position(lower(w.full_name_vi) IN lower(p.address)) > 0)
        ORDER BY length(w.full_name_vi) DESC LIMIT 1) w ON true
      WHERE l.id = ${lotId}::uuid`,
  ])
  const papers = new Map<string, number>()
  for (const { event_id, is_picture } of attachments)
    if (!is_picture) papers.set(event_id, (papers.get(event_id) ?? 0) + 1)
  return {
    pictures: attachments.flatMap(({ id, event_id, is_shown }) => (is_shown ? [{ id, stepId: event_id }] : [])),
    papers,
    wards: new Map(wards.map(({ id, code, vi, en }) => [id, { code, name: { vi, en } }])),
  }
}

/** How often a lot's own code (`serial` empty) or one box's was opened so far, and whether it was far apart lately. */
export async function findScans(lotId: string, serial: string, today: Day): Promise<ScanFacts> {
  const [row] = await db.$queryRaw<{ times: number; first: Date | null; far: Date | null }[]>`
    SELECT coalesce(sum(times), 0)::int AS times, min(day) AS first,
      (SELECT max(d.day) FROM (${farDaysOf(Prisma.sql`${lotId}::uuid`, today)}) d WHERE d.serial = ${serial}) AS far
    FROM trace_scan WHERE lot_id = ${lotId}::uuid AND serial = ${serial}`
  const day = (date: Date | null | undefined): Day | null => (date ? dayOfDate(date) : null)
  return { times: row?.times ?? 0, firstOn: day(row?.first), farOn: day(row?.far) }
}
