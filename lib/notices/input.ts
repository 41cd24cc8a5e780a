import { z } from 'zod'
import { choosableTopics } from './kinds'

export const noticeOnly = z.object({ noticeId: z.uuid('invalid') })

export const readAllInput = z.object({ until: z.coerce.date('invalid') })

export const letterOnly = z.object({ letterId: z.uuid('invalid') })

const wish = z.enum(['NOW', 'DAILY', 'NONE'], 'choose')

/** One field for each topic that there is a choice about, and the language. */
export const letterChoicesInput = z.object({
  lettersIn: z.enum(['vi', 'en'], 'choose'),
  ...Object.fromEntries(choosableTopics.map((topic) => [topic, wish.optional()])),
})
