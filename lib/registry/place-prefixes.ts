import { isSameWord, type PlaceWord, placeWords } from './place-words'

const [phuong, xa, thi, tran, quan, huyen] = placeWords('phường xã thị trấn quận huyện')

const is = (word: PlaceWord | undefined, wanted: PlaceWord | undefined, plainly: boolean) =>
  word !== undefined && wanted !== undefined && isSameWord(word, wanted, plainly)

/** What stands at `at`: a word before a ward's name (`town` for the "thị trấn" of before July 2025), or nothing such. */
export function wardPrefixAt(words: PlaceWord[], at: number, plainly: boolean): 'phuong' | 'xa' | 'town' | null {
  const word = words[at]
  if (is(words[at - 1], thi, plainly)) return is(word, tran, plainly) ? 'town' : null
  if (word?.plain === 'tt') return 'town'
  if (word?.plain === 'p' || is(word, phuong, plainly)) return 'phuong'
  return word?.plain === 'x' || is(word, xa, plainly) ? 'xa' : null
}

/** Whether the word at `at` comes before a former district's name. */
export function districtPrefixAt(words: PlaceWord[], at: number, plainly: boolean): boolean {
  const word = words[at]
  if (is(words[at - 1], thi, plainly)) return is(word, xa, plainly)
  return /^(?:q|h|tx)$/.test(word?.plain ?? '') || is(word, quan, plainly) || is(word, huyen, plainly)
}
