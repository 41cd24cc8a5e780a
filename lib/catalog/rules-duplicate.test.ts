import { describe, expect, it } from 'vitest'
import { carriedContent } from './rules-duplicate'
import type { ListingContent } from './types'

const content: ListingContent = {
  ...{
    nameVi: 'Rượu nếp',
    nameEn: 'Rice wine',
    storyVi: 'Kể chuyện',
    storyEn: 'A story',
    unitVi: 'chai',
    unitEn: 'bottle',
  },
  price: { kind: 'FIXED', vnd: 90_000, toVnd: null },
  details: {
    INGREDIENTS: { vi: 'Nếp cái hoa vàng', en: '' },
    ALCOHOL_CONTENT: { vi: '29,5 %', en: '' },
    DECLARATION: { vi: '12/2025/CBMP', en: '' },
    STORAGE: { vi: 'Nơi mát', en: 'Cool' },
    MEETING_POINT: { vi: 'Cổng làng', en: '' },
  },
  pictures: [{ pictureId: 'p', contentHash: 'h', width: 1, height: 1, altVi: 'Chai', altEn: '' }],
  places: [
    { kind: 'PHONE', value: '+84912345678' },
    { kind: 'SHOPEE', value: 'https://shopee.vn/a' },
    { kind: 'STORE', value: '1 Hàng Bạc' },
    { kind: 'BOOKING', value: 'https://a.example/' },
  ],
}

describe('carriedContent', () => {
  it('lends words and ways to reach the merchant, and nothing that is the other product’s own', () => {
    expect(carriedContent(content, 14)).toEqual({
      ...{ storyVi: 'Kể chuyện', storyEn: 'A story', unitVi: 'chai', unitEn: 'bottle' },
      details: { INGREDIENTS: { vi: 'Nếp cái hoa vàng', en: '' }, STORAGE: { vi: 'Nơi mát', en: 'Cool' } },
      places: [
        { kind: 'PHONE', value: '+84912345678' },
        { kind: 'STORE', value: '1 Hàng Bạc' },
      ],
    })
  })
  it('lends no code, also where the other set asks for one', () => {
    expect(carriedContent(content, 19).details).not.toHaveProperty('DECLARATION')
  })
  it('lends only what the other set asks for', () => {
    expect(Object.keys(carriedContent(content, 26).details)).toEqual(['MEETING_POINT'])
    expect(carriedContent(content, 0).details).toEqual({})
  })
})
