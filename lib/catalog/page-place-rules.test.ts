import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPlace, writePlace } from './page-place-rules'

const listingId = '4f9a0f0e-3c55-4b0d-9d3f-0123456789ab'

describe('the place of a page', () => {
  it('comes back as it was written', () => {
    const approvedAt = fc.date({ min: new Date(0), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
    fc.assert(
      fc.property(
        fc.record({ stars: fc.integer({ min: 3, max: 5 }), approvedAt, listingId: fc.constant(listingId) }),
        (place) => {
          expect(readPlace(writePlace(place))).toEqual(place)
        },
      ),
    )
  })
  it('is nothing unless it could have been written', () => {
    for (const text of [
      '',
      '2',
      `6-1-${listingId}`,
      `4--${listingId}`,
      `4-1-${listingId}x`,
      '4-1-' + 'x'.repeat(36),
      `4-${'9'.repeat(15)}-${listingId}`,
    ])
      expect(readPlace(text), text).toBeNull()
  })
})
