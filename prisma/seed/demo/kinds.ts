import reference from '../reference/product-kinds.json'
import { kindDetails } from './kind-details'
import type { Care } from './prose/closers'

/** The same words in both languages. */
export type Words = { vi: string; en: string }

/** One way a kind of goods is sold: what the registry calls it, its unit and the span of its price. */
export type Variant = {
  name: Words
  unit: Words
  lowVnd: number
  highVnd: number
  /** Words by which its drawing is chosen. */
  motif: string
}

/** Something generally known about a kind, or about some of its variants. */
export type Fact = Words & { fits(variant: Variant): boolean }

/** A real kind of goods of a real village, with what is generally known about it. */
export type Kind = {
  id: string
  set: number
  name: Words
  village: string
  wardCode: string
  tags: string[]
  /** What producers of it call their trade in a firm's name. */
  trade: string
  /** Which closing lines of a story fit it. */
  care: Care
  variants: Variant[]
  facts: Fact[]
}

/** Every kind of the reference list with its variants and facts. */
export const kinds: readonly Kind[] = reference.kinds.map((kind) => {
  const detail = kindDetails.get(kind.id)
  if (!detail) throw new Error(`Kind ${kind.id} has no details.`)
  return {
    id: kind.id,
    set: kind.set,
    name: { vi: kind.nameVi, en: kind.nameEn },
    village: kind.villageVi.replace(/ \(.*\)$/, ''),
    wardCode: kind.wardCode,
    tags: kind.tags,
    ...detail,
  }
})
