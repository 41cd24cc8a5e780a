import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileProblems, type UselessFile } from './types'
import { uselessFromAddress, uselessInAddress } from './useless-files'

describe('files that serve for nothing', () => {
  it('come back from the address as they went in', () => {
    const files: UselessFile[] = [
      { reason: 'of-another', fileName: 'hóa đơn: tháng 6.xml' },
      { reason: 'refused', fileName: '2.xml' },
    ]
    expect(uselessFromAddress(uselessInAddress(files) ?? '')).toEqual(files)
    expect(uselessInAddress([])).toBeUndefined()
    expect(uselessFromAddress('')).toEqual([])
  })
  it('are six at most, with the end of a long name', () => {
    const many = Array.from(
      { length: 20 },
      (_, at): UselessFile => ({ reason: 'unsigned', fileName: `${'x'.repeat(100)}${at}` }),
    )
    const back = uselessFromAddress(uselessInAddress(many) ?? '')
    expect(back).toHaveLength(6)
    expect(back[5]?.fileName).toMatch(/^x{59}5$/)
  })
  it('are told for our own reasons only, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { reason, fileName } of uselessFromAddress(text)) {
          expect(fileProblems).toContain(reason)
          expect(fileName).not.toMatch(/[\p{Cc}\p{Cf}]/u)
        }
      }),
    )
    expect(uselessFromAddress('you-won:a.xml\nrefused:C:\\x\\b.xml\nunsigned:')).toEqual([
      { reason: 'refused', fileName: 'b.xml' },
    ])
  })
})
