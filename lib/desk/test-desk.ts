import { testAdmin, testMerchant, waitingListing } from '@/lib/catalog/test-own-listing'
import { db } from '@/lib/db/client'
import { dateOfDay } from '@/lib/format/days'
import { noFilter } from './queue-address'
import { grantAdministration } from './test-grant'
import type { ItemRef } from './types'

// Only tests import this file.
export const wholeQueue = noFilter

/** An administrator whose right is on record, as a decision that happens later asks for it. */
export async function testDecider(name = 'Người thẩm định') {
  const admin = await testAdmin(name)
  await grantAdministration(admin.userId)
  return admin
}

/** A content that waits, with the listing and the merchant behind it. */
export async function waitingItem(given: Parameters<typeof testMerchant>[0] = {}) {
  const owner = await testMerchant(given)
  // Other tests put products of any price into its set, by which a price would be judged.
  const price = { kind: 'ON_REQUEST', vnd: null, toVnd: null } as const
  const { listingId, revisionId } = await waitingListing(owner, { price })
  const ref: ItemRef = { kind: 'LISTING', itemId: revisionId }
  return { ...owner, listingId, revisionId, ref }
}

/** A proof that waits. */
export async function waitingProof(merchantId: string): Promise<ItemRef> {
  const proof = await db.proof.create({
    data: { merchantId, solution: 'E_CONTRACT', number: 'HĐ-1', issuer: 'VNPT', validFrom: dateOfDay('2026-01-01') },
  })
  return { kind: 'PROOF', itemId: proof.id }
}

export const approval = { verdict: 'APPROVE' as const, reasonCode: null, words: null, version: null }
export const seconds = (at: Date, more: number) => new Date(at.getTime() + more * 1000)
