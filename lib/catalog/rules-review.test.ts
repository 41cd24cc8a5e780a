import { expect, it } from 'vitest'
import { isReturnComplete, returnReasons } from './rules-review'

it('asks for words with "other", and only there', () => {
  expect(returnReasons.filter((reason) => !isReturnComplete(reason, ' \n'))).toEqual(['other'])
  expect(returnReasons.filter((reason) => !isReturnComplete(reason, 'Giá ghi thiếu một số 0'))).toEqual([])
})
