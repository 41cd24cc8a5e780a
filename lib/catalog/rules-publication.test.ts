import { describe, expect, it } from 'vitest'
import { canPublish, canSubmit, standingBlock } from './rules-publication'
import type { ListingContent, ListingFacts } from './types'

const submittedAt = new Date('2026-03-01T02:00:00Z')
const both = { vi: 'x', en: '' }
const content: ListingContent = {
  nameVi: 'Lụa tơ tằm',
  nameEn: '',
  storyVi: 'c'.repeat(100),
  storyEn: '',
  unitVi: 'mét',
  unitEn: '',
  price: { kind: 'FIXED', vnd: 450_000, toVnd: null },
  details: { MATERIALS: both, DIMENSIONS: both, HOW_MADE: both },
  pictures: [{ pictureId: 'p', contentHash: 'a'.repeat(64), width: 1, height: 1, altVi: '', altEn: '' }],
  places: [{ kind: 'PHONE', value: '+84912345678' }],
}
const waiting: ListingFacts = {
  lastState: null,
  merchantActive: true,
  certificateValid: true,
  authorised: true,
  latestSubmitted: { id: 'r', number: 1, submittedAt, review: null },
  draft: { id: 'd', savedAt: submittedAt },
}
const flags = [true, false]

describe('standingBlock', () => {
  it('lets content through only with all three, and names the first that is missing', () => {
    for (const merchantActive of flags)
      for (const authorised of flags)
        for (const certificateValid of flags) {
          const block = standingBlock({ merchantActive, authorised, certificateValid })
          const first = !merchantActive
            ? 'merchant-not-active'
            : !authorised
              ? 'not-authorised'
              : 'certificate-not-valid'
          expect(block).toBe(merchantActive && authorised && certificateValid ? null : first)
        }
  })
})

describe('canSubmit', () => {
  it('sends a complete draft', () => expect(canSubmit(waiting, content, 22)).toEqual({ ok: true }))
  it('needs a draft', () =>
    expect(canSubmit({ ...waiting, draft: null }, content, 22)).toEqual({ ok: false, reason: 'no-draft' }))
  it('names what is missing', () =>
    expect(
      canSubmit(waiting, { ...content, pictures: [], details: { MATERIALS: both, DIMENSIONS: both } }, 22),
    ).toEqual({
      ok: false,
      reason: 'incomplete',
      gaps: ['picture', 'detail-HOW_MADE'],
    }))
  it('does not queue what cannot be approved', () =>
    expect(canSubmit({ ...waiting, certificateValid: false }, content, 22)).toEqual({
      ok: false,
      reason: 'certificate-not-valid',
    }))
})

describe('canPublish', () => {
  const reason = (facts: ListingFacts, id = 'r', what = content) => {
    const verdict = canPublish(id, facts, what)
    return verdict.ok ? 'ok' : verdict.reason
  }
  it('lets the latest, undecided, complete content of an active merchant with a valid certificate through', () =>
    expect(reason(waiting)).toBe('ok'))
  it('approves what was sent before its set asked for more', () =>
    expect(reason(waiting, 'r', { ...content, details: {} })).toBe('ok'))
  it('refuses an older content, or one that was never submitted', () => {
    expect(reason(waiting, 'older')).toBe('superseded')
    expect(reason({ ...waiting, latestSubmitted: null })).toBe('superseded')
  })
  it('refuses a second decision', () => {
    for (const decision of ['APPROVED', 'RETURNED'] as const) {
      const review = { decision, reasonCode: null, words: null, decidedAt: submittedAt }
      expect(reason({ ...waiting, latestSubmitted: { id: 'r', number: 1, submittedAt, review } })).toBe(
        'already-decided',
      )
    }
  })
  it('refuses what was withdrawn while it waited, not what was withdrawn before', () => {
    const withdrawn = (at: string) => ({ kind: 'WITHDRAWN' as const, reason: 'x', at: new Date(at) })
    expect(reason({ ...waiting, lastState: withdrawn('2026-03-02T00:00:00Z') })).toBe('taken-back')
    expect(reason({ ...waiting, lastState: withdrawn('2026-02-28T00:00:00Z') })).toBe('ok')
  })
  it('checks merchant, authorisation, certificate and content again', () => {
    expect(reason({ ...waiting, merchantActive: false })).toBe('merchant-not-active')
    expect(reason({ ...waiting, authorised: false })).toBe('not-authorised')
    expect(reason({ ...waiting, certificateValid: false })).toBe('certificate-not-valid')
    expect(reason(waiting, 'r', { ...content, storyVi: '' })).toBe('incomplete')
  })
})
