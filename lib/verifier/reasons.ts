/**
 * What a finding does to the verdict of its signature. `note` says something worth knowing and changes nothing.
 * The order of the others, worst first, is the order of the verdicts.
 */
export type Severity = 'refused' | 'unsupported' | 'untrusted' | 'review' | 'weak' | 'note'

/**
 * Every reason the verifier can give, `area.check.finding`, and what it does to the verdict. The codes are stable: a code may be
 * added, but none changes its meaning. `docs/verifier.md` explains each; the `verifier` messages say it to people.
 */
export const reasons = {
  'file.access.failed': 'unsupported',
  'file.format.empty': 'unsupported',
  'file.format.unknown': 'unsupported',
  'file.format.container': 'unsupported',
  'file.format.signature': 'unsupported',
  'file.limits.size': 'unsupported',
  'file.limits.time': 'unsupported',
  'file.limits.memory': 'unsupported',
  'file.limits.fault': 'unsupported',

  'pdf.structure.unreadable': 'unsupported',
  'pdf.structure.broken': 'refused',
  'pdf.structure.before-header': 'review',
  'pdf.structure.encrypted': 'unsupported',
  'pdf.structure.limits': 'unsupported',
  'pdf.structure.stray-signature': 'review',
  'pdf.dictionary.incomplete': 'refused',
  'pdf.dictionary.format': 'unsupported',
  'pdf.dictionary.usage-rights': 'unsupported',
  'pdf.byte-range.malformed': 'refused',
  'pdf.byte-range.several-gaps': 'unsupported',
  'pdf.byte-range.beyond-end': 'refused',
  'pdf.byte-range.gap': 'refused',
  'pdf.byte-range.no-revision': 'unsupported',
  'pdf.changes.content': 'refused',
  'pdf.changes.signature': 'refused',
  'pdf.changes.forbidden': 'refused',
  'pdf.changes.hidden-objects': 'refused',
  'pdf.changes.loose-bytes': 'review',
  'pdf.changes.form': 'review',
  'pdf.changes.annotation': 'review',
  'pdf.changes.mark': 'review',
  'pdf.changes.unexplained': 'review',
  'pdf.changes.evidence-added': 'note',
  'pdf.changes.signature-added': 'note',

  'cms.structure.unreadable': 'refused',
  'cms.structure.trailing-bytes': 'refused',
  'cms.structure.content-inside': 'refused',
  'cms.structure.content-type': 'refused',
  'cms.structure.signer-count': 'refused',
  'cms.attributes.absent': 'unsupported',
  'cms.attributes.repeated': 'refused',
  'cms.attributes.content-type': 'refused',
  'cms.attributes.message-digest': 'refused',
  'cms.attributes.algorithm-protection': 'refused',

  'signature.digest.mismatch': 'refused',
  'signature.value.wrong': 'refused',
  'signature.algorithm.unsupported': 'unsupported',
  'signature.algorithm.disagree': 'review',
  'signature.strength.digest': 'weak',
  'signature.strength.key': 'weak',
  'signature.certificate.missing': 'unsupported',
  'signature.certificate.unreadable': 'unsupported',
  'signature.certificate.unnamed': 'review',
  'signature.certificate.mismatch': 'refused',

  'chain.trust.unknown': 'untrusted',
  'chain.trust.purpose': 'untrusted',
  'chain.trust.no-certificate': 'untrusted',
  'chain.issuer.not-authority': 'refused',
  'chain.issuer.key-usage': 'refused',
  'chain.issuer.path-length': 'refused',
  'chain.issuer.name-constraints': 'unsupported',
  'chain.issuer.name-outside': 'refused',
  'chain.issuer.policy': 'refused',
  'chain.extensions.critical': 'unsupported',
  'chain.usage.forbidden': 'refused',
  'chain.usage.purpose': 'review',
  'chain.validity.before': 'review',
  'chain.validity.after': 'review',
  'chain.validity.expired': 'review',
  'chain.strength.digest': 'weak',
  'chain.strength.key': 'weak',

  'revocation.status.revoked': 'refused',
  'revocation.status.revoked-since': 'review',
  'revocation.status.revoked-later': 'note',
  'revocation.status.unknown': 'note',

  'time.signing.absent': 'note',
  'time.signing.claimed': 'note',
  'time.signing.future': 'review',
  'time.stamp.unreadable': 'refused',
  'time.stamp.imprint': 'refused',
  'time.stamp.wrong': 'refused',
  'time.stamp.unsupported': 'unsupported',
  'time.stamp.usage': 'review',
  'time.stamp.untrusted': 'untrusted',
  'time.stamp.doubtful': 'review',
  'time.stamp.strength': 'weak',
  'time.stamp.future': 'review',

  'xml.structure.malformed': 'refused',
  'xml.structure.doctype': 'unsupported',
  'xml.structure.entities': 'refused',
  'xml.structure.encoding': 'unsupported',
  'xml.structure.limits': 'unsupported',
  'xml.signature.malformed': 'refused',
  'xml.signature.nested': 'unsupported',
  'xml.reference.external': 'unsupported',
  'xml.reference.transform': 'unsupported',
  'xml.reference.too-many': 'unsupported',
  'xml.reference.missing': 'unsupported',
  'xml.reference.duplicate-id': 'refused',
  'xml.coverage.nothing': 'review',
  'xml.coverage.partial': 'review',
  'xml.coverage.twin': 'refused',
  'xml.coverage.ambiguous': 'unsupported',
  'xml.coverage.manifest': 'unsupported',
  'xml.coverage.comment': 'review',
  'xml.coverage.pieces': 'review',
  'xml.coverage.inherited': 'review',
  'xml.coverage.object': 'review',
  'xml.coverage.instruction': 'review',

  'invoice.structure.several': 'unsupported',
  'invoice.structure.place': 'unsupported',
  'invoice.structure.repeated': 'refused',
  'invoice.structure.incomplete': 'review',
  'invoice.structure.extra': 'review',
  'invoice.structure.ambiguous': 'review',
  'invoice.structure.version': 'review',
  'invoice.seller.unsigned': 'refused',
  'invoice.seller.missing': 'review',
  'invoice.seller.unnamed': 'review',
  'invoice.seller.other': 'review',
  'invoice.code.missing': 'review',
  'invoice.code.unproved': 'review',
  'invoice.code.form': 'review',
  'invoice.code.uncovered': 'review',
  'invoice.amounts.unreadable': 'review',
  'invoice.amounts.line': 'review',
  'invoice.amounts.tax': 'review',
  'invoice.amounts.total': 'review',
  'invoice.amounts.adjustment': 'note',
  'invoice.words.differ': 'review',
  'invoice.words.unreadable': 'review',
  'invoice.words.currency': 'note',
  'invoice.dates.unreadable': 'review',
  'invoice.dates.future': 'review',
  'invoice.dates.order': 'review',
  'invoice.dates.symbol': 'review',
} as const satisfies Record<string, Severity>

export type Reason = keyof typeof reasons

export const isReason = (text: string): text is Reason => Object.hasOwn(reasons, text)

type CheckOf<R> = R extends `${infer Area}.${infer Check}.${string}` ? `${Area}.${Check}` : never

/** What is checked: the first two words of the reasons that may be given. */
export type CheckName = CheckOf<Reason>

export const severityOf = (reason: Reason): Severity => reasons[reason]

export const checkOf = <R extends Reason>(reason: R) => reason.slice(0, reason.lastIndexOf('.')) as CheckName
