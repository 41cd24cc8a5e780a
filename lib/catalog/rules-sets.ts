/** Sets that ask for more care than others: no minors, no cures, no stock. */
export type SetCare = 'alcohol' | 'health' | 'tourism'

/** What a product's set asks for; null for most. */
export function careOfSet(setNumber: number): SetCare | null {
  if (setNumber === 14 || setNumber === 15) return 'alcohol'
  if (setNumber >= 18 && setNumber <= 20) return 'health'
  return setNumber === 26 ? 'tourism' : null
}

/** The set whose notice a product's page must show, in the usual words of the law; null where none is asked. */
export const noticeOfSet = (setNumber: number): '18' | '19' | '20' | null =>
  setNumber === 18 ? '18' : setNumber === 19 ? '19' : setNumber === 20 ? '20' : null
