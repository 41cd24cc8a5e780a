import { z } from 'zod'
import { identifierOf } from '@/lib/auth/rules'
import { isDay } from '@/lib/format/days'
import { parsePhone } from '@/lib/format/people'
import { cleanLine, cleanText } from '@/lib/format/text'
import { needsReason } from './rules'

const line = (max: number) =>
  z.string('required').transform(cleanLine).pipe(z.string().min(1, 'required').max(max, 'too-long'))

const optionalLine = (max: number) =>
  z
    .string()
    .optional()
    .transform((text) => cleanLine(text ?? '') || null)
    .pipe(z.string().max(max, 'too-long').nullable())

const id = z.uuid('invalid')
const checkbox = z
  .string()
  .optional()
  .transform((value) => value === 'on')

const day = z.string('required').min(1, 'required').refine(isDay, 'not-a-day')
const optionalDay = z
  .string()
  .optional()
  .transform((text) => text || null)
  .refine((text) => text === null || isDay(text), 'not-a-day')

const taxCode = optionalLine(20)
  .transform((text) => text?.replace(/[\s.]/g, '') ?? null)
  .refine((text) => text === null || /^(\d{10}(-\d{3})?|\d{12})$/.test(text), 'not-a-tax-code')

const phone = optionalLine(30).transform((text, context) => {
  const parsed = text === null ? null : parsePhone(text)
  if (text !== null && parsed === null) context.addIssue({ code: 'custom', message: 'not-a-phone' })
  return parsed
})

const legalForms = ['COOPERATIVE', 'COOPERATIVE_GROUP', 'COMPANY', 'HOUSEHOLD', 'OTHER'] as const

export const merchantOnly = z.object({ merchantId: id })

export const decisionInput = z
  .object({
    merchantId: id,
    kind: z.enum(['APPROVED', 'REJECTED', 'REINSTATED'], 'invalid'),
    reason: z
      .string()
      .optional()
      .transform((text) => cleanText(text ?? '') || null)
      .pipe(z.string().max(1000, 'too-long').nullable()),
  })
  .refine(({ kind, reason }) => !needsReason(kind) || reason !== null, { error: 'required', path: ['reason'] })
  .refine(({ kind, reason }) => !needsReason(kind) || reason === null || reason.length >= 5, {
    error: 'too-short',
    path: ['reason'],
  })

export const fromProducerInput = z.object({ producerId: id, approve: checkbox })

const authorisation = { producerId: id, documentNumber: line(120), validFrom: day, validUntil: optionalDay }

const daysInOrder = (days: { validFrom: string; validUntil: string | null }) =>
  days.validUntil === null || days.validUntil >= days.validFrom
const outOfOrder = { error: 'days-out-of-order', path: ['validUntil'] }

export const authorisationInput = z.object({ merchantId: id, ...authorisation }).refine(daysInOrder, outOfOrder)

export const traderInput = z
  .object({
    name: line(200),
    legalForm: z.enum(legalForms, 'invalid'),
    taxCode,
    address: optionalLine(300),
    wardCode: z.string('required').regex(/^\d{5}$/, 'required'),
    phone,
    approve: checkbox,
    ...authorisation,
  })
  .refine(daysInOrder, outOfOrder)

export type AuthorisationInput = Pick<z.output<typeof authorisationInput>, keyof typeof authorisation>
export type TraderInput = Omit<z.output<typeof traderInput>, keyof typeof authorisation>

export const withdrawInput = z.object({ merchantId: id, authorisationId: id })

export const memberInput = z.object({ merchantId: id, userId: id })

export const inviteInput = z.object({
  merchantId: id,
  name: line(120),
  identifier: line(254).transform((text, context) => {
    const found = identifierOf(text)
    if (found) return found
    context.addIssue({ code: 'custom', message: 'not-an-identifier' })
    return z.NEVER
  }),
  /** The identifier as typed when the administrator was asked about its holder. */
  confirmed: z.string().optional(),
})

export const teamInvitationInput = z.object({
  name: line(120),
  role: z.enum(['OWNER', 'EDITOR'], 'choose'),
  email: optionalLine(254).transform((text, context) => {
    const found = text === null ? null : identifierOf(text)
    if (found && 'email' in found) return found.email
    if (text !== null) context.addIssue({ code: 'custom', message: 'not-an-email' })
    return null
  }),
})

export const invitationOnly = z.object({ invitationId: id })

export const teammateOnly = z.object({ userId: id })
export const teammateRole = z.object({ userId: id, role: z.enum(['OWNER', 'EDITOR'], 'required') })

const secret = z.string('required').min(1, 'required').max(1000, 'too-long')

export const newcomerInput = z.object({
  name: line(120),
  identifier: inviteInput.shape.identifier,
  password: secret,
  repeat: secret,
})
