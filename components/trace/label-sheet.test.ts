import { describe, expect, it } from 'vitest'
import type { OwnLot } from '@/lib/trace/queries/own-lots'
import { labelSheet } from './label-sheet'

const lot = {
  ...{ id: '018f3b1e-0000-7000-8000-000000000000', gtin: '09520123456788', code: 'A"><script>1</script>' },
  ...{ name: '</style><script>2</script>', producedOn: '2026-11-10', bestBefore: null },
} as unknown as OwnLot

describe('a sheet of labels', () => {
  it.each(['a4-24', 'a4-65'] as const)('%s draws symbols and its look, and nothing of a lot as markup', (format) => {
    const order = { format, count: 3, from: 1, withSerial: false }
    const page = [...labelSheet('vi', lot, order, 'https://x.example')].join('')
    expect(page.match(/<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 -\.5 \d+ \d+"/g)).toHaveLength(3)
    expect(page.match(/<path stroke="#000" d="[Mmh\d -]+"\/>/g)).toHaveLength(3)
    expect(page).toContain('font:7pt/1.25 "Be Vietnam Pro"')
    expect(page).not.toContain('<script')
  })
})
