import { z } from 'zod'
import { isDay } from '@/lib/format/days'
import { cleanLine, cleanText } from '@/lib/format/text'
import { type LawTopic, lawTopics } from './types'

const line = (max: number) =>
  z.string('required').transform(cleanLine).pipe(z.string().min(1, 'required').max(max, 'too-long'))
const optionalDay = z
  .string()
  .default('')
  .transform((text) => text || null)
  .refine((text) => text === null || isDay(text), 'not-a-day')
const ticks = Object.fromEntries(lawTopics.map((topic) => [`topic-${topic}`, z.string().default('')]))

/** A reference as an administrator types it: one box for each topic, and why it is written. */
export const referenceInput = z
  .object({
    ...{ number: line(80), nameVi: line(200), nameEn: line(200), titleVi: line(300), titleEn: line(300) },
    ...{ issuerVi: line(120), issuerEn: line(120) },
    ...{ issuedOn: optionalDay, from: optionalDay, until: optionalDay },
    replacedById: z
      .string()
      .default('')
      .transform((id) => id || null)
      .pipe(z.uuid('choose').nullable()),
    reason: z.string('required').transform(cleanText).pipe(z.string().min(5, 'too-short').max(500, 'too-long')),
    ...(ticks as Record<`topic-${LawTopic}`, z.ZodDefault<z.ZodString>>),
  })
  .refine(({ from, until }) => from === null || until === null || from <= until, {
    ...{ error: 'days-out-of-order', path: ['until'] },
  })
  .transform(({ number, nameVi, nameEn, titleVi, titleEn, issuerVi, issuerEn, ...rest }) => ({
    ...{ number, nameVi, nameEn, titleVi, titleEn, issuerVi, issuerEn },
    ...{ issuedOn: rest.issuedOn, from: rest.from, until: rest.until },
    ...{ replacedById: rest.replacedById, reason: rest.reason },
    topics: lawTopics.filter((topic) => rest[`topic-${topic}`] !== ''),
  }))
export type ReferenceInput = z.output<typeof referenceInput>

export const withdrawInput = z.object({
  words: z.string('required').transform(cleanText).pipe(z.string().min(5, 'too-short').max(500, 'too-long')),
})

const statement = z.string('required').transform(cleanText).pipe(z.string().min(1, 'required').max(600, 'too-long'))
export const statementInput = z.object({ saysVi: statement, saysEn: statement })
