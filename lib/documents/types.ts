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
  /** What it costs, and for how much of it (`/ hũ 300 g`). */
  price: { amount: string; per: string | null } | null
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

export type AgreementParty = { role: string; name: string; lines: PrintedLine[] }

/** One language's text of an agreement. */
export type AgreementText = {
  /** The country's name and motto above the Vietnamese text; null in other languages. */
  state: { name: string; motto: string } | null
  title: string
  number: string
  day: string
  parties: AgreementParty[]
  articles: { title: string; body: string }[]
  signing: string
  foot: string
}

/** A paper that two parties sign: the same articles in each language. No fields and no scripts, so that only signatures are ever added. */
export type Agreement = { kind: 'agreement'; brand: string; demo: string | null; texts: AgreementText[] }
export type ProgressRow = {
  name: string
  tally: string
  share: string
  /** Reached of total, 0 to 1; null without a denominator. */
  part: number | null
  change: string
  result: string
  isMet: boolean | null
}

export type ProgressChart = {
  name: string
  /** Shares at the ends of the months, 0 to 1; null where there is none. */
  points: (number | null)[]
  /** The target, 0 to 1. */
  line: number | null
  first: string
  last: string
  tally: string
}

/** A table with the width of each column, of 100 in all; columns from the second on are numbers. */
export type ProgressTable = {
  title: string
  note: string | null
  head: string[]
  widths: number[]
  rows: string[][]
}

/** The wards as tiles, each roughly where it lies. */
export type ProgressMap = {
  note: string
  columns: number
  /** `shade`: 0 for nothing to count, 1–3 by thirds, 4 for everything. */
  tiles: { column: number; row: number; name: string; share: string; shade: number }[]
  /** Words for each shade. */
  legend: string[]
}

/** What stands in a report of progress, in this order; what a report has nothing about is left out. */
export type ReportSection = 'groups' | 'trends' | 'merchants' | 'method' | 'map' | 'wards'

/** A month's progress as it goes to whoever decides. */
export type ProgressReport = {
  kind: 'progress'
  title: string
  words: PrintedWords
  /** The first page: above the title, below it who gave it out and when, and what stands where. */
  cover: { kicker: string; lines: PrintedLine[]; contentsTitle: string; summaryTitle: string }
  sections: { id: ReportSection; title: string }[]
  heading: string
  /** The day, and what the report is limited to. */
  scope: string[]
  summary: string[]
  cards: { title: string; figure: string; unit: string; result: string; isMet: boolean | null; note: string }[]
  targets: {
    title: string
    note: string
    line: number
    lineLabel: string
    head: string[]
    rows: ProgressRow[]
    total: ProgressRow | null
  }[]
  trends: { title: string; note: string; charts: ProgressChart[] }
  /** Merchants by solution and by legal form. */
  tables: ProgressTable[]
  map: ProgressMap | null
  /** Many rows: set in two columns. */
  wards: ProgressTable | null
  /** What each target asks, since when and by which source. */
  definitions: ProgressTable
  method: { title: string; lines: PrintedLine[] }
  /** Words for a page; `{page}` and `{pages}` are filled in. */
  page: string
}

export type PrintOrder = { title: string; language: string } & (
  | ProductSheets
  | ShelfCards
  | StallCard
  | Dossier
  | Agreement
  | ProgressReport
)
