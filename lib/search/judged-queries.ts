import { materials } from './judged-queries-materials'
import * as places from './judged-queries-places'
import * as words from './judged-queries-words'
import type { JudgedQuery } from './judged-rules'

/** All of them, by what makes them hard. */
export const judgedQueries: Readonly<Record<string, readonly JudgedQuery[]>> = {
  'with accents': words.withAccents,
  'without accents': words.withoutAccents,
  'wrong accents': words.wrongAccents,
  'tones and spelling': words.tonesAndSpelling,
  typos: words.typos,
  'other words': words.otherWords,
  'joined and split': words.joinedAndSplit,
  'input methods': words.inputMethods,
  'short words': words.shortWords,
  villages: places.villages,
  sellers: places.sellers,
  wards: places.wards,
  'former districts': places.formerDistricts,
  english: places.english,
  kinds: places.kinds,
  materials,
}
