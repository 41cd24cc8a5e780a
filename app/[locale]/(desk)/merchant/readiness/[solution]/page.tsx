import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { HandInAnswer } from '@/components/readiness/hand-in'
import { OwnSolution } from '@/components/readiness/own-solution'
import { requireMerchant } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { listOffers } from '@/lib/readiness/queries/providers'
import { findOwnReadiness } from '@/lib/readiness/queries/readiness-file'
import { listLaw } from '@/lib/readiness/queries/solution-law'
import { solutionOfSlug } from '@/lib/readiness/solution-address'
import { findTypedFacts } from '@/lib/readiness/typed-facts'

type Props = PageProps<'/[locale]/merchant/readiness/[solution]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, solution: slug } = await params
  const solution = solutionOfSlug(slug)
  return solution ? { title: translator(localeOf(locale), 'readiness')(`solutions.${solution}`) } : {}
}

export default async function OwnSolutionPage({ params, searchParams }: Props) {
  const { locale: segment, solution: slug } = await params
  const locale = localeOf(segment)
  const merchant = await requireMerchant(locale)
  const solution = solutionOfSlug(slug)
  const file = solution && (await findOwnReadiness(merchant, new Date()))
  const one = file?.solutions.find((each) => each.solution === solution)
  if (!file || !solution || !one) notFound()
  const [law, offers, typed] = await Promise.all([
    listLaw(solution, file.today),
    listOffers(merchant, solution, file.today),
    findTypedFacts(solution),
  ])
  const answer = answerOf(await searchParams)
  return <OwnSolution {...{ locale, one, today: file.today, law, offers, answer, typed }} />
}

/** What became of what was handed in last, as the address tells. */
function answerOf({ way, handed, problem, because }: Awaited<Props['searchParams']>): HandInAnswer {
  if (handed !== 'in' && typeof problem !== 'string') return null
  return {
    way: way === 'file' ? 'file' : 'facts',
    handedIn: handed === 'in',
    problem: typeof problem === 'string' ? problem : null,
    because: typeof because === 'string' ? because.split(',').slice(0, 5) : [],
  }
}
