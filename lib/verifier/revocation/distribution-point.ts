import { type Element, readWhole } from '../asn1/element'
import { context, tags } from '../asn1/values'
import { unlessMalformed } from '../ledger'
import { attributesIn, type Name, readName, textOfName } from '../x509/names'

const directory = context(4)

/** A GeneralName, written so that the same names are the same text. */
const wordOf = (name: Element) =>
  name.tag === directory ? textOfName(readName(name.child(0))) : Buffer.from(name.bytes).toString('hex')

/** What cannot be read names nothing. */
const readable = (names: () => string[]): string[] => unlessMalformed(names, [])

/** The names of a DistributionPointName (RFC 5280, 4.2.1.13): whole ones, or what follows the issuer's. */
export const namesOfPoint = (point: Element, issuer: Name): string[] =>
  readable(() => {
    const choice = point.child(0)
    if (choice.tag === context(0)) return choice.children.map(wordOf)
    const relative = attributesIn(choice.expect(context(1)).children)
    return [textOfName({ attributes: [...issuer.attributes, ...relative] })]
  })

/**
 * The names of the points at which a certificate says that its issuer publishes complete lists: none for some reasons only, and
 * none of another issuer.
 */
export const namesOfPoints = (octets: Uint8Array, issuer: Name): string[] =>
  readable(() =>
    readWhole(octets)
      .expect(tags.sequence)
      .children.filter((each) => each.children.every(({ tag }) => tag === context(0)))
      .flatMap((each) => each.children.flatMap((point) => namesOfPoint(point, issuer))),
  )
