import { z } from 'zod'

export const jobOnly = z.object({ jobId: z.uuid() })
