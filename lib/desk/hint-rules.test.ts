import { describe, expect, it } from 'vitest'
import type { CertificateRecord, ListingContent } from '@/lib/catalog/types'
import {
  applicationHints,
  hintCodes,
  isBlocking,
  isPriceFar,
  LEAST_PRICES,
  listingHints,
  mayApproveInBulk,
  OFTEN,
  pictureHints,
  problemHints,
  proofHints,
  SMALL_PICTURE,
} from './hint-rules'

const today = '2026-11-22'
const picture = { pictureId: 'p', contentHash: 'h', width: 1600, height: 1200, altVi: 'Bình', altEn: 'Vase' }
const content: ListingContent = {
  ...{ nameVi: 'Bình', nameEn: 'Vase', unitVi: 'chiếc', unitEn: 'piece' },
  storyVi: 'Bình vuốt tay, vẽ lam trên xương gốm trắng, nung một lửa. '.repeat(2),
  storyEn: 'Thrown by hand.',
  price: { kind: 'FIXED', vnd: 450_000, toVnd: null },
  details: {},
  pictures: [picture],
  places: [{ kind: 'PHONE', value: '+84912345678' }],
}
const certificate: CertificateRecord = {
  ...{ stars: 4, code: null, decisionNumber: '1', issuedOn: '2026-01-01', validThrough: '2028-12-31' },
  ...{ revoked: null, valid: true },
}
const prices = { medianVnd: 450_000, count: LEAST_PRICES }
const fine = {
  ...{ content, setNumber: 23, certificate, standingBlock: null, isOrderedDown: false, prices, today },
}
const found = (rest: Partial<Parameters<typeof listingHints>[0]>) => listingHints({ ...fine, ...rest })
const withContent = (rest: Partial<ListingContent>) => found({ content: { ...content, ...rest } })

describe('the hints of a listing', () => {
  const usual = found({})
  it('are only about details that a set asks for, when all else is well', () => {
    expect(usual.filter((code) => code !== 'detail-missing')).toEqual([])
  })
  it.each(['merchant-not-active', 'certificate-not-valid', 'not-authorised'] as const)(
    'say that it is blocked: %s',
    (block) => {
      expect(found({ standingBlock: block })).toContain(block)
      expect(isBlocking(block)).toBe(true)
    },
  )
  it('know an order, missing content, missing English and pictures without words', () => {
    expect(found({ isOrderedDown: true })).toContain('ordered-down')
    expect(withContent({ places: [] })).toContain('content-missing')
    expect(withContent({ storyEn: '' })).toContain('english-missing')
    expect(withContent({ pictures: [{ ...picture, altVi: '' }] })).toContain('picture-words-missing')
    expect(withContent({ price: { kind: 'FIXED', vnd: 450, toVnd: null } })).toContain('price-unlikely')
    expect(found({ setNumber: 26 })).toContain('booking-missing')
  })
  it('look at the short side of each picture', () => {
    const sized = (width: number, height: number) => withContent({ pictures: [picture, { ...picture, width, height }] })
    expect(sized(3000, SMALL_PICTURE - 1)).toContain('picture-small')
    expect(sized(SMALL_PICTURE, SMALL_PICTURE)).not.toContain('picture-small')
  })
  it('read promises of a cure in sets 18 to 20 only', () => {
    const storyVi = `${content.storyVi} Chữa khỏi bệnh.`
    for (const setNumber of [18, 19, 20])
      expect(found({ setNumber, content: { ...content, storyVi } })).toContain('health-claim')
    expect(withContent({ storyVi })).not.toContain('health-claim')
  })
  it('tell a certificate that runs out soon', () => {
    expect(found({ certificate: { ...certificate, validThrough: '2026-12-10' } })).toContain('certificate-near-end')
    expect(found({ certificate: null })).not.toContain('certificate-near-end')
  })
  it('come in one order, each known', () => {
    const all = found({ isOrderedDown: true, content: { ...content, places: [], storyEn: '' } })
    expect(all).toEqual([...all].sort((a, b) => hintCodes.indexOf(a) - hintCodes.indexOf(b)))
  })
})

describe('a price', () => {
  const set = { medianVnd: 100_000, count: LEAST_PRICES }
  const fixed = (vnd: number) => ({ kind: 'FIXED' as const, vnd, toVnd: null })
  it('is far above five times the median or below a fifth of it', () => {
    expect([500_000, 500_001, 20_000, 19_999].map((vnd) => isPriceFar(fixed(vnd), set))).toEqual([
      false,
      true,
      false,
      true,
    ])
  })
  it('is never far from too few, or when it is on request or missing', () => {
    expect(isPriceFar(fixed(1), { ...set, count: LEAST_PRICES - 1 })).toBe(false)
    expect(isPriceFar(fixed(1), null)).toBe(false)
    expect(isPriceFar({ kind: 'ON_REQUEST', vnd: null, toVnd: null }, set)).toBe(false)
    expect(isPriceFar({ kind: 'FIXED', vnd: null, toVnd: null }, set)).toBe(false)
  })
  it('in a range goes by its nearer end', () => {
    const range = (vnd: number, toVnd: number) => isPriceFar({ kind: 'RANGE', vnd, toVnd }, set)
    expect([range(1_000, 100_000), range(1_000, 19_999), range(400_000, 9_000_000), range(500_001, 9_000_000)]).toEqual(
      [false, true, false, true],
    )
  })
})

describe('the hints of the other kinds', () => {
  const proof = {
    merchantActive: true,
    validUntil: null,
    verdict: 'accepted',
    identity: 'same',
    hasFile: true,
    today,
  } as const
  it('of a proof: who signed, whether it holds, until when', () => {
    expect(proofHints(proof)).toEqual([])
    expect(proofHints({ ...proof, identity: 'branch' })).toEqual([])
    expect(proofHints({ ...proof, verdict: null, identity: null })).toEqual([])
    expect(proofHints({ ...proof, verdict: 'untrusted' })).toEqual(['signature-doubtful'])
    for (const identity of ['other', 'unknown'] as const)
      expect(proofHints({ ...proof, identity })).toEqual(['signature-of-another'])
    expect(proofHints({ ...proof, hasFile: false, verdict: null, identity: null })).toEqual(['paper-missing'])
    expect(proofHints({ ...proof, validUntil: '2026-12-21' })).toEqual(['paper-near-end'])
    expect(proofHints({ ...proof, validUntil: '2026-12-22' })).toEqual([])
    expect(proofHints({ ...proof, merchantActive: false })).toEqual(['merchant-not-active'])
  })
  it('of an application: claims and codes', () => {
    const fineOne = { isDisputed: false, hasCodeFault: false, isCodeKnown: false, hasAnsweredClaims: true }
    expect(applicationHints(fineOne)).toEqual([])
    expect(
      applicationHints({ isDisputed: true, hasCodeFault: true, isCodeKnown: true, hasAnsweredClaims: false }),
    ).toEqual(['claim-disputed', 'code-odd', 'known-code', 'claims-unanswered'])
  })
  it('of a report: what is grave, and what comes again', () => {
    expect(problemHints({ kind: 'WRONG_PRICE', reports: 1 })).toEqual([])
    expect(problemHints({ kind: 'COUNTERFEIT', reports: OFTEN })).toEqual(['report-grave', 'reported-often'])
    expect(problemHints({ kind: 'ILLEGAL_OR_UNSAFE', reports: OFTEN - 1 })).toEqual(['report-grave'])
  })
  it('of a picture of a journey: where else it was sent, and what is known of its step', () => {
    const fine = { merchantActive: true, isRepeated: false, isStepWrong: false, findings: 0 }
    expect(pictureHints(fine)).toEqual([])
    expect(pictureHints({ ...fine, merchantActive: false, isRepeated: true, findings: 2 })).toEqual([
      ...(['merchant-not-active', 'picture-repeated', 'step-doubtful'] as const),
    ])
    // What is wrong altogether need not contradict anything else.
    expect(pictureHints({ ...fine, isStepWrong: true, findings: 2 })).toEqual(['step-wrong'])
  })
  it('let through together only listings and proofs about which nothing was found', () => {
    expect(['LISTING', 'PROOF', 'PROBLEM', 'APPLICATION', 'PICTURE'].map((kind) => mayApproveInBulk(kind, []))).toEqual(
      [true, true, false, false, false],
    )
    for (const code of hintCodes) expect(mayApproveInBulk('LISTING', [code])).toBe(false)
  })
})
