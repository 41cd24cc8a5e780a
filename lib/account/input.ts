import { z } from 'zod'
import { signInInput } from '@/lib/auth/input'
import { identifierOf } from '@/lib/auth/rules'
import { parsePhone } from '@/lib/format/people'

export const resetInput = signInInput.pick({ identifier: true })

export const sessionOnly = z.object({ sessionId: z.uuid('invalid') })

export const closeInput = signInInput.pick({ password: true })

const { identifier, password } = signInInput.shape

export const ownEmailInput = z.object({
  password,
  email: identifier.transform((text, context) => {
    const found = identifierOf(text)
    if (found && 'email' in found) return found.email
    context.addIssue({ code: 'custom', message: 'not-an-email' })
    return z.NEVER
  }),
})

export const ownPhoneInput = z.object({
  password,
  phone: identifier.transform((text, context) => {
    const found = parsePhone(text)
    if (found) return found
    context.addIssue({ code: 'custom', message: 'not-a-phone' })
    return z.NEVER
  }),
})

export const confirmEmailInput = z.object({ token: z.string().min(20).max(100) })
