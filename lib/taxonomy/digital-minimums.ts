/**
 * What the criteria of each product set ask of digital evidence before a product can have so many stars; null where a set
 * does not ask. Annex II of Decision 26/2026/QĐ-TTg of 22 May 2026. The law may change: a later decision is a further entry.
 */
export type DigitalMinimum = 'trace-code' | 'story-in-trace' | 'booth-link'
export const digitalMinimums = ['trace-code', 'story-in-trace', 'booth-link'] as const satisfies DigitalMinimum[]

type MinimumStars = Record<DigitalMinimum, number | null>

/** Where the figures come from, and since when. */
export const minimumsSource = { decision: '26/2026/QĐ-TTg', issuedOn: '2026-05-22' } as const

const usual: MinimumStars = { 'trace-code': 4, 'story-in-trace': 4, 'booth-link': 5 }

const exceptions: Record<number, MinimumStars> = {
  24: { 'trace-code': 5, 'story-in-trace': 4, 'booth-link': null },
  25: { 'trace-code': 4, 'story-in-trace': 4, 'booth-link': null },
  26: { 'trace-code': null, 'story-in-trace': null, 'booth-link': null },
}

const nothing: MinimumStars = { 'trace-code': null, 'story-in-trace': null, 'booth-link': null }

/** The stars from which a set asks for each; nothing for an unknown set. */
export const minimumStarsOf = (setNumber: number): MinimumStars =>
  setNumber >= 1 && setNumber <= 26 ? (exceptions[setNumber] ?? usual) : nothing

/** What a set asks of a product with so many stars. */
export const minimumsFor = (setNumber: number, stars: number): DigitalMinimum[] =>
  digitalMinimums.filter((one) => {
    const from = minimumStarsOf(setNumber)[one]
    return from !== null && stars >= from
  })
