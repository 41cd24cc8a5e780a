import { type Solution, solutions } from './types'

/** A solution in an address: `e-signature`. */
export const solutionSlug = (solution: Solution) => solution.toLowerCase().replace('_', '-')

/** The solution that an address names; undefined when it names none. */
export const solutionOfSlug = (slug: string): Solution | undefined =>
  solutions.find((solution) => solutionSlug(solution) === slug)

/** The merchant's own page of a solution, without a language. */
export const solutionPath = (solution: Solution) => `/merchant/readiness/${solutionSlug(solution)}`
