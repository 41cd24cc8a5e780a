import { z } from 'zod'
import { parsePhone } from '@/lib/format/people'
import { cleanLine } from '@/lib/format/text'

const optional = (max: number) => z.string().default('').transform(cleanLine).pipe(z.string().max(max, 'too-long'))
const needed = (max: number) => optional(max).pipe(z.string().min(1, 'required'))

const phone = optional(30).transform((typed, context): string | null => {
  if (typed === '') return null
  const parsed = parsePhone(typed)
  if (parsed) return parsed
  context.addIssue({ code: 'custom', message: 'not-a-phone' })
  return z.NEVER
})

/** A new point of sale as an administrator types it. */
export const salesPointForm = z.object({
  nameVi: needed(120),
  nameEn: optional(120),
  address: needed(300),
  wardCode: z.string().regex(/^\d{5}$/, 'required'),
  phone,
  hoursVi: optional(120),
  hoursEn: optional(120),
})

export type SalesPointInput = z.output<typeof salesPointForm>
