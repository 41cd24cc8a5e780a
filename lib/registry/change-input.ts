import { z } from 'zod'
import { isDay } from '@/lib/format/days'
import { parsePhone } from '@/lib/format/people'
import { withoutControls } from '@/lib/format/text'
import type { Change } from './change-types'
import { tidy } from './folding'
import { personalIdsIn } from './personal-ids'
import { readProductCode } from './product-code'

// As an import reads them: one clean line, and no personal ID in what the public sees.
const line = (most: number) =>
  z
    .string()
    .max(most * 2, 'too-long')
    .transform((text) => tidy(withoutControls(text)))
    .refine((text) => text.length <= most, 'too-long')
    .refine((text) => personalIdsIn(text).length === 0, 'personal-id')
const needed = (most: number) => line(most).refine((text) => text !== '', 'required')
const orNull = (most: number) => line(most).transform((text) => text || null)
const day = z.string().refine(isDay, 'not-a-day')
const wardCode = z.union([z.literal('').transform(() => null), z.string().regex(/^\d{5}$/, 'choose')])
const legalForm = z.enum(['COOPERATIVE', 'COOPERATIVE_GROUP', 'COMPANY', 'HOUSEHOLD', 'OTHER'], 'choose')
const taxCode = z
  .string()
  .transform((text) => text.replace(/[\s.]/g, ''))
  .refine((text) => text === '' || /^\d{10}(-\d{3})?$|^\d{12}$/.test(text), 'not-a-tax-code')
  .transform((text) => text || null)
const phone = z
  .string()
  .max(40, 'too-long')
  .transform((text, context) => {
    if (text.trim() === '') return null
    const read = parsePhone(text)
    if (!read) context.addIssue({ code: 'custom', message: 'not-a-phone' })
    return read
  })
const code = z
  .string()
  .max(60, 'too-long')
  .transform((text, context) => {
    const read = readProductCode(text)
    if (read.problem === 'code-malformed') context.addIssue({ code: 'custom', message: 'not-a-product-code' })
    return read.code
  })

/** Why a change is made; kept for good. */
export const reason = needed(500)

const row = { id: z.uuid('invalid'), seen: z.iso.datetime('invalid'), reason }

export const producerForm = z.object({
  ...row,
  ...{ name: needed(300), taxCode, legalForm, address: orNull(500), wardCode, phone },
})
export const productForm = z.object({
  ...row,
  ...{ name: needed(300), setNumber: z.coerce.number('choose').int().min(1).max(26), address: orNull(500), wardCode },
})
export const certificateForm = z.object({
  ...row,
  stars: z.coerce.number('choose').int().min(3, 'choose').max(5, 'choose'),
  ...{ code, decisionNumber: needed(100), issuedOn: day, address: orNull(500), wardCode },
})
export const extensionForm = z.object({
  ...{ id: z.uuid('invalid'), validThrough: day, effectiveOn: day, documentNumber: needed(100), reason },
})
export const mergeForm = z.object({ id: z.uuid('choose'), into: z.uuid('choose'), reason })
export const takeBackForm = z.object({ id: z.uuid('invalid'), reason })
export const linkForm = z.object({ id: z.uuid('invalid'), producerId: z.uuid('choose'), reason })
export const placeForm = z.object({
  id: z.string().min(1, 'required').max(600, 'too-long'),
  wardCode: z.string().regex(/^\d{5}$/, 'choose'),
  reason,
})
export const undoForm = z.object({ id: z.uuid('invalid'), reason })
export const makeForm = z.object({ id: z.uuid('invalid'), shown: z.string().regex(/^[0-9a-f]{64}$/, 'invalid') })
export const changeOnly = z.object({ id: z.uuid('invalid') })

const text = z.string().nullable()
const ofRow = { id: z.uuid(), seen: z.string() }
const kept = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('CORRECT_PRODUCER'),
    ...ofRow,
    values: z.object({ name: z.string(), taxCode: text, legalForm, address: text, wardCode: text, phone: text }),
  }),
  z.object({
    kind: z.literal('CORRECT_PRODUCT'),
    ...ofRow,
    values: z.object({ name: z.string(), setNumber: z.number(), address: text, wardCode: text }),
  }),
  z.object({
    kind: z.literal('CORRECT_CERTIFICATE'),
    ...ofRow,
    values: z.object({
      ...{ stars: z.number(), code: text, decisionNumber: z.string(), issuedOn: day },
      ...{ address: text, wardCode: text },
    }),
  }),
  z.object({
    ...{ kind: z.literal('EXTEND'), id: z.uuid(), validThrough: day, effectiveOn: day },
    documentNumber: z.string(),
  }),
  z.object({ kind: z.enum(['MERGE_PRODUCERS', 'MERGE_PRODUCTS']), id: z.uuid(), into: z.uuid() }),
  z.object({ kind: z.literal('TAKE_BACK'), id: z.uuid() }),
  z.object({ kind: z.enum(['LINK', 'REFUSE_LINK']), id: z.uuid(), producerId: z.uuid() }),
  z.object({ kind: z.literal('PLACE'), id: z.string(), wardCode: z.string() }),
  z.object({ kind: z.literal('UNDO'), id: z.uuid() }),
])

/** What was asked for, as the database keeps it. */
export const changeOf = (kind: string, input: unknown): Change =>
  kept.parse({ ...(input as Record<string, unknown>), kind })
