import { wordsOf } from './rules-words'

/** A listing as somebody who judges an answer sees it. */
export type JudgedRow = {
  listingId: string
  name: string
  nameEn: string
  set: number
  ward: string | null
  village: string | null
  stars: number
  merchant: string
  legalForm: string
  /** What it says it is made of. */
  materials: string
}

/** Whether a listing answers what a query means. */
export type Judgement = (row: JudgedRow) => boolean

/** What somebody types, and which listings of the demo city answer it. */
export type JudgedQuery = readonly [query: string, relevant: Judgement]

const padded = (text: string) =>
  ` ${wordsOf(text)
    .map(({ exact }) => exact)
    .join(' ')} `

/** Its Vietnamese name has all of these, each a run of whole words with the same accents. */
export const named =
  (...texts: string[]): Judgement =>
  ({ name }) =>
    texts.every((text) => padded(name).includes(padded(text)))

/** It says it is made of this, a run of whole words with the same accents. */
export const madeOf =
  (text: string): Judgement =>
  ({ materials }) =>
    padded(materials).includes(padded(text))

/** Its English name has all of these words, in the singular or the plural. */
export const inEnglish =
  (...words: string[]): Judgement =>
  ({ nameEn }) =>
    words.every((word) => [word, `${word}s`, `${word}es`].some((form) => padded(nameEn).includes(` ${form} `)))

export const inSet =
  (...sets: number[]): Judgement =>
  ({ set }) =>
    sets.includes(set)

export const inWard =
  (...wards: string[]): Judgement =>
  ({ ward }) =>
    ward !== null && wards.includes(ward)

export const fromVillage =
  (...villages: string[]): Judgement =>
  ({ village }) =>
    village !== null && villages.includes(village)

/** Its seller's name has this run of words. */
export const soldBy =
  (text: string): Judgement =>
  ({ merchant }) =>
    padded(merchant).includes(padded(text))

export const withForm =
  (form: string): Judgement =>
  ({ legalForm }) =>
    legalForm === form

export const withStars =
  (count: number): Judgement =>
  ({ stars }) =>
    stars === count

export const either =
  (...judgements: Judgement[]): Judgement =>
  (row) =>
    judgements.some((judge) => judge(row))

export const both =
  (...judgements: Judgement[]): Judgement =>
  (row) =>
    judgements.every((judge) => judge(row))

export const not =
  (judge: Judgement): Judgement =>
  (row) =>
    !judge(row)
