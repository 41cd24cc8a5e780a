import type { NextStep } from '@/lib/catalog/rules-next-step'
import { type Day, dateOfDay } from '@/lib/format/days'
import { type Ending, type HomeStep, type Paper, type Stage, type StepSolution, stages } from './types'

const DAY_MS = 86_400_000

/** The stage a paper has reached with so many days left; null while it is far from its end, or past it. */
export const stageOf = (daysLeft: number): Stage | null =>
  daysLeft < 0 ? null : (stages.findLast((stage) => daysLeft <= stage) ?? null)

/** The papers that run out within the first stage, soonest first. */
export function endingsOf(papers: readonly Paper[], today: Day): Ending[] {
  return papers
    .flatMap((paper) => {
      const daysLeft = Math.round((dateOfDay(paper.until).getTime() - dateOfDay(today).getTime()) / DAY_MS)
      const stage = stageOf(daysLeft)
      return stage === null ? [] : [{ ...paper, daysLeft, stage }]
    })
    .sort((a, b) => a.daysLeft - b.daysLeft || (a.key < b.key ? -1 : 1))
}

type Facts = {
  /** What the listings alone would have it do next. */
  step: NextStep
  solutions: readonly StepSolution[]
  endings: readonly Ending[]
}

/** From what cannot wait to what is nice to have; what only others can move comes last. */
const order = [
  ...['suspended', 'rejected'],
  ...['read-reason', 'proof-returned', 'ending-7'],
  ...['send-draft', 'finish-draft', 'taken-down', 'pick-product', 'no-product'],
  ...['renew-authorisation', 'renew-certificate', 'proof-expired', 'ending-30'],
  ...['proof-missing', 'ending-60', 'ending-120', 'ending-180'],
  ...['pick-another', 'applied', 'waiting', 'all-public', 'nothing'],
] as const

const rankOf = (step: HomeStep) =>
  order.indexOf(step.kind === 'ending' ? (`ending-${step.ending.stage}` as const) : step.kind)

/**
 * The single most useful thing to do next: of what the listings, the solutions and the papers ask, what ranks first. A paper whose
 * successor waits asks for nothing, and whoever is out has nothing else to do.
 */
export function homeStep({ step, solutions, endings }: Facts): HomeStep {
  if (step.kind === 'suspended' || step.kind === 'rejected') return step
  const steps: HomeStep[] = [
    step,
    ...solutions.flatMap(({ state, solution }): HomeStep[] =>
      state === 'returned' || state === 'expired' || state === 'missing' ? [{ kind: `proof-${state}`, solution }] : [],
    ),
    ...endings.filter(({ isRenewing }) => !isRenewing).map((ending): HomeStep => ({ kind: 'ending', ending })),
  ]
  return steps.reduce((best, next) => (rankOf(next) < rankOf(best) ? next : best))
}
