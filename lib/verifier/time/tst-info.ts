import { readWhole } from '../asn1/element'
import { algorithmOf, octetsOf, tags, timeOf } from '../asn1/values'
import { Malformed } from '../ledger'

/** TSTInfo (RFC 3161, 2.4.2): what a time-stamping authority says. */
export type TstInfo = { hashOid: string; imprint: Uint8Array; generatedAt: Date }

/** Reads a TSTInfo; throws `Malformed` when the bytes are none. */
export function readTstInfo(bytes: Uint8Array): TstInfo {
  const [, , messageImprint, , generatedAt] = readWhole(bytes).expect(tags.sequence).children
  if (!messageImprint || !generatedAt) throw new Malformed('a timestamp lacks a field')
  return {
    hashOid: algorithmOf(messageImprint.child(0)).oid,
    imprint: octetsOf(messageImprint.child(1)),
    generatedAt: timeOf(generatedAt.expect(tags.generalizedTime)),
  }
}
