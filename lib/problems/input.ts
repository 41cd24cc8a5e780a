import { z } from 'zod'
import { parsePhone } from '@/lib/format/people'
import { cleanLine, cleanText } from '@/lib/format/text'
import { problemKinds } from './types'

export const PROBLEM_LIMITS = { minWords: 10, words: 2000, contact: 120, answer: 1000 }

/** A phone number in E.164 or an e-mail address in lower case; null for nothing. */
const contact = z
  .string()
  .default('')
  .transform((typed, context): string | null => {
    const text = cleanLine(typed)
    if (text === '') return null
    const kept = parsePhone(text) ?? (z.email().safeParse(text.toLowerCase()).success ? text.toLowerCase() : null)
    if (kept && kept.length <= PROBLEM_LIMITS.contact) return kept
    context.addIssue({ code: 'custom', message: 'not-an-identifier' })
    return z.NEVER
  })

const wordsOf = (max: number) => z.string().default('').transform(cleanText).pipe(z.string().max(max, 'too-long'))

/** What a stranger tells about a listing. */
export const problemForm = z.object({
  kind: z.enum(problemKinds, 'choose'),
  words: wordsOf(PROBLEM_LIMITS.words).pipe(
    z.string().min(1, 'required').pipe(z.string().min(PROBLEM_LIMITS.minWords, 'too-short')),
  ),
  contact,
})

/** What an administrator writes when a report is handled or opened again. */
export const stepForm = z.object({ words: wordsOf(PROBLEM_LIMITS.answer).pipe(z.string().min(1, 'required')) })
