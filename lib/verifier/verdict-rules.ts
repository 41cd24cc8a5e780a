import { type Reason, type Severity, severityOf } from './reasons'
import type { Revocation, Verdict } from './types'

type Judged = Exclude<Verdict, 'unsigned'>

const worstFirst: readonly Judged[] = ['refused', 'unsupported', 'untrusted', 'review', 'weak', 'accepted']

const verdictOf = (severity: Severity): Judged => (severity === 'note' ? 'accepted' : severity)

const worst = (verdicts: readonly Judged[]): Judged => worstFirst.find((each) => verdicts.includes(each)) ?? 'accepted'

/** The worst that any of the reasons does; `accepted` when none does anything. */
export const verdictOfReasons = (reasons: readonly Reason[]): Judged =>
  worst(reasons.map((reason) => verdictOf(severityOf(reason))))

/** A file is as good as its worst signature and as what was found about the whole of it. */
export function verdictOfFile(signatures: readonly Judged[], reasons: readonly Reason[]): Verdict {
  const ofFile = verdictOfReasons(reasons)
  if (signatures.length === 0) return ofFile === 'refused' || ofFile === 'unsupported' ? ofFile : 'unsigned'
  return worst([ofFile, ...signatures])
}

/** Good only when every status is known and good. */
export function worstRevocation(statuses: readonly Revocation[]): Revocation {
  if (statuses.includes('revoked')) return 'revoked'
  return statuses.length > 0 && statuses.every((status) => status === 'good') ? 'good' : 'unknown'
}
