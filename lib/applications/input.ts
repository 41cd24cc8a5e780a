import { z } from 'zod'
import { parsePhone } from '@/lib/format/people'
import { cleanLine, cleanText } from '@/lib/format/text'
import { codeFault } from './rules'
import { type LegalForm, legalForms } from './types'

const line = (max: number) =>
  z.string('required').transform(cleanLine).pipe(z.string().min(1, 'required').max(max, 'too-long'))

const optionalLine = (max: number) =>
  z
    .string()
    .default('')
    .transform((text) => cleanLine(text) || null)
    .pipe(z.string().max(max, 'too-long').nullable())

const wellFormed = /^(\d{10}(-\d{3})?|\d{12})$/

/** As people write it, with spaces and dots, and a branch's last three digits with or without the hyphen. */
const taxCode = line(30)
  .transform((text) => text.replace(/[\s.]/g, '').replace(/^(\d{10})-?(\d{3})$/, '$1-$2'))
  .pipe(z.string().regex(wellFormed, 'not-a-tax-code'))

const phone = optionalLine(30).transform((text, context) => {
  const parsed = text === null ? null : parsePhone(text)
  if (text !== null && parsed === null) context.addIssue({ code: 'custom', message: 'not-a-phone' })
  return parsed
})

const email = optionalLine(254)
  .transform((text) => text?.toLowerCase() ?? null)
  .refine((text) => text === null || z.email().safeParse(text).success, 'not-an-email')

/** The secret of an application's link: made by the server for each form, so that sending it twice makes one application. */
export const isToken = (text: string) => /^[\w-]{43}$/.test(text)

/** What somebody who wants to join states. `codeSeen`: they looked at an odd code again and it is what the paper says. */
export const joinInput = z
  .object({
    taxCode,
    legalForm: z.enum(legalForms, 'choose'),
    name: line(200),
    representative: line(120),
    wardCode: z.string('choose').regex(/^\d{5}$/, 'choose'),
    phone,
    email,
    codeSeen: z
      .string()
      .optional()
      .transform((value) => value === 'on'),
  })
  .refine(({ phone: number, email: address }) => number !== null || address !== null, {
    error: 'phone-or-email',
    path: ['phone'],
  })
  .refine((stated) => doubtAbout(stated) === null, {
    error: ({ input }) => `code-${doubtAbout(input as Doubtful)}`,
    path: ['taxCode'],
    // Said together with what is wrong elsewhere, not after that is mended.
    when: ({ value }) => doubtful.safeParse(value).success,
  })

type Doubtful = { taxCode: string; legalForm: LegalForm; codeSeen: boolean }
const doubtful = z.object({ taxCode: z.string().regex(wellFormed), legalForm: z.enum(legalForms) })

const doubtAbout = ({ taxCode: code, legalForm, codeSeen }: Doubtful) => (codeSeen ? null : codeFault(code, legalForm))

const id = z.uuid('invalid')
const version = z.coerce.number('invalid').int('invalid').positive('invalid')
const reason = z
  .string('required')
  .transform(cleanText)
  .pipe(z.string().min(1, 'required').min(5, 'too-short').max(1000, 'too-long'))

export const refuseInput = z.object({
  applicationId: id,
  version,
  kind: z.enum(['REJECTED'], 'invalid'),
  reason,
})
/** `winner`: a claim's id, or `nobody` when the producer stays with a merchant that has it, or with none. */
export const settleInput = z.object({
  applicationId: id,
  version,
  claimId: id,
  winner: z.union([id, z.literal('nobody')], 'choose'),
  reason,
})
export const addClaimInput = z.object({ applicationId: id, version, producerId: id })
export const applicationOnly = z.object({ applicationId: id })
