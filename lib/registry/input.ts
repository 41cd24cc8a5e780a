import { z } from 'zod'
import type { Field, SheetMapping } from './row-types'

/** The fields an administrator may give a column to, in the order of the mapping screen. */
export const registryFields = [
  'name',
  'producer',
  'set',
  'stars',
  'decision',
  'issuedOn',
  'code',
  'taxCode',
  'ward',
  'address',
  'phone',
  'group',
  'note',
] as const satisfies readonly Field[]

const column = z.coerce.number().int().min(0).max(255)

/** What is kept in `registry_import.mapping` and remembered by header signature. */
export const mappingSchema = z.object({
  sheet: z.string().max(200),
  headerRows: z.array(z.number().int().min(1).max(100_000)).max(5),
  columns: z.partialRecord(z.enum([...registryFields, 'ordinal']), column),
})

export type ImportMapping = SheetMapping & { sheet: string }

/** The mapping form: one select per field, empty where the file has no such column. */
export const mappingForm = z.object({
  importId: z.uuid('invalid'),
  sheet: z.string().max(200, 'too-long'),
  headerRow: z.coerce.number('invalid').int('invalid').min(0, 'invalid').max(100_000, 'invalid'),
  ...(Object.fromEntries(
    registryFields.map((field) => [`column-${field}`, z.union([z.literal(''), column]).default('')]),
  ) as Record<
    `column-${(typeof registryFields)[number]}`,
    z.ZodDefault<z.ZodUnion<[z.ZodLiteral<''>, typeof column]>>
  >),
})

export const importForm = z.object({ importId: z.uuid('invalid') })
