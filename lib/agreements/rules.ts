import type { Day } from '@/lib/format/days'
import { signerIdentity } from '@/lib/readiness/evidence-rules'
import type { FileReport } from '@/lib/verifier/types'
import type { AgreementState, Article, Finding, StepKind, StepProblem, Template } from './types'

const states: Record<StepKind, AgreementState> = {
  DRAWN_UP: 'to-sign',
  SIGNED: 'to-countersign',
  RETURNED: 'returned',
  COUNTERSIGNED: 'concluded',
  DROPPED: 'dropped',
}

/** The last step says where an agreement stands. */
export const stateAfter = (kind: StepKind): AgreementState => states[kind]

const next: Record<AgreementState, readonly StepKind[]> = {
  'to-sign': ['SIGNED', 'DROPPED'],
  // A merchant who sees a mistake may send another signed file while nobody countersigned.
  'to-countersign': ['SIGNED', 'RETURNED', 'COUNTERSIGNED', 'DROPPED'],
  returned: ['SIGNED', 'DROPPED'],
  concluded: [],
  dropped: [],
}

/** Whether that step may follow. */
export const mayFollow = (state: AgreementState, kind: StepKind) => next[state].includes(kind)

/** The version that new agreements take: the newest of those that are in force; null when there is none. */
export const templateOn = <T extends Pick<Template, 'version' | 'inForceFrom'>>(
  all: readonly T[],
  day: Day,
): T | null => all.filter(({ inForceFrom }) => inForceFrom <= day).sort((a, b) => b.version - a.version)[0] ?? null

/** Articles stand apart by empty lines; the first line of each is its heading. */
export const articlesOf = (text: string): Article[] =>
  text
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter(Boolean)
    .map((block) => {
      const [title = '', ...body] = block.split('\n')
      return { title: title.trim(), body: body.join('\n').trim() }
    })

/** The bytes of a PDF only ever grow when it is signed as the standard asks (ISO 32000-2, 12.8.1). */
export function continues(bytes: Uint8Array, previous: Uint8Array): boolean {
  return bytes.length > previous.length && Buffer.compare(bytes.subarray(0, previous.length), previous) === 0
}

const signaturesOf = ({ signatures }: FileReport) => signatures.filter(({ kind }) => kind === 'signature')
const readable: readonly string[] = ['accepted', 'weak', 'review', 'untrusted']

function problemOfFile(report: FileReport): StepProblem | null {
  if (report.kind !== 'pdf') return 'not-a-pdf'
  if (report.verdict === 'unsigned') return 'unsigned'
  if (readable.includes(report.verdict)) return null
  return report.verdict === 'refused' ? 'refused' : 'unsupported'
}

export type Judged = { problem: StepProblem } | { problem: null; findings: Finding[] }

/**
 * The merchant's step: the paper that was drawn up, with the merchant's signature added. A tool that wrote the file anew is for
 * a person to decide, and so is a signer whose certificate names neither party.
 */
export function judgeSigned(
  file: { report: FileReport; bytes: Uint8Array },
  drawnUp: Uint8Array,
  partyTaxCode: string,
): Judged {
  const problem = problemOfFile(file.report)
  if (problem) return { problem }
  const identities = signaturesOf(file.report).map((each) => signerIdentity(each, partyTaxCode))
  if (identities.length === 0) return { problem: 'unsigned' }
  const best = (['same', 'branch', 'unknown', 'other'] as const).find((each) => identities.includes(each))
  if (best === 'other') return { problem: 'of-another' }
  const found: Finding[] = []
  if (!continues(file.bytes, drawnUp)) found.push('rewritten')
  if (best === 'unknown') found.push('signer-unknown')
  if (best === 'branch') found.push('signed-by-branch')
  if (file.report.verdict !== 'accepted') found.push('not-accepted')
  return { problem: null, findings: found }
}

/**
 * The organiser's step: exactly the bytes that the merchant signed, with one more signature, by the organiser itself. Here
 * nothing is left to a person, since the organiser can always sign again.
 */
export function judgeCountersigned(
  file: { report: FileReport; bytes: Uint8Array },
  signed: { report: FileReport; bytes: Uint8Array },
  organiserTaxCode: string,
): Judged {
  const problem = problemOfFile(file.report)
  if (problem) return { problem }
  if (!continues(file.bytes, signed.bytes)) return { problem: 'not-continued' }
  const before = new Set(signaturesOf(signed.report).map(({ place }) => place))
  const added = signaturesOf(file.report).filter(({ place }) => !before.has(place))
  const own = added.filter((each) => ['same', 'branch'].includes(signerIdentity(each, organiserTaxCode)))
  if (own.length === 0) return { problem: 'not-countersigned' }
  // Anybody can make a certificate that names the organiser; only one that the store vouches for is its own.
  if (!own.some(({ verdict }) => verdict === 'accepted' || verdict === 'weak')) return { problem: 'not-trusted' }
  const earlier = new Set(signaturesOf(signed.report).map(({ signer }) => signer?.sha256))
  if (own.every(({ signer }) => earlier.has(signer?.sha256))) return { problem: 'one-signer' }
  return { problem: null, findings: file.report.verdict === 'accepted' ? [] : ['not-accepted'] }
}
