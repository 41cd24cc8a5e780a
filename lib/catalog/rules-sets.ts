/** Sets that ask for more care than others: no minors, no cures, no stock. */
export type SetCare = 'alcohol' | 'health' | 'tourism'

/** What a product's set asks for; null for most. */
export function careOfSet(setNumber: number): SetCare | null {
  if (setNumber === 14 || setNumber === 15) return 'alcohol'
  if (setNumber >= 18 && setNumber <= 20) return 'health'
  return setNumber === 26 ? 'tourism' : null
}
