import { describe, expect, it } from 'vitest'
import { maskedCells, maskedCode } from './masked-cells'

describe('a tax code as others may see it', () => {
  it.each([
    ['001187567152', 'HOUSEHOLD', '001•••••••52'],
    ['001 187 567 152', 'HOUSEHOLD', '001•••••••52'],
    ['1187567152', 'HOUSEHOLD', '118•••••••52'],
    ['33187567152', 'COMPANY', '331•••••••52'],
    ['1187567152', 'OTHER', '118•••••••52'],
    ['CCCD: 001187567152', 'COOPERATIVE', '001•••••••52'],
    ['0101234565', 'COOPERATIVE', '0101234565'],
    ['0101234565-001', 'COMPANY', '0101234565-001'],
    ['', 'HOUSEHOLD', ''],
    ['chưa có', 'HOUSEHOLD', 'chưa có'],
  ] as const)('%s of %s is %s', (cell, form, shown) => {
    expect(maskedCode(cell, form)).toBe(shown)
  })
})

describe('a row as others may see it', () => {
  const columns = { name: 0, producer: 1, taxCode: 2 }

  it('goes by what its producer is called', () => {
    expect(maskedCells(['Cốm', 'Hộ kinh doanh An', '1187567152', '6'], columns)[2]).toBe('118•••••••52')
    expect(maskedCells(['Cốm', 'HTX An', '0101234565', '6'], columns)[2]).toBe('0101234565')
    expect(maskedCells(['Cốm', '', '1187567152', '6'], columns)[2]).toBe('118•••••••52')
  })

  it('hides former IDs in words, but not the numbers of other columns', () => {
    const cells = ['Cốm', 'Hộ A, CMND 012345678', '', '352345678', '123456789']
    expect(maskedCells(cells, { ...columns, phone: 3 })).toEqual([
      'Cốm',
      'Hộ A, CMND 012•••••••78',
      '',
      '352345678',
      '123•••••••89',
    ])
  })

  it('hides whole IDs wherever they stand', () => {
    expect(maskedCells(['Cốm', 'HTX An', '', 'CCCD 001187567152, số 6'], columns)[3]).toBe('CCCD 001•••••••52, số 6')
    expect(maskedCells(['001187567152', '01-205-00433-6775-2021'], {})).toEqual([
      '001•••••••52',
      '01-205-00433-6775-2021',
    ])
  })
})
