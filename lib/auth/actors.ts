declare const proof: unique symbol
type Proven<Role extends string> = { readonly [proof]: Role }

/** Somebody who is signed in; proves nothing about roles. */
export type Person = { userId: string } & Proven<'person'>

/** Somebody who may act for this merchant; only guards make one. */
export type MerchantActor = { userId: string; merchantId: string; role: 'OWNER' | 'EDITOR' } & Proven<'merchant'>

/** An administrator of the booth; only guards make one. */
export type AdminActor = { userId: string } & Proven<'admin'>
