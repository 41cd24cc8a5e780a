import { z } from 'zod'
import { isDay } from '@/lib/format/days'
import { isUuid } from '@/lib/format/ids'
import { cleanLine } from '@/lib/format/text'
import { isOfSet } from '@/lib/gs1/characters'
import { hasCheckDigit } from '@/lib/gs1/check-digits'
import { gtin14 } from '@/lib/gs1/gtin'
import { templateSteps } from './step-order'

const line = (most: number) =>
  z
    .string()
    .optional()
    .transform((text) => cleanLine(text ?? ''))
    .pipe(z.string().min(1, 'required').max(most, 'too-long'))
const day = z.string('required').min(1, 'required').refine(isDay, 'not-a-day')
const id = z.string('choose').refine(isUuid, 'choose')

/** `1.250,5` and `1250.5` alike: the last sign before at most three digits at the end is the decimal one. */
export function numberOf(typed: string): number | null {
  const text = typed.replace(/\s/g, '')
  if (!/^\d[\d.,]*$/.test(text)) return null
  const isGrouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(text)
  const plain = isGrouped ? text.replace(/[.,]/g, '') : text.replace(/[.,](?=.*[.,])/g, '').replace(',', '.')
  const value = Number(plain)
  return Number.isFinite(value) && value > 0 && value < 100_000_000_000 ? value : null
}

const quantity = z
  .string('required')
  .min(1, 'required')
  .transform((text, context) => {
    const value = numberOf(text)
    if (value === null) context.addIssue({ code: 'custom', message: 'not-a-quantity' })
    return value ?? 0
  })

export const units = ['KGM', 'GRM', 'TNE', 'LTR', 'MLT', 'H87', 'MTR'] as const

export const placeInput = z.object({
  kind: z.enum(['FARM', 'WORKSHOP', 'WAREHOUSE', 'STORE', 'OTHER'], 'choose'),
  name: line(120),
  address: line(300),
  wardCode: z
    .string()
    .optional()
    .transform((text) => text || null)
    .refine((text) => text === null || /^\d{5}$/.test(text), 'choose'),
  gln: z
    .string()
    .optional()
    .transform((text) => (text ?? '').replace(/\s/g, ''))
    .refine((text) => text === '' || (/^\d{13}$/.test(text) && hasCheckDigit(text)), 'not-a-gln')
    .transform((text) => text || null),
})
export type PlaceInput = Omit<z.output<typeof placeInput>, 'wardCode'> & { wardCode?: string | null }

export const lotInput = z
  .object({
    listingId: id,
    gtin: z
      .string()
      .optional()
      .transform((text) => text?.trim() ?? '')
      .refine((text) => text === '' || gtin14(text) !== null, 'not-a-gtin')
      .transform((text) => (text === '' ? null : gtin14(text))),
    code: line(20).refine((text) => isOfSet(text, 'x'), 'not-a-lot'),
    producedOn: day,
    bestBefore: z
      .string()
      .optional()
      .refine((text) => !text || isDay(text), 'not-a-day')
      .transform((text) => text || null),
    quantity,
    unit: z.enum(units, 'choose'),
    standard: line(200),
    placeId: id,
  })
  .refine(({ producedOn, bestBefore }) => bestBefore === null || bestBefore >= producedOn, {
    message: 'days-out-of-order',
    path: ['bestBefore'],
  })
export type LotInput = z.output<typeof lotInput>

export const stepInput = z.object({
  lotId: id,
  eventId: id,
  step: z.enum(templateSteps, 'choose'),
  placeId: id,
  /** Local date and time as a browser's field writes them. */
  at: z
    .string('required')
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?$/, 'not-a-moment')
    .transform((text) => new Date(`${text}+07:00`))
    .refine((at) => !Number.isNaN(at.getTime()), 'not-a-moment'),
  quantity: z
    .string()
    .optional()
    .refine((text) => !text || numberOf(text) !== null, 'not-a-quantity')
    .transform((text) => (text ? numberOf(text) : null)),
})
export type StepInput = z.output<typeof stepInput>

export const wrongStepInput = z.object({
  lotId: id,
  eventRowId: id,
  reason: z.enum(['did_not_occur', 'incorrect_data'], 'choose'),
})
export type WrongStepInput = z.output<typeof wrongStepInput>

export const recallInput = z.object({ lotId: id, words: line(500) })
export type RecallInput = z.output<typeof recallInput>

export const lotIdInput = z.object({ lotId: id })
export const keyInput = z.object({ name: line(80) })
export const keyIdInput = z.object({ keyId: id })
export const placeIdInput = z.object({ placeId: id })

export const attachmentIdInput = z.object({ attachmentId: id })
export const pictureReviewInput = z.object({
  attachmentId: id,
  decision: z.enum(['APPROVED', 'RETURNED'], 'choose'),
  words: z
    .string()
    .optional()
    .transform((text) => cleanLine(text ?? ''))
    .refine((text) => text.length <= 500, 'too-long'),
})
