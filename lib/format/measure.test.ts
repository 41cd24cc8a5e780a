import { expect, it } from 'vitest'
import { unbroken } from './text'

it.each([
  ['hũ 300 g', 'hũ\u00a0300\u00a0g'],
  ['kg', 'kg'],
  ['hộp quà 12 gói 20 g', 'hộp quà 12\u00a0gói 20\u00a0g'],
])('%s stays together where a line may end', (measure, shown) => expect(unbroken(measure)).toBe(shown))
