import { z } from 'zod'
import { isDay } from '@/lib/format/days'
import { cleanLine, cleanText } from '@/lib/format/text'
import { solutions } from './types'

const id = z.uuid('invalid')
const line = (max: number) =>
  z.string('required').transform(cleanLine).pipe(z.string().min(1, 'required').max(max, 'too-long'))
const day = z.string('required').min(1, 'required').refine(isDay, 'not-a-day')
const optionalDay = z
  .string()
  .optional()
  .transform((text) => text || null)
  .refine((text) => text === null || isDay(text), 'not-a-day')
const optionalWords = z
  .string()
  .optional()
  .transform((text) => cleanText(text ?? '') || null)
  .pipe(z.string().max(1000, 'too-long').nullable())
const words = z
  .string('required')
  .transform(cleanText)
  .pipe(z.string().min(1, 'required').min(5, 'too-short').max(1000, 'too-long'))

const about = { merchantId: id, solution: z.enum(solutions, 'invalid') }

const inOrder = (until: 'validUntil' | 'effectiveUntil') => ({ error: 'days-out-of-order', path: [until] })

export const recordProofInput = z
  .object({
    ...about,
    number: line(120),
    issuer: line(200),
    validFrom: day,
    validUntil: optionalDay,
    words: optionalWords,
  })
  .refine(({ validFrom, validUntil }) => validUntil === null || validFrom <= validUntil, inOrder('validUntil'))

/** What a merchant says of a proof that a person will look at. */
export const submitFactsInput = z
  .object({
    solution: z.enum(solutions, 'invalid'),
    number: line(120),
    issuer: line(200),
    validFrom: day,
    validUntil: optionalDay,
    note: z
      .string()
      .optional()
      .transform((text) => cleanText(text ?? '') || null)
      .pipe(z.string().max(500, 'too-long').nullable()),
  })
  .refine(({ validFrom, validUntil }) => validUntil === null || validFrom <= validUntil, inOrder('validUntil'))

export const refuseProofInput = z.object({ merchantId: id, proofId: id, words })

/** `verificationId`: what the machine had found when the page was opened. */
export const upholdProofInput = refuseProofInput.extend({ verificationId: id })

export const recordExemptionInput = z
  .object({ ...about, legalSource: line(300), effectiveFrom: day, effectiveUntil: optionalDay })
  .refine(
    ({ effectiveFrom, effectiveUntil }) => effectiveUntil === null || effectiveFrom <= effectiveUntil,
    inOrder('effectiveUntil'),
  )

export const withdrawExemptionInput = z.object({ merchantId: id, exemptionId: id, words })

export type SubmitFactsInput = z.output<typeof submitFactsInput>
export type UpholdProofInput = z.output<typeof upholdProofInput>
export type RecordProofInput = z.output<typeof recordProofInput>
export type RecordExemptionInput = z.output<typeof recordExemptionInput>
