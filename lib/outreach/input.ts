import { z } from 'zod'
import { isDay } from '@/lib/format/days'
import { cleanText } from '@/lib/format/text'
import { outcomes } from './types'

/** What somebody writes down after a call. */
export const callForm = z
  .object({
    outcome: z.enum(outcomes, 'choose'),
    words: z
      .string()
      .default('')
      .transform(cleanText)
      .pipe(z.string().max(1000, 'too-long'))
      .transform((text) => text || null),
    callAgainOn: z
      .string()
      .default('')
      .transform((text) => text.trim())
      .refine((text) => text === '' || isDay(text), 'not-a-day')
      .transform((text) => text || null),
  })
  // "Something else" without words would say nothing to the next colleague.
  .refine(({ outcome, words }) => outcome !== 'OTHER' || words !== null, { path: ['words'], message: 'required' })

export type CallInput = z.output<typeof callForm>
