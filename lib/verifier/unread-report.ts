import { type Finding, Ledger } from './ledger'
import type { FileKind, FileReport } from './types'
import { verdictOfFile } from './verdict-rules'

/** What is said of a file that was not read to its end. */
export function reportOfUnread(kind: FileKind, sha256: string, { reason, detail }: Finding): FileReport {
  const ledger = new Ledger()
  ledger.find(reason, detail)
  return {
    kind,
    sha256,
    verdict: verdictOfFile([], ledger.reasons),
    revocation: 'unknown',
    reasons: ledger.reasons,
    checks: ledger.checks,
    signatures: [],
    invoice: null,
  }
}
