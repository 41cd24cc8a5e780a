import { z } from 'zod'
import { signInInput } from '@/lib/auth/input'

export const resetInput = signInInput.pick({ identifier: true })

export const sessionOnly = z.object({ sessionId: z.uuid('invalid') })

export const closeInput = signInInput.pick({ password: true })
