import { describe, expect, it } from 'vitest'
import type { ListingCard } from '@/lib/catalog/public-types'
import { shelfRow } from './shelf-row'

const card: ListingCard = {
  slug: 'khan-lua',
  name: { vi: 'Khăn lụa tơ tằm', en: 'Mulberry silk scarf' },
  stars: 4,
  setNumber: 22,
  price: null,
  unit: { vi: 'chiếc', en: 'piece' },
  merchantName: 'HTX Dệt Vạn Phúc',
  ward: { vi: 'Phường Hà Đông', en: 'Ha Dong Ward' },
  picture: null,
}

describe('a card on a shelf', () => {
  it('says where it is from while its own name shows why it was found', () => {
    const row = shelfRow('vi', card, 'khăn lụa')
    expect(row.name).toEqual(['', 'Khăn lụa', ' tơ tằm'])
    expect(row.from).toBe('Phường Hà Đông')
  })
  it('shows the seller where only that has the words', () => {
    const row = shelfRow('vi', card, 'vạn phúc')
    expect(row).toMatchObject({ name: 'Khăn lụa tơ tằm', from: ['HTX Dệt ', 'Vạn Phúc'] })
    expect(row).not.toHaveProperty('fromLang')
  })
  it('shows its name in the other language, and says which, where only that has the words', () => {
    expect(shelfRow('vi', card, 'scarf')).toMatchObject({ from: ['Mulberry silk ', 'scarf'], fromLang: 'en' })
    expect(shelfRow('en', card, 'tơ tằm')).toMatchObject({ from: ['Khăn lụa ', 'tơ tằm'], fromLang: 'vi' })
  })
  it('has nothing to explain where nothing was searched', () => {
    expect(shelfRow('vi', card)).toMatchObject({ name: 'Khăn lụa tơ tằm', from: 'Phường Hà Đông' })
  })
})
