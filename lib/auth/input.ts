import { z } from 'zod'
import { cleanLine } from '@/lib/format/text'

const secret = z.string('required').min(1, 'required').max(1000, 'too-long')

export const signInInput = z.object({
  identifier: z.string('required').transform(cleanLine).pipe(z.string().min(1, 'required').max(254, 'too-long')),
  password: secret,
  next: z.string().optional(),
})

const newPassword = { password: secret, repeat: secret }

export const linkInput = z.object({ token: z.string().min(20).max(100), ...newPassword })

export const changePasswordInput = z.object({ current: secret, ...newPassword })

export const nameInput = z.object({
  name: z.string('required').transform(cleanLine).pipe(z.string().min(1, 'required').max(120, 'too-long')),
})

/** A code of the phone or a recovery code. */
export const codeInput = z.object({
  code: z.string('required').transform(cleanLine).pipe(z.string().min(1, 'required').max(40, 'too-long')),
})

export const recoveryRenewalInput = z.object({ password: secret })
