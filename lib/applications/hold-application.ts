import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { addDays, dateOfDay, dayOf } from '@/lib/format/days'
import { keptDays, stateAfter } from './rules'
import type { ApplicationState, ApplicationStepKind } from './types'

type Held = { id: string; version: number; state: ApplicationState; at: Date }

/** Holds an application still until the transaction ends; null when there is none. `at`: never before its last step. */
export async function holdApplication(
  tx: Transaction,
  by: { id: string } | { tokenDigest: string },
): Promise<Held | null> {
  const found = await tx.application.findUnique({ where: by, select: { id: true } })
  if (!found) return null
  await tx.$queryRaw`SELECT 1 FROM application WHERE id = ${found.id}::uuid FOR UPDATE`
  const { version } = await tx.application.findUniqueOrThrow({ where: { id: found.id }, select: { version: true } })
  const last = await tx.applicationStep.findFirstOrThrow({
    where: { applicationId: found.id },
    orderBy: [{ at: 'desc' }, { seq: 'desc' }],
  })
  // now() is when the transaction began, which may be before the step it waited for.
  const [clock] = await tx.$queryRaw<{ at: Date }[]>`SELECT date_trunc('milliseconds', clock_timestamp()) AS at`
  const at = new Date(Math.max(clock?.at.getTime() ?? 0, last.at.getTime()))
  return { id: found.id, version, state: stateAfter(last.kind), at }
}

/** Writes the next step of an application that is held, and until when its personal side is kept from then on. */
export async function takeStep(
  tx: Transaction,
  { id, at }: Pick<Held, 'id' | 'at'>,
  step: { kind: ApplicationStepKind; authorId: string | null; reason?: string; changed?: string[] },
) {
  await tx.applicationStep.create({ data: { applicationId: id, at, ...step } })
  const eraseOn = dateOfDay(addDays(dayOf(at), keptDays[step.kind]))
  await tx.applicationPerson.updateMany({ where: { applicationId: id }, data: { eraseOn } })
}
