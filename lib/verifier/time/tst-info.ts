import { readWhole } from '../asn1/element'
import { algorithmOf, booleanOf, context, numberOf, octetsOf, oidOf, tags, timeOf } from '../asn1/values'
import { Finding, Malformed } from '../ledger'

/** TSTInfo (RFC 3161, 2.4.2): what a time-stamping authority says. */
export type TstInfo = { hashOid: string; imprint: Uint8Array; generatedAt: Date }

/** Reads a TSTInfo; throws `Malformed` when the bytes are none, `Finding` when they say more than is understood. */
export function readTstInfo(bytes: Uint8Array): TstInfo {
  const info = readWhole(bytes).expect(tags.sequence)
  const [version, , messageImprint, , generatedAt] = info.children
  if (!version || !messageImprint || !generatedAt) throw new Malformed('a timestamp lacks a field')
  if (numberOf(version) !== 1) throw new Finding('time.stamp.unsupported', 'another version')
  // What a critical extension says may take back all the rest.
  for (const each of info.field(context(1))?.children ?? [])
    if (each.child(1).tag === tags.boolean && booleanOf(each.child(1)))
      throw new Finding('time.stamp.unsupported', oidOf(each.child(0)))
  return {
    hashOid: algorithmOf(messageImprint.child(0)).oid,
    imprint: octetsOf(messageImprint.child(1)),
    generatedAt: timeOf(generatedAt.expect(tags.generalizedTime)),
  }
}
