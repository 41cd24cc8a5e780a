import { z } from 'zod'
import { isDay } from '@/lib/format/days'
import { isMonthEnd } from './rules'

const orNone = (pattern: RegExp) =>
  z
    .string()
    .default('')
    .refine((text) => text === '' || pattern.test(text), 'invalid')
    .transform((text) => text || null)

/** Which report is asked for. */
export const reportForm = z.object({
  day: z
    .string()
    .default('')
    .refine((text) => isDay(text) && isMonthEnd(text), 'choose'),
  groupCode: orNone(/^(?:I|II|III|IV|V|VI)$/),
  wardCode: orNone(/^\d{5}$/),
  language: z.enum(['vi', 'en']).default('vi'),
})
