import { z } from 'zod'
import { returnReasons } from '@/lib/catalog/rules-review'
import { addDays, dayOf, isDay, startOfDay } from '@/lib/format/days'
import { isUuid } from '@/lib/format/ids'
import { cleanLine, cleanText } from '@/lib/format/text'
import { templateFault } from './template-rules'
import { deskKinds, deskVerdicts, type RevocationGround, verdictsOf } from './types'

const lineOf = (max: number) =>
  z.string('required').transform(cleanLine).pipe(z.string().min(1, 'required').max(max, 'too-long'))
const textOf = (max: number) =>
  z.string('required').transform(cleanText).pipe(z.string().min(1, 'required').max(max, 'too-long'))
const optionalText = z
  .string()
  .optional()
  .transform((text) => cleanText(text ?? '') || null)
  .pipe(z.string().max(1000, 'too-long').nullable())
const day = z.string('required').min(1, 'required').refine(isDay, 'not-a-day')
const id = z.uuid('invalid')

/** A decision from an item's page. */
export const decideInput = z.object({
  verdict: z.enum(deskVerdicts, 'invalid'),
  reasonCode: z.enum(returnReasons).optional().catch(undefined),
  words: optionalText,
  version: z.coerce.number().int().positive().optional().catch(undefined),
})

export const noteInput = z.object({ words: textOf(2000) })

const days = z.coerce.number('not-a-number').int('not-a-number').min(1, 'not-a-number').max(60, 'not-a-number')
export const termsInput = z.object({ APPLICATION: days, LISTING: days, PROOF: days, PICTURE: days, PROBLEM: days })

export const holidayInput = z.object({ day, nameVi: lineOf(80), nameEn: lineOf(80) })
export const holidayOnly = z.object({ day })

export const templateInput = z
  .object({
    kind: z.enum(deskKinds, 'choose'),
    verdict: z.enum(deskVerdicts, 'choose'),
    reasonCode: z
      .enum(returnReasons)
      .optional()
      .catch(undefined)
      .transform((code) => code ?? null),
    titleVi: lineOf(80),
    titleEn: lineOf(80),
    bodyVi: textOf(800),
    bodyEn: textOf(800),
    position: z.coerce.number().int().min(0).max(9999).catch(0),
  })
  .refine(({ kind, verdict }) => verdictsOf[kind].includes(verdict), { path: ['verdict'], error: 'invalid' })
  .superRefine(({ bodyVi, bodyEn }, context) => {
    const fault = templateFault(bodyVi, bodyEn)
    if (fault) context.addIssue({ code: 'custom', path: ['bodyEn'], message: `template-${fault}` })
  })
  // Only what a listing's merchant finds it under; elsewhere a code would mean nothing.
  .transform((template) => {
    const isReturn = template.kind === 'LISTING' && template.verdict === 'RETURN'
    return { ...template, reasonCode: isReturn ? (template.reasonCode ?? 'other') : null }
  })
export type TemplateInput = z.output<typeof templateInput>

export const revocationGrounds = [
  'FALSE_DOCUMENTS',
  'CRITERIA_NOT_MET',
  'LEGAL_BREACH',
  'MARK_MISUSED',
  'PRODUCTION_STOPPED',
  'OTHER',
] as const satisfies RevocationGround[]

export const revocationInput = z.object({
  ground: z.enum(revocationGrounds, 'choose'),
  documentNumber: lineOf(120),
  effectiveOn: day,
  words: textOf(1000).pipe(z.string().min(5, 'too-short')),
})

export const suspensionInput = z.object({
  merchantId: id,
  reason: textOf(1000).pipe(z.string().min(5, 'too-short')),
})

export const wordsInput = z.object({ words: textOf(1000).pipe(z.string().min(5, 'too-short')) })
export const optionalWordsInput = z.object({ words: optionalText })

const clockTime = /^([01]\d|2[0-3]):[0-5]\d$/

/** An order as it is typed; the moment of receipt is local time and not in the future, nor long ago. */
export const orderInput = (now: Date) =>
  z
    .object({
      target: z.string('choose').min(1, 'choose'),
      authority: lineOf(200),
      number: lineOf(120),
      issuedOn: day.refine((on) => on <= dayOf(now), 'in-future'),
      receivedOn: day,
      receivedTime: z.string('required').regex(clockTime, 'not-a-time'),
      words: textOf(1000).pipe(z.string().min(5, 'too-short')),
    })
    .refine(({ target }) => isTarget(target), { path: ['target'], error: 'choose' })
    .transform(({ receivedOn, receivedTime, target, ...rest }, context) => {
      const [hours = 0, minutes = 0] = receivedTime.split(':').map(Number)
      const receivedAt = new Date(startOfDay(receivedOn).getTime() + (hours * 60 + minutes) * 60_000)
      const [, merchantId = '', listingId = null] = target.split('_')
      if (receivedAt > now || receivedOn < addDays(dayOf(now), -60))
        context.addIssue({ code: 'custom', path: ['receivedOn'], message: 'in-future' })
      return { ...rest, merchantId, listingId, receivedAt }
    })
export type OrderInput = z.output<ReturnType<typeof orderInput>>

/** Whether a text can name what an order is about. */
export const isTarget = (text: string) => {
  const [kind, ...ids] = text.split('_')
  return (kind === 'merchant' ? 1 : kind === 'listing' ? 2 : 0) === ids.length && ids.length > 0 && ids.every(isUuid)
}
