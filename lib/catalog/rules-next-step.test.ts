import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayBeginListings, nextStep, type StepListing, standingOf } from './rules-next-step'
import { listingStatuses } from './rules-status'

const listing = (rest: Partial<StepListing> = {}): StepListing => ({
  id: 'a',
  status: 'public',
  edit: null,
  draft: 'none',
  ...rest,
})

describe('nextStep', () => {
  it.each<[string, StepListing[], number, string]>([
    ['nothing registered', [], 0, 'no-product'],
    ['nothing listed yet', [], 2, 'pick-product'],
    ['a half-written draft', [listing({ status: 'draft', draft: 'open' })], 2, 'finish-draft'],
    ['a complete draft', [listing({ status: 'draft', draft: 'ready' })], 2, 'send-draft'],
    [
      'a returned listing',
      [listing({ status: 'draft', draft: 'ready' }), listing({ status: 'returned' })],
      2,
      'read-reason',
    ],
    ['a returned edit', [listing({ edit: 'returned' })], 0, 'read-reason'],
    ['a reason already being worked on', [listing({ status: 'returned', draft: 'open' })], 0, 'finish-draft'],
    ['a listing taken down', [listing({ status: 'taken-down' })], 1, 'taken-down'],
    ['a listing taken down and mended', [listing({ status: 'taken-down', edit: 'in-review' })], 0, 'waiting'],
    ['more products to list', [listing({ status: 'in-review' })], 1, 'pick-another'],
    ['a certificate that ended', [listing({ status: 'closed-by-certificate' }), listing()], 0, 'renew-certificate'],
    [
      'an authorisation that ended',
      [listing({ status: 'closed-by-certificate' }), listing({ status: 'closed-by-authorisation' })],
      0,
      'renew-authorisation',
    ],
    ['one waiting', [listing({ status: 'in-review' }), listing()], 0, 'waiting'],
    ['everything public', [listing(), listing()], 0, 'all-public'],
    ['something paused', [listing(), listing({ status: 'paused' })], 0, 'nothing'],
    ['a draft that its certificate blocks', [listing({ status: 'draft', draft: 'blocked' })], 0, 'nothing'],
  ])('%s', (_, listings, unlisted, kind) => expect(nextStep('active', listings, unlisted).kind).toBe(kind))

  it('lets a merchant that waits for its approval write, but not send', () => {
    expect(nextStep('applied', [], 1).kind).toBe('pick-product')
    expect(nextStep('applied', [listing({ status: 'draft', draft: 'open' })], 1).kind).toBe('finish-draft')
    expect(nextStep('applied', [listing({ status: 'draft', draft: 'ready' })], 1).kind).toBe('applied')
  })
  it('points at the newest of several', () => {
    const two = [listing({ id: 'new', status: 'returned' }), listing({ id: 'old', status: 'returned' })]
    expect(nextStep('active', two, 0)).toEqual({ kind: 'read-reason', listingId: 'new' })
  })
  it('always answers, points only at own listings, and sends nobody who is out to work', () => {
    const any = fc.record({
      id: fc.uuid(),
      status: fc.constantFrom(...listingStatuses),
      edit: fc.constantFrom(null, 'draft' as const, 'in-review' as const, 'returned' as const),
      draft: fc.constantFrom('none' as const, 'open' as const, 'ready' as const, 'blocked' as const),
    })
    const standings = fc.constantFrom('applied' as const, 'active' as const, 'suspended' as const, 'rejected' as const)
    fc.assert(
      fc.property(standings, fc.array(any), fc.nat(3), (standing, listings, unlisted) => {
        const step = nextStep(standing, listings, unlisted)
        if ('listingId' in step) expect(listings.map((one) => one.id)).toContain(step.listingId)
        if (standing === 'suspended' || standing === 'rejected') expect(step).toEqual({ kind: standing })
        if (standing !== 'active') expect(step.kind).not.toBe('send-draft')
      }),
    )
  })
})

describe('standingOf', () => {
  it('reads every kind of row, and none', () => {
    const kinds = [null, 'APPLIED', 'APPROVED', 'REINSTATED', 'SUSPENDED', 'REJECTED'] as const
    expect(kinds.map(standingOf)).toEqual(['applied', 'applied', 'active', 'active', 'suspended', 'rejected'])
    expect(kinds.map(standingOf).map(mayBeginListings)).toEqual([true, true, true, true, false, false])
  })
})
