import { expect, it } from 'vitest'
import { waitingAge } from './waiting-age'

const now = new Date('2026-11-21T10:00:00Z')
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000)

it.each([
  [-5, '1 phút'],
  [0, '1 phút'],
  [59, '59 phút'],
  [60, '1 giờ'],
  [47 * 60 + 59, '47 giờ'],
  [48 * 60, '2 ngày'],
  [10 * 24 * 60 + 300, '10 ngày'],
])('%d minutes read as %s', (minutes, words) => expect(waitingAge('vi', minutesAgo(minutes), now)).toBe(words))
