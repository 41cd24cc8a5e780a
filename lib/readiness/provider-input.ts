import { z } from 'zod'
import { isDay } from '@/lib/format/days'
import { cleanLine, cleanText } from '@/lib/format/text'
import { type Solution, solutions } from './types'

const line = (max: number) =>
  z.string('required').transform(cleanLine).pipe(z.string().min(1, 'required').max(max, 'too-long'))
const ticked = z.string().default('')

const website = z
  .string()
  .default('')
  .transform(cleanLine)
  .pipe(z.string().max(300, 'too-long'))
  .transform((typed, context): string | null => {
    if (typed === '') return null
    if (/^https?:\/\//i.test(typed) && URL.canParse(typed)) return new URL(typed).href
    context.addIssue({ code: 'custom', message: 'not-an-address' })
    return z.NEVER
  })

/** A provider as an administrator types it: one box for each solution. */
export const providerInput = z
  .object({
    name: line(200),
    licence: line(300),
    website,
    validFrom: z.string('required').min(1, 'required').refine(isDay, 'not-a-day'),
    validUntil: z
      .string()
      .default('')
      .transform((text) => text || null)
      .refine((text) => text === null || isDay(text), 'not-a-day'),
    'offers-E_SIGNATURE': ticked,
    'offers-E_CONTRACT': ticked,
    'offers-E_INVOICE': ticked,
    'offers-TRACEABILITY': ticked,
  })
  .refine(({ validFrom, validUntil }) => validUntil === null || validFrom <= validUntil, {
    ...{ error: 'days-out-of-order', path: ['validUntil'] },
  })
  .transform(({ name, licence, website: address, validFrom, validUntil, ...boxes }, context) => {
    const offered: Solution[] = solutions.filter((solution) => boxes[`offers-${solution}`] !== '')
    if (offered.length === 0) context.addIssue({ code: 'custom', message: 'choose', path: ['offers'] })
    return { name, licence, website: address, validFrom, validUntil, solutions: offered }
  })

export type ProviderInput = z.output<typeof providerInput>

export const withdrawProviderInput = z.object({
  words: z
    .string('required')
    .transform(cleanText)
    .pipe(z.string().min(1, 'required').min(5, 'too-short').max(1000, 'too-long')),
})
