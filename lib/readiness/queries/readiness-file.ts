import 'server-only'
import type { MerchantActor, StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { type Day, dayOf } from '@/lib/format/days'
import { invoiceGoneFrom } from '../keeping-rules'
import { isInForce, momentOf } from '../moment-rules'
import { proofStateAt, solutionState, withoutPersonalIds } from '../rules'
import { type ProofEvidence, type ProofRow, type ReadinessFile, solutions } from '../types'
import { merchantFacts } from './merchant-facts'
import { proofEvidence, proofPapers } from './proof-evidence'

/** Everything recorded about a merchant's four solutions, for administrators; null when there is no such merchant. */
export const findReadinessFile = (_admin: StaffActor, merchantId: string, now: Date) =>
  readinessFile(merchantId, now, withoutPersonalIds)

/** The same for the merchant itself, which may read its own numbers whole and needs no names of administrators. */
export async function findOwnReadiness({ merchantId }: MerchantActor, now: Date): Promise<ReadinessFile | null> {
  const file = await readinessFile(merchantId, now, (text) => text)
  return (
    file && {
      ...file,
      solutions: file.solutions.map((one) => ({
        ...one,
        proofs: one.proofs.map((proof) => ({
          ...proof,
          submittedBy: null,
          decisions: proof.decisions.map((decision) => ({ ...decision, author: null })),
          // That somebody stood by it is the merchant's to know; the reason was written for the desk.
          upholdings: proof.upholdings.map((upholding) => ({ ...upholding, words: null, author: null })),
        })),
        exemptions: one.exemptions.map((exemption) => ({ ...exemption, recordedBy: null, withdrawnBy: null })),
      })),
    }
  )
}

function withGone(found: Omit<ProofEvidence, 'isGone'> | undefined, row: ProofRow, today: Day): ProofEvidence | null {
  const from = found?.report.invoice ? invoiceGoneFrom(row) : null
  return found ? { ...found, isGone: from !== null && from <= today } : null
}

async function readinessFile(
  merchantId: string,
  now: Date,
  shown: (text: string) => string,
): Promise<ReadinessFile | null> {
  const [merchant, facts, evidence, papers] = await Promise.all([
    db.merchant.findUnique({ where: { id: merchantId }, select: { id: true, name: true, isActive: true } }),
    merchantFacts(merchantId),
    proofEvidence(merchantId),
    proofPapers(merchantId),
  ])
  if (!merchant) return null
  const today = dayOf(now)
  const moment = momentOf(today, 'as-of', now)
  return {
    merchantId: merchant.id,
    merchantName: merchant.name,
    isActive: merchant.isActive,
    today,
    solutions: solutions.map((solution) => {
      const { state, proof, exemption } = solutionState(facts, solution, moment)
      return {
        solution,
        state,
        proofId: proof?.id ?? null,
        exemptionId: exemption?.id ?? null,
        proofs: facts.proofs
          .filter((row) => row.solution === solution)
          .map((row) => ({
            ...row,
            number: row.number && shown(row.number),
            state: proofStateAt(row, moment) ?? 'waiting',
            evidence: withGone(evidence.get(row.id), row, today),
            paper: papers.get(row.id) ?? null,
          })),
        exemptions: facts.exemptions
          .filter((row) => row.solution === solution)
          .map((row) => ({ ...row, isInForce: isInForce(row, moment) })),
      }
    }),
  }
}
