declare const proof: unique symbol
type Proven<Role extends string> = { readonly [proof]: Role }

/** Somebody who is signed in; proves nothing about roles. */
export type Person = { userId: string } & Proven<'person'>

/** Somebody who may act for this merchant; only guards make one. */
export type MerchantActor = { userId: string; merchantId: string; role: 'OWNER' | 'EDITOR' } & Proven<'merchant'>

/** An administrator of the booth; only guards make one. */
export type AdminActor = { userId: string } & Proven<'admin'>

/** Somebody who decides about what merchants and shoppers hand in; only guards make one. */
export type ReviewerActor = { userId: string } & Proven<'reviewer'>

/** Somebody who keeps the registry and the merchants' records; only guards make one. */
export type RegistrarActor = { userId: string } & Proven<'registrar'>

/** Somebody who reads the desk and changes nothing; only guards make one. */
export type AuditorActor = { userId: string } & Proven<'auditor'>

/** Whoever may decide about applications, listings, proofs and problem reports. */
export type ReviewingActor = AdminActor | ReviewerActor

/** Whoever may change the registry, the merchants' records and the points of sale. */
export type RegisteringActor = AdminActor | RegistrarActor

/** Whoever may open a merchant's record: by registering it or by approving an application. */
export type WritingActor = ReviewingActor | RegisteringActor

/** Anybody of the city's desk: proof enough to read, never to write. */
export type StaffActor = AdminActor | ReviewerActor | RegistrarActor | AuditorActor
