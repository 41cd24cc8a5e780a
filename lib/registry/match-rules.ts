/** Signs that a merchant is a producer of the registry, the surest first. */
export const linkReasons = ['same-tax-code', 'same-name-and-ward', 'same-phone', 'same-name'] as const
export type LinkReason = (typeof linkReasons)[number]

export type Signs = {
  taxCode: string | null
  /** Without accents and capitals. */
  nameFolded: string
  wardCode: string | null
  phone: string | null
}

/** Every sign that two are the same, the surest first; empty when there is none. */
export function linkReasonsOf(merchant: Signs, producer: Signs): LinkReason[] {
  const isSame = (one: string | null, other: string | null) => one !== null && one !== '' && one === other
  const hasName = isSame(merchant.nameFolded.trim(), producer.nameFolded.trim())
  const found: Record<LinkReason, boolean> = {
    'same-tax-code': isSame(merchant.taxCode, producer.taxCode),
    'same-name-and-ward': hasName && isSame(merchant.wardCode, producer.wardCode),
    'same-phone': isSame(merchant.phone, producer.phone),
    'same-name': hasName && !isSame(merchant.wardCode, producer.wardCode),
  }
  return linkReasons.filter((reason) => found[reason])
}

/** Candidates with a sign, those with the surest one first, then those with more of them, then by name. */
export function rankedCandidates<C extends { name: string; reasons: LinkReason[] }>(candidates: C[]): C[] {
  const rank = ({ reasons: [first] }: C) => (first ? linkReasons.indexOf(first) : linkReasons.length)
  return candidates
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted(
      (one, other) =>
        rank(one) - rank(other) ||
        other.reasons.length - one.reasons.length ||
        one.name.localeCompare(other.name, 'vi'),
    )
}
