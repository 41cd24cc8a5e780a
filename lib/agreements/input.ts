import { z } from 'zod'
import { isDay } from '@/lib/format/days'
import { cleanLine, cleanText } from '@/lib/format/text'
import { articlesOf } from './rules'

const line = (max: number) =>
  z.string('required').transform(cleanLine).pipe(z.string().min(1, 'required').max(max, 'too-long'))
const articles = z
  .string('required')
  .transform(cleanText)
  .pipe(z.string().min(1, 'required').max(40_000, 'too-long'))
  .refine((text) => articlesOf(text).every(({ body }) => body !== ''), 'article-without-text')

/** A new version of the agreement, as an administrator types it. */
export const templateInput = z
  .object({
    inForceFrom: z.string('required').min(1, 'required').refine(isDay, 'not-a-day'),
    organiserVi: line(200),
    organiserEn: line(200),
    organiserTaxCode: z
      .string('required')
      .transform((text) => cleanLine(text).replaceAll(' ', ''))
      .pipe(z.string().regex(/^\d{10}(-\d{3})?$/, 'not-an-organisation-code')),
    organiserAddress: line(300),
    organiserPerson: z
      .string()
      .default('')
      .transform((text) => cleanLine(text) || null),
    articlesVi: articles,
    articlesEn: articles,
    why: line(500),
  })
  .refine(({ articlesVi, articlesEn }) => articlesOf(articlesVi).length === articlesOf(articlesEn).length, {
    ...{ error: 'articles-differ', path: ['articlesEn'] },
  })

export type TemplateInput = z.output<typeof templateInput>

/** Why a signed agreement goes back to the merchant. */
export const returnInput = z.object({
  words: z
    .string('required')
    .transform(cleanText)
    .pipe(z.string().min(1, 'required').min(5, 'too-short').max(1000, 'too-long')),
})
