import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  changedFields,
  claimsOf,
  contentFields,
  contentHints,
  detailOfGap,
  gaps,
  healthClaims,
  isBasicGap,
  MIN_STORY,
  publicationGaps,
  submissionGaps,
} from './rules-content'
import type { ListingContent } from './types'

const picture = { pictureId: 'p', contentHash: 'a'.repeat(64), width: 1, height: 1, altVi: 'Bát', altEn: 'Bowl' }
const complete: ListingContent = {
  nameVi: 'Bát gốm men lam',
  nameEn: 'Blue glazed bowl',
  storyVi: 'c'.repeat(MIN_STORY),
  storyEn: 'Story',
  unitVi: 'chiếc',
  unitEn: 'piece',
  price: { kind: 'FIXED', vnd: 85_000, toVnd: null },
  details: { MATERIALS: { vi: 'Đất sét trắng', en: 'White clay' } },
  pictures: [picture],
  places: [{ kind: 'PHONE', value: '+84912345678' }],
}

describe('publicationGaps', () => {
  it('finds none in complete content, English or not', () => {
    expect(publicationGaps(complete)).toEqual([])
    expect(publicationGaps({ ...complete, nameEn: '', storyEn: '', unitEn: '' })).toEqual([])
  })
  it('counts a story of one sign less as missing', () => {
    expect(publicationGaps({ ...complete, storyVi: 'c'.repeat(MIN_STORY - 1) })).toEqual(['story-vi'])
    expect(publicationGaps({ ...complete, storyVi: `c${' '.repeat(MIN_STORY)}` })).toEqual(['story-vi'])
  })
  it('names exactly what was taken away, in the order of the form', () => {
    const without: Record<(typeof gaps)[number], Partial<ListingContent>> = {
      'name-vi': { nameVi: ' ' },
      'story-vi': { storyVi: '' },
      price: { price: { kind: 'RANGE', vnd: 2, toVnd: 1 } },
      'unit-vi': { unitVi: '' },
      picture: { pictures: [] },
      place: { places: [] },
    }
    fc.assert(
      fc.property(fc.subarray([...gaps]), (taken) => {
        const content = Object.assign({}, complete, ...taken.map((gap) => without[gap]))
        expect(publicationGaps(content)).toEqual(taken)
      }),
    )
  })
})

describe('submissionGaps', () => {
  it('adds what the set asks, which showing does not need: content from before stays public', () => {
    const bare = { ...complete, storyVi: '', details: {} }
    expect(publicationGaps(bare)).toEqual(['story-vi'])
    expect(submissionGaps(bare, 21)).toEqual(['story-vi', 'detail-MATERIALS', 'detail-DIMENSIONS', 'detail-HOW_MADE'])
    expect(submissionGaps(complete, 21)).toEqual(['detail-DIMENSIONS', 'detail-HOW_MADE'])
  })
  it('tells a field apart from what every listing needs', () => {
    for (const gap of submissionGaps({ ...complete, nameVi: '', details: {} }, 26))
      expect(isBasicGap(gap)).toBe(detailOfGap(gap) === null)
    expect(detailOfGap('detail-HOW_MADE')).toBe('HOW_MADE')
    expect(detailOfGap('picture')).toBeNull()
  })
})

describe('contentHints', () => {
  it('has none for complete content of an ordinary set', () => expect(contentHints(complete, 21)).toEqual([]))
  it('asks for each English part', () => {
    for (const part of ['nameEn', 'storyEn', 'unitEn'] as const)
      expect(contentHints({ ...complete, [part]: '' }, 21)).toEqual(['english'])
  })
  it('asks for the English of a field that was filled in', () =>
    expect(contentHints({ ...complete, details: { MATERIALS: { vi: 'Đất', en: '' } } }, 21)).toEqual(['english']))
  it('doubts a price below a thousand', () => {
    const at = (vnd: number) => contentHints({ ...complete, price: { kind: 'FIXED', vnd, toVnd: null } }, 1)
    expect([at(999), at(1000)]).toEqual([['price-unlikely'], []])
  })
  it('asks for a description of each picture', () =>
    expect(contentHints({ ...complete, pictures: [picture, { ...picture, altVi: '' }] }, 1)).toEqual(['alt']))
  it('asks for a booking link in set 26 only', () => {
    const booking = { ...complete, places: [{ kind: 'BOOKING' as const, value: 'https://lang.example/' }] }
    expect(contentHints(complete, 26)).toEqual(['booking'])
    expect(contentHints(booking, 26)).toEqual([])
  })
  it('finds promises of a cure in sets 18 to 20 only', () => {
    const claim = { ...complete, storyVi: `Điều trị dứt điểm. ${complete.storyVi}` }
    const hinted = Array.from({ length: 26 }, (_, index) => index + 1).filter((setNumber) =>
      contentHints(claim, setNumber).includes('health-claim'),
    )
    expect(hinted).toEqual([18, 19, 20])
    const hidden = { ...complete, details: { USAGE: { vi: 'Uống để chữa bệnh.', en: 'Drink.' } } }
    expect(contentHints(hidden, 18)).toEqual(['health-claim'])
    expect(claimsOf(hidden)).toEqual(['chữa'])
  })
})

describe('healthClaims', () => {
  it('reads whole words with their accents, in any case and composition', () => {
    expect(healthClaims('CHỮA bệnh, thần dược!'.normalize('NFD'))).toEqual(['chữa', 'thần dược'])
    expect(healthClaims('Sữa chua, chứa vitamin; dùng được lâu')).toEqual([])
  })
})

describe('changedFields', () => {
  const changes: Record<(typeof contentFields)[number], Partial<ListingContent>> = {
    nameVi: { nameVi: 'x' },
    nameEn: { nameEn: 'x' },
    price: { price: { kind: 'ON_REQUEST', vnd: null, toVnd: null } },
    unitVi: { unitVi: 'x' },
    unitEn: { unitEn: 'x' },
    storyVi: { storyVi: 'x' },
    storyEn: { storyEn: 'x' },
    details: { details: { MATERIALS: { vi: 'Đất sét trắng', en: 'x' } } },
    pictures: { pictures: [{ ...picture, altEn: 'x' }] },
    places: { places: [] },
  }
  it('names exactly the fields that differ, whichever comes first', () => {
    fc.assert(
      fc.property(fc.subarray([...contentFields]), (changed) => {
        const after = Object.assign({}, complete, ...changed.map((field) => changes[field]))
        expect(changedFields(complete, after)).toEqual(changed)
        expect(changedFields(after, complete)).toEqual(changed)
      }),
    )
  })
  it('sees a new order of pictures', () => {
    const two = { ...complete, pictures: [picture, { ...picture, pictureId: 'q' }] }
    expect(changedFields(two, { ...two, pictures: [...two.pictures].reverse() })).toEqual(['pictures'])
  })
})
