import 'server-only'
import { Worker } from 'node:worker_threads'
import { recordAudit } from '@/lib/audit/record'
import type { RegisteringActor } from '@/lib/auth/actors'
import { environment } from '@/lib/config/environment'
import { db } from '@/lib/db/client'
import { isUuid } from '@/lib/format/ids'
import type { Locale } from '@/lib/i18n/locales'
import { runInWorker, type StartOptions } from '@/lib/jobs/worker'
import { mappingSchema } from '../input'
import type { ImportLook } from '../look.worker'
import type { RefusedOrder } from '../refused.worker'

const start = ({ workerData, resourceLimits, execArgv }: StartOptions) =>
  new Worker(new URL('../refused.worker.ts', import.meta.url), { workerData, resourceLimits, execArgv })

export type RefusedRows =
  | { ok: true; fileName: string; bytes: Uint8Array<ArrayBuffer> }
  | { ok: false; reason: 'unknown' | 'not-made' }

/**
 * The refused rows of an import as a workbook: their cells as they were, personal IDs included, and what to mend in the last
 * column. Each time leaves a trace.
 */
export async function takeRefusedRows(
  { userId }: RegisteringActor,
  importId: string,
  locale: Locale,
): Promise<RefusedRows> {
  const found = isUuid(importId)
    ? await db.registryImport.findUnique({
        where: { id: importId },
        select: { fileName: true, look: true, mapping: true },
      })
    : null
  const mapping = mappingSchema.safeParse(found?.mapping).data
  if (!found || !mapping) return { ok: false, reason: 'unknown' }
  const sheet = (found.look as unknown as ImportLook).sheets.find(({ name }) => name === mapping.sheet)
  await db.$transaction((tx) =>
    recordAudit(tx, {
      actorId: userId,
      verb: 'import.refused-downloaded',
      subject: 'import',
      subjectId: importId,
      unchanged: 'read',
    }),
  )
  const headers = sheet?.guess.columns.map(({ header }) => header) ?? []
  const outcome = await runInWorker<RefusedOrder, Uint8Array<ArrayBuffer>>(
    start,
    { importId, databaseUrl: environment().databaseUrl, headers, locale },
    { timeoutMs: 60_000, maxOldGenerationMb: 384 },
  )
  return outcome.ok ? { ok: true, fileName: found.fileName, bytes: outcome.value } : { ok: false, reason: 'not-made' }
}
