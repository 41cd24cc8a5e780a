import { contentHints, publicationGaps } from '@/lib/catalog/rules-content'
import { missingDetails } from '@/lib/catalog/rules-details'
import type { StandingBlock } from '@/lib/catalog/rules-publication'
import type { CertificateRecord, ListingContent } from '@/lib/catalog/types'
import { addDays, type Day } from '@/lib/format/days'
import type { ProblemKind } from '@/lib/problems/types'
import type { FileIdentity } from '@/lib/readiness/types'

/** Everything the rules may find about an item, in the order in which it is shown: what blocks first, what is small last. */
export const hintCodes = [
  'merchant-not-active',
  'certificate-not-valid',
  'not-authorised',
  'ordered-down',
  'content-missing',
  'health-claim',
  'certificate-near-end',
  'price-far',
  'price-unlikely',
  'picture-small',
  'detail-missing',
  'booking-missing',
  'english-missing',
  'picture-words-missing',
  'signature-doubtful',
  'signature-of-another',
  'paper-missing',
  'paper-near-end',
  'picture-repeated',
  'step-wrong',
  'step-doubtful',
  'claim-disputed',
  'code-odd',
  'known-code',
  'claims-unanswered',
  'report-grave',
  'reported-often',
] as const
export type HintCode = (typeof hintCodes)[number]

/** Those that keep an item from being approved at all. */
const blocking: readonly HintCode[] = [
  'merchant-not-active',
  'certificate-not-valid',
  'not-authorised',
  'ordered-down',
  'content-missing',
  'claim-disputed',
]

export const isBlocking = (code: HintCode) => blocking.includes(code)

const inOrder = (found: Partial<Record<HintCode, boolean>>) => hintCodes.filter((code) => found[code])

/** The median of the prices of a set's listings that shoppers see, and how many there are. */
export type SetPrices = { medianVnd: number; count: number }

/** Below so many prices a median says nothing. */
export const LEAST_PRICES = 8
/** How many times the median, or what part of it, is far. */
export const FAR_FACTOR = 5
/** Below this many pixels on the short side a picture is too small to judge a product by. */
export const SMALL_PICTURE = 800
/** Days before its end from which a proof is said to run out soon. */
export const NEAR_END_DAYS = 30
/** The same of a certificate, which takes longer to renew. */
export const CERTIFICATE_NEAR_DAYS = 60

/** Whether a price is far from what its set asks; a range by its nearer end, a price on request never. */
export function isPriceFar({ kind, vnd, toVnd }: ListingContent['price'], set: SetPrices | null): boolean {
  if (kind === 'ON_REQUEST' || vnd === null || !set || set.count < LEAST_PRICES) return false
  const highest = kind === 'RANGE' && toVnd !== null ? toVnd : vnd
  return vnd > set.medianVnd * FAR_FACTOR || highest * FAR_FACTOR < set.medianVnd
}

type ListingFacts = {
  content: ListingContent
  setNumber: number
  certificate: CertificateRecord | null
  standingBlock: StandingBlock | null
  isOrderedDown: boolean
  prices: SetPrices | null
  today: Day
}

/** What deserves a second look in a submitted content. */
export function listingHints(facts: ListingFacts): HintCode[] {
  const { content, setNumber, certificate, standingBlock, today } = facts
  const own = contentHints(content, setNumber)
  return inOrder({
    'merchant-not-active': standingBlock === 'merchant-not-active',
    'certificate-not-valid': standingBlock === 'certificate-not-valid',
    'not-authorised': standingBlock === 'not-authorised',
    'ordered-down': facts.isOrderedDown,
    'content-missing': publicationGaps(content).length > 0,
    'health-claim': own.includes('health-claim'),
    'certificate-near-end':
      certificate?.valid === true && certificate.validThrough < addDays(today, CERTIFICATE_NEAR_DAYS),
    'price-far': isPriceFar(content.price, facts.prices),
    'price-unlikely': own.includes('price-unlikely'),
    'picture-small': content.pictures.some(({ width, height }) => Math.min(width, height) < SMALL_PICTURE),
    'detail-missing': missingDetails(setNumber, content.details).length > 0,
    'booking-missing': own.includes('booking'),
    'english-missing': own.includes('english'),
    'picture-words-missing': own.includes('alt'),
  })
}

type ProofFacts = {
  merchantActive: boolean
  validUntil: Day | null
  /** What the verifier found of a signed file; null for a paper that only people read, or none. */
  verdict: string | null
  identity: FileIdentity | null
  hasFile: boolean
  today: Day
}

/** What deserves a second look in a proof. */
export const proofHints = ({ merchantActive, validUntil, verdict, identity, hasFile, today }: ProofFacts): HintCode[] =>
  inOrder({
    'merchant-not-active': !merchantActive,
    'signature-doubtful': verdict !== null && verdict !== 'accepted',
    'signature-of-another': identity !== null && identity !== 'same' && identity !== 'branch',
    'paper-missing': !hasFile,
    'paper-near-end': validUntil !== null && validUntil < addDays(today, NEAR_END_DAYS),
  })

type ApplicationFacts = {
  isDisputed: boolean
  hasCodeFault: boolean
  isCodeKnown: boolean
  hasAnsweredClaims: boolean
}

/** What deserves a second look in an application. */
export const applicationHints = (facts: ApplicationFacts): HintCode[] =>
  inOrder({
    'claim-disputed': facts.isDisputed,
    'code-odd': facts.hasCodeFault,
    'known-code': facts.isCodeKnown,
    'claims-unanswered': !facts.hasAnsweredClaims,
  })

type PictureFacts = { merchantActive: boolean; isRepeated: boolean; isStepWrong: boolean; findings: number }

/** What deserves a second look in a picture of a lot's journey: whether it was sent elsewhere too, and what is found of its step. */
export const pictureHints = ({ merchantActive, isRepeated, isStepWrong, findings }: PictureFacts): HintCode[] =>
  inOrder({
    'merchant-not-active': !merchantActive,
    'picture-repeated': isRepeated,
    'step-wrong': isStepWrong,
    'step-doubtful': findings > 0 && !isStepWrong,
  })

/** From this many reports about one listing on, they are many. */
export const OFTEN = 3

/** What deserves a second look in a shopper's report. */
export const problemHints = ({ kind, reports }: { kind: ProblemKind; reports: number }): HintCode[] =>
  inOrder({
    'report-grave': kind === 'ILLEGAL_OR_UNSAFE' || kind === 'COUNTERFEIT',
    'reported-often': reports >= OFTEN,
  })

const inBulk: readonly string[] = ['LISTING', 'PROOF']

/** Whether an item may be approved together with others: only kinds that nothing else follows from, and nothing found. */
export const mayApproveInBulk = (kind: string, hints: readonly HintCode[]) =>
  inBulk.includes(kind) && hints.length === 0
