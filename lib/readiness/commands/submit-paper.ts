import 'server-only'
import type { MerchantActor } from '@/lib/auth/actors'
import { verifyDocument } from '@/lib/trust/verify-document'
import type { Reason } from '@/lib/verifier/reasons'
import { decisiveReasons, paperFinding } from '../evidence-rules'
import type { SubmitFactsInput } from '../input'
import { paperKind } from '../paper-rules'
import type { PaperProblem } from '../types'
import { type FactsSubmitted, type Paper, submitProofFacts } from './submit-facts'

export type PaperSubmitted = FactsSubmitted | { ok: false; reason: PaperProblem; because: Reason[] }

/**
 * Hands in what a paper says, with the paper. A contract from a platform is a signed PDF: its signatures are checked like any
 * other's, so that whoever decides has the facts beside it. One whose signature does not hold is not kept.
 */
export async function submitPaper(
  merchant: MerchantActor,
  facts: SubmitFactsInput,
  paper: Paper | null,
): Promise<PaperSubmitted> {
  if (!paper || facts.solution !== 'E_CONTRACT' || paperKind(paper.bytes) !== 'pdf')
    return submitProofFacts(merchant, facts, paper)
  const verified = await verifyDocument(paper.bytes, `merchant ${merchant.merchantId}`, new Date())
  const finding = paperFinding(verified.report)
  if (finding === 'unsigned') return submitProofFacts(merchant, facts, paper)
  if (finding === 'signed') return submitProofFacts(merchant, facts, { ...paper, verified })
  return { ok: false, reason: finding, because: decisiveReasons(verified.report) }
}
