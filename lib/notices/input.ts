import { z } from 'zod'

export const noticeOnly = z.object({ noticeId: z.uuid('invalid') })

export const readAllInput = z.object({ until: z.coerce.date('invalid') })

export const letterOnly = z.object({ letterId: z.uuid('invalid') })
