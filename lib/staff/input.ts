import { z } from 'zod'
import { identifierOf } from '@/lib/auth/rules'
import { staffRoles } from '@/lib/auth/staff-rules'
import { cleanLine, cleanText } from '@/lib/format/text'

const role = z.enum(staffRoles, 'choose')
const reason = z.string('required').transform(cleanText).pipe(z.string().min(1, 'required').max(500, 'too-long'))
const userId = z.uuid()

export const invitationInput = z.object({
  name: z.string('required').transform(cleanLine).pipe(z.string().min(1, 'required').max(120, 'too-long')),
  identifier: z
    .string('required')
    .min(1, 'required')
    .transform((typed, context) => {
      const identifier = identifierOf(typed)
      if (identifier) return identifier
      context.addIssue({ code: 'custom', message: 'not-an-identifier' })
      return z.NEVER
    }),
  role,
  reason,
})

export const changeInput = z.object({ userId, role, kind: z.enum(['GRANT', 'END']), reason })

export const settleInput = z.object({ changeId: z.uuid(), outcome: z.enum(['CONFIRMED', 'REFUSED', 'WITHDRAWN']) })

export const colleagueOnly = z.object({ userId })
