import { z } from 'zod'
import { cleanLine, cleanText } from '@/lib/format/text'

const line = (letters: number) =>
  z.string().default('').transform(cleanLine).pipe(z.string().min(1, 'required').max(letters, 'too-long'))

/** To whom each month's report is to be written, and why. */
export const recipientForm = z.object({
  address: line(254)
    .transform((text) => text.toLowerCase())
    .refine((text) => z.email().safeParse(text).success, 'not-an-email'),
  office: line(160),
  language: z.enum(['vi', 'en']).default('vi'),
  reason: z.string().default('').transform(cleanText).pipe(z.string().min(1, 'required').max(500, 'too-long')),
  // Letters that leave the building go to nobody whom no one looked at.
  confirmed: z.literal('yes', 'required'),
})

export type RecipientInput = z.output<typeof recipientForm>

/** Why letters to somebody end. */
export const endRecipientForm = z.object({
  reason: z.string().default('').transform(cleanText).pipe(z.string().min(1, 'required').max(500, 'too-long')),
})
