/** First dong of every price band that shoppers are offered; the database function shelf_price_band() has the same. */
const bandStarts = [50_000, 100_000, 200_000, 500_000, 1_000_000, 2_000_000]

export type PriceBand = { band: number; fromVnd: number | null; toVnd: number | null }

/** The price bands from the lowest to the highest; both ends belong to a band, null is open. */
export const priceBands: readonly PriceBand[] = [null, ...bandStarts].map((fromVnd, band) => {
  const next = bandStarts[band]
  return { band, fromVnd, toVnd: next === undefined ? null : next - 1 }
})

/** The bands that a choice of prices consists of exactly; null when it cuts one in two. */
export function wholeBands(fromVnd: number | null, toVnd: number | null): PriceBand[] | null {
  const first = priceBands.findIndex((band) => band.fromVnd === fromVnd)
  const last = priceBands.findIndex((band) => band.toVnd === toVnd)
  return first === -1 || last === -1 || last < first ? null : priceBands.slice(first, last + 1)
}
