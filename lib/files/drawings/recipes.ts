import { chanceOf } from '@/lib/files/drawings/chance'
import { isMotifName, type MotifName, motifNames, motifs } from '@/lib/files/drawings/motifs'
import { isPaletteName, type PaletteName } from '@/lib/files/drawings/palettes'
import { motifsOfSet, vocabulary } from '@/lib/files/drawings/vocabulary'

export type Recipe = { motif: MotifName; palette: PaletteName; seed: number }

/** Reads "motif:palette:seed", for instance "vase:lam:7"; null when it is none. */
export function parseRecipe(text: string): Recipe | null {
  const match = /^([a-z-]{1,24}):([a-z]{1,12}):(\d{1,9})$/.exec(text)
  const [, motif = '', palette = '', seed = ''] = match ?? []
  return isMotifName(motif) && isPaletteName(palette) ? { motif, palette, seed: Number(seed) } : null
}

/** Lower case, composed accents, one space around every word. */
const spoken = (text: string) =>
  ` ${text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

function motifsNamedIn(text: string, setNumber: number): readonly MotifName[] | undefined {
  const words = spoken(text)
  return vocabulary.find(
    (entry) =>
      (entry.sets?.includes(setNumber) ?? true) && entry.words.split('|').some((word) => words.includes(` ${word} `)),
  )?.motifs
}

/**
 * The recipe of a product's picture: its motif from words in the name, then in the tags, then from its set (1–26).
 * Another `seed` (0 or more) gives another picture of the same product.
 */
export function recipeFor(setNumber: number, nameVi: string, tags: readonly string[], seed: number): string {
  const choices =
    motifsNamedIn(nameVi, setNumber) ??
    motifsNamedIn(tags.join(' , '), setNumber) ??
    motifsOfSet[setNumber] ??
    motifNames
  const chance = chanceOf(`${setNumber}:${spoken(nameVi)}:${seed}`)
  const motif = chance.pick(choices)
  return `${motif}:${chance.pick(motifs[motif].palettes)}:${chance.whole(0, 999_999)}`
}
