import { describe, expect, it } from 'vitest'
import { merchantForTest } from '@/lib/auth/test-actors'
import { returnRevision } from '@/lib/catalog/commands/decide-revision'
import { testAdmin, testAuthorisation, testMerchant, testProduct, waitingListing } from '@/lib/catalog/test-own-listing'
import { db } from '@/lib/db/client'
import { addDays, dayOf } from '@/lib/format/days'
import { acceptProof, returnProof } from '@/lib/readiness/commands/proofs'
import { submitProofFacts } from '@/lib/readiness/commands/submit-facts'
import { findMerchantHome } from './queries/merchant-home'
import { waitingListings } from './waiting-rules'

const today = dayOf(new Date())
const facts = {
  ...{ solution: 'TRACEABILITY' as const, number: '8930001', issuer: 'Nơi cấp thử' },
  ...{ validFrom: today, validUntil: addDays(today, 5), note: null },
}
type Owner = Awaited<ReturnType<typeof testMerchant>>

async function home({ actor }: Pick<Owner, 'actor'>) {
  const found = await findMerchantHome(actor, new Date())
  if (!found) throw new Error('no home')
  return found
}

async function handIn({ actor }: Owner) {
  const submitted = await submitProofFacts(actor, facts, null)
  if (!submitted.ok) throw new Error(submitted.reason)
  return { merchantId: actor.merchantId, proofId: submitted.proofId }
}

describe('findMerchantHome', () => {
  it('leads from the first product over a returned page and proof to what runs out', async () => {
    const [owner, other, admin] = [await testMerchant(), await testMerchant(), await testAdmin()]
    const before = await home(other)
    expect((await home(owner)).homeStep).toEqual({ kind: 'pick-product' })
    const { listingId, revisionId } = await waitingListing(owner)
    expect((await home(owner)).homeStep).toEqual({ kind: 'proof-missing', solution: 'E_SIGNATURE' })

    const proof = await handIn(owner)
    await returnProof(admin, { ...proof, words: 'Mã không mở được.' })
    const back = await home(owner)
    expect(back.homeStep).toEqual({ kind: 'proof-returned', solution: 'TRACEABILITY' })
    expect(back.solutions.at(-1)?.words).toBe('Mã không mở được.')
    await returnRevision(admin, revisionId, { reasonCode: 'unclear-picture', words: 'Ảnh tối quá.' })
    const twice = await home(owner)
    expect(twice.homeStep).toEqual({ kind: 'read-reason', listingId })
    expect(waitingListings(twice.listings).returned.map(({ returned }) => returned?.words)).toEqual(['Ảnh tối quá.'])

    await acceptProof(admin, { ...(await handIn(owner)), words: null })
    const ending = (await home(owner)).endings[0]
    expect(ending).toMatchObject({ kind: 'proof', solution: 'TRACEABILITY', daysLeft: 5, stage: 7, isRenewing: false })
    await handIn(owner)
    expect((await home(owner)).endings[0]?.isRenewing).toBe(true)
    // Another merchant's page is as it was.
    expect(await home(other)).toEqual(before)
  })

  it('lists certificates and authorisations that run out, not what is far off or somebody else’s', async () => {
    const [owner, maker] = [await testMerchant(), await testMerchant()]
    const ends = await testProduct(owner.producerId, { issuedDaysAgo: 1000 })
    await testAuthorisation(owner.merchantId, maker.producerId, { until: 20 })
    const { endings } = await home(owner)
    expect(endings.map(({ kind, key }) => [kind, key.split(' ')[0]])).toEqual([
      ['authorisation', maker.producerId],
      ['certificate', ends.id],
    ])
    await testAuthorisation(owner.merchantId, maker.producerId, { until: 400 })
    expect((await home(owner)).endings.map(({ kind }) => kind)).toEqual(['certificate'])
    expect((await home(maker)).endings).toEqual([])
  })

  it('is nobody’s when there is no such merchant', async () => {
    const owner = await testMerchant()
    const nobody = merchantForTest(owner.actor.userId, owner.productId)
    expect(await findMerchantHome(nobody, new Date())).toBeNull()
    await db.$disconnect()
  })
})
