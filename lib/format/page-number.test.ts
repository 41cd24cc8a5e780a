import { expect, it } from 'vitest'
import { pageOf } from './page-number'

it.each([
  ['1', 1],
  ['12', 12],
  ['9999', 9999],
  ['10000', 1],
  ['0', 1],
  ['-2', 1],
  ['1.5', 1],
  ['2 OR 1=1', 1],
  ['', 1],
  [undefined, 1],
  [['2', '3'], 1],
])('%j is page %i', (asked, page) => expect(pageOf(asked)).toBe(page))
