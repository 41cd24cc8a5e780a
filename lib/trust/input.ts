import { z } from 'zod'
import { cleanText } from '@/lib/format/text'

const words = z
  .string('required')
  .transform(cleanText)
  .pipe(z.string().min(1, 'required').min(5, 'too-short').max(1000, 'too-long'))

export const addToTrustInput = z.object({ uploadId: z.uuid('invalid'), words })

export const addListSourceInput = z.object({
  url: z.string('required').trim().min(1, 'required').max(500, 'too-long'),
})

export const listSourceInput = z.object({ sourceId: z.uuid('invalid') })

export const withdrawFromTrustInput = z.object({ certificateId: z.uuid('invalid'), words })
