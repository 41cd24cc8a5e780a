import type { FileReport, Verdict } from '@/lib/verifier/types'
import type { FileIdentity } from './types'

/** Verdicts of a file from best to worst, as proofs go. */
export const verdictsBestFirst: readonly Verdict[] = [
  'accepted',
  'weak',
  'review',
  'untrusted',
  'unsupported',
  'unsigned',
  'refused',
]
const identities: readonly FileIdentity[] = ['same', 'branch', 'unknown', 'other']

type Looked = { report: Pick<FileReport, 'kind' | 'verdict' | 'invoice'>; identity: FileIdentity }

/** Orders invoices by what they prove: the merchant's own first, then the better verdict, then the newer. */
export function betterInvoice(a: Looked, b: Looked): number {
  const kind = Number(a.report.kind !== 'invoice') - Number(b.report.kind !== 'invoice')
  if (kind !== 0) return kind
  const identity = identities.indexOf(a.identity) - identities.indexOf(b.identity)
  if (identity !== 0) return identity
  const verdict = verdictsBestFirst.indexOf(a.report.verdict) - verdictsBestFirst.indexOf(b.report.verdict)
  if (verdict !== 0) return verdict
  return (b.report.invoice?.date ?? '').localeCompare(a.report.invoice?.date ?? '')
}
