import jsQR from 'jsqr'
import sharp from 'sharp'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { ean13Modules, ean13Svg } from '@/lib/gs1/ean13'
import { checkLabels, moduleMm, moduleSize, symbolSvg } from './label-check'
import { labelOrder, labelsOf, streamed } from './labels'
import { isOwnSerial, serialOf } from './serials'

const lot = { id: '6f0d4c1e-0000-4000-8000-000000000001', gtin: '02900000000018', code: 'A/1 (B)' }
const host = 'https://gianhang.hanoi.example'

beforeAll(() => {
  vi.stubEnv('DIGEST_SALT', 'muối')
  vi.stubEnv('NEXTAUTH_SECRET', 'x')
  vi.stubEnv('DATABASE_URL', 'postgresql://127.0.0.1/x')
})

async function seen(svg: string, pixels: number) {
  const { data, info } = await sharp(Buffer.from(svg))
    .resize(pixels, pixels)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data
}

describe('labels', () => {
  it('draw codes that a camera reads, serial and reserved signs included', async () => {
    const order = labelOrder(new URLSearchParams('count=3&from=41&serial=on'))
    const labels = [...labelsOf(host, lot, order)]
    expect(labels).toHaveLength(3)
    for (const { link, serial } of labels) {
      expect(link).toBe(`${host}/01/02900000000018/10/A%2F1%20%28B%29/21/${serial}`)
      expect(await seen(symbolSvg(link), 300)).toBe(link)
    }
  })

  it('say how large a module comes out, and which format is too small for a long link', () => {
    const [large, small] = checkLabels(host, lot, serialOf(lot.id, 1))
    expect(large).toMatchObject({ format: 'a4-24', size: 'good' })
    expect(small).toMatchObject({ format: 'a4-65', size: 'small' })
    expect(small?.lotMm).toBeGreaterThan(small?.boxMm ?? 1)
    const long = { ...lot, code: 'a(b/c)d(e/f)g(h/i)j(' }
    const longHost = 'https://truy-xuat-nguon-goc-cac-san-pham-ocop.gian-hang-thu-do.so-cong-thuong.hanoi.example'
    expect(checkLabels(longHost, long, serialOf(lot.id, 1)).map(({ size }) => size)).toEqual(['good', 'too-small'])
    expect([0.29, 0.3, 0.395, 0.396].map(moduleSize)).toEqual(['too-small', 'small', 'small', 'good'])
    // Twenty-nine modules and the quiet zone around them, thirty millimetres wide.
    expect(moduleMm('https://a.example/01/00000000000017', 'a4-24')).toBeCloseTo(30 / 37)
  })

  it('bring an order within bounds', () => {
    expect(labelOrder(new URLSearchParams('count=99999&format=x'))).toMatchObject({
      count: 10_000,
      format: 'a4-24',
      from: 1,
    })
    expect(labelOrder(new URLSearchParams('count=0&format=a4-65'))).toMatchObject({ count: 1, format: 'a4-65' })
    expect(labelOrder(new URLSearchParams('count=50&from=999990'))).toMatchObject({ count: 10 })
    expect(labelOrder(new URLSearchParams('count=-5&from=1e9'))).toMatchObject({ count: 24, from: 1 })
  })

  it('are made piece by piece', async () => {
    let made = 0
    function* pieces() {
      for (; made < 10_000; made++) yield 'x'
    }
    const reader = streamed(pieces()).getReader()
    await reader.read()
    expect(made).toBeLessThan(10)
    await reader.cancel()
  })

  it('carry box numbers that only this booth can make', () => {
    const serial = serialOf(lot.id, 42)
    expect(serial).toMatch(/^000042[2-9B-Z]{6}$/)
    expect(isOwnSerial(lot.id, serial)).toBe(true)
    expect(isOwnSerial('another', serial)).toBe(false)
    const last = serial.endsWith('B') ? 'C' : 'B'
    for (const wrong of [serial.slice(0, -1) + last, `000043${serial.slice(6)}`, '', '42', `${serial}B`])
      expect(isOwnSerial(lot.id, wrong)).toBe(false)
  })

  it('draw an EAN-13 as the standard does', () => {
    expect(ean13Modules('4006381333931')).toBe(
      '10100011010100111010111101111010001001011001101010100001010000101000010111010010000101100110101',
    )
    expect(ean13Svg('8934567890120')).toContain('<svg')
    expect(() => ean13Modules('8934567890121')).toThrow(RangeError)
  })
})
