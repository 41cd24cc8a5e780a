import { expect, it } from 'vitest'
import { testAdmin } from '@/lib/catalog/test-own-listing'
import { findProductsFor } from './queries/desk-products'
import { fillShelf, settleForTest } from './test-shelf'

it('finds for an administrator what a shopper would find, mistakes corrected', async () => {
  const { listingIds } = await fillShelf(
    [{ nameVi: 'Lồng đèn quạ khoang' }, { nameVi: 'Sáo diều' }],
    ['Hợp tác xã Thử'],
  )
  await settleForTest()
  const admin = await testAdmin()
  const found = await findProductsFor(admin, ' Long den  quạ khoang ')
  expect(found.products.map(({ listingId }) => listingId)).toEqual([listingIds[0]])
  expect(found).toMatchObject({ correctedQuery: null, products: [{ name: 'Lồng đèn quạ khoang' }] })
  const corrected = await findProductsFor(admin, 'lồng đèn quạ khoangg')
  expect(corrected.products.map(({ listingId }) => listingId)).toEqual([listingIds[0]])
  expect(corrected.correctedQuery).toBe('lồng đèn quạ khoang')
  expect(await findProductsFor(admin, 'zzqqxxvv')).toEqual({ products: [], correctedQuery: null })
})
