import type { Check, SignatureReport } from '@/lib/verifier/types'

/** What holds (`yes`), does not (`no`) or is not known, which is never as good as holding. */
export type Answer = 'yes' | 'no' | 'unknown'

const ofIntegrity = /^(?:pdf|cms|signature|xml)\./
// They tell of the algorithm's strength or of the certificate's fitness, not of whether a byte was changed.
const besideIntegrity = ['signature.strength']

const answerOf = (checks: readonly Check[]): Answer => {
  if (checks.some(({ holds }) => holds === false)) return 'no'
  return checks.length > 0 && checks.every(({ holds }) => holds === true) ? 'yes' : 'unknown'
}

/** Whether the file is as it was signed, by what was checked of the signature and of the whole file. */
export function wholenessOf({ checks }: Pick<SignatureReport, 'checks'>, fileChecks: readonly Check[]): Answer {
  const counted = [...checks, ...fileChecks].filter(
    ({ check }) => ofIntegrity.test(check) && !besideIntegrity.includes(check),
  )
  const answer = answerOf(counted)
  // Structure alone proves nothing: the key must have been tried on the bytes.
  const isTried = checks.some(({ check, holds }) => check === 'signature.value' && holds === true)
  return answer === 'yes' && !isTried ? 'unknown' : answer
}

/** Whether the signer's certificate leads to the trust store, with everything on the way in order. */
export const trustOf = ({ checks }: Pick<SignatureReport, 'checks'>): Answer =>
  answerOf(checks.filter(({ check }) => check.startsWith('chain.') && check !== 'chain.strength'))

const ranks = { no: 0, unknown: 1, yes: 2 }

const rankOf = ({ holds }: Check) => ranks[holds === null ? 'unknown' : holds ? 'yes' : 'no']

/** Worst first; in the order in which they were made otherwise. */
export const worstFirst = (checks: readonly Check[]) => [...checks].sort((a, b) => rankOf(a) - rankOf(b))

/** What was found, worst first; checks that hold without a word about them are left out. */
export const findingsOf = (checks: readonly Check[]) => worstFirst(checks.filter(({ reason }) => reason !== null))

/** Whom a subject names, for people: the common name, else the organisation, else the subject as it is written. */
export function nameOfSubject(subject: string): string {
  const [, name] = /(?:^|, )CN=((?:\\.|[^,\\])+)/.exec(subject) ?? /(?:^|, )O=((?:\\.|[^,\\])+)/.exec(subject) ?? []
  return name ? name.replace(/\\(.)/g, '$1') : subject
}
