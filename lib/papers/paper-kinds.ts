/** Everything that can be printed for products, as an address names it. */
export const productPapers = ['sheet-A4', 'sheet-A5', 'shelf-A4', 'shelf-A6'] as const
/** What is printed for the merchant itself. */
export const stallPapers = ['stall-A4', 'stall-A5'] as const
export const papers = [...productPapers, ...stallPapers, 'evidence'] as const
export type Paper = (typeof papers)[number]

/** Products of one file of sheets, each with a picture in it; cards are light. */
export const mostProducts = { sheet: 30, shelf: 200 }

export const paperOf = (text: string): Paper | null => papers.find((paper) => paper === text) ?? null
