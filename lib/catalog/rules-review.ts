export const returnReasons = [
  'incomplete',
  'wrong-price',
  'unclear-picture',
  'not-this-product',
  'health-claim',
  'other',
] as const
/** Why a listing goes back to its merchant; each has its sentence in both languages. */
export type ReturnReason = (typeof returnReasons)[number]

/** Whether a return says enough: "other" explains nothing without words. */
export const isReturnComplete = (reason: ReturnReason, words: string) => reason !== 'other' || words.trim() !== ''
