import { fieldsOfSet } from './rules-details'
import type { DetailField, Details, ListingContent, ListingText, Place, PlaceKind } from './types'

/** What may be written again for another product: words and ways to reach the merchant. */
export type CarriedContent = Pick<ListingText, 'storyVi' | 'storyEn' | 'unitVi' | 'unitEn'> & {
  details: Details
  places: Place[]
}

/** Codes and measured strengths belong to one product; carried along they would be false, and read as registered. */
const ofOneProduct: readonly DetailField[] = ['DECLARATION', 'ALCOHOL_CONTENT']
/** Where the merchant is reached, whatever is bought; a shop's or booking address leads to one product. */
const ofTheMerchant: readonly PlaceKind[] = ['PHONE', 'ZALO', 'STORE']

/**
 * What a listing lends to one of another product: its words, as far as that product's set asks for them. Not its name,
 * price or pictures, which shoppers would take for the other product's, nor anything of its certificate.
 */
export function carriedContent(content: ListingContent, setNumber: number): CarriedContent {
  const { storyVi, storyEn, unitVi, unitEn, places } = content
  const details = fieldsOfSet(setNumber).flatMap(({ field }) => {
    const text = content.details[field]
    return text && !ofOneProduct.includes(field) ? [[field, text]] : []
  })
  return {
    ...{ storyVi, storyEn, unitVi, unitEn },
    details: Object.fromEntries(details),
    places: places.filter(({ kind }) => ofTheMerchant.includes(kind)),
  }
}
