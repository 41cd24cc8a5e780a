/** Widths in pixels in which every picture is kept. */
export const variantWidths = [320, 480, 800, 1600] as const
export type VariantWidth = (typeof variantWidths)[number]

export const isContentHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)

/** The width that a file name such as "480.webp" stands for; null for any other name. */
export const variantWidth = (fileName: string): VariantWidth | null =>
  variantWidths.find((width) => fileName === `${width}.webp`) ?? null

export const variantKey = (contentHash: string, width: VariantWidth): string => `pictures/${contentHash}/${width}.webp`
