import 'server-only'
import type { RegisteringActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { sendJob } from '@/lib/jobs/boss'
import { type ColumnFault, canMap, columnFaults, importState } from '../import-rules'
import { registryDryRunJob } from '../import-steps'
import type { ImportMapping } from '../input'
import type { ImportLook, SheetGlance } from '../look.worker'
import type { Field } from '../row-types'

/** What an administrator chose; `headerRow` is the last row above the data, 0 where the sheet has no header. */
export type ChosenColumns = { sheet: string; headerRow: number; columns: ImportMapping['columns'] }

export type Mapped =
  | { ok: true }
  | { ok: false; reason: 'unknown' | 'not-now' | 'no-such-sheet' }
  | { ok: false; reason: ColumnFault; faults: Partial<Record<Field, ColumnFault>> }

/** Settles which column is which, remembers it for files with the same header, and asks for a dry run. */
export async function mapImport(
  { userId }: RegisteringActor,
  importId: string,
  chosen: ChosenColumns,
): Promise<Mapped> {
  const mapped = await db.$transaction(async (tx): Promise<Mapped> => {
    await tx.$queryRaw`SELECT id FROM registry_import WHERE id = ${importId}::uuid FOR UPDATE`
    const found = await tx.registryImport.findUnique({ where: { id: importId } })
    if (!found) return { ok: false, reason: 'unknown' }
    if (!canMap(importState(found))) return { ok: false, reason: 'not-now' }
    const sheet = (found.look as unknown as ImportLook).sheets.find(({ name }) => name === chosen.sheet)
    if (!sheet) return { ok: false, reason: 'no-such-sheet' }
    const faults = columnFaults(chosen.columns)
    const [reason] = Object.values(faults)
    if (reason) return { ok: false, reason, faults }

    const mapping = mappingOf(sheet, chosen)
    await tx.registryImport.update({
      where: { id: importId },
      data: {
        mapping,
        mappedAt: new Date(),
        dryRunAt: null,
        counts: Prisma.DbNull,
        progressDone: 0,
        progressTotal: 0,
      },
    })
    if (sheet.signature) {
      const remembered = { mapping: mapping.columns, savedById: userId, savedAt: new Date() }
      await tx.columnMapping.upsert({
        where: { signature: sheet.signature },
        create: { signature: sheet.signature, ...remembered },
        update: remembered,
      })
    }
    return { ok: true }
  })
  if (mapped.ok) await sendJob(registryDryRunJob, { importId })
  return mapped
}

function mappingOf({ name, guess }: SheetGlance, { headerRow, columns }: ChosenColumns): ImportMapping {
  // The running number is not asked for, but it tells data rows from headings.
  const { ordinal } = guess.mapping.columns
  const isOrdinalFree = ordinal !== undefined && !Object.values(columns).includes(ordinal)
  const isAsGuessed = headerRow === (guess.headerRows.at(-1) ?? 0)
  return {
    sheet: name,
    headerRows: isAsGuessed ? guess.headerRows : headerRow > 0 ? [headerRow] : [],
    columns: isOrdinalFree ? { ...columns, ordinal } : columns,
  }
}
