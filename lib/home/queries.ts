import 'server-only'
import type { MerchantActor } from '@/lib/auth/actors'
import { findOwnHome } from '@/lib/catalog/queries/own-listings'
import { listOwnProducts } from '@/lib/catalog/queries/own-products'
import { db } from '@/lib/db/client'
import { dateOfDay, dayOf, dayOfDate } from '@/lib/format/days'
import { findOwnReadiness } from '@/lib/readiness/queries/readiness-file'
import type { ReadinessFile } from '@/lib/readiness/types'
import { findReach } from '@/lib/visits/queries'
import { endingsOf, homeStep } from './home-rules'
import type { MerchantHome, Paper, StepSolution } from './types'

/** Everything the merchant's start page shows; null when there is no such merchant any more. */
export async function findMerchantHome(actor: MerchantActor, now: Date): Promise<MerchantHome | null> {
  const today = dayOf(now)
  const [home, file, reach, papers, merchant] = await Promise.all([
    findOwnHome(actor),
    findOwnReadiness(actor, now),
    findReach(actor, today),
    listPapers(actor, now),
    db.merchant.findUnique({ where: { id: actor.merchantId }, select: { isDemo: true } }),
  ])
  if (!home || !file || !merchant) return null
  const solutions = stepSolutions(file)
  const endings = endingsOf([...papers, ...proofPapers(file)], today)
  return {
    ...home,
    ...{ isDemo: merchant.isDemo, today, solutions, endings, reach },
    homeStep: homeStep({ step: home.step, solutions, endings }),
  }
}

/** The papers of a merchant that have an end and hold today; for its start page and for reminders. */
export async function listEndings(actor: MerchantActor, now: Date) {
  const [file, papers] = await Promise.all([findOwnReadiness(actor, now), listPapers(actor, now)])
  return endingsOf([...papers, ...(file ? proofPapers(file) : [])], dayOf(now))
}

const stepSolutions = (file: ReadinessFile): StepSolution[] =>
  file.solutions.map(({ solution, state, proofId, proofs }) => ({
    ...{ solution, state },
    words: state === 'returned' ? (proofs.find(({ id }) => id === proofId)?.decisions[0]?.words ?? null) : null,
  }))

const proofPapers = (file: ReadinessFile): Paper[] =>
  file.solutions.flatMap(({ solution, state, proofId, proofs }): Paper[] => {
    const until = state === 'in-use' ? proofs.find(({ id }) => id === proofId)?.validUntil : null
    if (!until) return []
    const isRenewing = proofs.some((proof) => proof.state === 'waiting')
    return [{ kind: 'proof', key: `${solution} ${until}`, name: '', solution, listingId: null, until, isRenewing }]
  })

/** Certificates of the products it may list, and what producers allow it. */
async function listPapers(actor: MerchantActor, now: Date): Promise<Paper[]> {
  const today = dateOfDay(dayOf(now))
  const [products, authorisations] = await Promise.all([
    listOwnProducts(actor),
    db.authorisation.findMany({
      where: { merchantId: actor.merchantId, withdrawnAt: null, validFrom: { lte: today } },
      select: { producerId: true, validUntil: true, producer: { select: { name: true } } },
    }),
  ])
  // Of several papers by one producer the last end counts, and one without an end is none.
  const producers = [...new Set(authorisations.map(({ producerId }) => producerId))]
  return [
    ...products.flatMap(({ id, name, listingId, certificate }): Paper[] => {
      if (!certificate?.valid) return []
      const until = certificate.validThrough
      return [{ kind: 'certificate', key: `${id} ${until}`, name, solution: null, listingId, until, isRenewing: false }]
    }),
    ...producers.flatMap((producerId): Paper[] => {
      const papers = authorisations.filter((paper) => paper.producerId === producerId)
      const ends = papers.map(({ validUntil }) => validUntil && dayOfDate(validUntil))
      const until = ends.includes(null) ? null : (ends.toSorted().at(-1) ?? null)
      const name = papers[0]?.producer.name ?? ''
      if (until === null) return []
      return [
        {
          kind: 'authorisation',
          key: `${producerId} ${until}`,
          name,
          solution: null,
          listingId: null,
          until,
          isRenewing: false,
        },
      ]
    }),
  ]
}
