import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPlace } from './rules-places'
import type { PlaceKind } from './types'

const value = (kind: PlaceKind, typed: string) => {
  const read = readPlace(kind, typed)
  return read.ok ? read.value : read.fault
}

describe('readPlace', () => {
  it.each<[PlaceKind, string, string]>([
    ['SHOPEE', 'https://shopee.vn/lang-gom?x=1', 'https://shopee.vn/lang-gom?x=1'],
    ['SHOPEE', 'shopee.vn/lang-gom', 'https://shopee.vn/lang-gom'],
    ['SHOPEE', 'https://vn.shope.ee/abc', 'https://vn.shope.ee/abc'],
    ['LAZADA', 'https://www.lazada.vn/shop/a', 'https://www.lazada.vn/shop/a'],
    ['TIKI', 'https://tiki.vn/cua-hang/a', 'https://tiki.vn/cua-hang/a'],
    ['TIKTOK_SHOP', 'https://vt.tiktok.com/a', 'https://vt.tiktok.com/a'],
    ['WEBSITE', 'gom.example', 'https://gom.example/'],
    ['WEBSITE', 'HTTPS://Gom.Example/A', 'https://gom.example/A'],
    ['BOOKING', 'https://lang-co.example/dat-cho', 'https://lang-co.example/dat-cho'],
    ['ZALO', 'https://zalo.me/0912345678', 'https://zalo.me/0912345678'],
    ['ZALO', '0912 345 678', '+84912345678'],
    ['PHONE', '0912.345.678', '+84912345678'],
    ['PHONE', '+84 912 345 678', '+84912345678'],
    ['STORE', '  Số 1,  phố Gốm, xã Bát Tràng ', 'Số 1, phố Gốm, xã Bát Tràng'],
  ])('keeps %s %j', (kind, typed, kept) => expect(value(kind, typed)).toBe(kept))

  it.each<[PlaceKind, string, string]>([
    ['SHOPEE', 'https://lazada.vn/a', 'wrong-shop-host'],
    ['SHOPEE', 'https://notshopee.vn/a', 'wrong-shop-host'],
    ['SHOPEE', 'https://shopee.vn.evil.example/a', 'wrong-shop-host'],
    ['SHOPEE', 'https://shopee.vn@evil.example/', 'not-an-address'],
    ['SHOPEE', 'http://shopee.vn/a', 'not-an-address'],
    ['WEBSITE', 'javascript:alert(1)', 'not-an-address'],
    ['WEBSITE', 'data:text/html,hi', 'not-an-address'],
    ['WEBSITE', 'https://gom.example:8443/', 'not-an-address'],
    ['WEBSITE', 'https://127.0.0.1/', 'not-an-address'],
    ['WEBSITE', 'https://[::1]/', 'not-an-address'],
    ['WEBSITE', 'localhost', 'not-an-address'],
    ['WEBSITE', 'hai trang', 'not-an-address'],
    ['WEBSITE', `https://gom.example/${'a'.repeat(500)}`, 'too-long'],
    ['ZALO', 'https://facebook.com/a', 'wrong-shop-host'],
    ['PHONE', '12345', 'not-a-phone'],
    ['PHONE', 'https://gom.example', 'not-a-phone'],
    ['STORE', 'Hà Nội', 'too-short'],
    ['STORE', 'a'.repeat(301), 'too-long'],
  ])('refuses %s %j', (kind, typed, fault) => expect(value(kind, typed)).toBe(fault))

  it('reads what it kept to the same value again', () => {
    const kinds: PlaceKind[] = ['WEBSITE', 'BOOKING', 'ZALO', 'PHONE', 'STORE', 'SHOPEE']
    const typed = fc.oneof(
      fc.stringMatching(/^https:\/\/[a-zA-Z0-9.-]{1,20}(?:\/[ -~]{0,12})?$/),
      fc.string(),
      fc.stringMatching(/^(?:0|\+84|84|\+)\d{8,11}$/),
    )
    fc.assert(
      fc.property(fc.constantFrom(...kinds), typed, (kind, text) => {
        const read = readPlace(kind, text)
        if (read.ok) expect(readPlace(kind, read.value)).toEqual(read)
      }),
    )
  })
  it('never keeps a link that is not plain https', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.stringMatching(/^(?:https?:\/\/)?[a-z0-9.:@[\]-]{1,24}(?:\/.{0,9})?$/), fc.string()),
        (text) => {
          const read = readPlace('WEBSITE', text)
          expect(!read.ok || /^https:\/\/[^/@:]+\.[^/@:]+\//.test(read.value)).toBe(true)
        },
      ),
    )
  })
})
