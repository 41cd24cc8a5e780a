import { z } from 'zod'
import { isDay } from '@/lib/format/days'
import { cleanLine, cleanText } from '@/lib/format/text'
import { readings } from './change-rules'

const needed = (max: number) =>
  z.string().default('').transform(cleanLine).pipe(z.string().min(1, 'required').max(max, 'too-long'))
const optional = (max: number) => z.string().default('').transform(cleanLine).pipe(z.string().max(max, 'too-long'))
const day = z
  .string()
  .default('')
  .transform((text) => text.trim())
  .refine(isDay, 'not-a-day')
const dayOrNone = z
  .string()
  .default('')
  .transform((text) => text.trim())
  .refine((text) => text === '' || isDay(text), 'not-a-day')
  .transform((text) => text || null)

const reason = z.string().default('').transform(cleanText).pipe(z.string().min(1, 'required').max(1000, 'too-long'))

/** A target as an administrator types it: a new one, or what one becomes from a day on. `sets`: numbers with commas. */
export const targetForm = z
  .object({
    labelVi: needed(160),
    labelEn: needed(160),
    percent: z
      .string()
      .default('')
      .transform((text) => text.trim())
      .refine((text) => /^\d{1,3}$/.test(text) && Number(text) <= 100, 'not-a-percent')
      .transform(Number),
    strict: z.enum(['over', 'at-least'], 'required').transform((word) => word === 'over'),
    effectiveFrom: day,
    effectiveUntil: dayOrNone,
    dueOn: dayOrNone,
    legalSourceVi: needed(300),
    legalSourceEn: needed(300),
    reading: z.enum(readings).default('none'),
    sets: z
      .string()
      .default('')
      .transform((text) => [
        ...new Set(
          text
            .split(',')
            .map((part) => part.trim())
            .filter(Boolean)
            .map(Number),
        ),
      ])
      .refine((numbers) => numbers.every((one) => Number.isInteger(one) && one >= 1 && one <= 26), 'not-sets'),
    /** Why sets are left out, as everybody reads it. */
    whyVi: optional(300),
    whyEn: optional(300),
    reason,
  })
  // Over 100 % is more than everything: nobody could ever meet it.
  .refine(({ percent, strict }) => !(strict && percent === 100), { path: ['percent'], message: 'over-everything' })
  .refine(({ dueOn, effectiveFrom }) => dueOn === null || dueOn >= effectiveFrom, {
    path: ['dueOn'],
    message: 'days-out-of-order',
  })
  .refine(({ effectiveUntil, effectiveFrom }) => effectiveUntil === null || effectiveUntil >= effectiveFrom, {
    path: ['effectiveUntil'],
    message: 'days-out-of-order',
  })
  .refine(({ reading, sets }) => reading !== 'own' || sets.length > 0, { path: ['sets'], message: 'required' })
  .refine(({ reading, whyVi }) => reading === 'none' || whyVi !== '', { path: ['whyVi'], message: 'required' })
  .refine(({ reading, whyEn }) => reading === 'none' || whyEn !== '', { path: ['whyEn'], message: 'required' })

export type TargetInput = z.output<typeof targetForm>

/** From which day on a target is no longer in force, and why. */
export const endForm = z.object({ endsOn: day, reason })
export type EndInput = z.output<typeof endForm>
