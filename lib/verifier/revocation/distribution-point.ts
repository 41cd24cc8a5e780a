import { type Element, readWhole } from '../asn1/element'
import { context, namedBitsOf, tags } from '../asn1/values'
import { unlessMalformed } from '../ledger'
import type { Certificate } from '../x509/certificate'
import { attributesIn, type Name, readName, textOfName } from '../x509/names'

const directory = context(4)

/** A GeneralName, written so that the same names are the same text. */
const wordOf = (name: Element) =>
  name.tag === directory ? textOfName(readName(name.child(0))) : Buffer.from(name.bytes).toString('hex')

/** What cannot be read names nothing. */
const readable = <T>(read: () => T[]): T[] => unlessMalformed(read, [])

/** The names of a DistributionPointName (RFC 5280, 4.2.1.13): whole ones, or what follows the issuer's. */
export const namesOfPoint = (point: Element, issuer: Name): string[] =>
  readable(() => {
    const choice = point.child(0)
    if (choice.tag === context(0)) return choice.children.map(wordOf)
    const relative = attributesIn(choice.expect(context(1)).children)
    return [textOfName({ attributes: [...issuer.attributes, ...relative] })]
  })

/** The names among GeneralNames that an issuer can have. */
export const directoriesIn = (names: Element): Name[] =>
  names.children.filter(({ tag }) => tag === directory).map((each) => readName(each.child(0)))

/** ReasonFlags (4.2.1.13): every reason but the one that is not used. */
export const allReasons: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 6, 7, 8])

/** The reasons that a field names; all where there is none. */
export const reasonsIn = (field: Element | null): ReadonlySet<number> =>
  field ? namedBitsOf(field, field.tag) : allReasons

/** Where a certificate says that lists about it are published, by whom, and for which reasons. */
export type Point = { names: string[]; issuers: Name[]; isOfAnother: boolean; reasons: ReadonlySet<number> }

function readPoint(point: Element, issuer: Name): Point {
  const others = point.field(context(2))
  const issuers = others ? directoriesIn(others) : [issuer]
  const [base = issuer] = issuers
  const name = point.field(context(0))
  return {
    names: name ? namesOfPoint(name, base) : issuers.map(textOfName),
    issuers,
    isOfAnother: others !== null,
    reasons: reasonsIn(point.field(context(1, false))),
  }
}

/** The points that a certificate names, and the one that it need not: its issuer's own (6.3.3, at the end). */
export const pointsOf = ({ extensions, issuer }: Pick<Certificate, 'extensions' | 'issuer'>): Point[] => {
  const { distributionPoints } = extensions
  const named = readable(() =>
    distributionPoints
      ? readWhole(distributionPoints)
          .expect(tags.sequence)
          .children.map((each) => readPoint(each, issuer))
      : [],
  )
  return [...named, { names: [textOfName(issuer)], issuers: [issuer], isOfAnother: false, reasons: allReasons }]
}
