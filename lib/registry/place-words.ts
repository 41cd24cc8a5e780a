import { tidy } from './folding'

const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/g

/**
 * A syllable's key: letters with their shapes (ă, ơ, đ), the tone moved to the end and y as i, so that `Hoà` equals `Hòa`
 * and `Mĩ` equals `Mỹ` while `Thanh` and `Thành` stay two.
 */
function syllableKey(syllable: string) {
  const decomposed = syllable.toLowerCase().normalize('NFD')
  const tone = decomposed.match(toneMark)?.join('') ?? ''
  const letters = decomposed.replace(toneMark, '').normalize('NFC')
  return letters.replace(/^([^aăâeêioôơuưy]*)y$/, '$1i') + tone
}

export type PlaceWord = { key: string; plain: string }

/** A text's words as keys, and without any accents; punctuation falls away. */
export function placeWords(text: string): PlaceWord[] {
  return (tidy(text).match(/[\p{L}\p{M}\d]+/gu) ?? []).map((word) => ({
    key: syllableKey(word),
    plain: word
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replace(/[đĐ]/g, 'd')
      .toLowerCase(),
  }))
}

/** Whether a text was written without accents altogether; then only plain letters can be compared. */
export const isUnaccented = (words: PlaceWord[]) =>
  words.every(({ key, plain }) => key === plain || key === plain.replace(/y$/, 'i'))

/** Whether two words are the same, by letters and tone or, in a text without accents, by plain letters. */
export const isSameWord = (one: PlaceWord, other: PlaceWord, plainly: boolean) =>
  plainly ? one.plain === other.plain : one.key === other.key

/** Whether `words` have `name` at `at`. */
export const standsAt = (words: PlaceWord[], at: number, name: PlaceWord[], plainly: boolean) =>
  name.every((word, index) => {
    const other = words[at + index]
    return other !== undefined && isSameWord(other, word, plainly)
  })
