import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { AdminActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { dateOfDay, dayOf } from '@/lib/format/days'
import type { TemplateInput } from '../input'

export type Saved = { ok: true; version: number } | { ok: false; reason: 'day-over' }

/** Writes the next version of the agreement's text. Agreements that were drawn up keep the version they have. */
export const saveTemplate = (admin: AdminActor, { inForceFrom, ...rest }: TemplateInput): Promise<Saved> =>
  db.$transaction(async (tx): Promise<Saved> => {
    if (inForceFrom < dayOf(new Date())) return { ok: false, reason: 'day-over' }
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('agreement-template', 0))`
    const { _max } = await tx.agreementTemplate.aggregate({ _max: { version: true } })
    const version = (_max.version ?? 0) + 1
    await tx.agreementTemplate.create({
      data: { version, inForceFrom: dateOfDay(inForceFrom), ...rest, recordedById: admin.userId },
    })
    await recordAudit(tx, {
      ...{ actorId: admin.userId, verb: 'agreement-template.saved', subject: 'agreement-template' },
      ...{ subjectId: String(version), detail: { version, inForceFrom, why: rest.why } },
      before: { version: version - 1 },
      after: { version, inForceFrom },
    })
    return { ok: true, version }
  })
