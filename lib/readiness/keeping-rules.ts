import { addDays, type Day, dayOf } from '@/lib/format/days'
import { lastKnown } from './moment-rules'
import type { ProofFacts } from './types'

/** Days for which an invoice's file stays after its proof ceased to count, for questions about the decision. */
export const INVOICE_KEPT_DAYS = 90

/**
 * The day from which the file of an invoice is kept no more, since it names whoever bought; null while its proof waits, or
 * counts without an end. What was found of the file stays, and so does its hash: neither says anything of a buyer.
 */
export function invoiceGoneFrom({ decisions, validUntil }: Pick<ProofFacts, 'decisions' | 'validUntil'>): Day | null {
  const ever = new Date(8.64e15)
  const last = lastKnown(decisions, { at: ever, known: ever })
  if (!last) return null
  const ended = last.kind === 'ACCEPTED' ? validUntil : dayOf(last.effectiveAt)
  return ended && addDays(ended, INVOICE_KEPT_DAYS + 1)
}
