import { tidy } from './folding'

/** A name's identity: NFC, no capitals, spaces folded. Accents count: `Chè lam` and `Chế lâm` are two things. */
export const nameKey = (name: string) => tidy(name).toLocaleLowerCase('vi')

/**
 * A producer's identity: the tax code when there is one, else the name and the ward. Addresses play no part, so that
 * several ways of writing one do not make several producers.
 */
export const producerKey = ({
  taxCode,
  name,
  wardCode,
}: {
  taxCode: string | null
  name: string
  wardCode: string | null
}) => (taxCode ? `tax:${taxCode}` : `name:${nameKey(name)}|${wardCode ?? ''}`)

/** A registered product's identity: who makes it and what it is called. */
export const productKey = (producer: string, name: string) => `${producer}\u0000${nameKey(name)}`

/** A certificate's identity: the product and the decision. Numbers begin again every year, so the year belongs to it. */
export const certificateKey = (product: string, decision: string, issuedOn: string) =>
  `${product}\u0000${decision.toLocaleLowerCase('vi')}\u0000${issuedOn.slice(0, 4)}`
