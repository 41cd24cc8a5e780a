import type { Row } from '../rows'

/** One entry of the audit log, as the commands of the booth would have left it. */
export const auditRow = (
  at: string,
  actorId: string | null,
  verb: string,
  subject: string,
  subjectId: string,
  detail?: object,
): Row => ({
  at,
  actor_id: actorId,
  verb,
  subject_kind: subject,
  subject_id: subjectId,
  detail: detail ?? null,
})
