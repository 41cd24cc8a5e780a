import { z } from 'zod'
import { isDay } from '@/lib/format/days'
import { cleanLine, cleanText } from '@/lib/format/text'

export const COLLECTION_LIMITS = { name: 80, intro: 400 }

const line = (max: number) => z.string().default('').transform(cleanLine).pipe(z.string().max(max, 'too-long'))
const text = (max: number) => z.string().default('').transform(cleanText).pipe(z.string().max(max, 'too-long'))
const day = z.string('required').min(1, 'required').refine(isDay, 'not-a-day')
const optionalDay = z
  .string()
  .optional()
  .transform((typed) => typed || null)
  .refine((typed) => typed === null || isDay(typed), 'not-a-day')

/** Names, introductions and days of a collection. English may stay empty: the page then speaks Vietnamese there. */
export const collectionForm = z
  .object({
    nameVi: line(COLLECTION_LIMITS.name).pipe(z.string().min(1, 'required')),
    nameEn: line(COLLECTION_LIMITS.name),
    introVi: text(COLLECTION_LIMITS.intro).pipe(z.string().min(1, 'required')),
    introEn: text(COLLECTION_LIMITS.intro),
    from: day,
    until: optionalDay,
  })
  .refine(({ from, until }) => until === null || from <= until, { error: 'days-out-of-order', path: ['until'] })

export type CollectionInput = z.output<typeof collectionForm>
