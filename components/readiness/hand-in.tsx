import { Notice } from '@/components/ui/notice'
import type { Day } from '@/lib/format/days'
import type { Locale } from '@/lib/i18n/locales'
import { textFor, translator } from '@/lib/i18n/translator'
import type { TypedFacts } from '@/lib/readiness/typed-facts'
import { fileSolutions, type SolutionFile, type UselessFile } from '@/lib/readiness/types'
import { isReason } from '@/lib/verifier/reasons'
import { FactsForm } from './facts-form'
import { ProofFileForm } from './file-form'
import { Part } from './part'

/** What became of what was handed in last, as the address tells. */
export type HandInAnswer = {
  way: 'file' | 'facts'
  handedIn: boolean
  problem: string | null
  because: string[]
  /** Which of several files the answer is about; null when there was one. */
  chosen: { fileName: string; looked: number } | null
  /** Those of several files that serve for nothing. */
  useless: UselessFile[]
} | null

/** Ways to hand in a proof: a signed file that a machine checks, where there is such a thing, or a paper that a person looks at. */
export function HandIn({
  locale,
  one,
  today,
  answer,
  typed,
}: {
  locale: Locale
  one: SolutionFile
  today: Day
  answer: HandInAnswer
  typed: TypedFacts | null
}) {
  const t = translator(locale, 'solutions')
  const isWaiting = one.proofs.some(({ state }) => state === 'waiting')
  const fileSolution = fileSolutions.find((each) => each === one.solution)
  if (one.state === 'not-required' && !answer) return null
  const facts = answer?.way === 'facts' ? answer : null
  const problem = facts?.problem ? textFor(locale, 'solutions', `hand-in.problems.${facts.problem}`) : null
  const because = facts?.because.filter(isReason) ?? []
  const form = <FactsForm {...{ locale, solution: one.solution, today, typed, problem, because }} />
  const isClosed = isWaiting || one.state === 'not-required'
  return (
    <Part id="hand-in" title={t(one.state === 'in-use' ? 'hand-in.title-again' : 'hand-in.title')}>
      <div className="space-y-4">
        {facts?.handedIn ? <Notice kind="success">{t('hand-in.done')}</Notice> : null}
        {problem && isClosed ? <Notice kind="error">{problem}</Notice> : null}
        {fileSolution ? (
          <ProofFileForm
            locale={locale}
            solution={fileSolution}
            answer={answer?.way === 'file' ? answer : null}
            isClosed={isClosed}
          />
        ) : null}
        {isWaiting ? <p className="text-muted">{t('hand-in.waiting')}</p> : null}
        {isClosed ? null : fileSolution ? (
          <details open={problem !== null || undefined} className="rounded-lg border border-line bg-sheet">
            <summary className="flex min-h-11 cursor-pointer items-center px-4 py-2 font-semibold text-lam">
              {t('hand-in.other-way')}
            </summary>
            <div className="border-t border-line p-4">{form}</div>
          </details>
        ) : (
          <div className="rounded-lg border border-line bg-sheet p-4">{form}</div>
        )}
      </div>
    </Part>
  )
}
