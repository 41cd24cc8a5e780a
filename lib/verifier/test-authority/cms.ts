import type { Identity } from './certificates'
import {
  context,
  type Der,
  generalizedTime,
  implicit,
  integer,
  octets,
  oid,
  sequence,
  setOf,
  tagged,
  utcTime,
} from './der'
import { hashAlgorithm, hashed, signatureAlgorithm, signBytes, type TestHash } from './keys'

const ids = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  tstInfo: '1.2.840.113549.1.9.16.1.4',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  signatureTimestamp: '1.2.840.113549.1.9.16.2.14',
} as const

export const attribute = (type: string, ...values: Der[]) => sequence(oid(type), setOf(...values))

/** What is signed, and every place where a forger might want something else. */
export type CmsWish = {
  signer: Identity
  content: Uint8Array
  certificates?: Identity[]
  hash?: TestHash
  /** What stands where the hash function is named, where that is something else. */
  namedDigest?: Der
  /** The hash that the signature algorithm names, where it is another. */
  signatureHash?: TestHash
  signingTime?: Date | null
  /** The content-type attribute; null leaves it out. */
  contentType?: string | null
  /** The content inside, as timestamps have it. */
  encapsulated?: Buffer | null
  encapsulatedType?: string
  messageDigest?: Buffer | null
  /** The hash of the signing-certificate attribute, written out. */
  namedHash?: TestHash
  /** The certificate that the signing-certificate attribute names; null leaves the attribute out. */
  named?: Identity | null
  signedAttributes?: Der[]
  unsignedAttributes?: Der[]
  /** Makes an unsigned attribute of the signature value, as timestamps are. */
  stamp?: (signature: Buffer) => Der
  noAttributes?: boolean
  /** How the signed attributes are written, where it is not as they are signed. */
  write?: (attributes: Der[]) => Der
  /** Signs the attributes as they are written, not their DER. */
  signsWritten?: boolean
  /** The same signer twice, or more often. */
  signers?: number
  byKeyId?: boolean
  mangleSignature?: (signature: Buffer) => Buffer
  revocationLists?: Der[]
}

const certificateNamed = ({ der }: Identity, hash?: TestHash) =>
  attribute(
    ids.signingCertificateV2,
    sequence(sequence(sequence(...(hash ? [hashAlgorithm(hash)] : []), octets(hashed(hash ?? 'sha256', der))))),
  )

function attributesOf(wish: CmsWish): Der[] {
  const { signer, content, hash = 'sha256', signingTime = new Date('2026-06-01T03:00:00Z'), named = signer } = wish
  const { contentType = ids.data, messageDigest = hashed(hash, content) } = wish
  return [
    ...(contentType ? [attribute(ids.contentType, oid(contentType))] : []),
    ...(messageDigest ? [attribute(ids.messageDigest, octets(messageDigest))] : []),
    ...(signingTime ? [attribute(ids.signingTime, utcTime(signingTime))] : []),
    ...(named ? [certificateNamed(named, wish.namedHash)] : []),
    ...(wish.signedAttributes ?? []),
  ]
}

const written = (attributes: Der) => Buffer.concat([Buffer.of(0xa0), attributes.subarray(1)])

function signerInfo(wish: CmsWish): Der {
  const { signer, content, hash = 'sha256', mangleSignature = (value) => value } = wish
  const attributes = setOf(...attributesOf(wish))
  const signedWith = wish.signatureHash ?? hash
  const shown = wish.write?.(attributesOf(wish)) ?? written(attributes)
  const signed = wish.signsWritten ? Buffer.concat([Buffer.of(0x31), shown.subarray(1)]) : attributes
  const made = mangleSignature(signBytes(signer.key, signedWith, wish.noAttributes ? content : signed))
  const unsigned = [
    ...(wish.unsignedAttributes ?? []),
    ...(wish.stamp ? [attribute(ids.signatureTimestamp, wish.stamp(made))] : []),
  ]
  const issuer = Buffer.from(issuerOf(signer.der))
  return sequence(
    integer(wish.byKeyId ? 3 : 1),
    wish.byKeyId
      ? implicit(0, hashed('sha1', signer.key.spki.subarray(-65)))
      : sequence(issuer, integer(signer.serial)),
    wish.namedDigest ?? hashAlgorithm(hash),
    ...(wish.noAttributes ? [] : [shown]),
    signatureAlgorithm(signer.key, signedWith),
    octets(made),
    ...(unsigned.length > 0 ? [tagged(0xa1, ...unsigned)] : []),
  )
}

/** The issuer's name as it stands in a certificate. */
function issuerOf(der: Buffer): Buffer {
  const skip = (at: number) => {
    const first = der[at + 1] ?? 0
    const octets = first > 128 ? first - 128 : 0
    const length = octets ? Number.parseInt(der.subarray(at + 2, at + 2 + octets).toString('hex'), 16) : first
    return { content: at + 2 + octets, end: at + 2 + octets + length }
  }
  let at = skip(skip(0).content).content
  if (der[at] === 0xa0) at = skip(at).end
  at = skip(skip(at).end).end
  return der.subarray(at, skip(at).end)
}

/** A ContentInfo with SignedData. */
export function signCms(wish: CmsWish): Der {
  const { signer, certificates = [signer], hash = 'sha256', encapsulated = null } = wish
  const info = signerInfo(wish)
  const type = oid(wish.encapsulatedType ?? ids.data)
  return sequence(
    oid(ids.signedData),
    context(
      0,
      sequence(
        integer(1),
        setOf(hashAlgorithm(hash)),
        encapsulated ? sequence(type, context(0, octets(encapsulated))) : sequence(type),
        tagged(0xa0, ...certificates.map(({ der }) => der)),
        ...(wish.revocationLists ? [tagged(0xa1, ...wish.revocationLists)] : []),
        setOf(...Array.from({ length: wish.signers ?? 1 }, () => info)),
      ),
    ),
  )
}

export type StampWish = {
  authority: Identity
  stamped: Uint8Array
  at?: Date
  hash?: TestHash
  certificates?: Identity[]
  /** Further fields of the TSTInfo. */
  fields?: Der[]
  version?: number
} & Partial<CmsWish>

/** A timestamp token (RFC 3161) over some bytes. */
export function stampToken({
  authority,
  stamped,
  at = new Date('2026-06-01T03:00:05Z'),
  hash = 'sha256',
  fields = [],
  version = 1,
  ...more
}: StampWish): Der {
  const info = sequence(
    integer(version),
    oid('1.2.3.4.1'),
    sequence(hashAlgorithm(hash), octets(hashed(hash, stamped))),
    integer(77),
    generalizedTime(at),
    ...fields,
  )
  return signCms({
    signer: authority,
    content: info,
    contentType: ids.tstInfo,
    encapsulated: info,
    encapsulatedType: ids.tstInfo,
    signingTime: at,
    ...more,
  })
}
