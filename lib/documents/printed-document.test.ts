import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { documentBytes } from './printed-document'
import type { PrintedProduct, PrintedWords, PrintOrder } from './types'

const words: PrintedWords = {
  ...{ brand: 'Gian hàng Thủ đô', tagline: 'Sản phẩm OCOP Hà Nội', scan: 'Quét mã', stars: 'OCOP {n} sao' },
  ...{ certificate: 'Giấy chứng nhận OCOP', demo: null, foot: 'In ngày 22/11/2026' },
}
const product = (n: number): PrintedProduct => ({
  ...{ name: `Bát Ế Ộ Ẵ ${n}`, otherName: 'Bowl', maker: 'HTX Gốm', place: 'Xã Bát Tràng', setName: 'Thủ công' },
  ...{
    stars: 4,
    price: { amount: '450.000 ₫', per: '/ chiếc' },
    story: ['Vuốt tay.'],
    details: [],
    certificate: [],
    notices: [],
  },
  ...{ url: `https://booth.example/listings/bat-${n}`, picture: null },
})
const products = Array.from({ length: 9 }, (_, at) => product(at))
const about = { title: 'Bát', language: 'vi', words }
const merchant = { name: 'HTX Gốm', place: null, url: 'https://booth.example/merchants/gom', products: [], more: null }

const pagesOf = (pdf: Buffer) => (pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? []).length
const sizeOf = (pdf: Buffer) =>
  /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/
    .exec(pdf.toString('latin1'))
    ?.slice(1)
    .map((side) => Math.round(Number(side)))

describe('a printed document', () => {
  it.each<[string, PrintOrder, number, [number, number]]>([
    ['sheets A4', { ...about, kind: 'sheet', size: 'A4', products: products.slice(0, 2) }, 2, [595, 842]],
    ['sheets A5', { ...about, kind: 'sheet', size: 'A5', products: products.slice(0, 1) }, 1, [420, 595]],
    ['eight cards a page', { ...about, kind: 'shelf', size: 'A4', products }, 2, [595, 842]],
    ['cards A6', { ...about, kind: 'shelf', size: 'A6', products: products.slice(0, 3) }, 3, [420, 298]],
    ['a stall card', { ...about, kind: 'stall', size: 'A5', merchant }, 1, [420, 595]],
  ])('%s has its pages and its size', async (_, order, pages, size) => {
    const pdf = await documentBytes(order)
    expect(pagesOf(pdf)).toBe(pages)
    expect(sizeOf(pdf)).toEqual(size)
  })

  it('embeds its own letters and names no other font', async () => {
    const pdf = (await documentBytes({ ...about, kind: 'sheet', size: 'A4', products: products.slice(0, 1) })).toString(
      'latin1',
    )
    const fonts = [...pdf.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name]) => name)
    expect(fonts.length).toBeGreaterThan(0)
    expect(fonts.filter((name) => !/^[A-Z]{6}\+BeVietnamPro/.test(name ?? ''))).toEqual([])
    expect(pdf).toContain('/FontFile2')
  })

  it('keeps every letter readable by machines, stacked marks and all', async () => {
    const pdf = await documentBytes({ ...about, kind: 'shelf', size: 'A6', products: products.slice(0, 1) })
    const streams = [...pdf.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body]) => {
      try {
        return inflateSync(Buffer.from(body ?? '', 'latin1')).toString('latin1')
      } catch {
        return ''
      }
    })
    const mapped = streams.filter((text) => text.includes('beginbfrange') || text.includes('beginbfchar')).join('')
    for (const letter of 'ẾỘẴ')
      expect(mapped.toLowerCase()).toContain(letter.charCodeAt(0).toString(16).padStart(4, '0'))
  })

  it('takes a story of many pages', async () => {
    const long = {
      ...product(1),
      story: Array.from({ length: 80 }, (_, at) => `${at}. ${'Vuốt tay, vẽ lam. '.repeat(20)}`),
    }
    expect(pagesOf(await documentBytes({ ...about, kind: 'sheet', size: 'A5', products: [long] }))).toBeGreaterThan(2)
  })
})
