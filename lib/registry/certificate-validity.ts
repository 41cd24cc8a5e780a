import { addDays, addMonths, type Day } from '@/lib/format/days'

/** A dated decision that keeps a certificate valid through a later day. */
export type ExtensionFact = { validThrough: Day; effectiveOn: Day }

/** A dated decision that ends a certificate; `effectiveOn` is the first day on which it is no longer valid. */
export type RevocationFact = { effectiveOn: Day }

/** What decides a certificate's validity. */
export type CertificateFacts = {
  issuedOn: Day
  extensions: readonly ExtensionFact[]
  revocations: readonly RevocationFact[]
}

type Recorded<T> = T & { recordedAt: Date }

/** The same facts with the moments at which they were recorded. */
export type RecordedCertificateFacts = {
  issuedOn: Day
  extensions: readonly Recorded<ExtensionFact>[]
  revocations: readonly Recorded<RevocationFact>[]
}

const CERTIFICATE_MONTHS = 36

/** Last valid day by the certificate alone: the day before decision date + 36 months (or that month's last day). */
export const ownLastDay = (issuedOn: Day): Day => addDays(addMonths(issuedOn, CERTIFICATE_MONTHS), -1)

/** The certificate as it was known at a moment: without extensions and revocations recorded later. */
export function certificateKnownAt(certificate: RecordedCertificateFacts, known: Date): CertificateFacts {
  const isKnown = (fact: { recordedAt: Date }) => fact.recordedAt <= known
  return {
    issuedOn: certificate.issuedOn,
    extensions: certificate.extensions.filter(isKnown),
    revocations: certificate.revocations.filter(isKnown),
  }
}

/** Whether a certificate is valid on a day. */
export function isValidOn({ issuedOn, extensions, revocations }: CertificateFacts, day: Day): boolean {
  if (day < issuedOn || revocations.some(({ effectiveOn }) => effectiveOn <= day)) return false
  return (
    day <= ownLastDay(issuedOn) ||
    extensions.some(({ effectiveOn, validThrough }) => effectiveOn <= day && day <= validThrough)
  )
}

/** Of several certificates the one to show on a day: the latest issued of those valid; null when none is. */
export function shownCertificate<C extends CertificateFacts>(certificates: readonly C[], day: Day): C | null {
  return certificates
    .filter((certificate) => isValidOn(certificate, day))
    .reduce<C | null>((shown, next) => (shown && shown.issuedOn >= next.issuedOn ? shown : next), null)
}

/** The days on which a certificate is valid, as ranges with both ends included, in order and apart from each other. */
export function validRanges({ issuedOn, extensions, revocations }: CertificateFacts): { from: Day; through: Day }[] {
  const end = revocations.map(({ effectiveOn }) => addDays(effectiveOn, -1)).sort()[0]
  const parts = [
    { from: issuedOn, through: ownLastDay(issuedOn) },
    ...extensions.map(({ effectiveOn, validThrough }) => ({
      from: effectiveOn < issuedOn ? issuedOn : effectiveOn,
      through: validThrough,
    })),
  ]
    .map(({ from, through }) => ({ from, through: end !== undefined && end < through ? end : through }))
    .filter(({ from, through }) => from <= through)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  const ranges: { from: Day; through: Day }[] = []
  for (const part of parts) {
    const last = ranges.at(-1)
    if (!last || addDays(last.through, 1) < part.from) ranges.push({ ...part })
    else if (last.through < part.through) last.through = part.through
  }
  return ranges
}
