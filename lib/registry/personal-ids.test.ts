import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskedIds, personalIdsIn, withoutIds } from './personal-ids'

const found = (text: string) => personalIdsIn(text).map(({ start, end }) => text.slice(start, end))

describe('a personal ID in words', () => {
  it.each([
    ['001099123456'],
    ['001 099 123 456'],
    ['001.099.123.456'],
    ['0010 9912 3456'],
    ['001-099-123-456'],
    ['001099 123456'],
    ['001. 099. 123. 456'],
    ['036187001234'],
    ['999888777666'],
    ['012345678'],
    ['012 345 678'],
    ['012.345.678'],
    ['111-222-333'],
  ])('%s is found wherever it stands', (id) => {
    for (const text of [id, `Hộ Nguyễn Văn A, ${id}, Thôn 3`, `Nguyễn Văn A (${id})`, `CCCD: ${id}`, `${id}.`])
      expect(found(text), text).toEqual([id])
  })

  it.each([
    ['CCCD 512345678', '512345678'],
    ['CMND số: 34 567 8901', '34 567 8901'],
    ['số căn cước công dân: 1187567152', '1187567152'],
    ['Căn cước 01 09 91 23 45 67', '01 09 91 23 45 67'],
    ['CCCD/CMND 912 345 678', '912 345 678'],
    ['ĐT 0912 345 678 CCCD 001099123456', '001099123456'],
    ['0912345678 001099123456', '001099123456'],
    ['Số 3 001 099 123 456', '001 099 123 456'],
  ])('is known in %s by the words or numbers around it', (text, id) => expect(found(text)).toEqual([id]))

  it.each([
    // Product codes, decisions, days and amounts
    '01-00577-12-2026',
    '01-00577-1-2026',
    '01-168-00577-6729-2026',
    'Rượu 01-205-00433-677-2021',
    '3416/QĐ-UBND ngày 13/08/2026',
    '13.08.2026',
    '1.250.000 ₫',
    '125.000.000',
    // Phone numbers, with and without their zero
    '0912 345 678',
    '0912345678',
    '091 234 5678',
    '0912.345.678',
    '+84 912 345 678',
    '84 912 345 678',
    '024 3386 1234',
    '(024) 3386 1234',
    '0123 456 7890',
    'ĐT 0912 345 678 01 phố Huế',
    '0912 345 678 - 0987 654 321',
    'SĐT: 352345678',
    'Điện thoại 352 345 678',
    '912345678',
    // Tax codes of firms, bar codes, what else has digits
    'MST 0101234565',
    'MST: 101234565',
    '0101234565-001',
    '8938505974194',
    'Số 12 ngõ 345 phố 678',
    'Lô 5 thửa 123 tờ 45',
    'Trà 100 gói 250 g 12 hộp',
    '',
  ])('is not seen in %j', (text) => expect(found(text)).toEqual([]))
})

describe('words without it', () => {
  it.each([
    ['Hộ Nguyễn Văn A (CCCD 001099123456)', 'Hộ Nguyễn Văn A'],
    ['Hộ Nguyễn Văn A - CMND: 012 345 678', 'Hộ Nguyễn Văn A'],
    ['Thôn 1, CCCD số 001099123456, xã Bát Tràng', 'Thôn 1, xã Bát Tràng'],
    ['001099123456 Nguyễn Văn A', 'Nguyễn Văn A'],
    ['Căn cước công dân: 001.099.123.456', ''],
    ['Chị A 001099123456 và anh B 036187001234', 'Chị A và anh B'],
    ['Thôn 1, xã Bát Tràng', 'Thôn 1, xã Bát Tràng'],
  ])('%j are %j', (text, rest) => expect(withoutIds(text)).toBe(rest))

  it('hold no ID any more, nor do masked ones, and other words stay as they were', () => {
    const words = fc.array(
      fc.oneof(
        fc.constantFrom('Hộ', 'CCCD', 'số', '(', ')', ',', 'xã', '001099123456', '012 345 678', '0912 345 678', '-'),
        fc.stringMatching(/^[0-9 .-]{1,14}$/),
      ),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ')
        expect(personalIdsIn(maskedIds(text)), text).toEqual([])
        expect(personalIdsIn(withoutIds(text)), text).toEqual([])
        if (personalIdsIn(text).length === 0) expect([maskedIds(text), withoutIds(text)]).toEqual([text, text])
      }),
      { numRuns: 2000 },
    )
  })

  it('mask as tax codes of households do', () => {
    expect(maskedIds('Anh A, 001.099.123.456, 012345678')).toBe('Anh A, 001•••••••56, 012•••••••78')
  })

  it('are found in time whatever somebody put into a cell', () => {
    for (const text of ['1 '.repeat(16_000), '0'.repeat(32_000), '012 345 678 '.repeat(2_600), 'CCCD '.repeat(6_000)])
      expect(maskedIds(text).length).toBeGreaterThan(0)
  })
})
