import { expect, it } from 'vitest'
import { chosenMembership } from './chosen-merchant'
import type { Membership } from './types'

const membership = (merchantId: string): Membership => ({
  ...{ merchantId, merchantName: 'HTX', merchantSlug: 'htx', role: 'OWNER' },
})

it('is one of somebody’s own merchants, whatever the cookie names', () => {
  const [first, second] = [membership('a'), membership('b')]
  expect(chosenMembership([first, second], 'b')).toBe(second)
  for (const named of [undefined, '', 'c', 'constructor']) {
    expect(chosenMembership([first, second], named)).toBe(first)
    expect(chosenMembership([], named)).toBeNull()
  }
})
