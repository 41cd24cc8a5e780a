import { describe, expect, it } from 'vitest'
import { matchPictures } from './match-pictures'
import { matchPicture } from './picture-names'
import { freshContent } from './row-decision'
import type { ProductState } from './types'
import { isPackaging, leadsOut, nameOfEntry } from './zip-names'

const named = [
  { productId: 'a', names: ['01-00577-12-2026', 'Bát cơm gốm men lam', null] },
  { productId: 'b', names: [null, 'Trà sen', 'Trà sen Tây Hồ'] },
  { productId: 'c', names: [null, 'Trà sen 2', null] },
]
const of = (name: string) => {
  const match = matchPicture(name, named)
  return match.kind === 'one' ? `${match.product.productId}${match.order}` : match.kind
}

describe('matchPicture', () => {
  it('reads a name that was made to take long in no time', () => {
    expect(of(`a${'-'.repeat(30_000)}${' '.repeat(30_000)}x.jpg`)).toBe('none')
  })
  it('finds a product by name, accents or not, however the letters are composed', () => {
    expect(of('Bát cơm gốm men lam.jpg')).toBe('a0')
    expect(of('bat-com_gom men lam.JPG')).toBe('a0')
    expect(of('Bát cơm gốm men lam.jpg'.normalize('NFD'))).toBe('a0')
    expect(of('01-00577-12-2026.png')).toBe('a0')
  })
  it('takes the number at the end for the order', () => {
    for (const name of ['Trà sen-3.jpg', 'tra sen_3.jpg', 'Trà sen (3).jpg', 'Trà sen 3.jpg'])
      expect(of(name)).toBe('b3')
    expect(of('01-00577-12-2026-2.jpg')).toBe('a2')
  })
  it('tries the whole name before it takes a number off', () => expect(of('tra sen 2.jpg')).toBe('c0'))
  it('takes a folder’s name where the file’s says nothing', () => {
    expect(of('ảnh/Trà sen/IMG 04.jpg')).toBe('b4')
    expect(of('ảnh/khác/IMG.jpg')).toBe('none')
  })
  it('never guesses', () => {
    expect(
      matchPicture('Trà.jpg', [...named, { productId: 'd', names: ['Trà'] }, { productId: 'e', names: ['trà'] }]).kind,
    ).toBe('several')
    for (const name of ['.jpg', '1.jpg', '-.jpg', 'Bát cơm.jpg']) expect(of(name)).toBe('none')
  })
})

describe('matchPictures', () => {
  const product = (productId: string, name: string, rest: Partial<ProductState> = {}): ProductState => ({
    ...{ productId, name, code: null, setNumber: 21, certificateValid: true, listingId: 'l', isSubmitted: false },
    draft: { savedAt: new Date(0), content: freshContent(name, null) },
    ...rest,
  })
  it('puts the pictures of each product in order and stops where its draft is full', () => {
    const files = [
      ...Array.from({ length: 12 }, (_, at) => `bat-${12 - at}.jpg`),
      'Lọ.jpg',
      'gì đó.jpg',
      'chén.jpg',
      'đĩa.jpg',
    ]
    const all = [
      product('a', 'Bát'),
      product('b', 'Lọ'),
      product('c', 'Chén', { draft: null }),
      product('d', 'Đĩa', { draft: null, isSubmitted: true }),
    ]
    const matched = matchPictures(files, all)
    const bowls = matched.filter((one) => one.product?.productId === 'a')
    expect(bowls.map(({ name }) => name)).toEqual(Array.from({ length: 12 }, (_, at) => `bat-${at + 1}.jpg`))
    expect(bowls.filter(({ ok }) => ok)).toHaveLength(10)
    expect(matched.flatMap((one) => (one.ok ? [] : one.issue.code))).toEqual([
      ...['too-many', 'too-many', 'no-draft-yet', 'sent-already', 'no-product'],
    ])
  })
})

describe('names in a ZIP file', () => {
  const name = (bytes: Buffer, isUtf8 = false) => nameOfEntry({ rawName: bytes, isUtf8 })
  it('are UTF-8 where they are, said or not, else code page 437', () => {
    expect(name(Buffer.from('Trà.jpg'), true)).toBe('Trà.jpg')
    expect(name(Buffer.from('Trà.jpg'.normalize('NFD')))).toBe('Trà.jpg')
    expect(name(Buffer.from([0x54, 0x72, 0x85, 0x2e, 0x6a]))).toBe('Trà.j')
    expect(name(Buffer.from('a\\b.jpg'))).toBe('a/b.jpg')
  })
  it('tell what is packed along and what leads out', () => {
    expect(['a/', '__MACOSX/a.jpg', 'b/.DS_Store', 'Thumbs.db'].filter((one) => !isPackaging(one))).toEqual([])
    expect(['../a.jpg', '/etc/a.jpg', 'C:/a.jpg', 'a/../../b.jpg', 'a\0.jpg'].filter((one) => !leadsOut(one))).toEqual(
      [],
    )
    expect(['a/b.jpg', 'a..b.jpg', '...jpg'].filter(leadsOut)).toEqual([])
  })
})
