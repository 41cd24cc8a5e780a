import type { Identifier, IdentifierKind } from './types'

/** Which of the two an identifier is. */
export const kindOf = (identifier: Identifier): IdentifierKind => ('email' in identifier ? 'EMAIL' : 'PHONE')

export type HeldIdentifiers = {
  email: string | null
  phone: string | null
  emailVerifiedAt: Date | null
  phoneVerifiedAt: Date | null
}

export const isProven = (held: HeldIdentifiers, kind: IdentifierKind) =>
  (kind === 'EMAIL' ? held.emailVerifiedAt : held.phoneVerifiedAt) !== null

const otherKind = (kind: IdentifierKind): IdentifierKind => (kind === 'EMAIL' ? 'PHONE' : 'EMAIL')

/**
 * What becomes of an account when an administrator lets somebody in under one of its identifiers. `keep`: it is known to be
 * theirs. `renew`: nobody has shown that anything of it is theirs, so that the person gets it without what its holder had.
 * `detach`: it is somebody else's who once stated this identifier too, so that the person gets an account of their own.
 */
export function settlement(held: HeldIdentifiers, kind: IdentifierKind): 'keep' | 'renew' | 'detach' {
  if (isProven(held, kind)) return 'keep'
  return isProven(held, otherKind(kind)) ? 'detach' : 'renew'
}

/** Whether a link to set a new password may be sent to the account's e-mail address: one beside a number must be proven. */
export const mayResetByLetter = (held: HeldIdentifiers) =>
  held.email !== null && (held.emailVerifiedAt !== null || held.phone === null)

/** Where letters to an account go; an address that was only stated counts until the number is proven. Null for nowhere. */
export const letterAddress = (held: HeldIdentifiers) =>
  held.emailVerifiedAt !== null || held.phoneVerifiedAt === null ? held.email : null

/** How an administrator's new link for somebody goes, and what using it proves: by letter where the address is theirs, else by hand. */
export const handedTo = (held: HeldIdentifiers): IdentifierKind =>
  held.email !== null && (held.emailVerifiedAt !== null || held.phone === null) ? 'EMAIL' : 'PHONE'
