import 'server-only'
import type { AdminActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { sendJob } from '@/lib/jobs/boss'
import { canMap, importState, requiredFields } from '../import-rules'
import { registryDryRunJob } from '../import-steps'
import type { ImportMapping } from '../input'
import type { ImportLook } from '../look.worker'
import type { Field } from '../row-types'

export type Mapped =
  | { ok: true }
  | { ok: false; reason: 'unknown' | 'not-now' | 'no-such-sheet' }
  | { ok: false; reason: 'fields-missing' | 'column-twice'; fields: Field[] }

/** Settles which column is which, remembers it for files with the same header, and asks for a dry run. */
export async function mapImport(
  { userId }: AdminActor,
  importId: string,
  chosen: Pick<ImportMapping, 'sheet' | 'columns'>,
): Promise<Mapped> {
  const found = await db.registryImport.findUnique({ where: { id: importId } })
  if (!found) return { ok: false, reason: 'unknown' }
  if (!canMap(importState(found))) return { ok: false, reason: 'not-now' }
  const sheet = (found.look as unknown as ImportLook).sheets.find(({ name }) => name === chosen.sheet)
  if (!sheet) return { ok: false, reason: 'no-such-sheet' }
  const missing = requiredFields.filter((field) => chosen.columns[field] === undefined)
  if (missing.length > 0) return { ok: false, reason: 'fields-missing', fields: [...missing] }
  const twice = fieldsSharingColumn(chosen.columns)
  if (twice.length > 0) return { ok: false, reason: 'column-twice', fields: twice }

  // The running number is not asked for, but it tells data rows from headings.
  const { ordinal } = sheet.guess.mapping.columns
  const isOrdinalFree = ordinal !== undefined && !Object.values(chosen.columns).includes(ordinal)
  const columns = { ...chosen.columns, ...(isOrdinalFree ? { ordinal } : {}) }
  const mapping: ImportMapping = { sheet: sheet.name, headerRows: sheet.guess.headerRows, columns }
  await db.$transaction(async (tx) => {
    await tx.registryImport.update({
      where: { id: importId },
      data: { mapping, mappedAt: new Date(), dryRunAt: null, counts: undefined, progressDone: 0, progressTotal: 0 },
    })
    if (!sheet.signature) return
    await tx.columnMapping.upsert({
      where: { signature: sheet.signature },
      create: { signature: sheet.signature, mapping: mapping.columns, savedById: userId },
      update: { mapping: mapping.columns, savedById: userId, savedAt: new Date() },
    })
  })
  await sendJob(registryDryRunJob, { importId })
  return { ok: true }
}

/** Fields that were given a column which another field has too. A decision and its date may share one cell. */
export function fieldsSharingColumn(columns: ImportMapping['columns']): Field[] {
  const entries = Object.entries(columns) as [Field, number][]
  return entries
    .filter(([field, column]) =>
      entries.some(([other, its]) => other !== field && its === column && !mayShare(field, other)),
    )
    .map(([field]) => field)
}

const mayShare = (one: Field, other: Field) =>
  [one, other].every((field) => field === 'decision' || field === 'issuedOn') ||
  [one, other].every((field) => field === 'ward' || field === 'address') ||
  [one, other].every((field) => field === 'set' || field === 'group')
