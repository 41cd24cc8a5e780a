import { describe, expect, it } from 'vitest'
import {
  editOf,
  isMoveOpen,
  isWaiting,
  listingMoves,
  listingStatuses,
  statesAfterApproval,
  statusOf,
} from './rules-status'
import type { ListingFacts, ListingStateKind, ReviewDecision } from './types'

const kinds: (ListingStateKind | null)[] = [
  null,
  'APPROVED',
  'PAUSED',
  'RESUMED',
  'WITHDRAWN',
  'TAKEN_DOWN',
  'RESTORED',
]
const submissions: ('none' | 'waiting' | ReviewDecision)[] = ['none', 'waiting', 'APPROVED', 'RETURNED']
const early = new Date('2026-01-01T00:00:00Z')
const late = new Date('2026-02-01T00:00:00Z')
const flags = [true, false]

type Shape = { kind: ListingStateKind | null; submitted: (typeof submissions)[number]; stateFirst?: boolean }

function facts({ kind, submitted, stateFirst = true }: Shape, rest: Partial<ListingFacts> = {}): ListingFacts {
  const decision = submitted === 'none' || submitted === 'waiting' ? null : submitted
  const submittedAt = stateFirst ? late : early
  return {
    lastState: kind && { kind, reason: null, at: stateFirst ? early : late },
    merchantActive: true,
    certificateValid: true,
    authorised: true,
    latestSubmitted:
      submitted === 'none'
        ? null
        : {
            id: 'r',
            number: 1,
            submittedAt,
            review: decision && { decision, reasonCode: null, words: null, decidedAt: late },
          },
    draft: null,
    ...rest,
  }
}

const all: ListingFacts[] = kinds.flatMap((kind) =>
  submissions.flatMap((submitted) =>
    flags.flatMap((stateFirst) =>
      flags.flatMap((merchantActive) =>
        flags.flatMap((certificateValid) =>
          flags.flatMap((authorised) =>
            [null, { id: 'd', savedAt: late }].map((draft) =>
              facts({ kind, submitted, stateFirst }, { merchantActive, certificateValid, authorised, draft }),
            ),
          ),
        ),
      ),
    ),
  ),
)

describe('statusOf', () => {
  it('knows every combination, and every status occurs', () => {
    expect(all).toHaveLength(896)
    expect(new Set(all.map(statusOf))).toEqual(new Set(listingStatuses))
  })
  it('is public exactly when open, with an active, authorised merchant and a valid certificate', () => {
    for (const one of all) {
      const open = ['APPROVED', 'RESUMED', 'RESTORED'].includes(one.lastState?.kind ?? '')
      expect(statusOf(one) === 'public').toBe(open && one.merchantActive && one.authorised && one.certificateValid)
    }
  })
  it.each<[Shape, Partial<ListingFacts>, string]>([
    [{ kind: null, submitted: 'none' }, {}, 'draft'],
    [{ kind: null, submitted: 'waiting' }, {}, 'in-review'],
    [{ kind: null, submitted: 'RETURNED' }, { draft: { id: 'd', savedAt: late } }, 'returned'],
    [{ kind: 'APPROVED', submitted: 'APPROVED' }, {}, 'public'],
    [{ kind: 'APPROVED', submitted: 'RETURNED' }, {}, 'public'],
    [{ kind: 'APPROVED', submitted: 'APPROVED' }, { certificateValid: false }, 'closed-by-certificate'],
    [
      { kind: 'APPROVED', submitted: 'APPROVED' },
      { authorised: false, certificateValid: false },
      'closed-by-authorisation',
    ],
    [{ kind: 'RESUMED', submitted: 'APPROVED' }, { merchantActive: false, authorised: false }, 'closed-by-suspension'],
    [
      { kind: 'RESTORED', submitted: 'APPROVED' },
      { merchantActive: false, certificateValid: false },
      'closed-by-suspension',
    ],
    [{ kind: 'PAUSED', submitted: 'APPROVED' }, { merchantActive: false }, 'paused'],
    [{ kind: 'TAKEN_DOWN', submitted: 'waiting' }, {}, 'taken-down'],
    [{ kind: 'WITHDRAWN', submitted: 'waiting' }, {}, 'withdrawn'],
  ])('%j with %j is %s', (shape, rest, status) => expect(statusOf(facts(shape, rest))).toBe(status))
})

describe('editOf', () => {
  it('speaks only of listings that were decided before', () => {
    for (const one of all) if (!one.lastState) expect(editOf(one)).toBeNull()
  })
  it.each<[Shape, Partial<ListingFacts>, string | null]>([
    [{ kind: 'APPROVED', submitted: 'APPROVED' }, {}, null],
    [{ kind: 'APPROVED', submitted: 'APPROVED' }, { draft: { id: 'd', savedAt: late } }, 'draft'],
    [{ kind: 'APPROVED', submitted: 'waiting' }, {}, 'in-review'],
    [{ kind: 'APPROVED', submitted: 'RETURNED' }, { draft: { id: 'd', savedAt: late } }, 'returned'],
  ])('%j with %j has %s', (shape, rest, edit) => expect(editOf(facts(shape, rest))).toBe(edit))
})

describe('isWaiting', () => {
  it('ends with a decision or a later withdrawal, and with nothing else', () => {
    for (const kind of kinds) {
      for (const stateFirst of flags) {
        const takenBack = kind === 'WITHDRAWN' && !stateFirst
        expect(isWaiting(facts({ kind, submitted: 'waiting', stateFirst }))).toBe(!takenBack)
        for (const submitted of ['none', 'APPROVED', 'RETURNED'] as const)
          expect(isWaiting(facts({ kind, submitted, stateFirst }))).toBe(false)
      }
    }
  })
})

describe('isMoveOpen', () => {
  const openMoves = (shape: Shape, rest: Partial<ListingFacts> = {}) =>
    listingMoves.filter((move) => isMoveOpen(move, facts(shape, rest)))
  const draft = { draft: { id: 'd', savedAt: late } }

  it.each<[Shape, Partial<ListingFacts>, string[]]>([
    [{ kind: null, submitted: 'none' }, draft, ['discard']],
    [{ kind: null, submitted: 'none' }, {}, []],
    [{ kind: null, submitted: 'waiting' }, {}, ['withdraw', 'revise']],
    [{ kind: null, submitted: 'RETURNED' }, {}, ['revise']],
    [{ kind: null, submitted: 'RETURNED' }, draft, ['discard']],
    [{ kind: 'APPROVED', submitted: 'APPROVED' }, {}, ['pause', 'withdraw', 'revise', 'take-down']],
    [{ kind: 'RESUMED', submitted: 'APPROVED' }, draft, ['pause', 'withdraw', 'discard', 'take-down']],
    [{ kind: 'RESTORED', submitted: 'APPROVED' }, {}, ['pause', 'withdraw', 'revise', 'take-down']],
    [{ kind: 'PAUSED', submitted: 'APPROVED' }, {}, ['resume', 'withdraw', 'revise', 'take-down']],
    [{ kind: 'WITHDRAWN', submitted: 'APPROVED' }, {}, ['revise']],
    [{ kind: 'WITHDRAWN', submitted: 'waiting' }, {}, ['withdraw', 'revise']],
    [{ kind: 'TAKEN_DOWN', submitted: 'APPROVED' }, {}, ['revise', 'restore']],
    // Withdrawn, it would no longer be known as taken down.
    [{ kind: 'TAKEN_DOWN', submitted: 'waiting' }, {}, ['revise', 'restore']],
  ])('%j with %j leaves %j', (shape, rest, moves) => expect(openMoves(shape, rest)).toEqual(moves))

  it('never opens a listing that its merchant or the city closed to anybody but the one who may', () => {
    for (const one of all) {
      expect(isMoveOpen('resume', one)).toBe(one.lastState?.kind === 'PAUSED')
      expect(isMoveOpen('restore', one)).toBe(one.lastState?.kind === 'TAKEN_DOWN')
      expect(isMoveOpen('revise', one) && isMoveOpen('discard', one)).toBe(false)
    }
  })
})

describe('statesAfterApproval', () => {
  it('opens the listing, but leaves one closed that was paused, or taken down and not restored', () => {
    const ends = new Map(kinds.map((kind) => [kind, statesAfterApproval(kind ?? undefined)]))
    expect(ends.get('PAUSED')).toEqual(['APPROVED', 'PAUSED'])
    expect(ends.get('TAKEN_DOWN')).toEqual(['APPROVED', 'TAKEN_DOWN'])
    for (const kind of [null, 'APPROVED', 'RESUMED', 'RESTORED', 'WITHDRAWN'] as const)
      expect(ends.get(kind)).toEqual(['APPROVED'])
  })
})
