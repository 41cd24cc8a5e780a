import { z } from 'zod'
import type { LetterWish } from './types'

/**
 * What letters can be about. `wish`: how they are sent unless somebody chose otherwise; null where nobody may choose, since
 * the law or somebody's safety asks that they are told.
 */
export const topics = {
  listings: { wish: 'NOW' },
  proofs: { wish: 'NOW' },
  team: { wish: 'DAILY' },
  reminders: { wish: 'NOW' },
  summary: { wish: 'NOW' },
  standing: { wish: null },
  application: { wish: null },
  security: { wish: null },
} as const satisfies Record<string, { wish: LetterWish | null }>

export type Topic = keyof typeof topics
export type ChoosableTopic = { [T in Topic]: (typeof topics)[T]['wish'] extends null ? never : T }[Topic]

// Cut rather than refused: what somebody is told of must not fail over the length of a name.
const cut = (letters: number) => z.string().transform((text) => text.slice(0, letters))
const name = cut(400)
const words = cut(8000).nullable()
const day = z.iso.date()
const days = z.number().int().nonnegative()
const count = z.number().int().nonnegative()
const role = z.enum(['OWNER', 'EDITOR'])
const staffRole = z.enum(['ADMINISTRATOR', 'REVIEWER', 'REGISTRAR', 'AUDITOR'])
const merchant = { merchant: name }
const listing = { ...merchant, product: name }
const proof = { ...merchant, solution: z.enum(['E_SIGNATURE', 'E_CONTRACT', 'E_INVOICE', 'TRACEABILITY']) }

/**
 * Everything somebody can be told, and what its words need: ids, codes, days and names, in no language. To add a kind: a line
 * here, its `title`, `body` and `action` (and nothing else) under `kind` in the `notices` texts of both languages, and a call
 * of `notifyMerchant` or `notifyAccount` inside the command's own transaction. `words`, where a kind has it, is what a person
 * wrote: it is quoted whole. A kind of a topic without a wish is sent at once and alone; others are gathered (see rules.ts).
 */
export const noticeKinds = {
  'listing-approved': { topic: 'listings', params: z.object(listing) },
  'listing-returned': { topic: 'listings', params: z.object({ ...listing, reason: cut(60), words }) },
  'listing-taken-down': { topic: 'listings', params: z.object({ ...listing, words }) },
  'listing-restored': { topic: 'listings', params: z.object({ ...listing, words }) },
  'picture-returned': { topic: 'listings', params: z.object({ ...listing, lot: name, words }) },
  'code-copied': { topic: 'listings', params: z.object({ ...listing, lot: name, serial: cut(20), day }) },
  'proof-accepted': { topic: 'proofs', params: z.object({ ...proof, words }) },
  'proof-returned': { topic: 'proofs', params: z.object({ ...proof, words }) },
  'proof-withdrawn': { topic: 'proofs', params: z.object({ ...proof, words }) },
  'merchant-approved': { topic: 'standing', params: z.object(merchant) },
  'merchant-rejected': { topic: 'standing', params: z.object({ ...merchant, words }) },
  'merchant-suspended': { topic: 'standing', params: z.object({ ...merchant, words }) },
  'merchant-reinstated': { topic: 'standing', params: z.object({ ...merchant, words }) },
  'certificate-extended': { topic: 'standing', params: z.object({ ...listing, day, words }) },
  'certificate-revoked': { topic: 'standing', params: z.object({ ...listing, day, words }) },
  'registry-changed': {
    topic: 'standing',
    params: z.object({
      ...merchant,
      change: z.enum(['corrected', 'merged', 'retracted', 'linked', 'undone']),
      words,
    }),
  },
  'application-received': { topic: 'application', params: z.object({ name }) },
  'application-returned': { topic: 'application', params: z.object({ name, words }) },
  'application-rejected': { topic: 'application', params: z.object({ name, words }) },
  'application-approved': { topic: 'application', params: z.object({ name }) },
  'claim-granted': { topic: 'application', params: z.object({ name, producer: name, words }) },
  'claim-refused': { topic: 'application', params: z.object({ name, producer: name, words }) },
  'producer-kept': { topic: 'standing', params: z.object({ ...merchant, producer: name, words }) },
  'producer-granted': { topic: 'standing', params: z.object({ ...merchant, producer: name, words }) },
  'merchant-taken-over': { topic: 'standing', params: z.object({ ...merchant, name }) },
  'account-opened': { topic: 'application', params: z.object(merchant) },
  'team-invited': { topic: 'application', params: z.object({ ...merchant, by: name, role }) },
  'paper-ends': {
    topic: 'reminders',
    params: z.object({
      ...{ ...merchant, name, days, day },
      paper: z.enum(['certificate', 'proof', 'authorisation']),
      solution: z.enum(['E_SIGNATURE', 'E_CONTRACT', 'E_INVOICE', 'TRACEABILITY', 'NONE']),
    }),
  },
  'papers-end': {
    topic: 'reminders',
    params: z.object({ ...merchant, days, day, count: z.number().int().positive() }),
  },
  'week-counted': {
    topic: 'summary',
    params: z.object({
      ...merchant,
      day,
      views: count,
      finds: count,
      clicks: count,
      before: count,
      compared: z.enum(['yes', 'no']),
    }),
  },
  'report-issued': { topic: 'summary', params: z.object({ day }) },
  'report-letter': {
    topic: 'summary',
    params: z.object({
      ...{ recipient: z.uuid(), office: name, month: cut(7), day },
      ...{ listed: count, certified: count, met: count, groups: count, fully: count, participating: count },
    }),
  },
  'team-joined': { topic: 'team', params: z.object({ ...merchant, name, role }) },
  'team-added': { topic: 'team', params: z.object(merchant) },
  'team-role': { topic: 'team', params: z.object({ ...merchant, role }) },
  'team-removed': { topic: 'team', params: z.object(merchant) },
  'email-confirm': { topic: 'security', params: z.object({ hours: z.number().int().positive() }) },
  'email-changed': { topic: 'security', params: z.object({ email: name }) },
  'phone-changed': { topic: 'security', params: z.object({}) },
  'password-asked': { topic: 'security', params: z.object({ minutes: z.number().int().positive() }) },
  'password-changed': { topic: 'security', params: z.object({}) },
  'link-issued': { topic: 'security', params: z.object(merchant) },
  'staff-change-waits': {
    topic: 'security',
    params: z.object({ name, role: staffRole, change: z.enum(['GRANT', 'END']) }),
  },
  'staff-role-changed': { topic: 'security', params: z.object({ role: staffRole, change: z.enum(['GRANT', 'END']) }) },
  'staff-link-issued': { topic: 'security', params: z.object({}) },
  'audit-broken': { topic: 'security', params: z.object({}) },
  'second-factor-taken-away': { topic: 'security', params: z.object({}) },
  'account-closing': { topic: 'security', params: z.object({ day }) },
  'account-not-closed': { topic: 'security', params: z.object(merchant) },
  'account-kept': { topic: 'security', params: z.object({}) },
  'account-closed': { topic: 'security', params: z.object({}) },
} as const satisfies Record<string, { topic: Topic; params: z.ZodObject }>

export type NoticeKind = keyof typeof noticeKinds
export type ParamsOf<K extends NoticeKind> = z.input<(typeof noticeKinds)[K]['params']>

export const isNoticeKind = (kind: string): kind is NoticeKind => Object.hasOwn(noticeKinds, kind)

/** The topics whose letters somebody may choose about, of those about which there is anything to write. */
export const choosableTopics = (Object.keys(topics) as Topic[]).filter(
  (topic): topic is ChoosableTopic =>
    topics[topic].wish !== null && Object.values(noticeKinds).some((kind) => kind.topic === topic),
)

export const isChoosable = (topic: string): topic is ChoosableTopic => (choosableTopics as string[]).includes(topic)
