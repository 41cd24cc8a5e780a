import { composed } from '@/lib/format/text'

/** A word as search compares it. All forms have the length of the NFC word. */
export type Word = {
  /** Lower case, as it is written. */
  spelt: string
  /** Lower case, tone marks in one placement (hoà is hòa), a lone final y as i (mỹ is mĩ). */
  exact: string
  /** The same without accents, đ as d. */
  folded: string
}

const plain = 'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd'
const accented = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ'
const plainOf = new Map([...accented].map((letter, i) => [letter, plain[i] ?? letter]))

/** The letters that Vietnamese writes with marks, and what each folds to; the database translates with the same two rows. */
export const foldedLetters = { accented, plain }

/** Without accents; only Vietnamese letters change, one by one. Text in lower case. */
const fold = (text: string) => [...text].map((letter) => plainOf.get(letter) ?? letter).join('')

const oneOf = (from: string, to: string) => new Map([...from].map((letter, i) => [letter, to[i] ?? letter]))
const yAsI = oneOf('yỳýỷỹỵ', 'iìíỉĩị')
const onO = oneOf('àáảãạèéẻẽẹ', 'òóỏõọòóỏõọ')
const onU = oneOf('ỳýỷỹỵ', 'ùúủũụ')

/** One spelling of the several that mean the same. Of a lower-case NFC word. */
function oneSpelling(word: string) {
  return word
    .replace(/^(h|k|l|m|s|t|v|qu)([yỳýỷỹỵ])$/, (_, start: string, y: string) => start + (yAsI.get(y) ?? y))
    .replace(/o([àáảãạèéẻẽẹ])$/, (_, vowel: string) => (onO.get(vowel) ?? 'o') + fold(vowel))
    .replace(/u([ỳýỷỹỵ])$/, (_, vowel: string) => (onU.get(vowel) ?? 'u') + fold(vowel))
}

const WORD = new RegExp(`[a-z0-9${accented}]+`, 'g')

/** The words of a text in their order, as search compares them. Everything but Latin letters and digits parts them. */
export const wordsOf = (text: string): Word[] =>
  (composed(text.toLowerCase()).match(WORD) ?? []).map((found) => {
    const exact = oneSpelling(found)
    return { spelt: found, exact, folded: fold(exact) }
  })

/** A word this short is only ever matched whole. */
export const SHORT_WORD = 2
