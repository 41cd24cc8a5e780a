import 'server-only'
import type { MerchantActor } from '@/lib/auth/actors'
import { findOwnHome } from '@/lib/catalog/queries/own-listings'
import { db } from '@/lib/db/client'
import { dayOf } from '@/lib/format/days'
import { findOwnReadiness } from '@/lib/readiness/queries/readiness-file'
import type { ReadinessFile } from '@/lib/readiness/types'
import { findReach } from '@/lib/visits/queries'
import { endingsOf, homeStep } from '../home-rules'
import type { MerchantHome, StepSolution } from '../types'
import { listPapers } from './papers'

/** Everything the merchant's start page shows; null when there is no such merchant any more. */
export async function findMerchantHome(actor: MerchantActor, now: Date): Promise<MerchantHome | null> {
  const today = dayOf(now)
  const [home, file, reach, papers, merchant] = await Promise.all([
    findOwnHome(actor),
    findOwnReadiness(actor, now),
    findReach(actor, today),
    listPapers(actor.merchantId, now),
    db.merchant.findUnique({ where: { id: actor.merchantId }, select: { isDemo: true } }),
  ])
  if (!home || !file || !merchant) return null
  const solutions = stepSolutions(file)
  const endings = endingsOf(papers, today)
  return {
    ...home,
    ...{ isDemo: merchant.isDemo, today, solutions, endings, reach },
    homeStep: homeStep({ step: home.step, solutions, endings }),
  }
}

const stepSolutions = (file: ReadinessFile): StepSolution[] =>
  file.solutions.map(({ solution, state, proofId, proofs }) => ({
    ...{ solution, state },
    words: state === 'returned' ? (proofs.find(({ id }) => id === proofId)?.decisions[0]?.words ?? null) : null,
  }))
