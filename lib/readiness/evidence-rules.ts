import { addMonths, type Day, dayOf, isDay } from '@/lib/format/days'
import { composed } from '@/lib/format/text'
import { nameOfSubject } from '@/lib/trust/report-rules'
import { type Reason, severityOf } from '@/lib/verifier/reasons'
import type { FileReport, SignatureReport } from '@/lib/verifier/types'
import type { FileIdentity, FileProblem, FileSolution, PaperProblem, Solution } from './types'

const digits = (code: string) => code.replace(/\D/g, '')

/**
 * Whether one of these numbers is the merchant's tax code. A branch (`0101234565-001`) is told apart from the business itself;
 * a household's tax code is its owner's personal ID.
 */
export function identityOf(numbers: readonly string[], merchantTaxCode: string | null): FileIdentity {
  const own = digits(merchantTaxCode ?? '')
  const named = numbers.map(digits).filter(Boolean)
  if (!own || named.length === 0) return 'unknown'
  if (named.includes(own)) return 'same'
  const isBranch = (code: string) => own.length !== 12 && code.length !== 12 && code.slice(0, 10) === own.slice(0, 10)
  return named.some(isBranch) ? 'branch' : 'other'
}

const numbersOf = ({ signer }: SignatureReport) => [...(signer?.taxCodes ?? []), ...(signer?.personalIds ?? [])]

/** Whether a certificate names a person and no business. */
export const isPersons = ({ signer }: SignatureReport) =>
  signer !== null && signer.taxCodes.length === 0 && signer.personalIds.length > 0

/**
 * Whose signature it is. The certificate of a person says nothing about the business that this person may own or represent: that
 * is for somebody to confirm. A household is its owner, so there another person is somebody else.
 */
export function signerIdentity(signature: SignatureReport, merchantTaxCode: string | null): FileIdentity {
  const identity = identityOf(numbersOf(signature), merchantTaxCode)
  const isHousehold = digits(merchantTaxCode ?? '').length === 12
  return identity === 'other' && isPersons(signature) && !isHousehold ? 'unknown' : identity
}

/** The signature that speaks for the merchant: one of its own, else the first. Timestamps are nobody's. */
export function ownSignature({ signatures }: FileReport, merchantTaxCode: string | null): SignatureReport | null {
  const all = signatures.filter(({ kind }) => kind === 'signature')
  return all.find((each) => signerIdentity(each, merchantTaxCode) === 'same') ?? all[0] ?? null
}

/**
 * Whose file it is: of what proves that invoices are issued the seller, as far as somebody signed that; else the signer, since an
 * invoice may name a seller who signed nothing. Takes a report before masking.
 */
export function identityOfFile(solution: Solution, report: FileReport, merchantTaxCode: string | null): FileIdentity {
  const { invoice } = report
  if (invoice && solution === 'E_INVOICE')
    return invoice.readFrom === 'unsigned' ? 'unknown' : identityOf([invoice.sellerTaxCode], merchantTaxCode)
  const signature = ownSignature(report, merchantTaxCode)
  return signature ? signerIdentity(signature, merchantTaxCode) : 'unknown'
}

/** Why a file cannot be handed in for a solution at all; null when a person may look at it. */
export function fileProblem(
  solution: FileSolution,
  report: FileReport,
  identity: FileIdentity,
  days: { today: Day; validUntil: Day | null },
): FileProblem | null {
  if (solution === 'E_INVOICE' && report.kind !== 'invoice')
    return report.kind === 'xml' && report.reasons.includes('file.limits.size') ? 'xml-too-large' : 'not-an-invoice'
  if (report.kind === 'unknown') return 'not-a-document'
  if (report.verdict === 'refused') return 'refused'
  // Neither a machine nor a person could tell who signed it.
  if (report.reasons.includes('pdf.structure.encrypted')) return 'locked'
  // A till's invoice needs no signature of the seller, so "sign it" would be no advice; without any it proves nothing (only the
  // tax authority's signature covers the code).
  if (report.verdict === 'unsigned') return report.invoice?.isCashRegister ? 'unsigned-till' : 'unsigned'
  if (solution === 'E_INVOICE' && !report.invoice) return 'unreadable-invoice'
  if (identity === 'other') return 'of-another'
  if (days.validUntil === null || days.validUntil >= days.today) return null
  return solution === 'E_INVOICE' ? 'invoice-too-old' : 'certificate-ended'
}

/**
 * Whether a machine's findings go with a paper that people look at, or why it is not taken. A contract signed on a platform may
 * bear the merchant's signature, the other side's or the platform's alone: whose they are is for the person to weigh. A paper
 * that nobody signed is read by eye.
 */
export function paperFinding(report: FileReport): 'signed' | 'unsigned' | PaperProblem {
  if (report.reasons.includes('pdf.structure.encrypted')) return 'locked'
  if (!report.signatures.some(({ kind }) => kind === 'signature')) return 'unsigned'
  return report.verdict === 'refused' ? 'refused' : 'signed'
}

/** For what a file is refused, to be said to whoever handed it in; whatever else is found would only confuse. */
export function decisiveReasons({ checks, signatures }: FileReport): Reason[] {
  const all = [...checks, ...signatures.flatMap((each) => each.checks)]
  const reasons = all.flatMap(({ reason }) => (reason && severityOf(reason) === 'refused' ? [reason] : []))
  return [...new Set(reasons)].slice(0, 5)
}

/** For how long after its day an invoice shows that the merchant issues electronic ones; as long as a lot shows tracing. */
export const INVOICE_MONTHS = 12

/** What a proof says of itself, taken from its file. */
export function proofOfFile(solution: FileSolution, report: FileReport, merchantTaxCode: string | null, today: Day) {
  if (solution === 'E_INVOICE' && report.invoice) {
    const { form, symbol, number, date } = report.invoice
    const validFrom = isDay(date) ? date : today
    return {
      ...{ number: `${form}${symbol}-${number}`, issuer: null, validFrom },
      validUntil: addMonths(validFrom, INVOICE_MONTHS),
    }
  }
  const signature = ownSignature(report, merchantTaxCode)
  const signer = signature?.signer
  if (!signer) return { number: null, issuer: null, validFrom: today, validUntil: null }
  return {
    number: signer.serial.toUpperCase(),
    issuer: nameOfSubject(signer.issuer),
    validFrom: dayOf(new Date(signer.notBefore)),
    validUntil: dayOf(new Date(signer.notAfter)),
  }
}

/** What makes an invoice this one and no other, whatever file it stands in; null for what is no invoice. */
export function invoiceIdentity({ invoice }: FileReport): string | null {
  if (!invoice) return null
  const { sellerTaxCode, form, symbol, number } = invoice
  const parts = [digits(sellerTaxCode), form, symbol, number.replace(/^0+(?=\d)/, '')]
  return parts.map((part) => composed(part).trim().toUpperCase()).join('|')
}
