import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OwnAgreement } from '@/components/agreements/own-agreement'
import type { HandInAnswer } from '@/components/readiness/hand-in'
import { OwnSolution } from '@/components/readiness/own-solution'
import { listShownAgreements } from '@/lib/agreements/queries'
import { requireMerchant } from '@/lib/auth/guards'
import { shownFileName } from '@/lib/files/uploads'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { listOffers } from '@/lib/readiness/queries/providers'
import { findOwnReadiness } from '@/lib/readiness/queries/readiness-file'
import { listLaw } from '@/lib/readiness/queries/solution-law'
import { solutionOfSlug } from '@/lib/readiness/solution-address'
import { findTypedFacts } from '@/lib/readiness/typed-facts'
import { uselessFromAddress } from '@/lib/readiness/useless-files'

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
  const [law, offers, typed, agreements] = await Promise.all([
    listLaw(solution, file.today),
    listOffers(merchant, solution, file.today),
    findTypedFacts(solution),
    solution === 'E_CONTRACT' ? listShownAgreements(merchant, locale) : null,
  ])
  const asked = await searchParams
  const agreement = agreements ? (
    <OwnAgreement locale={locale} agreements={agreements} answer={agreementAnswerOf(asked)} />
  ) : null
  return (
    <OwnSolution {...{ locale, one, today: file.today, law, offers, answer: answerOf(asked), typed }}>
      {agreement}
    </OwnSolution>
  )
}

/** What became of what was handed in last, as the address tells. */
function answerOf(asked: Awaited<Props['searchParams']>): HandInAnswer {
  const { way, handed, problem, because, looked, file, useless } = asked
  if (handed !== 'in' && typeof problem !== 'string') return null
  return {
    way: way === 'file' ? 'file' : 'facts',
    handedIn: handed === 'in',
    problem: typeof problem === 'string' ? problem : null,
    because: typeof because === 'string' ? because.split(',').slice(0, 5) : [],
    chosen:
      typeof file === 'string' && Number(looked) > 1 ? { fileName: shownFileName(file), looked: Number(looked) } : null,
    useless: uselessFromAddress(typeof useless === 'string' ? useless : ''),
  }
}

const oneText = (value: string | string[] | undefined) => (typeof value === 'string' ? value : null)

const agreementAnswerOf = (asked: Awaited<Props['searchParams']>) => ({
  done: oneText(asked.agreement),
  problem: oneText(asked['agreement-problem']),
})
