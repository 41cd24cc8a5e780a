import { z } from 'zod'
import { MAX_TRIM } from '@/lib/files/rules-shape'
import { cleanLine } from '@/lib/format/text'
import { TEXT_LIMITS } from './input'

const trim = z.coerce.number().int().min(0).max(MAX_TRIM).catch(0)
const alt = z.string().default('').transform(cleanLine).pipe(z.string().max(TEXT_LIMITS.alt))

/** What to do with one picture of a draft; cuts are hundredths of its width or height. */
export const pictureChange = z.object({
  do: z.enum(['turn-left', 'turn-right', 'crop', 'restore']),
  left: trim,
  top: trim,
  right: trim,
  bottom: trim,
  insteadOf: z.uuid().nullable().catch(null),
  altVi: alt,
  altEn: alt,
})
