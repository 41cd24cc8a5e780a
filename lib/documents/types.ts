/** A stored picture as a JPEG; null where there is none. */
export type PrintedPicture = Uint8Array | null

export type PrintedLine = { label: string; text: string }

/** A product as a sheet or card shows it; every text is in the reader's language and ready to be set. */
export type PrintedProduct = {
  name: string
  /** The name in the other language; null where nobody wrote one. */
  otherName: string | null
  maker: string
  place: string | null
  setName: string
  stars: number
  /** Null where none may be printed: drinks with alcohol. */
  price: string | null
  story: string[]
  details: PrintedLine[]
  certificate: PrintedLine[]
  /** What the law asks to stand beside it. */
  notices: string[]
  url: string
  picture: PrintedPicture
}

export type PrintedWords = {
  brand: string
  tagline: string
  scan: string
  stars: string
  certificate: string
  /** Set on demo data, else null. */
  demo: string | null
  foot: string
}

export type ProductSheets = { kind: 'sheet'; size: 'A4' | 'A5'; words: PrintedWords; products: PrintedProduct[] }

/** One card a page in A6, or eight on A4 with marks to cut along. */
export type ShelfCards = { kind: 'shelf'; size: 'A4' | 'A6'; words: PrintedWords; products: PrintedProduct[] }

export type StallCard = {
  kind: 'stall'
  size: 'A4' | 'A5'
  words: PrintedWords
  merchant: {
    name: string
    place: string | null
    url: string
    products: { name: string; stars: number }[]
    more: string | null
  }
}

export type DossierTable = { title: string; note: string | null; head: string[]; rows: string[][]; empty: string }

/** The evidence file for one product: what the booth knows of it, dated, with its source. */
export type Dossier = {
  kind: 'dossier'
  title: string
  words: PrintedWords
  intro: string
  facts: PrintedLine[]
  tables: DossierTable[]
  source: string
  page: PrintedProduct | null
  pageTitle: string
}

export type PrintOrder = { title: string; language: string } & (ProductSheets | ShelfCards | StallCard | Dossier)
