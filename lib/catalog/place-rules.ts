import type { PublicVillage } from './place-types'

/** Other villages near this one in place or craft: of the same ward first, then of the same set, with most products first. */
export function villagesAlike(villages: readonly PublicVillage[], here: PublicVillage, limit: number): PublicVillage[] {
  const nearness = (other: PublicVillage) =>
    (other.ward.code === here.ward.code ? 2 : 0) + (other.setNumber === here.setNumber ? 1 : 0)
  return villages
    .filter((other) => other.slug !== here.slug && nearness(other) > 0)
    .sort((a, b) => nearness(b) - nearness(a) || b.listed - a.listed || (a.slug < b.slug ? -1 : 1))
    .slice(0, limit)
}
